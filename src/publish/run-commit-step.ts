import type { GitStore } from "../git/bare-store.ts";
import { push } from "../git/push.ts";
import type { Remote } from "../git/remote.ts";
import type { GitHubClient } from "../github/client.ts";
import { type CommitFacts, readCommit, readRef } from "../github/git-data.ts";
import type { Refusal } from "../spec/decision.ts";
import { type ErrorCode, errorCodes } from "../spec/error-codes.ts";
import { assertNever } from "../spec/invariant.ts";
import type { ObjectId } from "../spec/names.ts";
import type { Clock } from "../spec/ports.ts";
import type { StepResult } from "../spec/published.ts";
import { RunError } from "../spec/run-error.ts";
import { buildCommit } from "./build-commit.ts";
import { isOfRun } from "./commit-message.ts";
import type { CommitStep } from "./publish-plan.ts";
import type { CheckPinned } from "./step-result.ts";

export type CommitDependencies = {
  client: GitHubClient;
  store: GitStore;
  remote: Remote;
  clock: Clock;
  signal: AbortSignal;
  checkPinned: CheckPinned;
  /** Page of the repository, for the commit's link. */
  repositoryUrl: string;
};

/** GitHub's read side may lag behind the push it has just taken. */
const readBackWaitsMs = [0, 1_000, 3_000];

/**
 * Pushes one commit on the pinned head, or finds the one an earlier try of this run has pushed. Whatever stands in the branch is
 * never overwritten: the push is a compare-and-swap, and what GitHub shows afterwards is compared with what was built.
 */
export async function runCommitStep(step: CommitStep, dependencies: CommitDependencies): Promise<StepResult> {
  const { client, checkPinned, store, clock, remote } = dependencies;
  const branch = step.ref.slice("refs/heads/".length);
  const current = await readRef(client, branch);
  if (current !== undefined && current !== step.parent) {
    const facts = await readCommit(client, current);
    return isEarlierSelf(facts, step) ? done("found-own", facts, dependencies) : refused(stale(step, current));
  }
  const built = await buildCommit(store, step, clock.nowMs());
  if (built.kind === "refused") return refused(built.refusal);
  const drift = await checkPinned({ headSha: step.parent });
  if (drift !== undefined) return refused(drift);
  const pushed = await pushOnce({ step, store, remote, commit: built.commit, client, branch });
  if (pushed !== undefined) return refused(pushed);
  return done("written", await readBack({ step, branch, commit: built.commit, dependencies }), dependencies);
}

/** The tree is compared too: a trailer can be typed by anybody, but then it is the same content. */
function isEarlierSelf({ parents, tree, message }: CommitFacts, step: CommitStep): boolean {
  const isChild = parents.length === 1 && parents[0] === step.parent;
  return isChild && tree === step.tree && isOfRun(message.untrusted, step.runId);
}

async function pushOnce(request: {
  step: CommitStep;
  store: GitStore;
  remote: Remote;
  commit: ObjectId;
  client: GitHubClient;
  branch: string;
}): Promise<Refusal | undefined> {
  const { step, store, remote, commit } = request;
  try {
    const end = await push({ store, remote, commit, ref: step.ref, expectedOld: step.parent });
    switch (end.kind) {
      case "pushed":
        return undefined;
      case "stale":
        return refusal("publish.stale", `The branch moved while the push was on its way: ${end.reason}`);
      case "refused":
        return refusal("publish.push-refused", end.reason, end.because === "permission" ? writeHint : undefined);
      default:
        return assertNever(end);
    }
  } catch (error) {
    if (!RunError.isInstance(error) || error.code !== "github.unavailable") throw error;
    // The connection broke, but the push may have landed: the branch knows.
    if ((await readRef(request.client, request.branch)) !== commit) throw error;
    return undefined;
  }
}

const writeHint = "Give the job `contents: write`; the patch is kept.";

async function readBack(request: {
  step: CommitStep;
  branch: string;
  commit: ObjectId;
  dependencies: CommitDependencies;
}): Promise<CommitFacts> {
  const { step, branch, commit } = request;
  const { client, clock, signal } = request.dependencies;
  let shown: ObjectId | undefined;
  for (const waitMs of readBackWaitsMs) {
    if (waitMs > 0) await clock.sleep(waitMs, signal);
    shown = await readRef(client, branch);
    if (shown !== step.parent) break;
  }
  const facts = shown === commit ? await readCommit(client, commit) : undefined;
  if (facts === undefined || facts.tree !== step.tree || facts.parents.join() !== step.parent) {
    throw new RunError({
      code: "publish.read-back",
      message: `${commit} was pushed to ${step.ref}, but GitHub shows ${facts === undefined ? shown : "another tree or parent"}`,
    });
  }
  return facts;
}

function done(ended: "written" | "found-own", facts: CommitFacts, { repositoryUrl }: CommitDependencies): StepResult {
  const { id, verified } = facts;
  return { step: "commit", ended, written: { kind: "commit", id, url: `${repositoryUrl}/commit/${id}`, verified } };
}

function stale(step: CommitStep, current: ObjectId): Refusal {
  return refusal("publish.stale", `${step.ref} was at ${step.parent} when the run started and is at ${current} now.`);
}

function refusal(code: ErrorCode, reason: string, wouldAllow: string = errorCodes[code].hint): Refusal {
  return { code, reason, wouldAllow };
}

function refused(because: Refusal): StepResult {
  return { step: "commit", ended: "refused", refusal: because };
}
