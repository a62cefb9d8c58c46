import type { ServerItem } from "./items.ts";
import type { ResponsesRequest } from "./request-schema.ts";

export type ServerUsage = { input: number; cached: number; output: number; reasoning: number };

/** The tokens of an answer, whether it asks to be sampled again, and a pause before the first event. */
type AnswerDetails = { usage?: ServerUsage; endTurn?: boolean; delayMs?: number };

/**
 * How the server answers one request. `afterEvents` counts the events that still arrive before the failure; the events of an answer
 * are `response.created`, then per item `added`, the deltas of a message, `done`, and last `response.completed`.
 */
export type Reply =
  | ({ kind: "items"; items: readonly ServerItem[] } & AnswerDetails)
  /** Server-sent events word for word: strangers, broken friends, odd orders. A string is sent as raw bytes. */
  | { kind: "events"; events: readonly (Readonly<Record<string, unknown>> | string)[] }
  | { kind: "status"; status: number; headers?: Readonly<Record<string, string>>; body?: string | object }
  | { kind: "cut" | "end" | "silence"; items: readonly ServerItem[]; afterEvents: number }
  /** The request is read and never answered. */
  | { kind: "no-answer" }
  | { kind: "reset" }
  /** Writes until the client goes away. */
  | { kind: "endless"; what: "comments" | "deltas" | "garbage" | "line" | "error-body" }
  /** The answer byte by byte. */
  | { kind: "slow"; items: readonly ServerItem[]; bytesPerWrite: number; everyMs: number }
  | { kind: "error-event"; error: Readonly<Record<string, unknown>> }
  | { kind: "failed"; error: Readonly<Record<string, unknown>>; usage?: ServerUsage }
  | { kind: "incomplete"; reason: string; items?: readonly ServerItem[]; usage?: ServerUsage };

/** What is wrong with the request for this turn; undefined when it is as expected. */
export type Expectation = (request: ResponsesRequest) => string | undefined;

/** One request and its answer. An unexpected request is answered 400 with what was missing, and does not use the turn up. */
export type Turn = { expect?: Expectation; reply: Reply };

/** The turns in order, or a function of the number of turns taken so far; `undefined` means that the script is over. */
export type Script = readonly Turn[] | ((taken: number, request: ResponsesRequest) => Turn | undefined);

/** The usual turn: some items, with an expectation where there is one. */
export function answer(items: readonly ServerItem[], expect?: Expectation): Turn {
  return { reply: { kind: "items", items }, ...(expect === undefined ? {} : { expect }) };
}

/** The output of the last tool call in the request, as text. */
export function lastOutput(request: ResponsesRequest): string | undefined {
  const item = request.input.findLast((each) => String(each["type"]).endsWith("_call_output"));
  return item === undefined ? undefined : textOf(item["output"]);
}

/** The text of the output that belongs to a call. */
export function outputOf(request: ResponsesRequest, callId: string): string | undefined {
  const isOutput = (each: Readonly<Record<string, unknown>>) => String(each["type"]).endsWith("_call_output");
  const item = request.input.findLast((each) => isOutput(each) && each["call_id"] === callId);
  return item === undefined ? undefined : textOf(item["output"]);
}

/** Expects the last tool output to match. */
export function lastOutputMatches(expression: RegExp): Expectation {
  return (request) => {
    const output = lastOutput(request);
    if (output !== undefined && expression.test(output)) return undefined;
    return `expected a last tool output like ${expression}, got ${JSON.stringify(output?.slice(0, 500))}`;
  };
}

/** The text of all messages of a role, joined by blank lines. */
export function messagesOf(request: ResponsesRequest, role: string): string {
  const messages = request.input.filter((item) => item["role"] === role);
  return messages.map((item) => textOf(item["content"])).join("\n\n");
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: { text?: unknown }) => (typeof part.text === "string" ? part.text : "")).join("\n");
}
