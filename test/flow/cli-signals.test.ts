import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import {
  command,
  commandScript,
  createPlace,
  filesIn,
  linesOf,
  type Place,
  processesWith,
  runExec,
  type StartedCli,
  shapeOf,
  startCli,
  startExec,
  terminalTypes,
} from "../support/command-line.ts";

let place: Place;
/** A time to sleep that no other process of this machine has. */
let nap: string;
beforeEach(() => {
  place = createPlace();
  nap = `36${process.hrtime.bigint()}`;
});
afterEach(() => place[Symbol.dispose]());

/** One that left its session and its parent, one that ignores TERM, and one in front. */
const stubborn = () =>
  `setsid sleep ${nap} & (trap '' TERM INT HUP; sleep ${nap}; sleep ${nap}) & echo up; sleep ${nap}`;
const sleepers = () => processesWith(`sleep ${nap}`);

async function untilRunning(): Promise<void> {
  await expect.poll(() => sleepers().filter((line) => line.startsWith("sleep")).length, { timeout: 15_000 }).toBe(3);
}

async function allGone(): Promise<void> {
  await expect.poll(sleepers, { timeout: 5_000 }).toEqual([]);
}

const startStubborn = (argv: readonly string[] = []) =>
  startExec(["-s", "workspace-write", ...argv], {
    place,
    script: [
      answer([command("echo before >>README.md")]),
      answer([command(stubborn(), { yield_time_ms: 30_000 })]),
      answer([message("never asked for")]),
    ],
  });

describe.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s while a command runs", (signal) => {
  it("ends exec with 130, one last event and no process left, and keeps what was done", async () => {
    await using started = await startStubborn(["--json", "--patch", "../change.patch"]);
    await untilRunning();
    started.child.kill(signal);
    const end = await started.ended;
    expect(end).toMatchObject({ code: 130, signal: null });
    await allGone();
    expect(shapeOf(end).filter((shape) => terminalTypes.includes(shape))).toEqual(["turn.failed"]);
    expect(linesOf(end).at(-1)).toMatchObject({
      type: "turn.failed",
      error: { code: "cancelled", message: `cancelled by ${signal}` },
      usage: { output_tokens: expect.any(Number) },
    });
    expect(end.requests).toHaveLength(2);
    expect(readFileSync(place.at("change.patch"), "utf8")).toContain("+before");
    expect(readdirSync(place.at("temporary"))).toEqual([]);
    expect(readdirSync(place.workspace).sort()).toEqual([".git", "README.md"]);
    expect(
      readFileSync(filesIn(place.codexHome)[0] ?? "", "utf8")
        .trim()
        .split("\n")
        .at(-1),
    ).toContain("turn_ended");
  });
});

describe("signals", () => {
  it("may come twice for one ^C, as they do behind npm: what was done is kept all the same", async () => {
    await using started = await startStubborn(["--json", "--patch", "../change.patch"]);
    await untilRunning();
    started.child.kill("SIGINT");
    started.child.kill("SIGTERM");
    expect(await started.ended).toMatchObject({ code: 130, signal: null });
    expect(readFileSync(place.at("change.patch"), "utf8")).toContain("+before");
    await allGone();
  });

  it("end a turn that waits for the model", async () => {
    await using started = await startExec(["--json"], { place, script: [{ reply: { kind: "no-answer" } }] });
    await expect.poll(() => started.requests.length, { timeout: 15_000 }).toBe(1);
    started.child.kill("SIGINT");
    const end = await started.ended;
    expect(end).toMatchObject({ code: 130, signal: null });
    expect(shapeOf(end)).toEqual(["thread.started", "turn.started", "error", "turn.failed"]);
    expect(await end.requests[0]?.ended).toBe("client-gone");
  });

  it("end a turn that waits for its next try", async () => {
    await using started = await startExec(["--json", "-c", 'openai_base_url="http://127.0.0.1:9/v1"'], {
      place,
      script: [],
    });
    await expect.poll(() => started.stdout(), { timeout: 15_000 }).toContain("Reconnecting... 3/5");
    started.child.kill("SIGINT");
    expect((await started.ended).code).toBe(130);
  });
});

describe("a parent that is killed outright", () => {
  it("leaves no process of the sandbox behind", async () => {
    await using started = await startStubborn();
    await untilRunning();
    started.child.kill("SIGKILL");
    await started.ended;
    await allGone();
  });

  it("leaves nothing that keeps the next run from working", async () => {
    await using started = await startStubborn();
    await untilRunning();
    started.child.kill("SIGKILL");
    await started.ended;
    const next = await runExec(["-s", "workspace-write"], { place, script: commandScript("echo after >>README.md") });
    expect(next).toMatchObject({ code: 0, stdout: "done\n" });
    expect(readFileSync(join(place.workspace, "README.md"), "utf8")).toBe("hello\nbefore\nafter\n");
  });
});

describe("a background process of a command", () => {
  it("ends with the turn", async () => {
    const end = await runExec(["-s", "workspace-write"], {
      place,
      script: commandScript(`setsid sleep ${nap} >/dev/null 2>&1 & echo started`),
    });
    expect(end).toMatchObject({ code: 0, stdout: "done\n" });
    await allGone();
  });
});

describe("codex-action sandbox", () => {
  const start = (cmd: string): StartedCli =>
    startCli(["sandbox", "--quiet", "--", "bash", "-c", cmd], place, { stdin: "open" });

  it.each(["SIGINT", "SIGTERM"] as const)("passes %s on and ends with everything it started", async (signal) => {
    await using started = start(
      `trap 'touch told; exit 7' TERM; setsid sleep ${nap} & sleep ${nap} & sleep ${nap} & wait`,
    );
    await untilRunning();
    started.child.kill(signal);
    expect(await started.ended).toMatchObject({ code: 7, signal: null });
    expect(existsSync(join(place.workspace, "told"))).toBe(true);
    await allGone();
  });

  it("does not wait for a command that ignores it", async () => {
    await using started = start(`trap '' TERM INT HUP; sleep ${nap} & sleep ${nap} & sleep ${nap} & wait`);
    await untilRunning();
    started.child.kill("SIGTERM");
    expect(await started.ended).toMatchObject({ code: 137, signal: null });
    await allGone();
  });

  it("leaves nothing when it is killed outright", async () => {
    await using started = start(`setsid sleep ${nap} & sleep ${nap} & sleep ${nap}`);
    await untilRunning();
    started.child.kill("SIGKILL");
    await allGone();
  });
});
