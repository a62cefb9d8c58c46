import { createHeredocFinder } from "../shell/find-heredoc-patch.ts";
import type { ReadVendorFile } from "../shell/load-shell-parser.ts";
import type { Finding } from "../spec/findings.ts";
import { createApplyPatchTool } from "./apply-patch-tool.ts";
import { startReport } from "./call-report.ts";
import { createExecCommandTool } from "./exec-command.ts";
import { prepareCall } from "./prepare-call.ts";
import { createReportFindingsTool } from "./report-findings.ts";
import { createSessionTable } from "./session-table.ts";
import { settledWithin } from "./settled-within.ts";
import { createSharedLock } from "./shared-lock.ts";
import type { PreparedCall, Tool, ToolCall, ToolDefinition, ToolOutput } from "./tool.ts";
import type { ToolParts } from "./tool-parts.ts";
import { type TrackedCalls, trackCalls } from "./track-calls.ts";
import { createUpdatePlanTool, type Plan } from "./update-plan.ts";
import { createWriteStdinTool } from "./write-stdin.ts";

export type ToolsetOptions = ToolParts & {
  /** Finds and reads the parser's two files; called when the first command names `apply_patch`. */
  readVendorFile: ReadVendorFile;
  /** When it aborts, every session is killed at once. */
  signal: AbortSignal;
};

/** The tools of one thread. */
export type Toolset = {
  /** In this order and with these bytes in every request. */
  readonly definitions: readonly ToolDefinition[];
  /** Contract: never rejects; whatever goes wrong is a text for the model. When `signal` aborts, what runs is killed and the output so far returned. */
  run(call: ToolCall, signal: AbortSignal): Promise<ToolOutput>;
  findings(): readonly Finding[];
  plan(): Plan;
  /** Kills what still runs and waits until its end was told, at most a second. */
  end(): Promise<void>;
};

export function createToolset(options: ToolsetOptions): Toolset {
  const ending = new AbortController();
  const sessions = createSessionTable();
  const findings: Finding[] = [];
  let plan: Plan = [];
  const running = new Set<Promise<unknown>>();
  const calls = trackCalls(options.emit);
  const parts = {
    ...options,
    emit: calls.emit,
    sessions,
    ending: AbortSignal.any([ending.signal, options.signal]),
    findHeredocPatch: createHeredocFinder(options.readVendorFile),
  };
  const list = [
    createExecCommandTool(parts),
    createWriteStdinTool(parts),
    createApplyPatchTool(parts),
    createUpdatePlanTool(parts, (items) => {
      plan = items;
    }),
    createReportFindingsTool(parts, findings),
  ];
  const tools = Object.fromEntries(list.map((tool) => [tool.definition.name, tool]));
  const answer = createAnswerer(tools, { parts, calls });
  return {
    definitions: list.map((tool) => tool.definition),
    run(call, signal) {
      const answered = answer(call, signal);
      running.add(answered);
      return answered.finally(() => running.delete(answered));
    },
    findings: () => findings,
    plan: () => plan,
    async end() {
      ending.abort();
      const open = [...running, ...sessions.all().map((session) => session.finished)];
      await settledWithin(Promise.all(open), { ms: 1_000, clock: options.clock });
    },
  };
}

/** One call after the other is looked at, in the order of the model; they then run side by side where they may. */
function createAnswerer(
  tools: Readonly<Record<string, Tool>>,
  { parts, calls }: { parts: ToolParts; calls: TrackedCalls },
): Toolset["run"] {
  const lock = createSharedLock();
  let lastPrepared: Promise<unknown> = Promise.resolve();
  return async (call, signal) => {
    try {
      const preparing = lastPrepared.then(() => prepareCall(tools, call));
      // The next call waits for this one to be looked at, whatever comes of it.
      lastPrepared = preparing.catch(() => undefined);
      const prepared = await preparing;
      return parts.secrets.redact(await runPrepared(prepared, { call, signal, lock, parts }));
    } catch (error) {
      return fail(call, error, { parts, calls });
    }
  };
}

type Running = { call: ToolCall; signal: AbortSignal; lock: ReturnType<typeof createSharedLock>; parts: ToolParts };

async function runPrepared(prepared: PreparedCall, { call, signal, lock, parts }: Running): Promise<ToolOutput> {
  if (prepared.kind === "ready")
    return lock.run(prepared.access, async () =>
      signal.aborted ? tellOf(call, "aborted", parts) : prepared.run(signal),
    );
  return tellOf(call, prepared.output, parts);
}

/** A call that never ran still has a start and an end. */
function tellOf({ callId, name }: ToolCall, output: string, parts: ToolParts): ToolOutput {
  const report = startReport(parts, { callId, work: { kind: "other", tool: name.slice(0, 200) } });
  report.end("failed", { kind: "text", output: parts.secrets.redact(output) });
  return output;
}

/** A tool or the sandbox broke: the model is told, and may try another way. */
function fail(call: ToolCall, error: unknown, { parts, calls }: { parts: ToolParts; calls: TrackedCalls }): ToolOutput {
  const message = error instanceof Error ? error.message : String(error);
  const output = parts.secrets.redact(`${call.name} failed: ${message}`);
  const state = calls.stateOf(call.callId);
  if (state === "unknown") return tellOf(call, output, parts);
  if (state === "open") {
    const end = { kind: "text", output } as const;
    parts.emit({ type: "tool-call-end", callId: call.callId, status: "failed", end, durationMs: 0 });
  }
  return output;
}
