import type { Refusal } from "../spec/decision.ts";
import type { ErrorRecord } from "../spec/errors.ts";
import type { ObjectId } from "../spec/names.ts";
import { toErrorRecord } from "../spec/run-error.ts";
import type { PublishStep } from "./publish-plan.ts";

/** What a step left behind. `found-own`: an earlier try of this run had already written it. */
export type StepResult =
  | { step: PublishStep["kind"]; ended: "written" | "found-own"; written: Written }
  | { step: PublishStep["kind"]; ended: "refused"; refusal: Refusal }
  | { step: PublishStep["kind"]; ended: "failed"; error: ErrorRecord };

export type Written =
  | { kind: "patch"; path: string }
  | { kind: "commit"; id: ObjectId; url: string; verified: boolean }
  | { kind: "review"; id: number; url: string; inline: number; inBody: number }
  | { kind: "check"; id: number; url: string | undefined };

/** The pinned facts, read again. `headSha` is where the branch must be now: the pinned head, or our own commit once it is pushed. */
export type CheckPinned = (expected: { headSha: ObjectId }) => Promise<Refusal | undefined>;

/** A step's failure is a value: the steps after it may still be worth doing, and the outcome names it. */
export async function settle(kind: PublishStep["kind"], run: () => Promise<StepResult>): Promise<StepResult> {
  try {
    return await run();
  } catch (error) {
    return { step: kind, ended: "failed", error: toErrorRecord(error) };
  }
}
