import { judgeLeftOut } from "../patch-policy/judge-patch.ts";
import type { Outbound } from "../render/outbound.ts";
import type { Refusal } from "../spec/decision.ts";
import { type ErrorCode, errorCodes } from "../spec/error-codes.ts";
import type { PolicyFinding } from "../spec/findings.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { ObjectId, Untrusted } from "../spec/names.ts";
import type { CapturedPatch } from "../spec/patch.ts";
import type { StopReason } from "../spec/stop.ts";
import { commitMessage } from "./commit-message.ts";
import type { CommitStep, Omission } from "./publish-plan.ts";

export type CommitRequest = {
  intent: PinnedIntent;
  patch: CapturedPatch | undefined;
  policyFindings: readonly PolicyFinding[];
  finalMessage: Untrusted;
  stop: StopReason;
  outbound: Outbound;
};

/** `nothing`: the turn changed nothing, so there is nothing to commit and nothing to explain. */
export type CommitPlan =
  | { kind: "step"; step: CommitStep }
  | { kind: "nothing" }
  | { kind: "omitted"; omissions: Omission[] };

/** A commit on the pinned head, or every reason why there is none. */
export function planCommit(request: CommitRequest): CommitPlan {
  const { intent, patch, stop } = request;
  const target = branchOf(intent);
  if (target === undefined) return omit("blocked", "publish.not-possible", "The event has no branch to commit to.");
  const blocked = policyOmissions(request);
  if (blocked.length > 0) return { kind: "omitted", omissions: blocked };
  if (patch === undefined || patch.changes.length === 0) return { kind: "nothing" };
  if (stop.kind !== "finished") {
    return omit(
      "not-done",
      "publish.unfinished",
      "The turn ended before it was finished, so its change is kept and not pushed.",
    );
  }
  if (patch.baseCommit !== target.head) {
    return omit(
      "blocked",
      "publish.stale",
      `The change was made on ${patch.baseCommit}, the branch is at ${target.head}.`,
    );
  }
  const message = commitMessage(request.outbound, { finalMessage: request.finalMessage, intent });
  if (message.kind === "refused")
    return { kind: "omitted", omissions: [{ step: "commit", kind: "blocked", refusal: message.refusal }] };
  return {
    kind: "step",
    step: {
      kind: "commit",
      ref: target.ref,
      parent: target.head,
      tree: patch.tree,
      changes: patch.changes,
      gitDirectory: patch.gitDirectory,
      runId: intent.run.id,
      message: message.text,
    },
  };
}

/** A fork's branch is not ours to push to; a tag and a bare commit are no branches. */
function branchOf({ subject }: PinnedIntent): { ref: string; head: ObjectId } | undefined {
  if (subject.kind === "pull-request") {
    return subject.fork ? undefined : { ref: `refs/heads/${subject.headRef}`, head: subject.headSha };
  }
  if (subject.kind === "ref" && subject.ref.startsWith("refs/heads/")) return { ref: subject.ref, head: subject.sha };
  return undefined;
}

/** What policy does not allow, and what capture could not carry: half a change is not the change. Each reason once. */
function policyOmissions({ policyFindings, patch }: CommitRequest): Omission[] {
  const findings = [...policyFindings, ...judgeLeftOut(patch?.leftOut ?? [])].filter(
    ({ verdict }) => verdict !== "allow",
  );
  const refusals = findings.map(({ code, reason, path, line }): Refusal => {
    const where = path === undefined ? "" : `${path}${line === undefined ? "" : `:${line}`}: `;
    return { code, reason: `${where}${reason}`, wouldAllow: hintOf(code) };
  });
  const once = new Map(refusals.map((refusal) => [`${refusal.code} ${refusal.reason}`, refusal]));
  return [...once.values()].map((refusal) => ({ step: "commit", kind: "blocked", refusal }));
}

function hintOf(code: string): string | undefined {
  return Object.hasOwn(errorCodes, code) ? errorCodes[code as ErrorCode].hint : undefined;
}

function omit(kind: Omission["kind"], code: ErrorCode, reason: string): CommitPlan {
  return {
    kind: "omitted",
    omissions: [{ step: "commit", kind, refusal: { code, reason, wouldAllow: errorCodes[code].hint } }],
  };
}
