import type { Usage } from "../spec/events.ts";
import { noUsage } from "../spec/usage.ts";
import { classifyServiceError } from "./classify-service-error.ts";
import { describeText } from "./describe-text.ts";
import { type Failure, fatal, transient } from "./failure.ts";
import type { ModelEvent } from "./model-event.ts";
import type { WireObject } from "./model-request.ts";
import { type OutputItem, parseOutputItem } from "./output-item-schema.ts";
import { parseStreamEvent, readUsage, type StreamEvent } from "./stream-event-schema.ts";

export type ItemEvent = Extract<ModelEvent, { type: "item" }>;
export type ProgressEvent = Extract<ModelEvent, { type: "item" | "text-delta" | "reasoning-delta" }>;
export type AttemptEnd =
  | { kind: "completed"; responseId: string; usage: Usage; endTurn: boolean | undefined }
  | { kind: "failed"; failure: Failure; usage: Usage };

export type EventStep = { events: readonly ProgressEvent[]; end: AttemptEnd | undefined };

/**
 * Turns the events of one attempt into ours. A reasoning item is held until the item it belongs to is whole: the service refuses
 * a conversation in which one stands alone, so of a broken answer only what can be sent back is passed on.
 */
export function createEventReader({ callIds, hide }: { callIds: Set<string>; hide: string }) {
  let held: ItemEvent[] = [];
  const takeItem = (raw: WireObject): EventStep => {
    const parsed = parseOutputItem(raw);
    if (parsed.kind === "malformed") return failed(broken(parsed.problem, hide));
    const callId = callIdOf(parsed.item);
    if (callId !== undefined && callIds.has(callId)) return failed(broken("two calls with the same call_id", hide));
    if (callId !== undefined) callIds.add(callId);
    held.push({ type: "item", item: parsed.item, raw });
    return parsed.item.type === "reasoning" ? going([]) : going(release());
  };
  const release = () => {
    const events = held;
    held = [];
    return events;
  };
  return {
    read(raw: unknown): EventStep {
      const parsed = parseStreamEvent(raw);
      if (parsed.kind === "malformed") return failed(broken(parsed.problem, hide));
      const { event } = parsed;
      switch (event.type) {
        case "response.output_item.done":
          return takeItem(event.body.item);
        case "response.output_text.delta":
          return going([{ type: "text-delta", text: event.body.delta }]);
        case "response.reasoning_summary_text.delta":
          return going([{ type: "reasoning-delta", text: event.body.delta }]);
        case "unknown":
          return going([]);
        default:
          return finish(event, release, hide);
      }
    },
  };
}

type FinalEvent = Extract<
  StreamEvent,
  { type: "response.completed" | "response.failed" | "response.incomplete" | "error" }
>;

function finish(event: FinalEvent, release: () => ItemEvent[], hide: string): EventStep {
  switch (event.type) {
    case "response.completed": {
      const { id, usage, end_turn } = event.body.response;
      const end = {
        kind: "completed",
        responseId: id,
        usage: readUsage(usage),
        endTurn: end_turn ?? undefined,
      } as const;
      return { events: release(), end };
    }
    case "response.failed": {
      const { error, usage } = event.body.response;
      return failed(classifyServiceError(error, hide), readUsage(usage));
    }
    case "response.incomplete": {
      const { incomplete_details: details, usage } = event.body.response;
      return failed(incomplete(details?.reason ?? "no reason given", hide), readUsage(usage));
    }
    case "error":
      return failed(classifyServiceError(event.body.error ?? event.body, hide));
  }
}

/** A content filter may judge a second sample differently; an output limit will be hit again. */
function incomplete(reason: string, hide: string): Failure {
  const message = `The model ended its answer early: ${describeText(reason, hide)}`;
  return reason === "content_filter" ? transient("model.incomplete", message) : fatal("model.incomplete", message);
}

function broken(problem: string, hide: string): Failure {
  return fatal("model.protocol", `The model service sent ${describeText(problem, hide)}.`);
}

function going(events: readonly ProgressEvent[]): EventStep {
  return { events, end: undefined };
}

function failed(failure: Failure, usage: Usage = noUsage): EventStep {
  return { events: [], end: { kind: "failed", failure, usage } };
}

/** Both kinds of tool call: their outputs are matched to them by this id. */
export function callIdOf(item: OutputItem): string | undefined {
  return item.type === "function_call" || item.type === "custom_tool_call" ? item.call_id : undefined;
}
