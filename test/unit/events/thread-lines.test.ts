import { describe, expect, it } from "vitest";
import { createJsonLinesSink } from "../../../src/events/json-lines-sink.ts";
import { createThreadLines } from "../../../src/events/thread-lines.ts";
import type { RunEventBody, ToolEnd, ToolWork, Usage } from "../../../src/spec/events.ts";
import type { CallId, ThreadId } from "../../../src/spec/names.ts";
import type { StopReason } from "../../../src/spec/stop.ts";

const usage: Usage = { input: 10, cachedInput: 4, cacheWriteInput: 1, output: 3, reasoningOutput: 2 };
const threadUsage: Usage = { ...usage, input: 110 };
const wireUsage = {
  input_tokens: 110,
  cached_input_tokens: 4,
  cache_write_input_tokens: 1,
  output_tokens: 3,
  reasoning_output_tokens: 2,
};

const started: RunEventBody[] = [
  { type: "thread-start", parent: undefined, resumed: false },
  { type: "turn-start", turn: 0 },
];
const runEnd = {
  type: "run-end",
  usage,
  outcome: {
    name: "sandbox-unavailable",
    stop: { kind: "finished" },
    because: { code: "sandbox.unavailable", message: "no bubblewrap", hint: "install it", retryable: false },
    coverage: undefined,
    kept: { patch: undefined, transcript: undefined, resumeCommand: undefined },
  },
} as const satisfies RunEventBody;
const turnEnd = (stop: StopReason): RunEventBody => ({ type: "turn-end", turn: 0, stop, usage, threadUsage });

function linesOf(bodies: readonly RunEventBody[]): unknown[] {
  const written: string[] = [];
  const sink = createJsonLinesSink((text) => void written.push(text));
  bodies.forEach((body, sequence) => {
    sink.take({ sequence, atMs: 0, thread: "0199-thread" as ThreadId, ...body });
  });
  return written.map((text) => {
    expect(text.endsWith("\n") && text.indexOf("\n") === text.length - 1).toBe(true);
    expect(text.startsWith('{"type":"')).toBe(true);
    return JSON.parse(text);
  });
}

/** The lines of one tool call. */
function callLines({
  work,
  end,
  status,
}: {
  work: ToolWork;
  end: ToolEnd;
  status: "completed" | "failed" | "declined";
}): unknown[] {
  const callId = "call_1" as CallId;
  return linesOf([
    { type: "tool-call-start", callId, work },
    { type: "tool-call-delta", callId, output: "part" },
    { type: "tool-call-end", callId, status, end, durationMs: 5 },
  ]);
}

describe("the lines of exec --json", () => {
  it("of a plain turn are Codex's, in Codex's order", () => {
    expect(
      linesOf([
        ...started,
        { type: "message-delta", text: "do" },
        { type: "message-end", text: "done" },
        turnEnd({ kind: "finished" }),
      ]),
    ).toEqual([
      { type: "thread.started", thread_id: "0199-thread" },
      { type: "turn.started" },
      { type: "item.completed", item: { id: "item_0", type: "agent_message", text: "done" } },
      { type: "turn.completed", usage: wireUsage, run_usage: { ...wireUsage, input_tokens: 10 } },
    ]);
  });

  const command: ToolWork = { kind: "command", command: "/bin/bash -lc 'echo hi'", cwd: "/w" };
  const changes = [{ path: "/w/a.txt", kind: "update" }] as const;
  it.each<[string, Parameters<typeof callLines>[0], object, object]>([
    [
      "a command that succeeds",
      { work: command, status: "completed", end: { kind: "command", output: "hi\n", exitCode: 0, session: undefined } },
      {
        type: "command_execution",
        command: "/bin/bash -lc 'echo hi'",
        aggregated_output: "",
        exit_code: null,
        status: "in_progress",
      },
      {
        type: "command_execution",
        command: "/bin/bash -lc 'echo hi'",
        aggregated_output: "hi\n",
        exit_code: 0,
        status: "completed",
      },
    ],
    [
      "a command that fails",
      { work: command, status: "failed", end: { kind: "command", output: "", exitCode: 1, session: 7 } },
      {
        type: "command_execution",
        command: "/bin/bash -lc 'echo hi'",
        aggregated_output: "",
        exit_code: null,
        status: "in_progress",
      },
      {
        type: "command_execution",
        command: "/bin/bash -lc 'echo hi'",
        aggregated_output: "",
        exit_code: 1,
        status: "failed",
      },
    ],
    [
      "a command that was declined",
      {
        work: command,
        status: "declined",
        end: { kind: "command", output: "no", exitCode: undefined, session: undefined },
      },
      {
        type: "command_execution",
        command: "/bin/bash -lc 'echo hi'",
        aggregated_output: "",
        exit_code: null,
        status: "in_progress",
      },
      {
        type: "command_execution",
        command: "/bin/bash -lc 'echo hi'",
        aggregated_output: "no",
        exit_code: null,
        status: "declined",
      },
    ],
    [
      "a change of files",
      { work: { kind: "file-change", changes }, status: "completed", end: { kind: "text", output: "Success." } },
      { type: "file_change", changes, status: "in_progress" },
      { type: "file_change", changes, status: "completed" },
    ],
    [
      "a change of files that was declined, a status Codex does not have there",
      { work: { kind: "file-change", changes }, status: "declined", end: { kind: "text", output: "no" } },
      { type: "file_change", changes, status: "in_progress" },
      { type: "file_change", changes, status: "failed" },
    ],
    [
      "an MCP call",
      {
        work: { kind: "mcp", server: "s", tool: "t", input: { a: 1 } },
        status: "completed",
        end: { kind: "mcp", content: [{ type: "text", text: "x" }], error: undefined },
      },
      {
        type: "mcp_tool_call",
        server: "s",
        tool: "t",
        arguments: { a: 1 },
        result: null,
        error: null,
        status: "in_progress",
      },
      {
        type: "mcp_tool_call",
        server: "s",
        tool: "t",
        arguments: { a: 1 },
        result: { content: [{ type: "text", text: "x" }], structured_content: null },
        error: null,
        status: "completed",
      },
    ],
    [
      "an MCP call that failed",
      {
        work: { kind: "mcp", server: "s", tool: "t", input: {} },
        status: "failed",
        end: { kind: "mcp", content: undefined, error: "gone" },
      },
      {
        type: "mcp_tool_call",
        server: "s",
        tool: "t",
        arguments: {},
        result: null,
        error: null,
        status: "in_progress",
      },
      {
        type: "mcp_tool_call",
        server: "s",
        tool: "t",
        arguments: {},
        result: null,
        error: { message: "gone" },
        status: "failed",
      },
    ],
    [
      "a message to another agent",
      {
        work: { kind: "agent", action: "spawn", receivers: ["t2" as ThreadId], prompt: "look" },
        status: "completed",
        end: { kind: "text", output: "" },
      },
      {
        type: "collab_tool_call",
        tool: "spawn_agent",
        sender_thread_id: "0199-thread",
        receiver_thread_ids: ["t2"],
        prompt: "look",
        agents_states: {},
        status: "in_progress",
      },
      {
        type: "collab_tool_call",
        tool: "spawn_agent",
        sender_thread_id: "0199-thread",
        receiver_thread_ids: ["t2"],
        prompt: "look",
        agents_states: {},
        status: "completed",
      },
    ],
  ])("of %s are one started and one completed item", (_, call, before, after) => {
    expect(callLines(call)).toEqual([
      { type: "item.started", item: { id: "item_0", ...before } },
      { type: "item.completed", item: { id: "item_0", ...after } },
    ]);
  });

  it("of a web search are one completed item", () => {
    expect(
      callLines({ work: { kind: "web-search", query: "q" }, status: "completed", end: { kind: "text", output: "" } }),
    ).toEqual([
      {
        type: "item.completed",
        item: { id: "item_0", type: "web_search", query: "q", action: { type: "search", query: "q" } },
      },
    ]);
  });

  it("do not show tools that Codex shows no item for", () => {
    expect(
      callLines({
        work: { kind: "other", tool: "report_findings" },
        status: "completed",
        end: { kind: "text", output: "ok" },
      }),
    ).toEqual([]);
  });

  it("keep numbers and pairs apart when calls overlap", () => {
    const call = (id: string) => id as CallId;
    const end: ToolEnd = { kind: "command", output: "", exitCode: 0, session: undefined };
    const lines = linesOf([
      { type: "tool-call-start", callId: call("a"), work: command },
      { type: "reasoning-end", summary: "thinking" },
      { type: "tool-call-start", callId: call("b"), work: command },
      { type: "tool-call-end", callId: call("b"), status: "completed", end, durationMs: 1 },
      { type: "tool-call-end", callId: call("a"), status: "completed", end, durationMs: 1 },
      { type: "tool-call-end", callId: call("never started"), status: "completed", end, durationMs: 1 },
    ]) as { type: string; item: { id: string; type: string } }[];
    expect(lines.map(({ type, item }) => [type, item.id, item.type])).toEqual([
      ["item.started", "item_0", "command_execution"],
      ["item.completed", "item_1", "reasoning"],
      ["item.started", "item_2", "command_execution"],
      ["item.completed", "item_2", "command_execution"],
      ["item.completed", "item_0", "command_execution"],
    ]);
  });

  it("of a plan are one list that changes, completed at the end of the turn; the next turn begins a new one", () => {
    const plan = (status: "in_progress" | "completed"): RunEventBody => ({
      type: "plan-change",
      items: [{ step: "one", status }],
    });
    const item = (id: string, completed: boolean) => ({ id, type: "todo_list", items: [{ text: "one", completed }] });
    const lines = linesOf([
      plan("in_progress"),
      plan("completed"),
      turnEnd({ kind: "finished" }),
      { type: "turn-start", turn: 1 },
      plan("in_progress"),
    ]);
    expect(lines).toMatchObject([
      { type: "item.started", item: item("item_0", false) },
      { type: "item.updated", item: item("item_0", true) },
      { type: "item.completed", item: item("item_0", true) },
      { type: "turn.completed" },
      { type: "turn.started" },
      { type: "item.started", item: item("item_1", false) },
    ]);
  });

  it("of a command that outlives the turn are its start only", () => {
    const callId = "background" as CallId;
    const lines = linesOf([
      { type: "tool-call-start", callId, work: command },
      turnEnd({ kind: "finished" }),
      {
        type: "tool-call-end",
        callId,
        status: "failed",
        end: { kind: "command", output: "", exitCode: 137, session: 1 },
        durationMs: 1,
      },
    ]) as { type: string }[];
    expect(lines.map(({ type }) => type)).toEqual(["item.started", "turn.completed"]);
  });

  it("of warnings and retries are an error item and an error line that ends nothing", () => {
    const error = { code: "model.server", message: "503", hint: "", retryable: true };
    expect(
      linesOf([
        ...started,
        { type: "warning", error },
        { type: "request-retry", request: 0, attempt: 1, of: 5, waitMs: 200, error },
      ]).slice(2),
    ).toEqual([
      { type: "item.completed", item: { id: "item_0", type: "error", message: "503", code: "model.server" } },
      { type: "error", message: "Reconnecting... 1/5 (503)", code: "model.server" },
    ]);
  });
});

it("a warning from before the thread stands behind thread.started, as Codex's do", () => {
  const error = { code: "config.invalid", message: "a key", hint: "", retryable: false };
  const item = { id: "item_0", type: "error", message: "a key", code: "config.invalid" };
  const line = { type: "item.completed", item };
  expect(linesOf([{ type: "warning", error }, ...started])).toEqual([
    { type: "thread.started", thread_id: "0199-thread" },
    line,
    { type: "turn.started" },
  ]);
  expect(linesOf([{ type: "warning", error }, runEnd])[0]).toEqual(line);
});

describe("the end of a turn that did not finish", () => {
  it.each<[string, StopReason, string, string]>([
    [
      "failed",
      { kind: "failed", error: { code: "model.quota", message: "no quota", hint: "pay", retryable: false } },
      "model.quota",
      "no quota",
    ],
    [
      "refused",
      { kind: "refused", refusal: { code: "gate.fork", reason: "a fork", wouldAllow: undefined } },
      "gate.fork",
      "a fork",
    ],
    [
      "at its time limit",
      { kind: "limit", limit: "time", allowed: 1, used: 2 },
      "limit.time",
      "time limit reached: 2 of 1",
    ],
    ["interrupted", { kind: "cancelled", by: "SIGINT" }, "cancelled", "cancelled by SIGINT"],
  ])("%s is an error and one turn.failed with the same message, with code and usage", (_, stop, code, message) => {
    expect(linesOf([turnEnd(stop)])).toMatchObject([
      { type: "error", message, code },
      { type: "turn.failed", error: { message, code }, usage: wireUsage },
    ]);
  });

  it("is told for a run that was stopped before its turn", () => {
    const outcome = { ...runEnd.outcome, name: "cancelled", because: undefined } as const;
    const stop = { kind: "cancelled", by: "SIGINT" } as const;
    expect(linesOf([{ ...runEnd, outcome: { ...outcome, stop } }])).toMatchObject([
      { type: "error", message: "cancelled by SIGINT" },
      { type: "turn.failed", error: { code: "cancelled" } },
    ]);
  });

  it("is told for a run that never had a turn, and not a second time for one that had", () => {
    expect(linesOf([runEnd])).toMatchObject([
      { type: "error" },
      { type: "turn.failed", error: { code: "sandbox.unavailable", message: "no bubblewrap" } },
    ]);
    expect(linesOf([turnEnd({ kind: "cancelled", by: "SIGTERM" }), runEnd])).toHaveLength(2);
  });
});

it("each stream counts its own items", () => {
  const event = { sequence: 0, atMs: 0, thread: undefined, type: "message-end", text: "x" } as const;
  expect([createThreadLines()(event), createThreadLines()(event)]).toMatchObject([
    [{ item: { id: "item_0" } }],
    [{ item: { id: "item_0" } }],
  ]);
});
