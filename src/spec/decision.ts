import type { AbsolutePath, CallId } from "./names.ts";
export type Refusal = { code: string; reason: string; wouldAllow: string | undefined };
export type Attempt =
  | {
      kind: "command";
      callId: CallId;
      argv: readonly string[];
      cwd: AbsolutePath;
      wants: "standing-policy" | "escalation";
      justification: string | undefined;
    }
  | { kind: "write"; callId: CallId; paths: readonly AbsolutePath[] }
  | {
      kind: "connect";
      callId: CallId | undefined;
      host: string;
      port: number;
      protocol: "http" | "https" | "socks5";
      method: string | undefined;
    }
  | { kind: "mcp-call"; callId: CallId; server: string; tool: string; input: unknown; readOnly: boolean };
export type DecidedBy =
  | { source: "rule"; file: string; line: number }
  | { source: "hook"; event: string; command: string }
  | { source: "reviewer"; model: string; risk: "low" | "medium" | "high" | "critical" }
  | { source: "administrator" | "safe-list" | "danger-list" | "standing-policy" | "nobody-to-ask" };
/** What is added to the standing policy, for how long. There is no "unsandboxed" grant below `danger-full-access`. */
export type Grant = {
  scope: "call" | "turn";
  readable: readonly AbsolutePath[];
  writable: readonly AbsolutePath[];
  hosts: readonly string[];
  outside: readonly AbsolutePath[];
};
/** `prompt` never leaves approval/: it has become one of these two. */
export type Decision =
  | { kind: "allowed"; by: DecidedBy; grant: Grant | undefined }
  | { kind: "refused"; by: DecidedBy; refusal: Refusal };
/** Contract: never rejects; anything that goes wrong inside is a refusal. */
export type Approve = (attempt: Attempt, signal: AbortSignal) => Promise<Decision>;
