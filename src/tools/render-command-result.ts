import { randomBytes } from "node:crypto";
import type { SessionEnd } from "../spec/ports.ts";
import { exitCodeOf } from "./live-session.ts";
import type { KeptOutput } from "./output-buffer.ts";
import { manySessions, maximumSessions } from "./session-table.ts";
import { truncateOutput } from "./truncate-output.ts";

export type CommandResult = {
  state: { kind: "ended"; end: SessionEnd } | { kind: "running"; session: number; sessions: number };
  output: KeptOutput;
  maxOutputTokens: number;
  wallMs: number;
};

/** The result of `exec_command` and `write_stdin` in the lines, and their order, that models were trained on. */
export function renderCommandResult({ state, output, maxOutputTokens, wallMs }: CommandResult): string {
  const { text, originalTokens } = truncateOutput(output, maxOutputTokens);
  const lines = [
    `Chunk ID: ${randomBytes(3).toString("hex")}`,
    `Wall time: ${(wallMs / 1000).toFixed(4)} seconds`,
    describeState(state),
    `Original token count: ${originalTokens}`,
    "Output:",
    text,
  ];
  if (state.kind === "running" && state.sessions >= manySessions) lines.unshift(warnOfMany(state.sessions));
  return lines.join("\n");
}

function describeState(state: CommandResult["state"]): string {
  if (state.kind === "running") return `Process running with session ID ${state.session}`;
  const exitCode = exitCodeOf(state.end);
  return exitCode === undefined
    ? "Process lost: the sandbox ended under it. Files it wrote are kept; a new sandbox runs the next command"
    : `Process exited with code ${exitCode}`;
}

function warnOfMany(sessions: number): string {
  return `Warning: ${sessions} sessions are open. Beyond ${maximumSessions} the least recently used one is killed; end those you no longer need.`;
}
