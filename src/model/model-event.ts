import type { ErrorRecord } from "../spec/errors.ts";
import type { Usage } from "../spec/events.ts";
import type { ModelRequest, WireObject } from "./model-request.ts";
import type { OutputItem } from "./output-item-schema.ts";

/**
 * What one request for an answer produces. Exactly one of `completed`, `failed` and `cancelled` comes last; its usage is the sum
 * over all attempts.
 */
export type ModelEvent =
  /** A whole item, in order and never twice: to be appended to the conversation as `raw`. */
  | { type: "item"; item: OutputItem; raw: WireObject }
  /** For display only. What follows the last item is void when a `retry` comes. */
  | { type: "text-delta"; text: string }
  | { type: "reasoning-delta"; text: string }
  | { type: "retry"; attempt: number; of: number; waitMs: number; error: ErrorRecord }
  | {
      type: "completed";
      responseId: string | undefined;
      usage: Usage;
      /** `false`: the model asks to be sampled again even without a tool call. */
      endTurn: boolean | undefined;
      /** The stream broke after whole tool calls had arrived: they are to be answered, the rest of the answer is lost. */
      cut: ErrorRecord | undefined;
    }
  | { type: "failed"; error: ErrorRecord; usage: Usage }
  | { type: "cancelled"; usage: Usage };

/**
 * Streams one answer of the model, over several attempts where that is needed.
 * Contract: never rejects. API and network failures arrive as a last `failed` event, an aborted signal as `cancelled`.
 */
export type StreamResponse = (request: ModelRequest, signal: AbortSignal) => AsyncIterable<ModelEvent>;
