import { logLine, logText } from "../render/log-text.ts";
import type { RunEvent, ToolWork } from "../spec/events.ts";
import type { CallId } from "../spec/names.ts";
import type { Sink } from "./create-emit.ts";

const maxOutputChars = 20_000;

/**
 * Shows a run in the Actions log: one closed group per tool call, written whole when the call ends, so that parallel calls do not
 * mix; annotations for warnings. Only this sink writes workflow commands, and no text of a stranger can become one.
 */
export function createActionsSink(write: (text: string) => void): Sink {
  const open = new Map<CallId, ToolWork>();
  const line = (text: string) => write(`${logLine(text)}\n`);
  const command = (name: string, text: string) => write(`::${name}::${escapeData(logLine(text))}\n`);
  const group = (title: string, body: string) => {
    command("group", title);
    if (body !== "") write(`${logText(cutMiddle(body))}\n`);
    write("::endgroup::\n");
  };
  return {
    take(event) {
      switch (event.type) {
        case "tool-call-start":
          open.set(event.callId, event.work);
          return;
        case "tool-call-end":
          showToolCall(event, open, group);
          return;
        case "message-end":
          return group(`Message: ${event.text.split("\n")[0] ?? ""}`, event.text);
        case "plan-change":
          return group(
            "Plan",
            event.items.map(({ step, status }) => `[${status === "completed" ? "x" : " "}] ${step}`).join("\n"),
          );
        case "request-retry":
          return command(
            "warning",
            `Model request: ${event.error.message}; try ${event.attempt} of ${event.of} in ${event.waitMs} ms`,
          );
        case "warning":
          return command("warning", `${event.error.message} (${event.error.code}). ${event.error.hint}`);
        case "decision":
          if (event.decision.kind === "refused")
            line(`Refused (${event.decision.refusal.code}): ${event.decision.refusal.reason}`);
          return;
        case "policy-finding":
          return command(
            event.finding.verdict === "allow" ? "notice" : "warning",
            `${event.finding.code}: ${event.finding.path ?? ""} ${event.finding.reason}`,
          );
        case "sandbox-attested":
          return group(
            `Sandbox: ${event.attestation.backend}, ${event.attestation.guarantees.filter(({ held }) => held).length} of ${event.attestation.guarantees.length} guarantees held`,
            event.attestation.guarantees
              .map(({ guarantee, held, evidence }) => `${held ? "held    " : "NOT HELD"}  ${guarantee}: ${evidence}`)
              .join("\n"),
          );
        case "publish-step-end":
          if (event.error !== undefined)
            command(
              "error",
              `Publish ${event.step}: ${event.error.message} (${event.error.code}). ${event.error.hint}`,
            );
          else line(`Publish ${event.step}: ${event.ended}${event.url === undefined ? "" : ` ${event.url}`}`);
          return;
        default:
          return;
      }
    },
  };
}

function showToolCall(
  event: Extract<RunEvent, { type: "tool-call-end" }>,
  open: Map<CallId, ToolWork>,
  group: (title: string, body: string) => void,
): void {
  const work = open.get(event.callId);
  open.delete(event.callId);
  // The plan has a group of its own; other small tools are of interest when they fail.
  if (work?.kind === "other" && event.status === "completed") return;
  const seconds = (event.durationMs / 1000).toFixed(1);
  const output =
    event.end.kind === "mcp" ? (event.end.error ?? JSON.stringify(event.end.content) ?? "") : event.end.output;
  const exit = event.end.kind === "command" && event.end.exitCode !== undefined ? `, exit ${event.end.exitCode}` : "";
  group(`${titleOf(work)} (${event.status}${exit}, ${seconds} s)`, output);
}

/** What a tool call is called for a person. */
export function titleOf(work: ToolWork | undefined): string {
  switch (work?.kind) {
    case "command":
      return `$ ${work.command}`;
    case "file-change":
      return `Patch ${work.changes.map(({ path, kind }) => `${kind} ${path}`).join(", ")}`;
    case "mcp":
      return `${work.server}.${work.tool}`;
    case "agent":
      return `Agent ${work.action}`;
    case "web-search":
      return `Search ${work.query}`;
    case "other":
      return work.tool;
    case undefined:
      return "Tool call";
  }
}

function cutMiddle(text: string): string {
  if (text.length <= maxOutputChars) return text;
  const half = maxOutputChars / 2;
  return `${text.slice(0, half)}\n… ${text.length - maxOutputChars} characters left out …\n${text.slice(-half)}`;
}

/** The data part of a workflow command: per cent first, then the line ends. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
