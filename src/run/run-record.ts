import type { PromptBlock } from "../spec/context.ts";
import type { Refusal } from "../spec/decision.ts";
import type { ErrorRecord } from "../spec/errors.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { PublishKind } from "../spec/proposal.ts";
import type { Omission, StepResult } from "../spec/published.ts";
import type { JudgedPatch } from "./capture-result.ts";
import type { HeldTurn } from "./hold-turn.ts";

/** Everything a run came to know, filled stage by stage; the report is made from it, however far the run got. */
export type RunRecord = {
  readonly startedMs: number;
  intent: PinnedIntent | undefined;
  /** Why the one who started it may. */
  because: string | undefined;
  /** The texts of strangers that the model was shown. */
  blocks: readonly PromptBlock[];
  /** What was asked to be published, `auto` resolved. */
  kinds: readonly PublishKind[];
  /** A stage before the turn said no. */
  refusal: Refusal | undefined;
  /** A stage failed. */
  failure: ErrorRecord | undefined;
  turn: HeldTurn | undefined;
  /** Captures what the turn changed, however the turn ended; set before it begins. */
  capture: (() => Promise<JudgedPatch>) | undefined;
  captured: JudgedPatch | undefined;
  omitted: readonly Omission[];
  published: readonly StepResult[];
  /** A check run says "in progress" on GitHub and must be completed. */
  checkStarted: boolean;
  /** A dry run's plan, as text. */
  plan: string | undefined;
};

export function createRecord(startedMs: number): RunRecord {
  return {
    startedMs,
    intent: undefined,
    because: undefined,
    blocks: [],
    kinds: [],
    refusal: undefined,
    failure: undefined,
    turn: undefined,
    capture: undefined,
    captured: undefined,
    omitted: [],
    published: [],
    checkStarted: false,
    plan: undefined,
  };
}
