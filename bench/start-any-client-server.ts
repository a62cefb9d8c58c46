import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerEvents, encodeEvent } from "../servers/responses/answer-events.ts";
import { message } from "../servers/responses/items.ts";

/** The first model request as it arrived. `atMs` is on the clock of `performance.now()`, taken when its last byte was read. */
export type FirstRequest = { atMs: number; bytes: number };

/**
 * Answers every request with one short message and judges none: the strict server of the tests knows only what this project
 * sends, and a comparison must let others send what they send.
 */
export async function startAnyClientServer(): Promise<
  AsyncDisposable & { baseUrl: string; first: () => FirstRequest | undefined }
> {
  let first: FirstRequest | undefined;
  const server = createServer(async (request, response) => {
    let bytes = 0;
    for await (const chunk of request as AsyncIterable<Buffer>) bytes += chunk.length;
    if (request.method !== "POST" || request.url !== "/v1/responses") {
      response.writeHead(404).end();
      return;
    }
    first ??= { atMs: performance.now(), bytes };
    const usage = { input: Math.ceil(bytes / 4), cached: 0, output: 2, reasoning: 0 };
    const events = answerEvents({ responseId: "resp_1", items: [message("hello")], usage, endTurn: undefined });
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
    response.end(events.map(encodeEvent).join(""));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    first: () => first,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
