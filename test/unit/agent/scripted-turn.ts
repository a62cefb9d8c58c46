import { type OutputSchema, parseOutputSchema } from "../../../src/agent/output-schema.ts";
import { runTurn, type TurnEnd } from "../../../src/agent/run-turn.ts";
import type { ModelEvent, StreamResponse } from "../../../src/model/model-event.ts";
import { type ModelRequest, serializeRequest, type WireObject } from "../../../src/model/model-request.ts";
import { parseOutputItem } from "../../../src/model/output-item-schema.ts";
import type { RunEventBody, Usage } from "../../../src/spec/events.ts";
import type { Limits } from "../../../src/spec/request.ts";
import type { Toolset } from "../../../src/tools/create-toolset.ts";

export const usage: Usage = { input: 10, cachedInput: 4, cacheWriteInput: 0, output: 5, reasoningOutput: 1 };

export const message = (text: string): WireObject => ({
  type: "message",
  role: "assistant",
  content: [{ type: "output_text", text }],
});
export const call = (id: string, input = "{}"): WireObject => ({
  type: "function_call",
  call_id: id,
  name: "exec_command",
  arguments: input,
});
export const patchCall = (id: string): WireObject => ({
  type: "custom_tool_call",
  call_id: id,
  name: "apply_patch",
  input: "*** Begin Patch",
});

/** An item as the model client hands it on. */
export function item(raw: WireObject): ModelEvent {
  const parsed = parseOutputItem(raw);
  if (parsed.kind === "malformed") throw new Error(parsed.problem);
  return { type: "item", item: parsed.item, raw };
}
export const completed = (endTurn?: boolean): ModelEvent => ({
  type: "completed",
  responseId: "r",
  usage,
  endTurn,
  cut: undefined,
});

/** What one request is answered with; `wait` lets the script hold the stream. */
export type Answer = readonly (ModelEvent | { wait: Promise<unknown> })[];
/** A whole answer of these items. */
export const says = (...items: WireObject[]): Answer => [...items.map(item), completed()];

export type Played = TurnEnd & {
  requests: number;
  sent: readonly ModelRequest[];
  /** Everything that happened, in order: transcript lines as `disk …`, events by type. */
  order: readonly string[];
  events: readonly RunEventBody[];
};

const task: WireObject = { type: "message", role: "user", content: [{ type: "input_text", text: "the task" }] };

/** Runs a turn against answers given one after the other. `tool` is every tool: it gets the call and the signal. */
export async function play(
  answers: readonly Answer[],
  {
    tool = async (call) => `output of ${call.callId}`,
    limits = {},
    schema,
    signal = new AbortController().signal,
  }: { tool?: Toolset["run"]; limits?: Partial<Limits>; schema?: object; signal?: AbortSignal } = {},
): Promise<Played> {
  const sent: ModelRequest[] = [];
  const order: string[] = [];
  const events: RunEventBody[] = [];
  const stream: StreamResponse = async function* (request, aborting) {
    sent.push(structuredClone(request));
    for (const event of answers[sent.length - 1] ?? []) {
      if (aborting.aborted) return yield { type: "cancelled", usage };
      if ("wait" in event) await event.wait;
      else yield event;
    }
  };
  const toolset = {
    definitions: [{ type: "function", name: "exec_command", description: "", strict: false, parameters: {} }],
    run: tool,
  };
  const onDisk = async (payload: unknown) => {
    await new Promise((written) => setImmediate(written));
    order.push(`disk ${(payload as WireObject)["type"]}`);
  };
  const end = await runTurn([task], {
    stream,
    request: {
      model: "m",
      reasoning: { effort: undefined, summary: undefined },
      promptCacheKey: "k",
      verbosity: undefined,
    },
    toolset: toolset as unknown as Toolset,
    emit: (event) => {
      events.push(event);
      order.push(event.type);
    },
    transcript: { meta: onDisk, turnContext: onDisk, item: onDisk, event: onDisk },
    limits: { timeMs: 1_000, tokens: undefined, cost: undefined, turns: undefined, ...limits },
    schema:
      schema === undefined
        ? undefined
        : (parseOutputSchema(JSON.stringify(schema), "output-schema") satisfies OutputSchema),
    signal,
  });
  return { ...end, sent, order, events };
}

/** How much of one request's text is a prefix of the next. */
export function sharedBytes(one: ModelRequest, other: ModelRequest): number {
  const [first, second] = [serializeRequest(one), serializeRequest(other)];
  let at = 0;
  while (at < first.length && first[at] === second[at]) at++;
  return Buffer.byteLength(first.slice(0, at));
}
