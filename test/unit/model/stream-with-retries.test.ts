import { describe, expect, it } from "vitest";
import { functionCall, message, reasoning } from "../../../servers/responses/items.ts";
import { startResponsesServer } from "../../../servers/responses/start-responses-server.ts";
import { answer, type Reply, type Turn } from "../../../servers/responses/turn.ts";
import { ask, eventually, modelRequest, testClient } from "./model-fixture.ts";

const done = answer([message("Done")]);
const failing = (reply: Reply): Turn => ({ reply });
const status = (code: number, body: string | object = "", headers: Record<string, string> = {}) =>
  failing({ kind: "status", status: code, body, headers });
const apiError = (code: string | null, message = "No.", type = "some_error") => ({ error: { code, message, type } });

describe("failures that are final at once", () => {
  it.each([
    [400, apiError("invalid_value"), "model.bad-request"],
    [401, apiError("invalid_api_key"), "model.refused-key"],
    [401, "", "model.refused-key"],
    [403, apiError("rate_limit_exceeded"), "model.refused-key"],
    [404, apiError("model_not_found"), "model.not-found"],
    [404, "<html><title>404 Not Found</title></html>", "model.not-found"],
    [413, "too large", "model.bad-request"],
    [422, apiError(null), "model.bad-request"],
    [400, apiError("context_length_exceeded"), "model.context-overflow"],
    [429, apiError("insufficient_quota"), "model.quota"],
    [429, apiError(null, "limit", "usage_limit_reached"), "model.quota"],
    [302, "", "model.protocol"],
    [204, "", "model.protocol"],
    [200, { id: "resp_1", object: "response", output: [] }, "model.protocol"],
    [200, "<!doctype html><title>Login</title>", "model.protocol"],
  ])("takes %i %j as %s without asking again", async (code, body, expected) => {
    await using server = await startResponsesServer({ script: [status(code, body), done] });
    const { last, events } = await ask(server.endpoint);
    expect(last).toMatchObject({ type: "failed", error: { code: expected, retryable: false } });
    expect(events).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });

  it("does not follow a redirect with the key and the conversation", async () => {
    await using other = await startResponsesServer({ script: [done] });
    await using server = await startResponsesServer({ script: [status(307, "", { location: other.endpoint })] });
    expect((await ask(server.endpoint)).last).toMatchObject({ type: "failed", error: { code: "model.protocol" } });
    expect(other.requests).toHaveLength(0);
  });

  it.each([
    ["invalid_prompt", "model.bad-request"],
    ["context_length_exceeded", "model.context-overflow"],
    ["insufficient_quota", "model.quota"],
  ])("takes %s inside a stream as final", async (code, expected) => {
    await using server = await startResponsesServer({
      script: [failing({ kind: "failed", error: { code, message: "No." } }), done],
    });
    expect((await ask(server.endpoint)).last).toMatchObject({ type: "failed", error: { code: expected } });
    expect(server.requests).toHaveLength(1);
  });

  it("ends at the output limit and counts what it cost", async () => {
    const usage = { input: 10, cached: 0, output: 5, reasoning: 0 };
    await using server = await startResponsesServer({
      script: [failing({ kind: "incomplete", reason: "max_output_tokens", usage })],
    });
    const { last } = await ask(server.endpoint);
    expect(last).toMatchObject({
      type: "failed",
      error: { code: "model.incomplete" },
      usage: { input: 10, output: 5 },
    });
  });
});

describe("failures that are tried again", () => {
  it.each<[string, Turn, string]>([
    ["500", status(500, "<html><title>oops</title></html>"), "model.server"],
    ["503 with overload", status(503, apiError("server_is_overloaded")), "model.overloaded"],
    ["408", status(408), "model.server"],
    ["409", status(409), "model.server"],
    ["429", status(429, apiError("rate_limit_exceeded")), "model.rate-limit"],
    ["a reset connection", failing({ kind: "reset" }), "model.unreachable"],
    ["a cut before anything came", failing({ kind: "cut", items: [message("x")], afterEvents: 1 }), "model.server"],
    [
      "an end before the answer was complete",
      failing({ kind: "end", items: [message("x")], afterEvents: 1 }),
      "model.server",
    ],
    ["an empty stream", failing({ kind: "events", events: [] }), "model.server"],
    ["a failed answer", failing({ kind: "failed", error: { code: "server_error", message: "?" } }), "model.server"],
    ["a content filter", failing({ kind: "incomplete", reason: "content_filter" }), "model.incomplete"],
    ["an error event", failing({ kind: "error-event", error: { code: "server_error", message: "x" } }), "model.server"],
    [
      "an error event without a name",
      failing({ kind: "events", events: ['data: {"type":"error","message":"x"}\n\n'] }),
      "model.server",
    ],
    ["an event that is not JSON", failing({ kind: "events", events: ["data: {]\n\n"] }), "model.protocol"],
  ])("recovers from %s", async (_what, turn, code) => {
    await using server = await startResponsesServer({ script: [turn, done] });
    const { last, retries } = await ask(server.endpoint);
    expect(retries).toEqual([
      { type: "retry", attempt: 1, of: 5, waitMs: 3, error: expect.objectContaining({ code, retryable: true }) },
    ]);
    expect(last.type).toBe("completed");
  });

  it("gives up after five retries, whatever mixture of failures it was", async () => {
    const mixture = [status(500), failing({ kind: "reset" }), status(429), failing({ kind: "events", events: [] })];
    await using server = await startResponsesServer({ script: (taken) => mixture[taken % mixture.length] });
    const { last, retries } = await ask(server.endpoint);
    expect(server.requests).toHaveLength(6);
    expect(retries).toHaveLength(5);
    expect(last.type).toBe("failed");
  });

  it("gives up on an endpoint nobody listens on", async () => {
    const gone = await startResponsesServer({ script: [] });
    await gone[Symbol.asyncDispose]();
    const { last, retries } = await ask(gone.endpoint);
    expect(last).toMatchObject({ type: "failed", error: { code: "model.unreachable" } });
    expect(last).toMatchObject({ error: { message: expect.stringContaining("ECONNREFUSED") } });
    expect(retries).toHaveLength(5);
  });

  it.each<[string, Record<string, string>, number]>([
    ["milliseconds", { "retry-after-ms": "30", "retry-after": "9" }, 30],
    ["seconds", { "retry-after": "0.04" }, 40],
    ["more than the cap", { "retry-after": "86400" }, 50],
    ["nonsense", { "retry-after": "-1; drop" }, 3],
  ])("waits as the service asks in %s", async (_what, headers, waitMs) => {
    await using server = await startResponsesServer({ script: [status(429, "", headers), done] });
    const { retries, last } = await ask(server.endpoint, { maxRetryAfterMs: 50 });
    expect(retries).toMatchObject([{ waitMs }]);
    expect(last.type).toBe("completed");
  });

  it("reads the wait from the words of a rate limit inside a stream", async () => {
    const error = { code: "rate_limit_exceeded", message: "Limit reached. Please try again in 25ms. Thanks." };
    await using server = await startResponsesServer({ script: [failing({ kind: "failed", error }), done] });
    expect((await ask(server.endpoint)).retries).toMatchObject([{ waitMs: 25, error: { code: "model.rate-limit" } }]);
  });

  it("fails at once when the wait would outlast the deadline", async () => {
    await using server = await startResponsesServer({ script: [status(429, "", { "retry-after": "60" }), done] });
    const { events } = await ask(server.endpoint, { overallDeadlineMs: 5_000 });
    expect(events).toMatchObject([{ type: "failed", error: { code: "model.rate-limit" } }]);
  });

  it("sums the tokens of all attempts", async () => {
    const usage = { input: 10, cached: 4, output: 3, reasoning: 1 };
    await using server = await startResponsesServer({
      script: [
        failing({ kind: "failed", error: { code: "server_error" }, usage }),
        { reply: { kind: "items", items: [message("Done")], usage } },
      ],
    });
    expect((await ask(server.endpoint)).last).toMatchObject({
      usage: { input: 20, cachedInput: 8, output: 6, reasoningOutput: 2 },
    });
  });
});

describe("answers that break in the middle", () => {
  it("keeps whole messages, sends them along, and passes no item twice", async () => {
    const first = message("First part");
    const items = [reasoning("Thinking"), first, message("never whole", { id: "msg_late" })];
    await using server = await startResponsesServer({
      script: [failing({ kind: "cut", items, afterEvents: 1 + 4 + 4 + 1 }), answer([message("Second part")])],
    });
    const { events, last } = await ask(server.endpoint);
    const raw = events.flatMap((event) => (event.type === "item" ? [event.raw] : []));
    expect(raw).toEqual([items[0], first, message("Second part")]);
    expect(last.type).toBe("completed");
    expect(server.requests[1]?.request?.input).toEqual([...modelRequest().input, items[0], first]);
    expect(server.problems).toEqual([]);
  });

  it("does not pass on reasoning whose item never came, because the service would refuse it", async () => {
    await using server = await startResponsesServer({
      script: [failing({ kind: "cut", items: [reasoning("Thinking"), message("x")], afterEvents: 5 }), done],
    });
    const { events, last } = await ask(server.endpoint);
    expect(events.flatMap((event) => (event.type === "item" ? [event.item.type] : []))).toEqual(["message"]);
    expect(last.type).toBe("completed");
    expect(server.problems).toEqual([]);
  });

  it("ends the answer instead of asking again once a whole call has come", async () => {
    const call = functionCall("exec_command", { cmd: "ls" }, "call_1");
    await using server = await startResponsesServer({
      script: [failing({ kind: "cut", items: [call, message("x")], afterEvents: 3 }), done],
    });
    const { events, last } = await ask(server.endpoint);
    expect(events.map(({ type }) => type)).toEqual(["item", "completed"]);
    expect(last).toMatchObject({ cut: { code: "model.server" }, responseId: undefined });
    expect(server.requests).toHaveLength(1);
  });
});

describe("services that hang or flood", () => {
  it("gives up on a stream that falls silent", async () => {
    await using server = await startResponsesServer({
      script: [failing({ kind: "silence", items: [message("x")], afterEvents: 1 }), done],
    });
    const { retries, last } = await ask(server.endpoint, { idleTimeoutMs: 80 });
    expect(retries).toMatchObject([{ error: { code: "model.idle" } }]);
    expect(last.type).toBe("completed");
    expect(await server.requests[0]?.ended).toBe("client-gone");
  });

  it("gives up on a service that never begins to answer", async () => {
    await using server = await startResponsesServer({ script: [failing({ kind: "no-answer" }), done] });
    const { retries, last } = await ask(server.endpoint, { connectTimeoutMs: 80 });
    expect(retries).toMatchObject([{ error: { code: "model.unreachable" } }]);
    expect(last.type).toBe("completed");
  });

  it("takes bytes that never end a line for silence", async () => {
    const slow = { kind: "slow", items: [message("x".repeat(400))], bytesPerWrite: 1, everyMs: 20 } as const;
    await using server = await startResponsesServer({ script: [failing(slow), done] });
    const { retries } = await ask(server.endpoint, { idleTimeoutMs: 200 });
    expect(retries).toMatchObject([{ error: { code: "model.idle" } }]);
  });

  it("reads an answer that comes in small pieces", async () => {
    const text = "Grüße 🙂 ".repeat(3);
    const slow = { kind: "slow", items: [message(text)], bytesPerWrite: 7, everyMs: 0 } as const;
    await using server = await startResponsesServer({ script: [failing(slow)] });
    const { events } = await ask(server.endpoint);
    expect(events.flatMap((event) => (event.type === "text-delta" ? [event.text] : [])).join("")).toBe(text);
  });

  it.each(["comments", "deltas"] as const)("ends an endless stream of %s at the overall deadline", async (what) => {
    await using server = await startResponsesServer({ script: () => failing({ kind: "endless", what }) });
    const limits = { maxEventBytes: 1e6, maxAnswerBytes: 1e12 };
    const { last } = await ask(server.endpoint, { overallDeadlineMs: 300, limits });
    expect(last).toMatchObject({ type: "failed", error: { code: "model.server" } });
    expect(await server.requests[0]?.ended).toBe("client-gone");
  });

  it.each([
    ["line", { maxEventBytes: 1e6, maxAnswerBytes: 1e9 }, "event"],
    ["comments", { maxEventBytes: 1e6, maxAnswerBytes: 3e6 }, "answer"],
  ] as const)("refuses an endless %s by its size", async (what, limits, named) => {
    await using server = await startResponsesServer({ script: () => failing({ kind: "endless", what }) });
    const { last } = await ask(server.endpoint, { limits });
    expect(last).toMatchObject({
      type: "failed",
      error: { code: "model.protocol", message: expect.stringContaining(named) },
    });
    expect(await server.requests[0]?.ended).toBe("client-gone");
  });

  it("reads only the beginning of an endless error page", async () => {
    await using server = await startResponsesServer({
      script: [failing({ kind: "endless", what: "error-body" }), done],
    });
    const { retries, last } = await ask(server.endpoint);
    expect(retries).toMatchObject([{ error: { code: "model.server" } }]);
    expect(last.type).toBe("completed");
    expect(await server.requests[0]?.ended).toBe("client-gone");
  });

  it.each<[string, Record<string, unknown>]>([
    [
      "an item without a call_id",
      { type: "response.output_item.done", item: { type: "function_call", name: "x", arguments: "" } },
    ],
    ["an item that is text", { type: "response.output_item.done", item: "text" }],
    [
      "usage with negative counts",
      { type: "response.completed", response: { id: "r", usage: { input_tokens: -1, output_tokens: 0 } } },
    ],
    ["an event without a type", { data: 1 }],
  ])("refuses %s", async (_what, event) => {
    const text = `data: ${JSON.stringify(event)}\n\n`;
    await using server = await startResponsesServer({ script: [failing({ kind: "events", events: [text] })] });
    expect((await ask(server.endpoint)).last).toMatchObject({ type: "failed", error: { code: "model.protocol" } });
  });

  it("refuses a call id that was used before, in the answer or in the input", async () => {
    const call = functionCall("exec_command", { cmd: "ls" }, "call_1");
    const output = { type: "function_call_output", call_id: "call_1", output: "ok" };
    await using server = await startResponsesServer({ script: [answer([call, call]), answer([call])] });
    expect((await ask(server.endpoint)).last).toMatchObject({ type: "failed", error: { code: "model.protocol" } });
    const again = await ask(server.endpoint, {}, modelRequest({ input: [...modelRequest().input, call, output] }));
    expect(again.last).toMatchObject({ type: "failed", error: { code: "model.protocol" } });
    expect(server.problems).toEqual([]);
  });

  it("ignores events it does not know, and names every object has", async () => {
    const strangers = ["constructor", "__proto__", "codex.rate_limits"].map((type) => ({ type, anything: [1] }));
    const end = { type: "response.completed", response: { id: "resp_9" } };
    await using server = await startResponsesServer({
      script: [failing({ kind: "events", events: [...strangers, end] })],
    });
    expect((await ask(server.endpoint)).events).toMatchObject([{ type: "completed", usage: { input: 0, output: 0 } }]);
  });
});

describe("cancelling", () => {
  const hanging: [string, Reply][] = [
    ["before the answer begins", { kind: "no-answer" }],
    ["in a silent stream", { kind: "silence", items: [message("x")], afterEvents: 4 }],
    ["in a flood", { kind: "endless", what: "deltas" }],
    ["while waiting for the next attempt", { kind: "status", status: 429, headers: { "retry-after": "100" } }],
  ];

  it.each(hanging)("ends promptly %s, with the socket closed", async (_what, reply) => {
    await using server = await startResponsesServer({ script: [{ reply }] });
    const stopping = new AbortController();
    const events: string[] = [];
    const reading = (async () => {
      for await (const event of testClient(server.endpoint).streamResponse(modelRequest(), stopping.signal)) {
        events.push(event.type);
      }
    })();
    await eventually(() => server.requests.length > 0);
    stopping.abort({ kind: "cancelled", by: "SIGINT" });
    await reading;
    expect(events.at(-1)).toBe("cancelled");
    expect(await server.requests[0]?.ended).toMatch(reply.kind === "status" ? "finished" : "client-gone");
  });

  it("does not send anything when it was cancelled before", async () => {
    await using server = await startResponsesServer({ script: [done] });
    const { endpoint } = server;
    const events = testClient(endpoint).streamResponse(modelRequest(), AbortSignal.abort());
    for await (const event of events) expect(event.type).toBe("cancelled");
    expect(server.requests).toHaveLength(0);
  });

  it("closes the socket when the reader walks away", async () => {
    await using server = await startResponsesServer({ script: [failing({ kind: "endless", what: "deltas" })] });
    const events = testClient(server.endpoint).streamResponse(modelRequest(), new AbortController().signal);
    for await (const event of events) if (event.type === "text-delta") break;
    expect(await server.requests[0]?.ended).toBe("client-gone");
  });
});

describe("messages of failures", () => {
  const apiKey = "sk-test-0123456789";

  it("cuts, cleans and hides the key even where the cut goes through it", async () => {
    const body = {
      error: { message: `\u001b[31m::error::\r\n${"x".repeat(475)}${apiKey} and ${"more ".repeat(500)}` },
    };
    await using server = await startResponsesServer({ script: [status(400, body)] });
    const { last } = await ask(server.endpoint, { apiKey });
    const message = last.type === "failed" ? last.error.message : "";
    expect(message).not.toMatch(/[\u0000-\u001f]|sk-test/);
    expect(message).toContain("400");
    expect(message.length).toBeLessThan(620);
  });

  it("summarises an HTML page by its title", async () => {
    const page = `<!DOCTYPE html><html><head><title>502 Bad\nGateway</title></head>${"<p>".repeat(5000)}`;
    await using server = await startResponsesServer({ script: () => status(502, page, { "x-request-id": "req_1" }) });
    const { last } = await ask(server.endpoint, { maxRetries: 0 });
    const expected = `The model service answered 502 Bad Gateway: an HTML page titled "502 Bad Gateway" (request req_1)`;
    expect(last).toMatchObject({ type: "failed", error: { message: expected, code: "model.server" } });
  });

  it("says what came instead of an event stream", async () => {
    await using server = await startResponsesServer({ script: [status(200, { detail: "use POST /v2" })] });
    const { last } = await ask(server.endpoint);
    const expected = "The endpoint answered without an event stream (application/json): use POST /v2";
    expect(last).toMatchObject({ type: "failed", error: { message: expected } });
  });
});
