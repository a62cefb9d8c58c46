import type { StreamResponse } from "../model/model-event.ts";
import { type ModelRequest, serializeRequest, type WireObject } from "../model/model-request.ts";
import type { Emit, Usage } from "../spec/events.ts";
import type { Limits } from "../spec/request.ts";
import type { StopReason } from "../spec/stop.ts";
import { addUsage, noUsage } from "../spec/usage.ts";
import type { Toolset } from "../tools/create-toolset.ts";
import type { OutputSchema } from "./output-schema.ts";
import { firstStop, stopConditions } from "./stop-conditions.ts";
import { takeSample } from "./take-sample.ts";
import type { Transcript } from "./transcript.ts";

/** What a turn needs. `signal` ends it at once and says why; limits on time abort that signal from outside. */
export type TurnParts = {
  stream: StreamResponse;
  request: Omit<ModelRequest, "input" | "tools" | "text"> & { verbosity: string | undefined };
  toolset: Toolset;
  emit: Emit;
  transcript: Transcript;
  limits: Limits;
  schema: OutputSchema | undefined;
  signal: AbortSignal;
};

export type TurnEnd = {
  stop: StopReason;
  message: string | undefined;
  usage: Usage;
  requests: number;
  conversation: readonly WireObject[];
};

/**
 * Samples and answers tool calls until a stop condition holds. Contract: never rejects for anything the model, the network or a
 * tool does; what ended the turn is `stop`.
 */
export async function runTurn(input: readonly WireObject[], parts: TurnParts): Promise<TurnEnd> {
  const conversation: WireObject[] = [...input];
  const conditions = stopConditions(parts.limits);
  let end: Omit<TurnEnd, "stop" | "conversation"> = { message: undefined, usage: noUsage, requests: 0 };
  let repairs = 0;
  let lastRequest = "";
  while (true) {
    const request = requestOf(conversation, parts);
    lastRequest = announce(request, lastRequest, end.requests, parts.emit);
    const sample = await takeSample(request, { ...parts, number: end.requests, answered: answeredCalls(conversation) });
    conversation.push(...sample.items);
    end = {
      message: sample.message ?? end.message,
      usage: addUsage(end.usage, sample.usage),
      requests: end.requests + 1,
    };
    parts.emit({ type: "request-end", request: end.requests - 1, usage: sample.usage });
    const stop = sample.stop ?? firstStop(conditions, { ...end, wantsMore: sample.wantsMore, signal: parts.signal });
    if (stop === undefined) continue;
    const repair = stop.kind === "finished" ? misfit(end.message, parts.schema) : undefined;
    if (repair === undefined)
      return {
        ...end,
        stop: stop.kind === "finished" && conversation.length === input.length ? nothingSaid : stop,
        conversation,
      };
    if (repairs++ > 0) return { ...end, stop: schemaMismatch(repair), conversation };
    const item = repairItem(repair);
    await parts.transcript.item(item);
    conversation.push(item);
  }
}

function requestOf(input: readonly WireObject[], { request, toolset, schema }: TurnParts): ModelRequest {
  const { verbosity, ...rest } = request;
  const format =
    schema === undefined ? undefined : { name: schema.format.name, schema: schema.format.schema as WireObject };
  return { ...rest, input, tools: toolset.definitions, text: { verbosity, format } };
}

/** Says how large the request is and how many bytes it shares with the one before: what a cache can serve. */
function announce(request: ModelRequest, last: string, number: number, emit: Emit): string {
  const text = serializeRequest(request);
  let shared = 0;
  while (shared < last.length && last[shared] === text[shared]) shared++;
  emit({
    type: "request-start",
    request: number,
    bytes: Buffer.byteLength(text),
    stablePrefixBytes: Buffer.byteLength(text.slice(0, shared)),
  });
  return text;
}

function answeredCalls(conversation: readonly WireObject[]): ReadonlySet<unknown> {
  return new Set(
    conversation
      .filter(({ type }) => type === "function_call_output" || type === "custom_tool_call_output")
      .map(({ call_id }) => call_id),
  );
}

const nothingSaid: StopReason = {
  kind: "failed",
  error: {
    code: "model.empty",
    message: "The model ended the turn without a message or a tool call",
    hint: "Run again; if it stays so, check the model and the endpoint.",
    retryable: true,
  },
};

function misfit(message: string | undefined, schema: OutputSchema | undefined): string | undefined {
  return schema?.check(message ?? "");
}

function repairItem(problem: string): WireObject {
  const text = `Your final message does not fit the required JSON schema: ${problem}. Send the whole message again as JSON that fits, and nothing else.`;
  return { type: "message", role: "user", content: [{ type: "input_text", text }] };
}

function schemaMismatch(problem: string): StopReason {
  return {
    kind: "failed",
    error: {
      code: "schema.mismatch",
      message: `The final message does not fit the output schema: ${problem}`,
      hint: "Loosen the schema or state the format in the prompt.",
      retryable: false,
    },
  };
}
