import { describe, expect, it } from "vitest";
import { serializeRequest, type WireObject } from "../../../src/model/model-request.ts";
import type { StopReason } from "../../../src/spec/stop.ts";
import {
  type Answer,
  call,
  completed,
  item,
  message,
  patchCall,
  play,
  says,
  sharedBytes,
  usage,
} from "./scripted-turn.ts";

const interrupted: StopReason = { kind: "cancelled", by: "SIGINT" };
const problem = { code: "model.server", message: "500", hint: "Wait.", retryable: true };
/** Type and call id of each item, without the task. */
const shape = (items: readonly WireObject[]) =>
  items.slice(1).map((entry) => [entry["type"], entry["call_id"] ?? entry["role"]]);

describe("a turn", () => {
  it("ends when the model has said its last word and calls nothing", async () => {
    const end = await play([says(message("done"))]);
    expect(end).toMatchObject({ stop: { kind: "finished" }, message: "done", usage, requests: 1 });
    expect(shape(end.conversation)).toEqual([["message", "assistant"]]);
  });

  it("answers calls in the order they were made, whatever order they end in, and asks again", async () => {
    const slow = Promise.withResolvers<void>();
    const tool = async ({ callId }: { callId: string }) => {
      if (callId === "b") slow.resolve();
      if (callId === "a") await slow.promise;
      return `output of ${callId}`;
    };
    const end = await play([says(call("a"), patchCall("b")), says(message("done"))], { tool });
    expect(end).toMatchObject({
      stop: { kind: "finished" },
      requests: 2,
      usage: { input: 20, cachedInput: 8, output: 10, reasoningOutput: 2 },
    });
    expect(shape(end.conversation)).toEqual([
      ["function_call", "a"],
      ["custom_tool_call", "b"],
      ["function_call_output", "a"],
      ["custom_tool_call_output", "b"],
      ["message", "assistant"],
    ]);
    expect(end.sent[1]?.input).toEqual(end.conversation.slice(0, 5));
    expect(end.sent[1]?.input[3]).toEqual({ type: "function_call_output", call_id: "a", output: "output of a" });
  });

  it("starts a call while the answer is still coming", async () => {
    const started = Promise.withResolvers<void>();
    const tool = async () => {
      started.resolve();
      return "ok";
    };
    const answer: Answer = [item(call("a")), { wait: started.promise }, item(message("meanwhile")), completed()];
    expect((await play([answer, says(message("done"))], { tool })).requests).toBe(2);
  });

  it("gives the tool the model's own text", async () => {
    const inputs: unknown[] = [];
    const tool = async (made: unknown) => {
      inputs.push(made);
      return "";
    };
    await play([says(call("a", '{"cmd":"ls"}'), patchCall("b")), says(message("done"))], { tool });
    expect(inputs).toEqual([
      { kind: "function", name: "exec_command", callId: "a", input: '{"cmd":"ls"}' },
      { kind: "custom", name: "apply_patch", callId: "b", input: "*** Begin Patch" },
    ]);
  });

  it("goes on without a call when the model says that it has not ended its turn", async () => {
    expect(await play([[item(message("wait")), completed(false)], says(message("done"))])).toMatchObject({
      requests: 2,
      message: "done",
    });
  });

  it("keeps items it does not know, and reasoning, exactly as they came", async () => {
    const strange = { type: "web_search_call", id: "ws_1", action: { query: "q" } };
    const reasoning = {
      type: "reasoning",
      id: "rs_1",
      summary: [{ type: "summary_text", text: "thinking" }],
      encrypted_content: "gAAA",
    };
    const end = await play([says(strange, reasoning, message("done"))]);
    expect(end.conversation.slice(1, 3)).toEqual([strange, reasoning]);
    expect(end.events).toContainEqual({ type: "reasoning-end", summary: "thinking" });
  });

  it("has every fact on disk before it is told", async () => {
    const end = await play([says(message("first"), call("a")), says(message("done"))]);
    expect(end.order).toEqual([
      ...[
        "request-start",
        "disk message",
        "message-end",
        "disk function_call",
        "disk function_call_output",
        "request-end",
      ],
      ...["request-start", "disk message", "message-end", "request-end"],
    ]);
  });

  it("sends requests of which each begins with the bytes of the one before, and says how many", async () => {
    const { sent, events } = await play([says(call("a")), says(call("b")), says(message("done"))]);
    const starts = events.flatMap((event) => (event.type === "request-start" ? [event] : []));
    expect(starts.map(({ bytes }) => bytes)).toEqual(
      sent.map((request) => Buffer.byteLength(serializeRequest(request))),
    );
    const [first, second, third] = sent;
    if (!first || !second || !third) throw new Error("three requests were expected");
    expect(starts.map(({ stablePrefixBytes }) => stablePrefixBytes)).toEqual([
      0,
      sharedBytes(first, second),
      sharedBytes(second, third),
    ]);
    expect(starts[0]?.bytes).toBe((starts[1]?.stablePrefixBytes ?? 0) + "]}".length);
  });

  it("tells of retries and of an answer that was cut", async () => {
    const retry = { type: "retry", attempt: 1, of: 5, waitMs: 200, error: problem } as const;
    const cut = { type: "completed", responseId: "r", usage, endTurn: undefined, cut: problem } as const;
    const { events, requests } = await play([[retry, item(call("a")), cut], says(message("done"))]);
    expect(events).toContainEqual({
      type: "request-retry",
      request: 0,
      attempt: 1,
      of: 5,
      waitMs: 200,
      error: problem,
    });
    expect(events).toContainEqual({ type: "warning", error: problem });
    expect(requests).toBe(2);
  });
});

describe("a turn that does not finish", () => {
  it("ends with the failure of the model service, and keeps what was said and spent until then", async () => {
    const failed = { type: "failed", error: problem, usage } as const;
    const end = await play([says(message("working"), call("a")), [item(message("half")), failed]]);
    expect(end).toMatchObject({
      stop: { kind: "failed", error: problem },
      message: "half",
      usage: { input: 20 },
      requests: 2,
    });
    expect(shape(end.conversation).at(-1)).toEqual(["message", "assistant"]);
  });

  it("ends when the budget is spent, after the calls were answered", async () => {
    const end = await play([says(call("a")), says(call("b")), says(message("never"))], { limits: { tokens: 11 } });
    expect(end.stop).toEqual({ kind: "limit", limit: "tokens", allowed: 11, used: 22 }); // Eleven is not over eleven.
    expect(shape(end.conversation).at(-1)).toEqual(["function_call_output", "b"]);
  });

  it("ends with the reason of the signal while the model answers", async () => {
    const controller = new AbortController();
    const waiting = Promise.resolve().then(() => controller.abort(interrupted));
    const end = await play([[item(message("half")), { wait: waiting }, item(message("never")), completed()]], {
      signal: controller.signal,
    });
    expect(end).toMatchObject({ stop: interrupted, message: "half", requests: 1 });
  });

  it("ends with the reason of the signal while a tool runs, with the tool's output so far in the conversation", async () => {
    const controller = new AbortController();
    const tool = async (_: unknown, signal: AbortSignal) => {
      controller.abort(interrupted);
      return signal.aborted ? "so far" : "not told";
    };
    const end = await play([says(call("a")), says(message("never"))], { tool, signal: controller.signal });
    expect(end).toMatchObject({ stop: interrupted, requests: 1 });
    expect(end.conversation.at(-1)).toMatchObject({ type: "function_call_output", output: "so far" });
  });

  it("is not even started when the signal has aborted before", async () => {
    expect(await play([says(call("a"))], { signal: AbortSignal.abort(interrupted) })).toMatchObject({
      stop: interrupted,
    });
  });

  it.each([
    ["in one answer", [says(call("a"), call("a"))]],
    ["in two answers", [says(call("a")), says(call("a"))]],
  ])("ends when the model uses a call id twice %s; the second call is not run", async (_, answers) => {
    let runs = 0;
    const tool = async () => {
      runs++;
      return "ok";
    };
    expect(await play(answers, { tool })).toMatchObject({
      stop: { kind: "failed", error: { code: "model.protocol" } },
    });
    expect(runs).toBe(1);
  });

  it("fails when the model never said or did anything", async () => {
    expect((await play([says()])).stop).toMatchObject({ kind: "failed", error: { code: "model.empty" } });
  });

  it("does not ask for ever when an empty answer says that it wants to go on", async () => {
    const more = [completed(false)];
    expect((await play([more, more, more])).requests).toBe(1);
  });

  it("is finished when the model falls silent after its work", async () => {
    expect(await play([says(message("working"), call("a")), says()])).toMatchObject({
      stop: { kind: "finished" },
      message: "working",
    });
  });
});

describe("a turn with an output schema", () => {
  const schema = {
    type: "object",
    properties: { ok: { type: "boolean" } },
    required: ["ok"],
    additionalProperties: false,
  };

  it("sends it with each request and ends when the message fits", async () => {
    const end = await play([says(call("a")), says(message('{"ok":true}'))], { schema });
    expect(end).toMatchObject({ stop: { kind: "finished" }, message: '{"ok":true}', requests: 2 });
    expect(end.sent.map(({ text }) => text.format)).toEqual([
      { name: "codex_output_schema", schema },
      { name: "codex_output_schema", schema },
    ]);
  });

  it("asks once more for a message that fits, and says what does not", async () => {
    const end = await play([says(message("ok")), says(message('{"ok":true}'))], { schema });
    expect(end).toMatchObject({ stop: { kind: "finished" }, message: '{"ok":true}' });
    expect(JSON.stringify(end.sent[1]?.input.at(-1))).toContain("the message is not JSON");
    expect(end.order.filter((step) => step === "disk message")).toHaveLength(3);
  });

  it("fails after that", async () => {
    const end = await play([says(message("ok")), says(message('{"ok":1}')), says(message('{"ok":true}'))], { schema });
    expect(end).toMatchObject({
      stop: {
        kind: "failed",
        error: { code: "schema.mismatch", message: expect.stringContaining("/ok must be boolean") },
      },
      requests: 2,
      message: '{"ok":1}',
    });
  });

  it("does not judge a message that was not the last word", async () => {
    const end = await play([says(message("thinking"), call("a")), says(message('{"ok":true}'))], { schema });
    expect(end.stop).toEqual({ kind: "finished" });
  });
});

it("a tool that breaks its contract while the answer is coming ends the turn as a bug, in order", async () => {
  const broken = async () => {
    throw new Error("broken tool");
  };
  const later = new Promise((done) => setTimeout(done, 5));
  await expect(play([[item(call("a")), { wait: later }, completed()]], { tool: broken })).rejects.toThrow(
    "broken tool",
  );
});
