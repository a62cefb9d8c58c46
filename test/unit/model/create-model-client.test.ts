import { describe, expect, it } from "vitest";
import { customToolCall, functionCall, message, reasoning, type ServerItem } from "../../../servers/responses/items.ts";
import { startResponsesServer } from "../../../servers/responses/start-responses-server.ts";
import { answer } from "../../../servers/responses/turn.ts";
import { serializeRequest } from "../../../src/model/model-request.ts";
import { RunError } from "../../../src/spec/run-error.ts";
import { ask, modelRequest, testClient } from "./model-fixture.ts";

const apiKey = "sk-test-0123456789";

describe("createModelClient", () => {
  it("streams items, deltas and the usage of an answer", async () => {
    const items = [
      reasoning("Look first"),
      functionCall("exec_command", { cmd: "ls" }, "call_1"),
      message("Hello you"),
    ];
    const usage = { input: 100, cached: 64, output: 20, reasoning: 8 };
    await using server = await startResponsesServer({ apiKey, script: [{ reply: { kind: "items", items, usage } }] });
    const { events } = await ask(server.endpoint);
    expect(events.filter(({ type }) => type === "item").map((event) => (event as { raw: unknown }).raw)).toEqual(items);
    expect(events.filter(({ type }) => type.endsWith("-delta"))).toEqual([
      { type: "reasoning-delta", text: "Look " },
      { type: "reasoning-delta", text: "first" },
      { type: "text-delta", text: "Hello" },
      { type: "text-delta", text: " you" },
    ]);
    expect(events.at(-1)).toEqual({
      type: "completed",
      responseId: "resp_1",
      usage: { input: 100, cachedInput: 64, cacheWriteInput: 0, output: 20, reasoningOutput: 8 },
      endTurn: undefined,
      cut: undefined,
    });
    expect(server.problems).toEqual([]);
  });

  it("reads a call's fields and keeps the raw item", async () => {
    const call = customToolCall("apply_patch", "*** Begin Patch", "call_9");
    await using server = await startResponsesServer({ script: [answer([call])] });
    const { events } = await ask(server.endpoint);
    expect(events[0]).toEqual({
      type: "item",
      raw: call,
      item: { type: "custom_tool_call", call_id: "call_9", name: "apply_patch", input: "*** Begin Patch" },
    });
  });

  it("hands on an unknown item unchanged, so that it survives the round trip", async () => {
    const stranger = { type: "hologram_call", id: "holo_1", beam: { on: [1, null] } } as ServerItem;
    await using server = await startResponsesServer({
      script: [answer([stranger, message("Hi")]), answer([message("Bye")])],
    });
    const { events } = await ask(server.endpoint);
    expect(events[0]).toEqual({ type: "item", raw: stranger, item: { type: "unknown", was: "hologram_call" } });
    const raw = events.flatMap((event) => (event.type === "item" ? [event.raw] : []));
    const second = await ask(server.endpoint, {}, modelRequest({ input: [...modelRequest().input, ...raw] }));
    expect(second.last.type).toBe("completed");
    expect(server.problems).toEqual([]);
  });

  it("takes an item whose type is the name of a property every object has for a stranger", async () => {
    await using server = await startResponsesServer({
      script: [answer([{ type: "constructor" }, { type: "__proto__" }])],
    });
    const { events } = await ask(server.endpoint);
    expect(events.slice(0, 2)).toMatchObject([{ item: { was: "constructor" } }, { item: { was: "__proto__" } }]);
  });

  it("passes on that the model wants to be sampled again", async () => {
    await using server = await startResponsesServer({
      script: [{ reply: { kind: "items", items: [message("First")], endTurn: false } }],
    });
    expect((await ask(server.endpoint)).last).toMatchObject({ type: "completed", endTurn: false });
  });

  it("hits exactly the given URL with its query", async () => {
    const query = "?api-version=2025-04-01-preview&a=%2F&a=b+c&empty=";
    await using server = await startResponsesServer({
      path: "/openai/v1/responses",
      script: [answer([message("Hi")])],
    });
    await ask(`${server.endpoint}${query}`);
    expect(server.requests[0]?.url).toBe(`/openai/v1/responses${query}`);
  });

  it("sends the bytes serializeRequest announces, and only grows them from turn to turn", async () => {
    await using server = await startResponsesServer({ script: [answer([message("Hi")]), answer([message("Ho")])] });
    const first = modelRequest({
      text: { verbosity: "high", format: { name: "answer", schema: strictSchema } },
    });
    const reply = message("Hi");
    await ask(server.endpoint, {}, first);
    await ask(server.endpoint, {}, { ...first, input: [...first.input, reply] });
    const [one = "", two = ""] = server.requests.map(({ body }) => body.toString("utf8"));
    expect(one).toBe(serializeRequest(first));
    expect(two.startsWith(one.slice(0, -"]}".length))).toBe(true);
    expect(server.problems).toEqual([]);
  });

  it("leaves out what was not set", async () => {
    await using server = await startResponsesServer({ script: [answer([message("Hi")])] });
    const bare = {
      reasoning: { effort: undefined, summary: undefined },
      text: { verbosity: undefined, format: undefined },
    };
    await ask(server.endpoint, {}, modelRequest(bare));
    expect(server.requests[0]?.request).toMatchObject({ reasoning: {}, text: {}, store: false, stream: true });
  });

  it("sends its own headers and nothing from the environment", async () => {
    await using server = await startResponsesServer({ script: [answer([message("Hi")])] });
    const saved = { ...process.env };
    Object.assign(process.env, {
      OPENAI_API_KEY: "sk-from-environment",
      OPENAI_BASE_URL: "http://127.0.0.1:1/",
      OPENAI_ORG_ID: "org-environment",
      OPENAI_PROJECT_ID: "project-environment",
      OPENAI_CUSTOM_HEADERS: "x-evil: environment\nauthorization: Bearer environment",
      OPENAI_LOG: "debug",
    });
    try {
      await ask(server.endpoint, {
        organization: "org-mine",
        headers: { "x-mine": "1", "Content-Type": "text/plain" },
      });
    } finally {
      process.env = saved;
    }
    const headers = server.requests[0]?.headers ?? {};
    expect(headers).toMatchObject({
      authorization: `Bearer ${apiKey}`,
      accept: "text/event-stream",
      "content-type": "application/json",
      "openai-organization": "org-mine",
      "user-agent": "codex-action/test",
      "x-mine": "1",
    });
    expect(JSON.stringify(headers)).not.toMatch(/environment|stainless|openai-project/i);
  });

  it.each([
    ["an empty key", { apiKey: " \n" }, "input.no-key"],
    ["a key that cannot be a header", { apiKey: "sk-日本" }, "input.invalid"],
    ["a URL of another scheme", { endpoint: "file:///etc/passwd" }, "input.invalid"],
    ["a URL with a password", { endpoint: "https://me:secret@host/v1/responses" }, "input.invalid"],
    ["no URL", { endpoint: "responses" }, "input.invalid"],
  ])("refuses %s without repeating it", (_what, change, code) => {
    const thrown = catchThrown(() => testClient("http://127.0.0.1:9/", change));
    expect(thrown).toMatchObject({ code });
    expect((thrown as RunError).message).not.toMatch(/secret|sk-/);
  });

  it("names the variable that keeps the package from being set up, and does not reject", async () => {
    process.env["OPENAI_CUSTOM_HEADERS"] = "no header: x";
    try {
      const { events } = await ask("http://127.0.0.1:9/");
      const error = { code: "config.invalid", hint: expect.stringContaining("OPENAI_CUSTOM_HEADERS") };
      expect(events).toMatchObject([{ type: "failed", error }]);
    } finally {
      delete process.env["OPENAI_CUSTOM_HEADERS"];
    }
  });

  it("turns whatever fetch throws into a last event", async () => {
    const broken = () => {
      throw "a string with sk-test-0123456789";
    };
    const { last } = await ask("http://127.0.0.1:9/", { fetch: broken as unknown as typeof fetch, maxRetries: 1 });
    expect(last).toMatchObject({ type: "failed", error: { code: "model.unreachable" } });
    expect(JSON.stringify(last)).not.toContain(apiKey);
  });

  it("trims a line break at the end of the key", async () => {
    await using server = await startResponsesServer({ apiKey, script: [answer([message("Hi")])] });
    expect((await ask(server.endpoint, { apiKey: `${apiKey}\n` })).last.type).toBe("completed");
  });
});

const strictSchema = {
  type: "object",
  properties: { summary: { type: "string" } },
  required: ["summary"],
  additionalProperties: false,
};

function catchThrown(run: () => unknown): unknown {
  try {
    run();
  } catch (thrown) {
    return RunError.isInstance(thrown) ? thrown : undefined;
  }
  return undefined;
}
