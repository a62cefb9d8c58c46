import { describeRefusal } from "../apply-patch/describe-refusal.ts";
import { joinCommand } from "../shell/join-command.ts";
import type { AbsolutePath, CallId } from "../spec/names.ts";
import type { Inside, Session } from "../spec/ports.ts";
import { type CallReport, startReport } from "./call-report.ts";
import { type LiveSession, watchSession } from "./live-session.ts";
import { renderCommandResult } from "./render-command-result.ts";
import type { SessionTable } from "./session-table.ts";
import { settledWithin } from "./settled-within.ts";
import { ask, type ToolParts } from "./tool-parts.ts";

/** What a command is, past its parsing. */
export type CommandRequest = {
  callId: CallId;
  argv: readonly string[];
  /** Runs the command when the first word of `argv` is a program that does not exist. */
  fallbackShell: string;
  cwd: AbsolutePath;
  terminal: boolean;
  yieldMs: number;
  maxOutputTokens: number;
  wants: "standing-policy" | "escalation";
  justification: string | undefined;
};

export type CommandParts = ToolParts & {
  sessions: SessionTable;
  /** Ends every session, whichever call started it. */
  ending: AbortSignal;
};

const terminalSize = { columns: 80, rows: 24 };

/**
 * Runs a command until it ends or its time to yield is over; then it goes on as a session. Never rejects: what goes wrong is a text
 * for the model. The call's end is told when the process has ended, which may be long after this returns.
 */
export async function runCommand(request: CommandRequest, parts: CommandParts, signal: AbortSignal): Promise<string> {
  const { callId, argv, cwd } = request;
  const report = startReport(parts, { callId, work: { kind: "command", command: joinCommand(argv), cwd } });
  const started = await start(request, parts, signal);
  if (started.kind === "not-run") return notRun(report, started);
  let id: number | undefined;
  const session = watchSession(
    { process: started.session, terminal: request.terminal, report, sessionId: () => id },
    { parts, signal: AbortSignal.any([signal, parts.ending]) },
  );
  return answerWith(session, request, { parts, signal, keep: () => (id = parts.sessions.add(session)) });
}

type Answering = { parts: CommandParts; signal: AbortSignal; keep: () => number };

/** Waits for the end or for the time to yield, and renders what is new. */
export async function answerWith(
  session: LiveSession,
  { yieldMs, maxOutputTokens }: Pick<CommandRequest, "yieldMs" | "maxOutputTokens">,
  { parts, signal, keep }: Answering,
): Promise<string> {
  const startedMs = parts.clock.nowMs();
  const over = await settledWithin(session.finished, { ms: yieldMs, clock: parts.clock, signal });
  // Killed by the abort: what it wrote until then is still an answer.
  if (!over && signal.aborted) await settledWithin(session.finished, { ms: 1_000, clock: parts.clock });
  const end = session.end();
  const state =
    end === undefined
      ? ({ kind: "running", session: keep(), sessions: parts.sessions.count } as const)
      : ({ kind: "ended", end } as const);
  const wallMs = parts.clock.nowMs() - startedMs;
  return renderCommandResult({ state, output: session.output.takeUnread(), maxOutputTokens, wallMs });
}

type NotRun = { kind: "not-run"; status: "declined" | "failed"; output: string };
type Started = { kind: "started"; session: Session } | NotRun;

/** Asks, then spawns. A shell that the model named and that does not exist is replaced by the usual one, which is asked for too. */
async function start(request: CommandRequest, parts: CommandParts, signal: AbortSignal): Promise<Started> {
  const { callId, argv, cwd, wants, justification, fallbackShell } = request;
  const decision = await ask(parts, { kind: "command", callId, argv, cwd, wants, justification }, signal);
  if (decision.kind === "refused") return { kind: "not-run", status: "declined", output: decision.refusal.reason };
  if (signal.aborted) return { kind: "not-run", status: "declined", output: "aborted" };
  const spawned = await spawn(request, parts);
  if (spawned.kind === "started") return spawned;
  if (spawned.refusal.code === "ENOENT" && argv[0] !== fallbackShell)
    return start({ ...request, argv: [fallbackShell, ...argv.slice(1)] }, parts, signal);
  const reason = `Failed to create unified exec process: ${describeRefusal(spawned.refusal, cwd)}`;
  // Codex prints its own error value here, quotes within quotes; models know the shape.
  const value = JSON.stringify(`Rejected(${JSON.stringify(reason)})`);
  return { kind: "not-run", status: "failed", output: `exec_command failed: CreateProcess { message: ${value} }` };
}

function spawn(request: CommandRequest, { inside, environment }: CommandParts): ReturnType<Inside["spawn"]> {
  const { callId, argv, cwd, terminal } = request;
  return inside.spawn({
    callId,
    argv,
    cwd,
    environment,
    terminal: terminal ? terminalSize : undefined,
    stdin: terminal ? "open" : "closed",
    streams: "merged",
  });
}

function notRun(report: CallReport, { status, output }: NotRun): string {
  report.end(status, { kind: "command", output, exitCode: undefined, session: undefined });
  return output;
}
