import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createTestToolset, sessionIn } from "../../support/toolset.ts";

const shortYield = { yield_time_ms: 250 };

describe("exec_command", () => {
  it("answers in Codex's lines, in their order", async () => {
    await using t = await createTestToolset();
    expect(await t.call("exec_command", { cmd: "echo out; echo err >&2; exit 3" })).toMatch(
      /^Chunk ID: [0-9a-f]{6}\nWall time: \d+\.\d{4} seconds\nProcess exited with code 3\nOriginal token count: 2\nOutput:\nout\nerr\n$/,
    );
  });

  it("runs a login shell in the working directory unless told otherwise, with nothing inherited", async () => {
    await using t = await createTestToolset();
    await t.call("exec_command", { cmd: "true" });
    await t.call("exec_command", { cmd: "true", login: false, shell: "/bin/sh", workdir: "/" });
    expect(
      t.inside.spawned.map(({ argv, cwd, stdin, streams, terminal }) => ({ argv, cwd, stdin, streams, terminal })),
    ).toEqual([
      { argv: ["/bin/bash", "-lc", "true"], cwd: t.cwd, stdin: "closed", streams: "merged", terminal: undefined },
      { argv: ["/bin/sh", "-c", "true"], cwd: "/", stdin: "closed", streams: "merged", terminal: undefined },
    ]);
    expect(Object.keys(t.inside.spawned[0]?.environment ?? {})).toEqual(["PATH", "LANG", "HOME"]);
  });

  it("takes a relative workdir from the working directory", async () => {
    await using t = await createTestToolset();
    await t.call("exec_command", { cmd: "mkdir sub" });
    expect(await t.call("exec_command", { cmd: "pwd", workdir: "sub" })).toContain(`Output:\n${t.cwd}/sub\n`);
  });

  it("says in Codex's words that a directory is missing", async () => {
    await using t = await createTestToolset();
    expect(await t.call("exec_command", { cmd: "echo hi", workdir: "nowhere" })).toBe(
      'exec_command failed: CreateProcess { message: "Rejected(\\"Failed to create unified exec process: No such file or directory (os error 2)\\")" }',
    );
    expect(t.told("tool-call-end")).toMatchObject([
      { status: "failed", end: { kind: "command", exitCode: undefined } },
    ]);
  });

  it("falls back to the usual shell, and asks again, when the model names one that does not exist", async () => {
    await using t = await createTestToolset();
    expect(await t.call("exec_command", { cmd: "echo hi", shell: "/no/such/zsh" })).toContain("Output:\nhi\n");
    expect(t.told("decision").map(({ attempt }) => attempt.kind === "command" && attempt.argv[0])).toEqual([
      "/no/such/zsh",
      "/bin/bash",
    ]);
  });

  it.each([
    ["kill -9 $$", 137],
    ["kill -TERM $$", 143],
    ["exit 300", 44],
  ])("reports the end of `%s` as %i", async (cmd, code) => {
    await using t = await createTestToolset();
    expect(await t.call("exec_command", { cmd })).toContain(`Process exited with code ${code}\n`);
  });

  it("keeps characters whole across chunks and shows other bytes as U+FFFD", async () => {
    await using t = await createTestToolset();
    const cmd = "printf '\\xe2\\x82'; sleep 0.1; printf '\\xac'; printf '\\xff'";
    expect(await t.call("exec_command", { cmd })).toMatch(/Output:\n€\ufffd$/);
  });

  it("does not wait for a child that keeps the pipe open", async () => {
    await using t = await createTestToolset();
    const output = await t.call("exec_command", {
      cmd: "echo first; (sleep 20; echo late) & exit 7",
      ...shortYield,
      yield_time_ms: 15_000,
    });
    expect(output).toContain("Process exited with code 7\nOriginal token count: 2\nOutput:\nfirst\n");
  });

  it("never lets the model ask for more output than the limit", async () => {
    await using t = await createTestToolset();
    const output = await t.call("exec_command", { cmd: "seq 1 20000", max_output_tokens: 1_000_000 });
    expect(output).toContain(
      "Original token count: 27224\nOutput:\nWarning: truncated output (original token count: 27224)\nTotal output lines: 20000\n\n1\n2\n",
    );
    expect(Buffer.byteLength(output)).toBeLessThan(40_400);
  });

  it("tells what is wrong with its arguments and runs nothing", async () => {
    await using t = await createTestToolset();
    expect(await t.call("exec_command", "{bad")).toMatch(/^failed to parse function arguments: /);
    expect(await t.call("exec_command", {})).toMatch(/^failed to parse function arguments: cmd: /);
    expect(await t.call("exec_command", { cmd: "true", yield_time_ms: -5 })).toMatch(
      /^failed to parse .*yield_time_ms/,
    );
    expect(t.inside.spawned).toEqual([]);
  });

  it("refuses escalation in Codex's words; the call is told as declined", async () => {
    await using t = await createTestToolset();
    const output = await t.call("exec_command", {
      cmd: "touch ran",
      sandbox_permissions: "require_escalated",
      justification: "x",
    });
    expect(output).toBe(
      "approval policy is Never; reject command — you cannot ask for escalated permissions if the approval policy is Never",
    );
    expect(t.inside.spawned).toEqual([]);
    expect(t.events.map(({ type }) => type)).toEqual(["tool-call-start", "decision", "tool-call-end"]);
    expect(t.told("tool-call-end")).toMatchObject([{ status: "declined" }]);
  });

  it("treats an approval check that breaks its contract as a refusal", async () => {
    await using t = await createTestToolset({ approve: () => Promise.reject(new Error("broken")) });
    expect(await t.call("exec_command", { cmd: "touch ran" })).toContain("the approval check failed");
    expect(t.inside.spawned).toEqual([]);
  });

  it("hides a secret in the words of a refusal", async () => {
    const refusal = { code: "x", reason: "not with swordfish-4711", wouldAllow: undefined };
    const approve = async () => ({ kind: "refused", by: { source: "administrator" }, refusal }) as const;
    await using t = await createTestToolset({ approve, secrets: { KEY: "swordfish-4711" } });
    expect(await t.call("exec_command", { cmd: "true" })).toBe("not with [redacted:KEY]");
  });

  it("tells start, output as it comes, and end", async () => {
    await using t = await createTestToolset();
    await t.call("exec_command", { cmd: "echo a; sleep 0.2; echo b; exit 2" });
    expect(t.told("tool-call-start")[0]).toMatchObject({
      callId: "call-0",
      work: { kind: "command", command: "/bin/bash -lc 'echo a; sleep 0.2; echo b; exit 2'", cwd: t.cwd },
    });
    const deltas = t.told("tool-call-delta").map(({ output }) => output);
    expect(deltas.join("")).toBe("a\nb\n");
    expect(t.told("tool-call-end")[0]).toMatchObject({
      callId: "call-0",
      status: "failed",
      end: { kind: "command", output: "a\nb\n", exitCode: 2, session: undefined },
    });
  });

  it("hides secrets from the model and from events, also when they come in pieces", async () => {
    await using t = await createTestToolset({ secrets: { KEY: "swordfish-4711" } });
    await writeFile(join(t.cwd, "half"), "swordfish-4711");
    const output = await t.call("exec_command", { cmd: "head -c 6 half; sleep 0.2; tail -c +7 half; echo; cat half" });
    expect(output).toMatch(/Output:\n\[redacted:KEY\]\n\[redacted:KEY\]$/);
    const told = t.events.filter(({ type }) => type !== "tool-call-start" && type !== "decision");
    expect(JSON.stringify(told)).not.toContain("sword");
  });
});

describe("sessions", () => {
  it("go on after the time to yield, give what is new, and are told when they end", async () => {
    await using t = await createTestToolset();
    const first = await t.call("exec_command", {
      cmd: "echo a; until [ -e go ]; do sleep 0.05; done; echo b",
      ...shortYield,
    });
    expect(first).toMatch(/Process running with session ID \d{4,6}\nOriginal token count: 1\nOutput:\na\n$/);
    expect(t.told("tool-call-end")).toEqual([]);
    const polled = t.call("write_stdin", { session_id: sessionIn(first) });
    await writeFile(join(t.cwd, "go"), "");
    expect(await polled).toMatch(/Process exited with code 0\nOriginal token count: 1\nOutput:\nb\n$/);
    const ends = await t.endsOfCalls(2);
    expect(ends.find(({ callId }) => callId === "call-0")).toMatchObject({
      status: "completed",
      end: { kind: "command", output: "a\nb\n", exitCode: 0, session: sessionIn(first) },
    });
    expect(await t.call("write_stdin", { session_id: sessionIn(first) })).toBe(
      `write_stdin failed: Unknown process id ${sessionIn(first)}`,
    );
  });

  it("take no input without a terminal, except Ctrl-C", async () => {
    await using t = await createTestToolset();
    const started = await t.call("exec_command", {
      cmd: "trap 'echo caught; exit 5' INT; while :; do sleep 0.05; done",
      ...shortYield,
    });
    const session_id = sessionIn(started);
    expect(await t.call("write_stdin", { session_id, chars: "hi\n" })).toBe(
      "write_stdin failed: stdin is closed for this session; rerun exec_command with tty=true to keep stdin open",
    );
    const stopped = await t.call("write_stdin", { session_id, chars: "\u0003", yield_time_ms: 10_000 });
    expect(stopped).toMatch(/Process exited with code 5\n.*\nOutput:\ncaught\n$/);
  });

  it("die of Ctrl-C with 130", async () => {
    await using t = await createTestToolset();
    const started = await t.call("exec_command", { cmd: "sleep 100", ...shortYield });
    const stopped = await t.call("write_stdin", {
      session_id: sessionIn(started),
      chars: "\u0003",
      yield_time_ms: 10_000,
    });
    expect(stopped).toContain("Process exited with code 130\n");
  });

  it("talk through a terminal of 24 by 80 when they have one", async () => {
    await using t = await createTestToolset();
    const started = await t.call("exec_command", {
      cmd: "stty size; read x; echo got $x",
      tty: true,
      yield_time_ms: 1_000,
    });
    expect(started).toContain("24 80\r\n");
    const answered = await t.call("write_stdin", {
      session_id: sessionIn(started),
      chars: "hello\n",
      yield_time_ms: 10_000,
    });
    expect(answered).toContain("got hello\r\n");
    expect(answered).toContain("Process exited with code 0\n");
  });

  it("are killed when the turn is aborted, and the output so far is the answer", async () => {
    await using t = await createTestToolset();
    const turn = new AbortController();
    const running = t.call(
      "exec_command",
      { cmd: "echo so far; touch started; sleep 100; touch survived" },
      turn.signal,
    );
    while (t.told("tool-call-delta").length === 0) await new Promise((done) => setTimeout(done, 5));
    turn.abort();
    expect(await running).toMatch(/Process exited with code 137\n.*\nOutput:\nso far\n$/);
    expect(t.told("tool-call-end")).toMatchObject([{ status: "failed", end: { exitCode: 137 } }]);
    expect(await t.call("exec_command", { cmd: "touch later" }, turn.signal)).toBe("aborted");
    await expect(readFile(join(t.cwd, "later"))).rejects.toThrow();
  });

  it("in the background die with the turn that started them, with the lifetime and with end()", async () => {
    for (const stop of ["turn", "lifetime", "end"] as const) {
      await using t = await createTestToolset();
      const turn = new AbortController();
      await t.call("exec_command", { cmd: "sleep 100", ...shortYield }, turn.signal);
      if (stop === "turn") turn.abort();
      else if (stop === "lifetime") t.lifetime.abort();
      else await t.toolset.end();
      expect(await t.endsOfCalls(1)).toMatchObject([{ status: "failed", end: { exitCode: 137 } }]);
    }
  });

  it("end without a code when the helper is lost, and the next command runs", async () => {
    await using t = await createTestToolset();
    const running = t.call("exec_command", { cmd: "echo before; sleep 100" });
    while (t.told("tool-call-delta").length === 0) await new Promise((done) => setTimeout(done, 5));
    t.inside.loseHelper();
    expect(await running).toMatch(
      /\nProcess lost: the sandbox ended under it.*\nOriginal token count: 2\nOutput:\nbefore\n$/,
    );
    expect(await t.call("exec_command", { cmd: "echo again" })).toContain("Output:\nagain\n");
  });

  it("run side by side", async () => {
    await using t = await createTestToolset();
    const waiting = t.call("exec_command", { cmd: "until [ -e go ]; do sleep 0.02; done; echo went" });
    await t.call("exec_command", { cmd: "touch go" });
    expect(await waiting).toContain("Output:\nwent\n");
  });
});
