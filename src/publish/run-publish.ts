import type { GitStore } from "../git/bare-store.ts";
import { type Remote, remoteUrl } from "../git/remote.ts";
import type { GitHubClient } from "../github/client.ts";
import type { Emit } from "../spec/events.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import { assertNever } from "../spec/invariant.ts";
import type { ObjectId } from "../spec/names.ts";
import type { Clock } from "../spec/ports.ts";
import { RunError } from "../spec/run-error.ts";
import type { PublishPlan, PublishStep } from "./publish-plan.ts";
import { type CheckVerdict, completeCheck } from "./run-check-step.ts";
import { runCommitStep } from "./run-commit-step.ts";
import { runPatchStep } from "./run-patch-step.ts";
import { runReviewStep } from "./run-review-step.ts";
import { type CheckPinned, type StepResult, settle } from "./step-result.ts";

/** What writing to GitHub needs; a local run has none of it. */
export type GitHubSide = {
  intent: PinnedIntent;
  client: GitHubClient;
  /** `undefined` where no commit is planned. */
  store: GitStore | undefined;
  token: string;
  /** Proxy and certificate settings for Git. */
  networkEnvironment: Readonly<Record<string, string>>;
  identity: { authorId: number; appId: number | undefined };
  checkPinned: CheckPinned;
};

export type PublishDependencies = {
  github: GitHubSide | undefined;
  /** Below it no component of an output path may be a link. */
  workspace: string | undefined;
  clock: Clock;
  emit: Emit;
  signal: AbortSignal;
  /** The check's verdict from everything before it; decided by report/, which is beside us. */
  concludeCheck: (results: readonly StepResult[]) => CheckVerdict;
};

/**
 * Does the plan, step by step, and never throws for a step: each ends in a result. Without the patch on disk nothing is published;
 * any other failed step lets the rest go on, and the check, last, says what became of them.
 */
export async function runPublish(plan: PublishPlan, dependencies: PublishDependencies): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of plan.steps) {
    const result = await settle(step.kind, () => runStep(step, results, dependencies));
    results.push(result);
    dependencies.emit(eventOf(result));
    if (step.kind === "write-patch" && result.ended === "failed") break;
  }
  return results;
}

async function runStep(
  step: PublishStep,
  before: readonly StepResult[],
  dependencies: PublishDependencies,
): Promise<StepResult> {
  if (step.kind === "write-patch") return runPatchStep(step, dependencies.workspace);
  const { github, signal, clock } = dependencies;
  if (github === undefined)
    throw new RunError({ code: "github.no-token", message: `${step.kind} needs a GitHub token` });
  // The check still says that the run was stopped; its requests are bounded by the client's own signal.
  if (signal.aborted && step.kind !== "check") return stopped(step.kind);
  const { client, checkPinned, identity } = github;
  switch (step.kind) {
    case "commit":
      return runCommitStep(step, { client, checkPinned, clock, signal, ...gitSide(github) });
    case "review": {
      const headSha = commitOf(before) ?? step.marker.headSha;
      return runReviewStep(step, { client, checkPinned, authorId: identity.authorId, headSha });
    }
    case "check":
      return completeCheck(step, dependencies.concludeCheck(before), { client, appId: identity.appId });
    default:
      return assertNever(step);
  }
}

function gitSide({ intent, store, token, networkEnvironment }: GitHubSide): {
  store: GitStore;
  remote: Remote;
  repositoryUrl: string;
} {
  const url = remoteUrl(intent.repository);
  if (store === undefined) throw new Error("a planned commit has a store");
  return { store, remote: { url, token, environment: networkEnvironment }, repositoryUrl: url.replace(/\.git$/, "") };
}

/** Once our commit is pushed, the branch is expected there. */
export function commitOf(results: readonly StepResult[]): ObjectId | undefined {
  for (const result of results) {
    if ((result.ended === "written" || result.ended === "found-own") && result.written.kind === "commit")
      return result.written.id;
  }
  return undefined;
}

function stopped(step: "commit" | "review"): StepResult {
  const code = "publish.unfinished";
  const refusal = { code, reason: "The run was stopped before this step.", wouldAllow: "Start the run again." };
  return { step, ended: "refused", refusal };
}

function eventOf(result: StepResult) {
  const url = result.ended === "written" || result.ended === "found-own" ? urlOf(result.written) : undefined;
  const error =
    result.ended === "failed"
      ? result.error
      : result.ended === "refused"
        ? {
            code: result.refusal.code,
            message: result.refusal.reason,
            hint: result.refusal.wouldAllow ?? "",
            retryable: false,
          }
        : undefined;
  return { type: "publish-step-end", step: result.step, ended: result.ended, url, error } as const;
}

function urlOf(written: Extract<StepResult, { ended: "written" | "found-own" }>["written"]): string | undefined {
  return written.kind === "patch" ? undefined : written.url;
}
