import { spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { killTree } from "./process-tree.ts";
import { createLineSplitter } from "./step-log.ts";

/** How long a cancelled step has: after SIGINT until SIGTERM, after that until everything is killed. */
export type CancelTimes = { interruptMs: number; terminateMs: number };

export const runnerCancelTimes: CancelTimes = { interruptMs: 7_500, terminateMs: 2_500 };

export type StepProcessRequest = {
  node: string;
  script: string;
  directory: string;
  environment: Readonly<Record<string, string>>;
  onLine: (line: string) => void;
  signal: AbortSignal;
  cancelTimes: CancelTimes;
  /** How long the runner waits for pipes that a child still holds after the step has ended. */
  streamGraceMs: number;
};

export type StepProcessEnd = {
  exitCode: number | undefined;
  signal: NodeJS.Signals | undefined;
  /** The signals sent because of a cancellation, in order. */
  sent: ("SIGINT" | "SIGTERM" | "SIGKILL")[];
  /** Somebody still held stdout or stderr when the runner stopped waiting. */
  heldStreams: boolean;
  stdout: string;
  stderr: string;
  durationMs: number;
};

/** Runs one script as the runner does and cancels it as the runner does: the signals go to the process, the kill to its tree. */
export async function runStepProcess(request: StepProcessRequest): Promise<StepProcessEnd> {
  const startedMs = performance.now();
  const child = spawn(request.node, [request.script], {
    cwd: request.directory,
    env: { ...request.environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = [collect(child.stdout, request.onLine), collect(child.stderr, request.onLine)];
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code, signal) => done({ code, signal }));
  });
  const sent: StepProcessEnd["sent"] = [];
  const cancellation = cancelOnAbort({ request, sent, exited, pid: child.pid ?? 0 });
  const { code, signal } = await exited;
  cancellation.end();
  const heldStreams = !(await finishesWithin(Promise.all([stdout.closed, stderr.closed]), request.streamGraceMs));
  child.stdout.destroy();
  child.stderr.destroy();
  const texts = { stdout: stdout.finish(), stderr: stderr.finish() };
  const durationMs = performance.now() - startedMs;
  return { exitCode: code ?? undefined, signal: signal ?? undefined, sent, heldStreams, ...texts, durationMs };
}

function collect(stream: NodeJS.ReadableStream, onLine: (line: string) => void) {
  const decoder = new StringDecoder("utf8");
  const splitter = createLineSplitter(onLine);
  const chunks: Buffer[] = [];
  stream.on("data", (bytes: Buffer) => {
    chunks.push(bytes);
    splitter.push(decoder.write(bytes));
  });
  return {
    closed: new Promise<void>((done) => stream.once("close", done)),
    finish() {
      splitter.push(decoder.end());
      splitter.end();
      return Buffer.concat(chunks).toString("utf8");
    },
  };
}

function cancelOnAbort(step: {
  request: StepProcessRequest;
  sent: StepProcessEnd["sent"];
  exited: Promise<unknown>;
  pid: number;
}): { end(): void } {
  const { request, sent, exited, pid } = step;
  const send = (name: "SIGINT" | "SIGTERM") => {
    sent.push(name);
    try {
      process.kill(pid, name);
    } catch {
      // It ended by itself in the meantime.
    }
  };
  const cancel = async () => {
    send("SIGINT");
    if (await finishesWithin(exited, request.cancelTimes.interruptMs)) return;
    send("SIGTERM");
    if (await finishesWithin(exited, request.cancelTimes.terminateMs)) return;
    sent.push("SIGKILL");
    await killTree(pid);
  };
  const onAbort = () => void cancel();
  if (request.signal.aborted) onAbort();
  else request.signal.addEventListener("abort", onAbort, { once: true });
  return { end: () => request.signal.removeEventListener("abort", onAbort) };
}

async function finishesWithin(promise: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((done) => {
    timer = setTimeout(() => done(false), ms);
  });
  const first = await Promise.race([promise.then(() => true), late]);
  clearTimeout(timer);
  return first;
}
