import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createLifetime } from "../../../src/system/lifetime.ts";
import { type ProcessRequest, runProcess, startProcess } from "../../../src/system/processes.ts";

const environment = { PATH: "/usr/bin:/bin" };

function shell(script: string, more: Partial<ProcessRequest> = {}) {
  return runProcess({
    file: "/bin/sh",
    argv: ["-c", script],
    cwd: "/",
    environment,
    timeoutMs: 20_000,
    maxOutputBytes: 1_000_000,
    signal: new AbortController().signal,
    ...more,
  });
}

/** Whether a process still runs; a zombie does not. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false; // No such process.
  }
}

async function hasGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100 && isAlive(pid); tries++) await wait(50);
  return !isAlive(pid);
}

describe("running a program to its end", () => {
  it("gives bytes, words and code, in the same shape for success and failure", async () => {
    expect(await shell(String.raw`printf 'a\377b\n'; echo no >&2; exit 3`)).toMatchObject({
      ended: "exited",
      exitCode: 3,
      stdout: Buffer.from([0x61, 0xff, 0x62, 0x0a]),
      stderr: "no\n",
    });
  });

  it("hands on exactly the given environment", async () => {
    const { stdout } = await runProcess({
      file: "/usr/bin/env",
      argv: [],
      cwd: "/",
      environment: { ONLY: "this" },
      timeoutMs: 20_000,
      maxOutputBytes: 10_000,
      signal: new AbortController().signal,
    });
    expect(stdout.toString()).toBe("ONLY=this\n");
  });

  it("writes standard input and closes it, whether or not it is read", async () => {
    expect((await shell("cat", { stdin: "héllo" })).stdout.toString()).toBe("héllo");
    expect((await shell("cat")).stdout.toString()).toBe("");
    expect(await shell("exit 0", { stdin: "x".repeat(1_000_000) })).toMatchObject({ ended: "exited", exitCode: 0 });
  });

  it.each([
    ["a program that is not there", { file: "/no/such/program" }, /ENOENT/],
    ["a directory that is not there", { cwd: "/no/such/directory" }, /\/no\/such\/directory/],
    ["an argument that cannot be passed", { argv: ["a\0b"] }, /null byte/],
  ] as const)("%s is not started, and says why", async (_, more, reason) => {
    const end = await shell("true", more);
    expect(end).toMatchObject({ ended: "not-started", exitCode: undefined });
    expect(end.stderr).toMatch(reason);
  });

  it("a program killed by a signal has exited without a code", async () => {
    expect(await shell("kill -9 $$")).toMatchObject({ ended: "exited", exitCode: undefined });
  });

  it.each([
    ["timed-out", { timeoutMs: 100 }],
    ["output-limit", { maxOutputBytes: 10 }],
  ] as const)("ends as %s", async (ended, more) => {
    expect(await shell("echo 0123456789abcdef; exec sleep 60", more)).toMatchObject({ ended });
  });

  it("ends as cancelled with the reason an AbortSignal has here, which is not an Error", async () => {
    const controller = new AbortController();
    const running = shell("exec sleep 60", { signal: controller.signal });
    controller.abort({ kind: "cancelled", by: "SIGINT" });
    expect(await running).toMatchObject({ ended: "cancelled" });
    expect(await shell("exec sleep 60", { signal: controller.signal })).toMatchObject({ ended: "cancelled" });
  });

  it("kills what ignores TERM", async () => {
    const { ended, stdout } = await shell("trap '' TERM; echo $$; while :; do sleep 1; done", { timeoutMs: 200 });
    expect(ended).toBe("timed-out");
    expect(isAlive(Number(stdout.toString()))).toBe(false);
  });

  it("reads the last words of what it stops", async () => {
    const { ended, stdout } = await shell("trap 'echo bye; exit 0' TERM; while :; do sleep 0.1; done", {
      timeoutMs: 200,
    });
    expect([ended, stdout.toString()]).toEqual(["timed-out", "bye\n"]);
  });

  it("does not wait for a grandchild that keeps the pipes open beyond the time limit", async () => {
    const controller = new AbortController();
    const cancelled = shell("sleep 60 & echo $!", { signal: controller.signal });
    setTimeout(() => controller.abort({ kind: "cancelled", by: "SIGTERM" }), 300);
    const ends = await Promise.all([cancelled, shell("sleep 60 & echo $!", { timeoutMs: 300 })]);
    for (const { stdout } of ends) process.kill(Number(stdout.toString()), "SIGKILL");
    expect(ends.map(({ ended }) => ended)).toEqual(["cancelled", "timed-out"]);
  });
});

describe("a program that lives as long as its lifetime", () => {
  const start = (script: string, lifetime = createLifetime("test")) => ({
    lifetime,
    ...startProcess(
      {
        file: "/bin/sh",
        argv: ["-c", script],
        cwd: "/",
        environment,
        stdio: ["ignore", "pipe", "ignore", "pipe"],
        name: "sh",
      },
      lifetime,
    ),
  });

  it("is told to go, and killed when it does not", async () => {
    const { child, exited, lifetime } = start("trap '' TERM; echo ready; while :; do sleep 1; done");
    await new Promise((ready) => child.stdout?.once("data", ready));
    await lifetime[Symbol.asyncDispose]();
    expect(await exited).toEqual({ code: null, signal: "SIGKILL" });
    expect(await hasGone(child.pid ?? 0)).toBe(true);
  });

  it("may go by itself first", async () => {
    const { exited, lifetime } = start("exit 7");
    expect(await exited).toEqual({ code: 7, signal: null });
    await lifetime[Symbol.asyncDispose]();
  });

  it("talks over a descriptor beyond the three usual ones and inherits no environment", async () => {
    const { child, exited } = start("env >&3");
    const chunks: Buffer[] = [];
    child.stdio[3]?.on("data", (chunk: Buffer) => chunks.push(chunk));
    await Promise.all([exited, new Promise((closed) => child.once("close", closed))]);
    const names = Buffer.concat(chunks)
      .toString()
      .trim()
      .split("\n")
      .map((line) => line.split("=")[0]);
    expect(names.filter((name) => !["PATH", "PWD", "OLDPWD", "SHLVL", "_"].includes(name ?? ""))).toEqual([]);
  });

  it("ends with 127 when it cannot be started", async () => {
    const lifetime = createLifetime("test");
    const { exited } = startProcess(
      { file: "/no/such/program", argv: [], cwd: "/", environment, stdio: ["ignore", "pipe", "pipe"], name: "none" },
      lifetime,
    );
    expect(await exited).toEqual({ code: 127, signal: null });
    await lifetime[Symbol.asyncDispose]();
  });

  it("does not outlive a lifetime that had already ended", async () => {
    const lifetime = createLifetime("test");
    await lifetime[Symbol.asyncDispose]();
    const { exited } = start("exec sleep 60", lifetime);
    expect(await exited).toEqual({ code: null, signal: "SIGTERM" });
  });
});
