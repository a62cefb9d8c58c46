import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer, type Turn } from "../../servers/responses/turn.ts";
import { editWord, finalMessage, fixScript, flowScene, published, runComment } from "../support/flow.ts";

const status = (code: number, headers: Record<string, string> = {}, error: object = { message: "No." }): Turn => ({
  reply: { kind: "status", status: code, headers, body: { error } },
});
const soon = { "retry-after-ms": "1" };
const fixAfter = (turns: readonly Turn[]) => [...turns, ...(fixScript as readonly Turn[])];

describe("a model service that refuses", () => {
  it("a key (401) ends the run after exactly one request, and the check says so", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { inputs: { "openai-api-key": "sk-wrong-key-000000000000" } });
    expect(run).toMatchObject({ exitCode: 6, outputs: { outcome: "model-refused-key", conclusion: "failure" } });
    expect(scene.responses.requests).toHaveLength(1);
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
    expect(run.log).toMatch(/model\.refused-key.*valid key/);
    expect(`${run.log}${run.summary}${run.rawStdout.replaceAll(/^::add-mask::.*$/gm, "")}`).not.toContain(
      "sk-wrong-key",
    );
    expect(scene.git.pushes).toEqual([]);
  });

  it.each([
    { code: 403, outcome: "model-refused-key", exitCode: 6 },
    { code: 404, outcome: "bad-configuration", exitCode: 2 },
    { code: 400, outcome: "turn-failed", exitCode: 1 },
  ])("with $code is not asked again", async ({ code, outcome, exitCode }) => {
    await using scene = await flowScene({ script: [status(code)] });
    await using run = await runComment(scene, { inputs: { publish: "none" } });
    expect(run).toMatchObject({ exitCode, outputs: { outcome } });
    expect(scene.responses.requests).toHaveLength(1);
  });

  it("because no quota is left is not asked again", async () => {
    await using scene = await flowScene({
      script: [status(429, {}, { message: "Quota.", code: "insufficient_quota" })],
    });
    await using run = await runComment(scene, { inputs: { publish: "none" } });
    expect(run).toMatchObject({ exitCode: 7, outputs: { outcome: "model-unavailable" } });
    expect(run.log).toContain("model.quota");
    expect(scene.responses.requests).toHaveLength(1);
  });
});

describe("a model service that fails for a while", () => {
  it.each([
    { what: "429", turn: status(429, soon) },
    { what: "503", turn: status(503, soon) },
    { what: "a cut stream", turn: { reply: { kind: "cut", items: [message(finalMessage)], afterEvents: 2 } } as Turn },
    { what: "a reset connection", turn: { reply: { kind: "reset" } } as Turn },
  ])("with $what is asked again, and the run goes through once", async ({ turn }) => {
    await using scene = await flowScene({ script: fixAfter([turn]) });
    await using run = await runComment(scene);
    expect(run.outputs).toMatchObject({ outcome: "published", "final-message": finalMessage });
    expect(scene.responses.requests).toHaveLength(3);
    expect(scene.git.pushes).toHaveLength(1);
    expect(run.annotations.some(({ level, message: said }) => level === "warning" && /try 1 of/.test(said))).toBe(true);
  });

  it("between two tool calls keeps what was done, and its patch when the service never comes back", async () => {
    const gone = { reply: { kind: "failed", error: { code: "invalid_prompt", message: "No more." } } } as Turn;
    await using scene = await flowScene({ script: [answer([editWord(3)]), gone] });
    await using run = await runComment(scene);
    expect(run.exitCode).not.toBe(0);
    expect(run.outputs).toMatchObject({ "changed-files": "1", "commit-sha": "" });
    expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
    expect([scene.git.pushes, published(scene).checks.length]).toEqual([[], 1]);
  });
});
