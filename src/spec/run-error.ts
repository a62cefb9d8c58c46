import { type ErrorCode, errorCodes } from "./error-codes.ts";
import type { ErrorRecord } from "./errors.ts";

const marker = Symbol.for("codex-action.run-error");

/**
 * A failure of the world: something a user or an administrator can act on.
 * Refusals are values and bugs are plain `Error`s; only this class carries a stable code.
 */
export class RunError extends Error {
  readonly [marker] = true;
  readonly code: ErrorCode;
  readonly hint: string;
  readonly retryable: boolean;

  /** `hint` defaults to the code's own next step; say it again only when the situation knows better. */
  constructor(failure: { code: ErrorCode; message: string; hint?: string; cause?: unknown; retryable?: boolean }) {
    super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
    this.name = "RunError";
    this.code = failure.code;
    this.hint = failure.hint ?? errorCodes[failure.code].hint;
    this.retryable = failure.retryable ?? false;
  }

  /** Works across two copies of this module (bundle and chunk). */
  static isInstance(value: unknown): value is RunError {
    return value instanceof Error && (value as { [marker]?: unknown })[marker] === true;
  }
}

/** Any thrown value as data; what is not a `RunError` is a bug and says so. */
export function toErrorRecord(thrown: unknown): ErrorRecord {
  if (RunError.isInstance(thrown)) {
    return { code: thrown.code, message: thrown.message, hint: thrown.hint, retryable: thrown.retryable };
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: "bug", message, hint: errorCodes.bug.hint, retryable: false };
}
