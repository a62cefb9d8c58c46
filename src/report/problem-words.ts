import type { Refusal } from "../spec/decision.ts";
import { type ErrorCode, errorCodes } from "../spec/error-codes.ts";
import type { ErrorRecord } from "../spec/errors.ts";
import type { OutcomeName } from "../spec/outcome.ts";

/** A failure or refusal as a reader needs it: what happened, what to do, where to read more. */
export type ProblemWords = { code: string; what: string; next: string; anchor: string };

export function problemWords(problem: ErrorRecord | Refusal): ProblemWords {
  const { code } = problem;
  const known = isErrorCode(code) ? errorCodes[code] : undefined;
  const what = "message" in problem ? problem.message : problem.reason;
  const next = ("hint" in problem ? problem.hint : problem.wouldAllow) ?? known?.hint ?? "";
  return { code, what: what === "" ? (known?.when ?? code) : what, next, anchor: errorAnchor(code) };
}

/** GitHub's anchor of the heading of a code in docs/errors.md: signs other than "-" and "_" are dropped. */
export function errorAnchor(code: string): string {
  return code.toLowerCase().replaceAll(/[^a-z0-9_-]/g, "");
}

/** A thrown error without a code of the table is a bug. */
export function outcomeOfFailure({ code }: ErrorRecord): OutcomeName {
  return isErrorCode(code) ? errorCodes[code].outcome : "bug";
}

/** The outcome a refusal's code stands for. A code outside the table can only come from policy, which blocks. */
export function outcomeOfCode(code: string): OutcomeName {
  return isErrorCode(code) ? errorCodes[code].outcome : "blocked";
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
