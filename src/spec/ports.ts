import type { Refusal } from "./decision.ts";
import type { CallId, ThreadId } from "./names.ts";
import type { SandboxPolicy } from "./sandbox.ts";
import type { StopReason } from "./stop.ts";
export type SpawnRequest = {
  callId: CallId;
  argv: readonly string[];
  cwd: string;
  environment: Readonly<Record<string, string>>;
  terminal: { columns: number; rows: number } | undefined;
  stdin: "closed" | "open";
  streams: "merged" | "separate";
};
export type SessionEnd =
  | { kind: "exited"; code: number }
  | { kind: "signalled"; signal: number }
  | { kind: "stopped"; reason: StopReason }
  | { kind: "helper-lost" };
export type Session = {
  readonly id: number;
  readonly output: AsyncIterable<{ stream: "stdout" | "stderr"; bytes: Uint8Array }>;
  readonly ended: Promise<SessionEnd>;
  write(bytes: Uint8Array): Promise<void>;
  closeStdin(): void;
  resize(columns: number, rows: number): void;
  signal(name: "SIGINT" | "SIGTERM" | "SIGKILL"): void;
};
export type FileEdit =
  | { kind: "write"; path: string; content: Uint8Array }
  | { kind: "delete"; path: string }
  | { kind: "move"; from: string; path: string; content: Uint8Array };
/** The only way anything reaches the workspace while a turn runs: commands, hooks, MCP servers, apply_patch, view_image, probes. */
export type Inside = {
  readonly policy: SandboxPolicy;
  spawn(request: SpawnRequest): Promise<{ kind: "started"; session: Session } | { kind: "refused"; refusal: Refusal }>;
  readFile(
    path: string,
    maxBytes: number,
  ): Promise<{ kind: "read"; bytes: Uint8Array } | { kind: "refused"; refusal: Refusal }>;
  edit(edit: FileEdit): Promise<{ kind: "done" } | { kind: "refused"; refusal: Refusal }>;
};
/** Contract: resolves after the line is on disk (fsync). Awaited before the event that reports the same thing is emitted. */
export type Journal = { append(line: unknown): Promise<void> };
/** Handed to the sub-agent tools and to the reviewer; agent/ is its only maker. */
export type StartThread = (
  task: { prompt: string; parent: ThreadId; tools: "all" | "read-only" | "none"; budgetTokens: number },
  signal: AbortSignal,
) => Promise<{ thread: ThreadId; message: string; stop: StopReason }>;
export type Clock = { nowMs(): number; sleep(ms: number, signal: AbortSignal): Promise<void> };
