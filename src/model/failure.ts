import type { ErrorCode } from "../spec/error-codes.ts";
import type { ErrorRecord } from "../spec/errors.ts";
import { RunError, toErrorRecord } from "../spec/run-error.ts";

/** How an attempt failed and whether another one makes sense; `after` is the wait the service asked for. */
export type Failure = {
  error: ErrorRecord;
  retry: { kind: "never" } | { kind: "backoff" } | { kind: "after"; waitMs: number };
};

export function fatal(code: ErrorCode, message: string): Failure {
  return { error: toErrorRecord(new RunError({ code, message })), retry: { kind: "never" } };
}

/** `waitMs` undefined: the service named no time. */
export function transient(code: ErrorCode, message: string, waitMs?: number): Failure {
  const error = toErrorRecord(new RunError({ code, message, retryable: true }));
  return { error, retry: waitMs === undefined ? { kind: "backoff" } : { kind: "after", waitMs } };
}
