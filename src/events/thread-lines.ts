import type { Refusal } from "../spec/decision.ts";
import type { ErrorRecord } from "../spec/errors.ts";
import type { RunEvent, Usage } from "../spec/events.ts";
import type { CallId } from "../spec/names.ts";
import type { StopReason } from "../spec/stop.ts";
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
  /** Codex's warnings stand behind `thread.started`, ours are known before. */
  let waiting: ThreadLine[] | undefined = [];
  let count = 0;
  let plan: Item | undefined;
  let ended = false;
  const nextId = () => `item_${count++}`;
  const completed = (item: Item): ThreadLine => ({ type: "item.completed", item });
  const takeWaiting = () => {
    const lines = waiting ?? [];
    waiting = undefined;
    return lines;
  };

  return (event) => {
    switch (event.type) {
      case "thread-start":
        return [{ type: "thread.started", thread_id: event.thread ?? "" }, ...takeWaiting()];
      case "turn-start":
        return [{ type: "turn.started" }];
      case "message-end":
        return [completed({ id: nextId(), type: "agent_message", text: event.text })];
      case "reasoning-end":
        return [completed({ id: nextId(), type: "reasoning", text: event.summary })];
      case "warning": {
        const line = completed({ id: nextId(), type: "error", message: event.error.message, code: event.error.code });
        if (waiting === undefined) return [line];
        waiting.push(line);
        return [];
      }
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
        return ended ? [] : [...takeWaiting(), ...endWithoutTurn(event)];
      default:
        return [];
    }
  };
}

function turnEnd({ stop, usage, threadUsage }: Extract<RunEvent, { type: "turn-end" }>): ThreadLine[] {
  if (stop.kind === "finished")
    return [{ type: "turn.completed", usage: renderUsage(threadUsage), run_usage: renderUsage(usage) }];
  return failure(errorOf(stop), renderUsage(threadUsage));
}

function errorOf(stop: Exclude<StopReason, { kind: "finished" }>): ErrorRecord {
  switch (stop.kind) {
    case "failed":
      return stop.error;
    case "refused":
      return errorOfProblem(stop.refusal);
    case "limit":
      return {
        code: `limit.${stop.limit}`,
        message: `${stop.limit} limit reached: ${stop.used} of ${stop.allowed}`,
        hint: "",
        retryable: true,
      };
    case "cancelled":
      return { code: "cancelled", message: `cancelled by ${stop.by}`, hint: "", retryable: true };
  }
}

function errorOfProblem(problem: ErrorRecord | Refusal): ErrorRecord {
  if ("message" in problem) return problem;
  return { code: problem.code, message: problem.reason, hint: problem.wouldAllow ?? "", retryable: false };
}

function failure(error: ErrorRecord, usage: Record<string, number>): ThreadLine[] {
  return [
    { type: "error", message: error.message, code: error.code },
    { type: "turn.failed", error, usage },
  ];
}

/** Nothing is said of a run that had nothing to do; every other one ends with its reason. */
function endWithoutTurn({ outcome, usage }: Extract<RunEvent, { type: "run-end" }>): ThreadLine[] {
  const { because, stop } = outcome;
  if (because !== undefined) return failure(errorOfProblem(because), renderUsage(usage));
  return stop.kind === "finished" ? [] : failure(errorOf(stop), renderUsage(usage));
}
