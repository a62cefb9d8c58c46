import type { ModelEvent, StreamResponse } from "../model/model-event.ts";
import type { ModelRequest, WireObject } from "../model/model-request.ts";
import type { OutputItem } from "../model/output-item-schema.ts";
import type { Emit, Usage } from "../spec/events.ts";
import type { CallId } from "../spec/names.ts";
import type { StopReason } from "../spec/stop.ts";
import { noUsage } from "../spec/usage.ts";
import type { Toolset } from "../tools/create-toolset.ts";
import type { Transcript } from "./transcript.ts";

/** One answer of the model with the outputs of its calls, in call order, ready to be appended to the conversation. */
export type Sample = {
  items: WireObject[];
  message: string | undefined;
  usage: Usage;
  wantsMore: boolean;
  stop: StopReason | undefined;
};

type SampleParts = {
  stream: StreamResponse;
  toolset: Toolset;
  emit: Emit;
  transcript: Transcript;
  signal: AbortSignal;
  /** Number of this request in the turn, from 0. */
  number: number;
  /** Call ids that already have an output: a second call with one of them is a broken conversation. */
  answered: ReadonlySet<unknown>;
};

type Call = Extract<OutputItem, { type: "function_call" | "custom_tool_call" }>;

/**
 * Streams one answer. Calls start as soon as their item is whole, run side by side, and are waited for; each fact is in the
 * transcript before it is reported. Never rejects for what the model or a tool does.
 */
export async function takeSample(request: ModelRequest, parts: SampleParts): Promise<Sample> {
  const sample: Sample = { items: [], message: undefined, usage: noUsage, wantsMore: false, stop: undefined };
  const outputs: Promise<WireObject>[] = [];
  const seen = new Set(parts.answered);
  for await (const event of parts.stream(request, parts.signal)) {
    if (event.type !== "item") {
      takeEnd(event, sample, parts);
      continue;
    }
    await parts.transcript.item(event.raw);
    sample.items.push(event.raw);
    takeText(event.item, sample, parts.emit);
    if (event.item.type !== "function_call" && event.item.type !== "custom_tool_call") continue;
    if (seen.has(event.item.call_id)) {
      sample.stop = duplicateCall(event.item.call_id);
      break;
    }
    seen.add(event.item.call_id);
    const output = answer(event.item, parts);
    output.catch(() => undefined); // A bug of a tool is thrown below, not while nobody looks.
    outputs.push(output);
  }
  for (const output of await Promise.all(outputs)) {
    await parts.transcript.item(output);
    sample.items.push(output);
  }
  // An answer without anything in it that asks to go on would ask for ever.
  sample.wantsMore = outputs.length > 0 || (sample.wantsMore && sample.items.length > 0);
  return sample;
}

function takeText(item: OutputItem, sample: Sample, emit: Emit): void {
  if (item.type === "message") {
    const text = item.content
      .map((part) => (part.type === "output_text" ? part.text : part.type === "refusal" ? part.refusal : ""))
      .join("");
    sample.message = text;
    emit({ type: "message-end", text });
  }
  if (item.type === "reasoning") {
    const summary = (item.summary ?? []).map(({ text }) => text).join("\n");
    if (summary !== "") emit({ type: "reasoning-end", summary });
  }
}

function takeEnd(
  event: Exclude<ModelEvent, { type: "item" }>,
  sample: Sample,
  { emit, signal, number }: SampleParts,
): void {
  switch (event.type) {
    case "text-delta":
      emit({ type: "message-delta", text: event.text });
      return;
    case "reasoning-delta":
      return;
    case "retry":
      emit({
        type: "request-retry",
        request: number,
        attempt: event.attempt,
        of: event.of,
        waitMs: event.waitMs,
        error: event.error,
      });
      return;
    case "completed":
      sample.usage = event.usage;
      sample.wantsMore = event.endTurn === false;
      if (event.cut !== undefined) emit({ type: "warning", error: event.cut });
      return;
    case "failed":
      sample.usage = event.usage;
      sample.stop = { kind: "failed", error: event.error };
      return;
    case "cancelled":
      sample.usage = event.usage;
      sample.stop = signal.reason as StopReason;
  }
}

async function answer(call: Call, { toolset, signal }: SampleParts): Promise<WireObject> {
  const isFunction = call.type === "function_call";
  const output = await toolset.run(
    {
      kind: isFunction ? "function" : "custom",
      name: call.name,
      callId: call.call_id as CallId,
      input: isFunction ? call.arguments : call.input,
    },
    signal,
  );
  return { type: isFunction ? "function_call_output" : "custom_tool_call_output", call_id: call.call_id, output };
}

function duplicateCall(callId: string): StopReason {
  return {
    kind: "failed",
    error: {
      code: "model.protocol",
      message: `The model used the call id ${callId} twice`,
      hint: "Run again; if it stays so, report it to the model service.",
      retryable: true,
    },
  };
}
