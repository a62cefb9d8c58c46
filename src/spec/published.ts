import type { Refusal } from "./decision.ts";
import type { ErrorRecord } from "./errors.ts";
import type { ObjectId } from "./names.ts";
export type PublishStepKind = "write-patch" | "commit" | "review" | "check";
/** What a publishing step left behind. `found-own`: an earlier try of this run had already written it. */
export type StepResult =
  | { step: PublishStepKind; ended: "written" | "found-own"; written: Written }
  | { step: PublishStepKind; ended: "refused"; refusal: Refusal }
  | { step: PublishStepKind; ended: "failed"; error: ErrorRecord };
export type Written =
  | { kind: "patch"; path: string }
  | { kind: "commit"; id: ObjectId; url: string; verified: boolean }
  | { kind: "review"; id: number; url: string; inline: number; inBody: number }
  | { kind: "check"; id: number; url: string | undefined };
/** Something that was asked for and was not even tried. `blocked` needs a person; `not-done` follows from how the turn ended. */
export type Omission = { step: "commit" | "review" | "check"; kind: "blocked" | "not-done"; refusal: Refusal };
