import { removeInvisible } from "../render/invisible.ts";
import type { RunEvent, ToolWork } from "../spec/events.ts";
import type { CallId } from "../spec/names.ts";
import { titleOf } from "./actions-sink.ts";
import type { Sink } from "./create-emit.ts";

const maxOutputLines = 20;

/**
 * Shows a run to a person on standard error. Terminal sequences of strangers never reach the terminal.
 * `colour` decides whether headings are dimmed.
 */
export function createTerminalSink({ write, colour }: { write: (text: string) => void; colour: boolean }): Sink {
  const open = new Map<CallId, ToolWork>();
  const dim = (text: string) => (colour ? `\u001b[2m${text}\u001b[22m` : text);
  const line = (text: string) => write(`${removeInvisible(text).text}\n`);
  const heading = (text: string) => write(`${dim(removeInvisible(text).text.replaceAll("\n", " "))}\n`);
  return {
    take(event) {
      switch (event.type) {
        case "run-start":
          return heading(`codex-action ${event.version}`);
        case "thread-start":
          return heading(`thread ${event.thread ?? ""}`);
        case "sandbox-attested":
          return heading(
            `sandbox ${event.attestation.backend}: ${event.attestation.guarantees.filter(({ held }) => held).length} guarantees held`,
          );
        case "tool-call-start":
          open.set(event.callId, event.work);
          return;
        case "tool-call-end":
          return showToolCall(event, open, { heading, line });
        case "message-end":
          heading("codex");
          return line(event.text);
        case "plan-change":
          for (const { step, status } of event.items)
            line(`  [${status === "completed" ? "x" : status === "in_progress" ? ">" : " "}] ${step}`);
          return;
        case "request-retry":
          return line(`model: ${event.error.message}; try ${event.attempt} of ${event.of} in ${event.waitMs} ms`);
        case "warning":
          return line(`warning: ${event.error.message}. ${event.error.hint}`);
        case "decision":
          if (event.decision.kind === "refused")
            line(`refused (${event.decision.refusal.code}): ${event.decision.refusal.reason}`);
          return;
        case "policy-finding":
          return line(`patch: ${event.finding.code} ${event.finding.path ?? ""}: ${event.finding.reason}`);
        case "turn-end":
          return heading(`tokens used ${event.usage.input + event.usage.output} (${event.usage.cachedInput} cached)`);
        default:
          return;
      }
    },
  };
}

function showToolCall(
  event: Extract<RunEvent, { type: "tool-call-end" }>,
  open: Map<CallId, ToolWork>,
  out: { heading: (text: string) => void; line: (text: string) => void },
): void {
  const work = open.get(event.callId);
  open.delete(event.callId);
  const exit = event.end.kind === "command" && event.end.exitCode !== undefined ? ` exit ${event.end.exitCode}` : "";
  out.heading(`${titleOf(work)}: ${event.status}${exit} in ${(event.durationMs / 1000).toFixed(1)} s`);
  const output = event.end.kind === "mcp" ? "" : event.end.output;
  const lines = output.replace(/\n$/, "").split("\n");
  for (const text of lines.slice(0, maxOutputLines)) if (output !== "") out.line(`  ${text}`);
  if (lines.length > maxOutputLines) out.line(`  … ${lines.length - maxOutputLines} more lines`);
}
