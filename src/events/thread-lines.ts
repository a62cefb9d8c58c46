import type { RunEvent, Usage } from "../spec/events.ts";
import type { CallId } from "../spec/names.ts";
import { endedItem, type Item, type ItemCall, startedItem } from "./thread-items.ts";

/** One line of `codex exec --json`; `type` comes first. */
export type ThreadLine = { type: string } & Record<string, unknown>;

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
  const open = new Map<CallId, ItemCall>();
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
        return [
          {
            type: "error",
            message: `Reconnecting... ${event.attempt}/${event.of} (${event.error.message})`,
            code: event.error.code,
          },
        ];
      case "plan-change": {
        const items = event.items.map(({ step, status }) => ({ text: step, completed: status === "completed" }));
        const isNew = plan === undefined;
        plan = { id: plan?.id ?? nextId(), type: "todo_list", items };
        return [{ type: isNew ? "item.started" : "item.updated", item: plan }];
      }
      case "tool-call-start": {
        if (event.work.kind === "other") return [];
        const call = { id: nextId(), work: event.work, thread: event.thread };
        open.set(event.callId, call);
        const item = startedItem(call);
        return item === undefined ? [] : [{ type: "item.started", item }];
      }
      case "tool-call-end": {
        const call = open.get(event.callId);
        open.delete(event.callId);
        const item = call && endedItem(call, event.end, event.status);
        return item === undefined ? [] : [completed(item)];
      }
      case "turn-end": {
        const lines = [...(plan === undefined ? [] : [completed(plan)]), ...turnEnd(event)];
        ended = true;
        plan = undefined;
        open.clear(); // What still runs is ended with the turn; its item stays open, as in Codex.
        return lines;
      }
      case "run-end":
        return ended ? [] : runEndWithoutTurn(event);
      default:
        return [];
    }
  };
}

function turnEnd(event: Extract<RunEvent, { type: "turn-end" }>): ThreadLine[] {
  const usage = renderUsage(event.threadUsage);
  switch (event.stop.kind) {
    case "finished":
      return [{ type: "turn.completed", usage, run_usage: renderUsage(event.usage) }];
    case "failed":
      return failure(event.stop.error, usage);
    case "refused":
      return failure(
        {
          code: event.stop.refusal.code,
          message: event.stop.refusal.reason,
          hint: event.stop.refusal.wouldAllow ?? "",
          retryable: false,
        },
        usage,
      );
    case "limit":
      return failure(
        {
          code: `limit.${event.stop.limit}`,
          message: `${event.stop.limit} limit reached: ${event.stop.used} of ${event.stop.allowed}`,
          hint: "",
          retryable: true,
        },
        usage,
      );
    case "cancelled":
      return failure({ code: "cancelled", message: `cancelled by ${event.stop.by}`, hint: "", retryable: true }, usage);
  }
}

function failure(
  error: { code: string; message: string; hint: string; retryable: boolean },
  usage: Record<string, number>,
): ThreadLine[] {
  return [
    { type: "error", message: error.message, code: error.code },
    { type: "turn.failed", error, usage },
  ];
}

function runEndWithoutTurn(event: Extract<RunEvent, { type: "run-end" }>): ThreadLine[] {
  const because = event.outcome.because;
  if (because === undefined) return [];
  const error =
    "message" in because
      ? because
      : { code: because.code, message: because.reason, hint: because.wouldAllow ?? "", retryable: false };
  return failure(error, renderUsage(event.usage));
}
