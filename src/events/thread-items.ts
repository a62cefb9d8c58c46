import type { ToolEnd, ToolWork } from "../spec/events.ts";
import type { ThreadId } from "../spec/names.ts";

/** An item of `codex exec --json`. */
export type Item = { id: string; type: string } & Record<string, unknown>;

/** A tool call that has an item: its number and who made it. */
export type ItemCall = { id: string; work: ToolWork; thread: ThreadId | undefined };

const agentTools = { spawn: "spawn_agent", send: "send_input", wait: "wait", close: "close_agent" } as const;

/** What `item.started` carries; undefined: Codex shows such work only when it is over, or never. */
export function startedItem({ id, work, thread }: ItemCall): Item | undefined {
  switch (work.kind) {
    case "command":
      return {
        id,
        type: "command_execution",
        command: work.command,
        aggregated_output: "",
        exit_code: null,
        status: "in_progress",
      };
    case "file-change":
      return { id, type: "file_change", changes: work.changes, status: "in_progress" };
    case "mcp":
      return {
        id,
        type: "mcp_tool_call",
        server: work.server,
        tool: work.tool,
        arguments: work.input,
        result: null,
        error: null,
        status: "in_progress",
      };
    case "agent":
      return {
        id,
        type: "collab_tool_call",
        tool: agentTools[work.action],
        sender_thread_id: thread ?? "",
        receiver_thread_ids: work.receivers,
        prompt: work.prompt ?? null,
        agents_states: {},
        status: "in_progress",
      };
    case "web-search":
    case "other":
      return undefined;
  }
}

/** What `item.completed` carries. */
export function endedItem(call: ItemCall, end: ToolEnd, status: "completed" | "failed" | "declined"): Item | undefined {
  const { id, work } = call;
  if (work.kind === "web-search")
    return { id, type: "web_search", query: work.query, action: { type: "search", query: work.query } };
  const started = startedItem(call);
  if (started === undefined) return undefined;
  if (work.kind === "command" && end.kind === "command")
    return { ...started, aggregated_output: end.output, exit_code: end.exitCode ?? null, status };
  if (work.kind === "command" && end.kind === "text") return { ...started, aggregated_output: end.output, status };
  if (work.kind === "mcp" && end.kind === "mcp") return { ...started, ...mcpResult(end), status };
  // Only commands can be declined in Codex's format.
  return { ...started, status: status === "declined" ? "failed" : status };
}

function mcpResult({ content, error }: Extract<ToolEnd, { kind: "mcp" }>) {
  return error === undefined
    ? { result: { content, structured_content: null }, error: null }
    : { result: null, error: { message: error } };
}
