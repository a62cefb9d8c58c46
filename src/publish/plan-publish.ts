import { routesFor } from "../github/routes.ts";
import { joinOutbound, type Outbound, outboundTemplate } from "../render/outbound.ts";
import { outboundLink } from "../render/outbound-values.ts";
import { errorCodes } from "../spec/error-codes.ts";
import type { Finding, PolicyFinding } from "../spec/findings.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { AbsolutePath, ObjectId, OutboundText, Untrusted } from "../spec/names.ts";
import type { CapturedPatch } from "../spec/patch.ts";
import type { PublishKind } from "../spec/proposal.ts";
import type { StopReason } from "../spec/stop.ts";
import { createTextCollector, type TextCollector } from "./collect-text.ts";
import { type PlacedFinding, placeFindings, type ReviewDiff } from "./place-findings.ts";
import { planCheck } from "./plan-check.ts";
import { planCommit } from "./plan-commit.ts";
import { planReview } from "./plan-review.ts";
import type { Omission, PatchStep, PublishPlan, PublishStep } from "./publish-plan.ts";

export type PlanRequest = {
  /** undefined: a local run, which can only keep a patch. */
  intent: PinnedIntent | undefined;
  /** What was asked for, `auto` already resolved. */
  kinds: readonly PublishKind[];
  patch: CapturedPatch | undefined;
  /** Where the user wants the patch, besides the place where capture put it. */
  patchTarget: AbsolutePath | undefined;
  policyFindings: readonly PolicyFinding[];
  findings: readonly Finding[];
  finalMessage: Untrusted;
  /** The exact diff of the pinned head; undefined: not known, so nothing goes inline. */
  reviewDiff: ReviewDiff | undefined;
  stop: StopReason;
  outbound: Outbound;
};

/**
 * Decides everything that will be written, in order: the patch file, the commit, the review, the check. Pure: `--dry-run` prints the
 * result. A secret in any text takes every step out that would carry words; the patch file stays where it is, on the runner.
 */
export function planPublish(request: PlanRequest): PublishPlan {
  const { kinds, intent, patch } = request;
  const text = createTextCollector(request.outbound);
  const placed = placeFindings(request.findings, request.reviewDiff);
  const first = patch && patch.changes.length > 0 ? [patchStep(patch, request.patchTarget)] : [];
  if (intent === undefined) return finish(first, withoutEvent(kinds));
  const commit = kinds.includes("commit") ? planCommit({ ...request, intent }) : undefined;
  const review = kinds.includes("review") ? reviewStep({ ...request, intent }, placed, text) : undefined;
  const check = kinds.includes("check") ? checkStep(intent, placed, text) : undefined;
  const parts = [review, check].filter((part) => part !== undefined);
  const omitted = [
    ...(commit?.kind === "omitted" ? commit.omissions : []),
    ...parts.flatMap((part) => (part.kind === "omitted" ? [part.omission] : [])),
  ];
  const [refusal] = text.refusals;
  if (refusal !== undefined) {
    const asked = kinds.filter((kind) => kind === "commit" || kind === "review" || kind === "check");
    const left = check?.kind === "step" ? [{ ...check.step, annotations: [], text: undefined }] : [];
    return finish(
      [...first, ...left],
      asked.map((step) => ({ step, kind: "blocked", refusal })),
    );
  }
  const steps: PublishStep[] = [
    ...first,
    ...(commit?.kind === "step" ? [commit.step] : []),
    ...parts.flatMap((part) => (part.kind === "step" ? [part.step] : [])),
  ];
  return finish(steps, omitted);
}

function finish(steps: readonly PublishStep[], omitted: readonly Omission[]): PublishPlan {
  const kinds = steps.flatMap((step): PublishKind[] => (step.kind === "write-patch" ? ["patch"] : [step.kind]));
  return { steps, omitted, routes: routesFor(kinds) };
}

function patchStep(patch: CapturedPatch, target: AbsolutePath | undefined): PatchStep {
  const { file, sha256, bytes } = patch.text;
  return { kind: "write-patch", source: file, target, sha256, bytes, files: patch.changes.length };
}

type Part = { kind: "step"; step: PublishStep } | { kind: "omitted"; omission: Omission };

function reviewStep(
  request: PlanRequest & { intent: PinnedIntent },
  placed: readonly PlacedFinding[],
  text: TextCollector,
): Part {
  const { intent, finalMessage, stop } = request;
  const { subject, run } = intent;
  if (subject.kind !== "pull-request") return notPossible("review", "A review needs a pull request.");
  const finished = stop.kind === "finished";
  if (!finished && placed.length === 0) return nothingFound;
  const marker = { kind: "review", runId: run.id, headSha: subject.headSha } as const;
  const footer = runFooter(intent, subject.headSha);
  return {
    kind: "step",
    step: planReview({ pullRequest: subject.number, marker, placed, finished, finalMessage, text, footer }),
  };
}

/** "No findings" would be a lie: nobody looked to the end. */
const nothingFound: Part = {
  kind: "omitted",
  omission: {
    step: "review",
    kind: "not-done",
    refusal: {
      code: "publish.unfinished",
      reason: "The turn ended before the review was finished and had reported nothing until then.",
      wouldAllow: errorCodes["publish.unfinished"].hint,
    },
  },
};

function checkStep(intent: PinnedIntent, placed: readonly PlacedFinding[], text: TextCollector) {
  const { subject, run } = intent;
  if (subject.kind === "issue") return notPossible("check", "A check needs a commit.");
  const headSha = subject.kind === "pull-request" ? subject.headSha : subject.sha;
  return { kind: "step", step: planCheck({ headSha, run, placed, text }) } as const;
}

function runFooter({ repository, run }: PinnedIntent, headSha: ObjectId): OutboundText {
  const page = `${repository.serverUrl}/${repository.owner}/${repository.name}`;
  const runLink = outboundLink("this run", `${page}/actions/runs/${run.id}`);
  const commitLink = outboundLink(headSha.slice(0, 7), `${page}/commit/${headSha}`);
  return joinOutbound([outboundTemplate`---`, outboundTemplate`Written by ${runLink} about ${commitLink}.`], "\n\n");
}

function notPossible(step: Omission["step"], reason: string): { kind: "omitted"; omission: Omission } {
  const code = "publish.not-possible";
  return {
    kind: "omitted",
    omission: { step, kind: "blocked", refusal: { code, reason, wouldAllow: errorCodes[code].hint } },
  };
}

function withoutEvent(kinds: readonly PublishKind[]): Omission[] {
  return kinds.flatMap((kind) =>
    kind === "commit" || kind === "review" || kind === "check"
      ? [notPossible(kind, "There is no event that says where to publish.").omission]
      : [],
  );
}
