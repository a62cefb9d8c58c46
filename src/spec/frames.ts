import type { CallId } from "./names.ts";
export const protocolVersion = 1;
/**
 * Every frame: u8 type, u8 flags, u16 zero, u32 id, u32 body length (little-endian), then the body (at most 1 MiB). Bodies of control frames are
 * UTF-8 fields that each end with NUL, bodies of data frames raw bytes: the native side has no parser to get wrong. The types below are what the parent works with.
 * The content of an edit follows it in `stdin` frames of the same id and ends with `close-stdin`; a file that is read comes in `file` frames.
 */
export type ToInside =
  | {
      type: "spawn";
      id: number;
      callId: CallId;
      argv: readonly string[];
      cwd: string;
      environment: Readonly<Record<string, string>>;
      terminal: { columns: number; rows: number } | null;
      stdin: "closed" | "open";
      streams: "merged" | "separate";
    }
  | { type: "stdin"; id: number }
  | { type: "close-stdin"; id: number }
  | { type: "resize"; id: number; columns: number; rows: number }
  | { type: "signal"; id: number; name: "SIGINT" | "SIGTERM" | "SIGKILL" }
  | { type: "credit"; id: number; bytes: number }
  | { type: "read-file"; id: number; path: string; maxBytes: number }
  | { type: "edit"; id: number; edit: "write" | "delete" | "move"; path: string; from: string | null }
  | { type: "answer"; id: number; ok: boolean };
export type FromInside =
  | { type: "hello"; version: number; platform: string }
  | { type: "started"; id: number; pid: number }
  | { type: "refused"; id: number; code: string; reason: string }
  | { type: "output"; id: number; stream: "stdout" | "stderr" }
  | { type: "exit"; id: number; code: number | null; signal: number | null }
  | { type: "file"; id: number }
  | { type: "edited"; id: number }
  /** Bytes of stdin or of an edit's content that were taken; the parent keeps at most one window (256 KiB) unacknowledged per id. */
  | { type: "credit"; id: number; bytes: number }
  /** Asked from inside: a shim's execve, a code-mode script's tool call. The parent judges the content alone, never the label. */
  | { type: "ask"; id: number; about: "exec" | "tool"; callId: CallId };
