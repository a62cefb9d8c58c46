import type { Refusal } from "./decision.ts";
import type { ErrorRecord } from "./errors.ts";
/** Why a turn ended, and the `reason` of every AbortSignal in the program. */
export type StopReason =
  | { kind: "finished" }
  | { kind: "limit"; limit: "time" | "tokens" | "cost" | "turns"; allowed: number; used: number }
  | { kind: "cancelled"; by: "SIGINT" | "SIGTERM" | "SIGHUP" | "caller" }
  | { kind: "refused"; refusal: Refusal }
  | { kind: "failed"; error: ErrorRecord };
