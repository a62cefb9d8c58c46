import type { Refusal } from "./decision.ts";
import type { ErrorRecord } from "./errors.ts";
import type { RepoPath } from "./names.ts";
import type { StopReason } from "./stop.ts";
export type Conclusion = "success" | "failure" | "neutral" | "action_required" | "cancelled" | "skipped";
/** `conclusion: undefined`: no check run is written. */
type Row = { exitCode: number; conclusion: Conclusion | undefined; step: "passes" | "fails" };
/**
 * The one table behind the outputs `outcome` and `conclusion`, the check run, the step's colour and the exit code.
 * GitHub lets `neutral` and `skipped` satisfy a required check, so they are only for "nothing was asked of us": what was asked and
 * not done fails, unless `on-unavailable` / `on-partial` say otherwise (the log then states that a required check will pass).
 */
export const outcomes = {
  published: { exitCode: 0, conclusion: "success", step: "passes" },
  proposed: { exitCode: 0, conclusion: "success", step: "passes" },
  "patch-only": { exitCode: 0, conclusion: "success", step: "passes" },
  answered: { exitCode: 0, conclusion: "success", step: "passes" },
  "reviewed-clean": { exitCode: 0, conclusion: "success", step: "passes" },
  "nothing-to-do": { exitCode: 0, conclusion: "neutral", step: "passes" },
  "not-addressed": { exitCode: 0, conclusion: undefined, step: "passes" },
  findings: { exitCode: 1, conclusion: "failure", step: "fails" },
  "turn-failed": { exitCode: 1, conclusion: "failure", step: "fails" },
  "bad-configuration": { exitCode: 2, conclusion: "failure", step: "fails" },
  /** No right to ask. Exit 0 where `trigger-phrase` is set (anyone can type it), else 3. Never a word in the thread. */
  refused: { exitCode: 3, conclusion: undefined, step: "fails" },
  blocked: { exitCode: 4, conclusion: "action_required", step: "fails" },
  "publish-failed": { exitCode: 5, conclusion: "failure", step: "fails" },
  "model-refused-key": { exitCode: 6, conclusion: "failure", step: "fails" },
  "model-unavailable": { exitCode: 7, conclusion: "failure", step: "fails" },
  "context-overflow": { exitCode: 8, conclusion: "failure", step: "fails" },
  "limit-reached": { exitCode: 9, conclusion: "failure", step: "fails" },
  "sandbox-unavailable": { exitCode: 10, conclusion: "failure", step: "fails" },
  "partly-read": { exitCode: 11, conclusion: "failure", step: "fails" },
  unverified: { exitCode: 12, conclusion: "failure", step: "fails" },
  stale: { exitCode: 13, conclusion: "failure", step: "fails" },
  bug: { exitCode: 70, conclusion: "failure", step: "fails" },
  cancelled: { exitCode: 130, conclusion: "cancelled", step: "fails" },
} as const satisfies Record<string, Row>;
export type OutcomeName = keyof typeof outcomes;
export type Outcome = {
  name: OutcomeName;
  stop: StopReason;
  because: ErrorRecord | Refusal | undefined;
  coverage: { read: number; changed: number; unread: readonly RepoPath[] } | undefined;
  kept: { patch: string | undefined; transcript: string | undefined; resumeCommand: string | undefined };
};
