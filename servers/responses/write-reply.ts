import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { answerEvents, encodeEvent, type ServerEvent, wireUsage } from "./answer-events.ts";
import type { ServerItem } from "./items.ts";
import type { Reply, ServerUsage } from "./turn.ts";

export type ReplyContext = {
  responseId: string;
  usageOf: (items: readonly ServerItem[]) => ServerUsage;
  /** Aborts when the client or the server goes away. */
  signal: AbortSignal;
};

type Items = Extract<Reply, { kind: "items" }>;
type Broken = Extract<Reply, { kind: "cut" | "end" | "silence" }>;

/** Writes one reply; returns when it is written or the client is gone. */
export async function writeReply(response: ServerResponse, reply: Reply, context: ReplyContext): Promise<void> {
  switch (reply.kind) {
    case "items":
      return writeItems(response, reply, context);
    case "events":
      return writeRaw(response, reply.events);
    case "status":
      return writeStatus(response, reply);
    case "cut":
    case "end":
    case "silence":
      return writeBroken(response, reply, context);
    case "no-answer":
      return untilGone(context.signal);
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "endless":
      return writeEndless(response, reply.what, context.signal);
    case "slow":
      return writeSlowly(response, reply, context);
    case "error-event":
      return writeRaw(response, [{ type: "error", ...reply.error }]);
    case "failed":
    case "incomplete":
      return writeRaw(response, endingEvents(reply, context));
  }
}

function beginStream(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store" });
  response.flushHeaders();
}

function eventsOf(items: readonly ServerItem[], { responseId, usageOf }: ReplyContext, reply?: Items): ServerEvent[] {
  return answerEvents({ responseId, items, usage: reply?.usage ?? usageOf(items), endTurn: reply?.endTurn });
}

async function writeItems(response: ServerResponse, reply: Items, context: ReplyContext): Promise<void> {
  beginStream(response);
  if (reply.delayMs !== undefined) await pause(reply.delayMs, context.signal);
  response.end(eventsOf(reply.items, context, reply).map(encodeEvent).join(""));
}

function writeRaw(response: ServerResponse, events: readonly (Readonly<Record<string, unknown>> | string)[]): void {
  beginStream(response);
  response.end(events.map((event, index) => (typeof event === "string" ? event : encodeEvent(event, index))).join(""));
}

function writeStatus(
  response: ServerResponse,
  { status, headers, body = "" }: Extract<Reply, { kind: "status" }>,
): void {
  const isText = typeof body === "string";
  const type = isText ? "text/plain" : "application/json";
  response.writeHead(status, { "content-type": type, ...headers }).end(isText ? body : JSON.stringify(body));
}

async function writeBroken(response: ServerResponse, reply: Broken, context: ReplyContext): Promise<void> {
  beginStream(response);
  const events = eventsOf(reply.items, context).slice(0, reply.afterEvents);
  const written = new Promise<void>((done) => {
    response.write(`${events.map(encodeEvent).join("")}: beat\n\n`, () => done());
  });
  if (reply.kind === "silence") return untilGone(context.signal);
  if (reply.kind === "end") return void response.end();
  await Promise.race([written, untilGone(context.signal)]);
  await sleep(20); // lets the bytes reach the client, which may drop what it has not read when a socket is destroyed
  response.socket?.destroy();
}

const endlessPieces = {
  comments: `${": still here\n\n".repeat(200)}`,
  deltas: encodeEvent({ type: "response.output_text.delta", delta: "la ".repeat(500) }, 0),
  garbage: "data: {]}\n\n",
  line: "x".repeat(64 * 1024),
  "error-body": "<p>sorry</p>".repeat(2_000),
};

async function writeEndless(
  response: ServerResponse,
  what: keyof typeof endlessPieces,
  signal: AbortSignal,
): Promise<void> {
  if (what === "error-body") response.writeHead(500, { "content-type": "text/html" });
  else beginStream(response);
  while (!signal.aborted) {
    const goOn = response.write(endlessPieces[what]);
    if (goOn) await pause(0, signal);
    else await Promise.race([new Promise((done) => response.once("drain", done)), untilGone(signal)]);
  }
}

async function writeSlowly(
  response: ServerResponse,
  { items, bytesPerWrite, everyMs }: Extract<Reply, { kind: "slow" }>,
  context: ReplyContext,
): Promise<void> {
  beginStream(response);
  const bytes = Buffer.from(eventsOf(items, context).map(encodeEvent).join(""));
  for (let at = 0; at < bytes.length && !context.signal.aborted; at += bytesPerWrite) {
    response.write(bytes.subarray(at, at + bytesPerWrite));
    await pause(everyMs, context.signal);
  }
  response.end();
}

function endingEvents(reply: Extract<Reply, { kind: "failed" | "incomplete" }>, context: ReplyContext): ServerEvent[] {
  const items = reply.kind === "incomplete" ? (reply.items ?? []) : [];
  const usage = wireUsage(reply.usage ?? context.usageOf(items));
  const response = { id: context.responseId, object: "response", status: reply.kind, usage };
  const ending =
    reply.kind === "failed"
      ? { type: "response.failed", response: { ...response, error: reply.error } }
      : { type: "response.incomplete", response: { ...response, incomplete_details: { reason: reply.reason } } };
  return [...eventsOf(items, context).slice(0, -1), ending];
}

function untilGone(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => signal.addEventListener("abort", () => done(), { once: true }));
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined); // an abort only ends the pause
}
