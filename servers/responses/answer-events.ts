import type { ServerItem } from "./items.ts";
import type { ServerUsage } from "./turn.ts";

export type ServerEvent = Readonly<Record<string, unknown>> & { readonly type: string };

/** The events of a whole answer in the order of the service. */
export function answerEvents(answer: {
  responseId: string;
  items: readonly ServerItem[];
  usage: ServerUsage;
  endTurn: boolean | undefined;
}): ServerEvent[] {
  const { responseId, items, usage, endTurn } = answer;
  const response = { id: responseId, object: "response" };
  const last = {
    ...response,
    status: "completed",
    output: items,
    usage: wireUsage(usage),
    ...(endTurn === undefined ? {} : { end_turn: endTurn }),
  };
  return [
    { type: "response.created", response: { ...response, status: "in_progress", output: [] } },
    ...items.flatMap(itemEvents),
    { type: "response.completed", response: last },
  ];
}

function itemEvents(item: ServerItem, index: number): ServerEvent[] {
  const place = { output_index: index, item_id: item["id"] };
  return [
    { type: "response.output_item.added", output_index: index, item },
    ...deltasOf(item).map((delta) => ({ ...delta, ...place })),
    { type: "response.output_item.done", output_index: index, item },
  ];
}

/** Two deltas per text, cut in the middle of it. */
function deltasOf(item: ServerItem): ServerEvent[] {
  const parts = (item["type"] === "message" ? item["content"] : item["type"] === "reasoning" ? item["summary"] : []) as
    | readonly { text?: string }[]
    | undefined;
  const type = item["type"] === "message" ? "response.output_text.delta" : "response.reasoning_summary_text.delta";
  return (parts ?? []).flatMap(({ text = "" }) => {
    const middle = Math.ceil(text.length / 2);
    return [text.slice(0, middle), text.slice(middle)]
      .filter((delta) => delta !== "")
      .map((delta) => ({ type, delta }));
  });
}

export function wireUsage({ input, cached, output, reasoning }: ServerUsage) {
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: cached },
    output_tokens: output,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + output,
  };
}

export function encodeEvent(event: Readonly<Record<string, unknown>>, sequence: number): string {
  const data = JSON.stringify({ ...event, sequence_number: sequence });
  return `event: ${String(event["type"])}\ndata: ${data}\n\n`;
}

/**
 * Tokens the way the service bills them, at four bytes each: the prefix a request shares with the one before it is cached in
 * steps of 128 from 1024 on.
 */
export function estimateUsage(
  request: Buffer,
  previous: Buffer | undefined,
  items: readonly ServerItem[],
): ServerUsage {
  const input = Math.ceil(request.length / 4);
  const shared = Math.floor(commonPrefixBytes(request, previous ?? Buffer.alloc(0)) / 4 / 128) * 128;
  const tokensOf = (some: readonly ServerItem[]) => Math.ceil(Buffer.byteLength(JSON.stringify(some)) / 4);
  const thought = items.filter((item) => item["type"] === "reasoning");
  return {
    input,
    cached: shared >= 1024 ? shared : 0,
    output: tokensOf(items),
    reasoning: thought.length === 0 ? 0 : tokensOf(thought),
  };
}

function commonPrefixBytes(left: Buffer, right: Buffer): number {
  const end = Math.min(left.length, right.length);
  let at = 0;
  while (at < end && left[at] === right[at]) at += 1;
  return at;
}
