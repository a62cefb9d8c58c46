import type { Refusal } from "../spec/decision.ts";
import type { ObjectId } from "../spec/names.ts";
import type { PublishStepKind, StepResult } from "../spec/published.ts";
import { toErrorRecord } from "../spec/run-error.ts";

export type { StepResult } from "../spec/published.ts";

/** The pinned facts, read again. `headSha` is where the branch must be now: the pinned head, or our own commit once it is pushed. */
export type CheckPinned = (expected: { headSha: ObjectId }) => Promise<Refusal | undefined>;

/** A step's failure is a value: the steps after it may still be worth doing, and the outcome names it. */
export async function settle(kind: PublishStepKind, run: () => Promise<StepResult>): Promise<StepResult> {
  try {
    return await run();
  } catch (error) {
    return { step: kind, ended: "failed", error: toErrorRecord(error) };
  }
}
