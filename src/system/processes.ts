import { type ChildProcess, spawn } from "node:child_process";
import { execa } from "execa";
import type { Lifetime } from "./lifetime.ts";

/** TERM first; what has not gone after this long is killed. */
const killAfterMs = 2_000;
const lastWordsMs = 100;

/** A program that ran to its end. Success and failure have the same fields. */
export type ProcessEnd = {
  ended: "exited" | "timed-out" | "cancelled" | "output-limit" | "not-started";
  exitCode: number | undefined;
  stdout: Buffer;
  stderr: string;
  durationMs: number;
};

export type ProcessRequest = {
  file: string;
  argv: readonly string[];
  cwd: string;
  /** Complete: nothing is inherited. */
  environment: Readonly<Record<string, string>>;
  stdin?: string | Uint8Array;
  timeoutMs: number;
  maxOutputBytes: number;
  signal: AbortSignal;
};

/** Runs one program to its end. Never rejects: a program that cannot be started is `not-started` with the reason in `stderr`. */
export async function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  if (request.argv.some((argument) => argument.includes("\0"))) return notStarted("an argument contains a null byte");
  const running = execa(request.file, request.argv, {
    cwd: request.cwd,
    env: request.environment,
    extendEnv: false,
    reject: false,
    encoding: "buffer",
    stripFinalNewline: false,
    input: request.stdin ?? "",
    timeout: request.timeoutMs,
    maxBuffer: request.maxOutputBytes,
    cancelSignal: request.signal,
    forceKillAfterDelay: killAfterMs,
    preferLocal: false,
  });
  const forget = closePipesWhenStopped(running.nodeChildProcess, request);
  const result = await running.finally(forget);
  const stderr = Buffer.from(result.stderr ?? "").toString("utf8");
  return {
    ended: endOf(result),
    exitCode: result.exitCode,
    stdout: Buffer.from(result.stdout ?? ""),
    stderr: result.exitCode === undefined && stderr === "" ? String(result.shortMessage ?? "") : stderr,
    durationMs: result.durationMs,
  };
}

function notStarted(stderr: string): ProcessEnd {
  return { ended: "not-started", exitCode: undefined, stdout: Buffer.alloc(0), stderr, durationMs: 0 };
}

/**
 * A grandchild may hold the pipes open although the program itself has gone: once the run is stopped they are closed at our end,
 * so that no ending waits for it. A little later than the stop and the exit, so that both are seen and the last words read.
 */
function closePipesWhenStopped(
  child: ChildProcess,
  { timeoutMs, signal }: Pick<ProcessRequest, "timeoutMs" | "signal">,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const after = (ms: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, ms);
  };
  const close = () => {
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const stopped = () => {
    if (child.exitCode !== null || child.signalCode !== null) after(lastWordsMs, close);
    else child.once("exit", () => after(lastWordsMs, close));
  };
  after(timeoutMs, stopped);
  signal.addEventListener("abort", stopped);
  return () => {
    clearTimeout(timer);
    signal.removeEventListener("abort", stopped);
  };
}

function endOf(result: {
  timedOut: boolean;
  isCanceled: boolean;
  isMaxBuffer: boolean;
  exitCode?: number;
  signal?: string;
}): ProcessEnd["ended"] {
  if (result.timedOut) return "timed-out";
  if (result.isCanceled) return "cancelled";
  if (result.isMaxBuffer) return "output-limit";
  return result.exitCode === undefined && result.signal === undefined ? "not-started" : "exited";
}

export type StartedProcess = {
  child: ChildProcess;
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/**
 * Starts a program that lives as long as `lifetime` and talks over extra descriptors.
 * `stdio` is Node's: a "pipe" beyond 2 is one end of a socket pair. `exited` never rejects; a program that could not be
 * started ends with code 127.
 */
export function startProcess(
  request: Pick<ProcessRequest, "file" | "argv" | "cwd" | "environment"> & {
    stdio: readonly ("pipe" | "ignore" | number)[];
    name: string;
  },
  lifetime: Lifetime,
): StartedProcess {
  const child = spawn(request.file, [...request.argv], {
    cwd: request.cwd,
    env: { ...request.environment },
    stdio: [...request.stdio],
  });
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done) => {
    child.once("error", () => done({ code: 127, signal: null }));
    child.once("exit", (code, signal) => done({ code, signal }));
  });
  lifetime.onEnd(request.name, killAfterMs + 1_000, async () => {
    child.kill("SIGTERM");
    const hard = setTimeout(() => child.kill("SIGKILL"), killAfterMs);
    await exited;
    clearTimeout(hard);
  });
  return { child, exited };
}
