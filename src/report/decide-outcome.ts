import type { Refusal } from "../spec/decision.ts";
import type { ErrorRecord } from "../spec/errors.ts";
import type { Finding, Level } from "../spec/findings.ts";
import { assertNever } from "../spec/invariant.ts";
import { type Outcome, type OutcomeName, outcomes } from "../spec/outcome.ts";
import type { PublishKind } from "../spec/proposal.ts";
import type { Omission, StepResult } from "../spec/published.ts";
import type { StopReason } from "../spec/stop.ts";
import { outcomeOfCode, outcomeOfFailure } from "./problem-words.ts";

/** Everything an outcome can depend on. What a run never got to is undefined or empty. */
export type RunFacts = {
  /** A stage before the turn said no. */
  refusal: Refusal | undefined;
  /** A stage failed, whichever. */
  failure: ErrorRecord | undefined;
  /** How the turn ended; undefined: there was none. */
  stop: StopReason | undefined;
  /** False only where nothing was asked of the run. */
  asked: boolean;
  kinds: readonly PublishKind[];
  dryRun: boolean;
  until: "proposal" | "published";
  changedFiles: number;
  finalMessage: string;
  findings: readonly Finding[];
  failLevel: Level | "never";
  coverage: Outcome["coverage"];
  /** undefined: nothing was verified. */
  verified: boolean | undefined;
  omitted: readonly Omission[];
  published: readonly StepResult[];
  kept: Outcome["kept"];
};

type Verdict = { name: OutcomeName; because: ErrorRecord | Refusal | undefined };

/** The one decision behind check, step colour, exit code and outputs: the first that applies of failure, turn, publishing, findings, success. */
export function decideOutcome(facts: RunFacts): Outcome {
  const verdict =
    beforeTheTurn(facts) ?? byTurn(facts.stop) ?? byPublishing(facts) ?? byResult(facts) ?? success(facts);
  const stop = facts.stop ?? stopWithoutTurn(facts);
  return { ...verdict, stop, coverage: facts.coverage, kept: facts.kept };
}

function beforeTheTurn({ failure, refusal, stop, asked }: RunFacts): Verdict | undefined {
  // A run that was stopped fails in many ways at once; that it was stopped is the reason.
  if (stop?.kind === "cancelled") return { name: "cancelled", because: undefined };
  if (failure !== undefined) return { name: outcomeOfFailure(failure), because: failure };
  if (refusal !== undefined) return { name: outcomeOfCode(refusal.code), because: refusal };
  if (!asked) return { name: "nothing-to-do", because: undefined };
  return undefined;
}

function byTurn(stop: StopReason | undefined): Verdict | undefined {
  if (stop === undefined) return { name: "bug", because: noTurn };
  switch (stop.kind) {
    case "finished":
      return undefined;
    case "limit":
      return { name: "limit-reached", because: undefined };
    case "cancelled":
      return { name: "cancelled", because: undefined };
    case "refused":
      return { name: outcomeOfCode(stop.refusal.code), because: stop.refusal };
    case "failed":
      return { name: outcomeOfFailure(stop.error), because: stop.error };
    default:
      return assertNever(stop);
  }
}

const noTurn: ErrorRecord = {
  code: "bug",
  message: "The run ended without a turn, a refusal or a failure.",
  hint: "Please report it with the log of this run.",
  retryable: false,
};

/** What needs a person most comes first. */
const publishOrder: readonly OutcomeName[] = ["bug", "blocked", "publish-failed", "stale", "bad-configuration"];

function byPublishing({ omitted, published }: RunFacts): Verdict | undefined {
  const ofSteps = published.flatMap((result): (ErrorRecord | Refusal)[] =>
    result.ended === "refused" ? [result.refusal] : result.ended === "failed" ? [result.error] : [],
  );
  const problems = [...omitted.map(({ refusal }) => refusal), ...ofSteps].map(
    (problem): Verdict => ({ name: outcomeOfCode(problem.code), because: problem }),
  );
  const rank = ({ name }: Verdict) => (publishOrder.includes(name) ? publishOrder.indexOf(name) : publishOrder.length);
  return problems.toSorted((one, other) => rank(one) - rank(other))[0];
}

const levelRank: Readonly<Record<Level, number>> = { note: 0, warning: 1, error: 2 };

/** Findings that count: those at the level the workflow asked to fail on, or above. */
export function failingFindings(findings: readonly Finding[], failLevel: Level | "never"): Finding[] {
  if (failLevel === "never") return [];
  return findings.filter(({ level }) => levelRank[level] >= levelRank[failLevel]);
}

function byResult(facts: RunFacts): Verdict | undefined {
  if (facts.verified === false) return { name: "unverified", because: undefined };
  if (failingFindings(facts.findings, facts.failLevel).length > 0) return { name: "findings", because: undefined };
  if ((facts.coverage?.unread.length ?? 0) > 0) return { name: "partly-read", because: undefined };
  const isEmpty = facts.finalMessage.trim() === "" && facts.findings.length === 0 && facts.changedFiles === 0;
  return isEmpty ? { name: "turn-failed", because: emptyTurn } : undefined;
}

/** A green run that said and did nothing looks exactly like one that never happened. */
const emptyTurn: ErrorRecord = {
  code: "model.empty",
  message: "The turn ended without words, findings or a change.",
  hint: "Run again; if it stays empty, make the task more specific.",
  retryable: true,
};

function success({ kinds, dryRun, until, changedFiles, published }: RunFacts): Verdict {
  const name = ((): OutcomeName => {
    if (dryRun || until === "proposal") return "proposed";
    const has = (step: StepResult["step"]) =>
      published.some((result) => result.step === step && (result.ended === "written" || result.ended === "found-own"));
    if (has("commit")) return "published";
    if (has("review") || kinds.includes("check")) return "reviewed-clean";
    return kinds.includes("patch") && changedFiles > 0 ? "patch-only" : "answered";
  })();
  return { name, because: undefined };
}

function stopWithoutTurn({ refusal, failure }: RunFacts): StopReason {
  if (failure !== undefined) return { kind: "failed", error: failure };
  return refusal === undefined ? { kind: "finished" } : { kind: "refused", refusal };
}

/** The row of the table, with its one exception: where anybody can type the trigger phrase, a refusal must not fail the workflow. */
export function resolveEnding(
  name: OutcomeName,
  { hasTriggerPhrase }: { hasTriggerPhrase: boolean },
): (typeof outcomes)[OutcomeName] | { exitCode: 0; conclusion: undefined; step: "passes" } {
  return name === "refused" && hasTriggerPhrase
    ? { exitCode: 0, conclusion: undefined, step: "passes" }
    : outcomes[name];
}
