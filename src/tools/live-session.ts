import type { Session, SessionEnd } from "../spec/ports.ts";
import type { CallReport } from "./call-report.ts";
import { createOutputCollector, type OutputCollector } from "./collect-output.ts";
import { settledWithin } from "./settled-within.ts";
import type { ToolParts } from "./tool-parts.ts";

/** A command that runs or ran. `finished` never rejects and comes after the end of the call was told. */
export type LiveSession = {
  readonly process: Session;
  readonly terminal: boolean;
  readonly output: OutputCollector;
  readonly finished: Promise<SessionEnd>;
  /** Set together with `finished`. */
  end(): SessionEnd | undefined;
  kill(): void;
};

/** How long output may still come after the process ended: a child it left behind may hold the pipe for ever. */
const drainMs = 150;

type Watched = {
  process: Session;
  terminal: boolean;
  report: CallReport;
  /** The number the model knows it by, once it outlived its call. */
  sessionId: () => number | undefined;
};

/** Reads the process's output until it ends, or until `signal` aborts and it is killed. */
export function watchSession(
  { process, terminal, report, sessionId }: Watched,
  { parts, signal }: { parts: Pick<ToolParts, "secrets" | "clock">; signal: AbortSignal },
): LiveSession {
  const output = createOutputCollector({ secrets: parts.secrets, onText: report.delta });
  const kill = () => process.signal("SIGKILL");
  let end: SessionEnd | undefined;
  const finish = async (): Promise<SessionEnd> => {
    const reading = readAll(process, output);
    const ended = await process.ended.catch((): SessionEnd => ({ kind: "helper-lost" }));
    await settledWithin(reading, { ms: drainMs, clock: parts.clock });
    output.finish();
    signal.removeEventListener("abort", kill);
    const exitCode = exitCodeOf(ended);
    const status = exitCode === 0 ? "completed" : "failed";
    report.end(status, { kind: "command", output: output.whole().text, exitCode, session: sessionId() });
    end = ended;
    return ended;
  };
  if (signal.aborted) kill();
  else signal.addEventListener("abort", kill, { once: true });
  return { process, terminal, output, finished: finish(), end: () => end, kill };
}

/** As shells say it: 128 + n after signal n. `undefined`: nobody knows. */
export function exitCodeOf(end: SessionEnd): number | undefined {
  switch (end.kind) {
    case "exited":
      return end.code & 0xff;
    case "signalled":
      return 128 + end.signal;
    case "stopped":
      return 137;
    case "helper-lost":
      return undefined;
  }
}

async function readAll(process: Session, output: OutputCollector): Promise<void> {
  try {
    for await (const { bytes } of process.output) output.push(bytes);
  } catch {
    // The channel broke; `ended` says how the process fared, and what came until now is kept.
  }
}
