import { decideOutcome, type RunFacts } from "../report/decide-outcome.ts";
import type { Outcome } from "../spec/outcome.ts";
import type { StepResult } from "../spec/published.ts";
import type { RunRequest } from "../spec/request.ts";
import type { StopReason } from "../spec/stop.ts";
import type { RunRecord } from "./run-record.ts";
import type { World } from "./world.ts";

/** The outcome of what is known so far; `published` are the results up to now, so that the check can be concluded before the last. */
export function judgeRun(
  record: RunRecord,
  published: readonly StepResult[],
  { request, world }: { request: RunRequest; world: World },
): Outcome {
  const facts: RunFacts = {
    refusal: record.refusal,
    failure: record.failure,
    stop: cancelledWhilePublishing(published, world) ?? record.turn?.end.stop ?? cancelledBeforeTurn(world),
    asked: true,
    kinds: record.kinds,
    dryRun: request.dryRun,
    until: request.until,
    changedFiles: record.captured?.patch.changes.length ?? 0,
    finalMessage: record.turn?.end.message ?? "",
    findings: record.turn?.findings ?? [],
    failLevel: request.failLevel,
    coverage: undefined,
    verified: undefined,
    omitted: record.omitted,
    published,
    kept: { patch: record.captured?.patch.text.file, transcript: record.turn?.transcript, resumeCommand: undefined },
  };
  return decideOutcome(facts);
}

/** A signal that comes while things are published ends the run only where it kept a step from being done. */
function cancelledWhilePublishing(published: readonly StepResult[], { work }: World): StopReason | undefined {
  const isCut = published.some((result) => result.ended === "refused" && result.refusal.code === "publish.unfinished");
  return isCut && work.signal.aborted ? (work.signal.reason as StopReason) : undefined;
}

function cancelledBeforeTurn({ work }: World): StopReason | undefined {
  return work.signal.aborted ? (work.signal.reason as StopReason) : undefined;
}
