import { z } from "zod";
import type { Usage } from "../spec/events.ts";
import { noUsage } from "../spec/usage.ts";

const count = z.number().int().nonnegative();
const usage = z.object({
  input_tokens: count,
  input_tokens_details: z.object({ cached_tokens: count.nullish(), cache_write_tokens: count.nullish() }).nullish(),
  output_tokens: count,
  output_tokens_details: z.object({ reasoning_tokens: count.nullish() }).nullish(),
});
type WireUsage = z.infer<typeof usage>;

/** What a service says went wrong: in `response.failed`, in an `error` event, in the body of a status answer. */
export const serviceError = z.object({
  code: z.union([z.string(), z.number()]).nullish(),
  type: z.string().nullish(),
  message: z.string().nullish(),
});
export type ServiceError = z.infer<typeof serviceError>;

/** The events that are read, each with the fields that are read. */
const knownEvents = {
  "response.output_item.done": z.object({ item: z.record(z.string(), z.unknown()) }),
  "response.output_text.delta": z.object({ delta: z.string() }),
  "response.reasoning_summary_text.delta": z.object({ delta: z.string() }),
  "response.completed": z.object({
    response: z.object({ id: z.string(), usage: usage.nullish(), end_turn: z.boolean().nullish() }),
  }),
  "response.failed": z.object({ response: z.object({ error: serviceError.nullish(), usage: usage.nullish() }) }),
  "response.incomplete": z.object({
    response: z.object({ incomplete_details: z.object({ reason: z.string() }).nullish(), usage: usage.nullish() }),
  }),
  error: z.object({ error: serviceError.nullish() }).and(serviceError),
};
const anyEvent = z.object({ type: z.string().min(1) });

type KnownEvents = { [Name in keyof typeof knownEvents]: { type: Name; body: z.infer<(typeof knownEvents)[Name]> } };
export type StreamEvent = KnownEvents[keyof KnownEvents] | { type: "unknown"; was: string };

/** Reads the JSON of one server-sent event. Events we do not use are `unknown`; a broken one we use is malformed. */
export function parseStreamEvent(
  raw: unknown,
): { kind: "parsed"; event: StreamEvent } | { kind: "malformed"; problem: string } {
  const tagged = anyEvent.safeParse(raw);
  if (!tagged.success) return { kind: "malformed", problem: "an event without a type" };
  const { type } = tagged.data;
  if (!Object.hasOwn(knownEvents, type)) return { kind: "parsed", event: { type: "unknown", was: type } };
  const parsed = knownEvents[type as keyof KnownEvents].safeParse(raw);
  if (!parsed.success) {
    return { kind: "malformed", problem: `a ${type} event whose ${parsed.error.issues[0]?.path.join(".")} is wrong` };
  }
  return { kind: "parsed", event: { type, body: parsed.data } as StreamEvent };
}

/** Tokens of one answer; a service that reports none counts as zero. */
export function readUsage(wire: WireUsage | null | undefined): Usage {
  if (!wire) return noUsage;
  return {
    input: wire.input_tokens,
    cachedInput: wire.input_tokens_details?.cached_tokens ?? 0,
    cacheWriteInput: wire.input_tokens_details?.cache_write_tokens ?? 0,
    output: wire.output_tokens,
    reasoningOutput: wire.output_tokens_details?.reasoning_tokens ?? 0,
  };
}
