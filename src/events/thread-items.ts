import type { RunEvent, ToolEnd, ToolWork, Usage } from "../spec/events.ts";
import type { CallId } from "../spec/names.ts";

/** One line of `codex exec --json`; `type` comes first. */
export type ThreadLine = { type: string } & Record<string, unknown>;

type Item = { id: string; type: string } & Record<string, unknown>;

/** The snake_case usage of `turn.completed`. */
export function renderUsage(usage: Usage): Record<string, number> {
  return {
    input_tokens: usage.input,
    cached_input_tokens: usage.cachedInput,
    cache_write_input_tokens: usage.cacheWriteInput,
    output_tokens: usage.output,
    reasoning_output_tokens: usage.reasoningOutput,
  };
}

/**
 * Turns run events into the lines of `codex exec --json`: items numbered from `item_0`, started and completed, one terminal
 * line on every ending. A pure fold: it holds only what later lines need.
 */
export function createThreadLines(): (event: RunEvent) => readonly ThreadLine[] {
  const open = new Map<CallId, { id: string; work: ToolWork }>();
  let count = 0;
  let plan: Item | undefined;
  let ended = false;
  const nextId = () => `item_${count++}`;
  const completed = (item: Item): ThreadLine => ({ type: "item.completed", item });

  return (event) => {
    switch (event.type) {
      case "thread-start":
        return [{ type: "thread.started", thread_id: event.thread ?? "" }];
      case "turn-start":
        return [{ type: "turn.started" }];
      case "message-end":
        return [completed({ id: nextId(), type: "agent_message", text: event.text })];
      case "reasoning-end":
        return [completed({ id: nextId(), type: "reasoning", text: event.summary })];
      case "warning":
        return [completed({ id: nextId(), type: "error", message: event.error.message, code: event.error.code })];
      case "request-retry":
        return [{ type: "error", message: `Reconnecting... ${event.attempt}/${event.of} (${event.error.message})`, code: event.error.code }];
      case "plan-change": {
        const items = event.items.map(({ step, status }) => ({ text: step, completed: status === "completed" }));
        const isNew = plan === undefined;
        plan = { id: plan?.id ?? nextId(), type: "todo_list", items };
        return [{ type: isNew ? "item.started" : "item.updated", item: plan }];
      }
      case "tool-call-start": {
        if (event.work.kind === "other") return [];
        const id = nextId();
        open.set(event.callId, { id, work: event.work });
        const item = startedItem(id, event.work);
        return item === undefined ? [] : [{ type: "item.started", item }];
      }
      case "tool-call-end": {
        const call = open.get(event.callId);
        open.delete(event.callId);
        return call === undefined ? [] : [completed(endedItem(call.id, call.work, event.end, event.status))];
      }
      case "turn-end": {
        ended = true;
        const lines = plan === undefined ? [] : [completed(plan)];
        return [...lines, ...turnEnd(event)];
      }
      case "run-end":
        return ended ? [] : runEndWithoutTurn(event);
      default:
        return [];
    }
  };
}

function startedItem(id: string, work: ToolWork): Item | undefined {
  switch (work.kind) {
    case "command":
      return { id, type: "command_execution", command: work.command, aggregated_output: "", exit_code: null, status: "in_progress" };
    case "file-change":
      return { id, type: "file_change", changes: work.changes, status: "in_progress" };
    case "mcp":
      return { id, type: "mcp_tool_call", server: work.server, tool: work.tool, arguments: work.input, result: null, error: null, status: "in_progress" };
    case "agent":
    case "web-search":
    case "other":
      return undefined;
  }
}

function endedItem(id: string, work: ToolWork, end: ToolEnd, status: "completed" | "failed" | "declined"): Item {
  const started = startedItem(id, work) ?? { id, type: "other" };
  if (work.kind === "command" && end.kind === "command") {
    return { ...started, aggregated_output: end.output, exit_code: end.exitCode ?? null, status: end.exitCode === undefined && status === "completed" ? "in_progress" : status };
  }
  if (work.kind === "command" && end.kind === "text") return { ...started, aggregated_output: end.output, status };
  if (work.kind === "mcp" && end.kind === "mcp") {
    return { ...started, result: end.error === undefined ? { content: end.content, structured_content: null } : null, error: end.error === undefined ? null : { message: end.error }, status };
  }
  return { ...started, status: work.kind === "file-change" && status === "declined" ? "failed" : status };
}

function turnEnd(event: Extract<RunEvent, { type: "turn-end" }>): ThreadLine[] {
  const usage = renderUsage(event.threadUsage);
  switch (event.stop.kind) {
    case "finished":
      return [{ type: "turn.completed", usage, run_usage: renderUsage(event.usage) }];
    case "failed":
      return failure(event.stop.error, usage);
    case "refused":
      return failure({ code: event.stop.refusal.code, message: event.stop.refusal.reason, hint: event.stop.refusal.wouldAllow ?? "", retryable: false }, usage);
    case "limit":
      return failure({ code: `limit.${event.stop.limit}`, message: `${event.stop.limit} limit reached: ${event.stop.used} of ${event.stop.allowed}`, hint: "", retryable: true }, usage);
    case "cancelled":
      return failure({ code: "cancelled", message: `cancelled by ${event.stop.by}`, hint: "", retryable: true }, usage);
  }
}

function failure(error: { code: string; message: string; hint: string; retryable: boolean }, usage: Record<string, number>): ThreadLine[] {
  return [
    { type: "error", message: error.message, code: error.code },
    { type: "turn.failed", error, usage },
  ];
}

function runEndWithoutTurn(event: Extract<RunEvent, { type: "run-end" }>): ThreadLine[] {
  const because = event.outcome.because;
  if (because === undefined) return [];
  const error = "message" in because ? because : { code: because.code, message: because.reason, hint: because.wouldAllow ?? "", retryable: false };
  return failure(error, renderUsage(event.usage));
}
