import type { Attempt, Decision } from "./decision.ts";
import type { ErrorRecord } from "./errors.ts";
import type { PolicyFinding } from "./findings.ts";
import type { PinnedIntent } from "./intent.ts";
import type { CallId, ThreadId } from "./names.ts";
import type { Outcome } from "./outcome.ts";
import type { CapturedPatch } from "./patch.ts";
import type { Attestation } from "./sandbox.ts";
import type { StopReason } from "./stop.ts";
export type Usage = {
  input: number;
  cachedInput: number;
  cacheWriteInput: number;
  output: number;
  reasoningOutput: number;
};
export type Stage = "gate" | "checkout" | "context" | "turn" | "capture" | "verify" | "publish" | "report";
/** Rich enough for `codex exec --json`: a sink must never look anything up elsewhere. */
export type ToolWork =
  | { kind: "command"; command: string; cwd: string }
  | { kind: "file-change"; changes: readonly { path: string; kind: "add" | "delete" | "update" }[] }
  | { kind: "mcp"; server: string; tool: string; input: unknown }
  | {
      kind: "agent";
      action: "spawn" | "send" | "wait" | "close";
      receivers: readonly ThreadId[];
      prompt: string | undefined;
    }
  | { kind: "web-search"; query: string }
  | { kind: "other"; tool: string };
export type ToolEnd =
  | { kind: "command"; output: string; exitCode: number | undefined; session: number | undefined }
  | { kind: "mcp"; content: unknown; error: string | undefined }
  | { kind: "text"; output: string };
export type RunEventBody =
  // run
  | { type: "run-start"; version: string; intent: PinnedIntent | undefined }
  | { type: "stage-start"; stage: Stage }
  | { type: "stage-end"; stage: Stage; ended: "done" | "refused" | "failed" | "skipped" }
  | { type: "warning"; error: ErrorRecord }
  | { type: "sandbox-attested"; attestation: Attestation }
  /** Exactly one, on every ending. */
  | { type: "run-end"; outcome: Outcome; usage: Usage }
  // thread and turn
  | { type: "thread-start"; parent: ThreadId | undefined; resumed: boolean }
  | { type: "turn-start"; turn: number }
  | { type: "turn-end"; turn: number; stop: StopReason; usage: Usage; threadUsage: Usage }
  // model
  | { type: "request-start"; request: number; bytes: number; stablePrefixBytes: number }
  | { type: "request-retry"; request: number; attempt: number; of: number; waitMs: number; error: ErrorRecord }
  | { type: "request-end"; request: number; usage: Usage }
  | { type: "message-delta"; text: string }
  | { type: "message-end"; text: string }
  | { type: "reasoning-end"; summary: string }
  | { type: "plan-change"; items: readonly { step: string; status: "pending" | "in_progress" | "completed" }[] }
  | { type: "compaction-end"; tokensBefore: number; tokensAfter: number }
  // tools
  | { type: "tool-call-start"; callId: CallId; work: ToolWork }
  | { type: "tool-call-delta"; callId: CallId; output: string }
  | {
      type: "tool-call-end";
      callId: CallId;
      status: "completed" | "failed" | "declined";
      end: ToolEnd;
      durationMs: number;
    }
  | { type: "decision"; attempt: Attempt; decision: Decision }
  // patch and publishing
  | { type: "patch-captured"; patch: CapturedPatch }
  | { type: "policy-finding"; finding: PolicyFinding }
  | {
      type: "publish-step-end";
      step: string;
      ended: "written" | "found-own" | "refused" | "failed";
      url: string | undefined;
      error: ErrorRecord | undefined;
    };
/** `sequence` counts from 0 in a run; `atMs` is Unix time. */
export type RunEvent = { sequence: number; atMs: number; thread: ThreadId | undefined } & RunEventBody;
/** Contract: never throws, never waits, keeps order. Text in it is already redacted: only `createEmit({clock, redact, sinks})` makes one. */
export type Emit = (body: RunEventBody) => void;
