import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer, type Turn } from "../../servers/responses/turn.ts";
import type { RunActionResult } from "../../servers/runner/run-action.ts";
import type { Scene } from "../../servers/scene/start-scene.ts";
import { command, editWord, finalMessage, flowScene, published, runComment } from "../support/flow.ts";
import { awaitProcess, findProcesses } from "../support/host-processes.ts";

let sleeps = 0;
/** A command line no other process of the machine has. */
const uniqueSleep = () => `sleep 86400.${process.pid}${String(sleeps++).padStart(3, "0")}`;

/** Edits, then runs a command that lasts for ever, with a child that listens to no signal and has left its session. */
function endlessScript(sleep: string): Turn[] {
  const cmd = `trap '' INT TERM HUP; setsid sh -c "trap '' INT TERM HUP; ${sleep}" & ${sleep}`;
  return [answer([editWord(3)]), answer([command(cmd)])];
}

async function expectCancelled(scene: Scene, run: RunActionResult): Promise<void> {
  expect.soft(run.conclusion).toBe("cancelled");
  expect.soft(run.orphans).toEqual([]);
  expect.soft(run.post).toMatchObject({ exitCode: 0 });
  expect.soft(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  expect.soft([scene.git.pushes, published(scene).reviews]).toEqual([[], []]);
}

const inMemory = (commandLine: string) => commandLine.replace(" ", "\0");

describe("a job that is cancelled while a command runs", () => {
  it("ends at the first signal: commands dead, patch on disk, check cancelled, exit code 130", async () => {
    const sleep = uniqueSleep();
    await using scene = await flowScene({ script: endlessScript(sleep) });
    const cancel = new AbortController();
    void awaitProcess(inMemory(sleep)).then(() => cancel.abort());
    await using run = await runComment(scene, { signal: cancel.signal });
    await expectCancelled(scene, run);
    expect(run).toMatchObject({ exitCode: 130, outputs: { outcome: "cancelled", conclusion: "cancelled" } });
    expect(run.main?.sent).toEqual(["SIGINT"]);
    expect(await findProcesses(inMemory(sleep))).toEqual([]);
    expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
    expect(await readFile(join(run.state["keep"] ?? "", "transcript.jsonl"), "utf8")).toContain('"turn_ended"');
    expect(run.summary).toContain("git apply");
  });

  it("and killed at once leaves no process behind, and the post step completes the check", async () => {
    const sleep = uniqueSleep();
    await using scene = await flowScene({ script: endlessScript(sleep) });
    const cancel = new AbortController();
    void awaitProcess(inMemory(sleep)).then(() => cancel.abort());
    const cancelTimes = { interruptMs: 0, terminateMs: 0 };
    await using run = await runComment(scene, { signal: cancel.signal, cancelTimes });
    expect(run.main?.sent).toEqual(["SIGINT", "SIGTERM", "SIGKILL"]);
    await expectCancelled(scene, run);
    expect(await findProcesses(inMemory(sleep))).toEqual([]);
  });

  it("whose main process alone is killed without a word ends its sandbox, and the post step completes the check", async () => {
    const sleep = uniqueSleep();
    await using scene = await flowScene({ script: endlessScript(sleep) });
    void awaitProcess(inMemory(sleep)).then(async () => {
      const mains = await findProcesses("dist/main.js");
      for (const { pid, parent } of mains) if (parent === process.pid) process.kill(pid, "SIGKILL");
    });
    await using run = await runComment(scene);
    expect(run).toMatchObject({ conclusion: "failure", exitCode: undefined, main: { signal: "SIGKILL" } });
    expect(run.orphans).toEqual([]);
    expect(await findProcesses(inMemory(sleep))).toEqual([]);
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  });
});

describe("a job that is cancelled", () => {
  it.each([
    {
      when: "while the model is silent",
      turn: { reply: { kind: "silence", items: [message(finalMessage)], afterEvents: 2 } },
    },
    { when: "before the model answers", turn: { reply: { kind: "no-answer" } } },
  ] as { when: string; turn: Turn }[])("$when keeps the patch so far", async ({ turn }) => {
    const cancel = new AbortController();
    const turns = [answer([editWord(3)]), turn];
    const script = (taken: number) => {
      if (taken === 1) setTimeout(() => cancel.abort(), 300);
      return turns[taken];
    };
    await using scene = await flowScene({ script });
    await using run = await runComment(scene, { signal: cancel.signal });
    await expectCancelled(scene, run);
    expect(run.exitCode).toBe(130);
    expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
  });

  it("while GitHub does not answer the gate ends without a trace", async () => {
    await using scene = await flowScene();
    const cancel = new AbortController();
    scene.github.inject({ on: { operation: "pulls/get" }, fault: { kind: "hang" } });
    scene.github.hook({
      on: { operation: "pulls/get" },
      when: "before",
      run: () => void setTimeout(() => cancel.abort(), 200),
    });
    await using run = await runComment(scene, { signal: cancel.signal });
    expect(run).toMatchObject({
      conclusion: "cancelled",
      exitCode: 130,
      orphans: [],
      outputs: { outcome: "cancelled" },
    });
    expect([scene.github.writes, scene.responses.requests]).toEqual([[], []]);
  });

  it("while it publishes does no further step but the check's end", async () => {
    await using scene = await flowScene();
    const cancel = new AbortController();
    const cancelNow = () =>
      new Promise<void>((done) => {
        cancel.abort();
        setTimeout(done, 500);
      });
    scene.github.hook({ on: { operation: "users/get-authenticated" }, when: "before", run: cancelNow });
    await using run = await runComment(scene, { signal: cancel.signal });
    expect(run.conclusion).toBe("cancelled");
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
    expect([scene.git.pushes, published(scene).reviews]).toEqual([[], []]);
  });

  it("before it starts runs nothing at all", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { signal: AbortSignal.abort() });
    expect(run).toMatchObject({ conclusion: "cancelled", main: undefined });
    expect(scene.github.calls).toEqual([]);
  });
});
