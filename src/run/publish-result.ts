import { checkPinned } from "../gate/check-pinned.ts";
import type { GitHubClient } from "../github/client.ts";
import { readIdentity } from "../github/identity.ts";
import { routesFor } from "../github/routes.ts";
import type { ReviewDiff } from "../publish/place-findings.ts";
import { planPublish } from "../publish/plan-publish.ts";
import type { PublishPlan } from "../publish/publish-plan.ts";
import { readReviewDiff } from "../publish/read-review-diff.ts";
import { renderPlan } from "../publish/render-plan.ts";
import type { CheckVerdict } from "../publish/run-check-step.ts";
import { type GitHubSide, runPublish } from "../publish/run-publish.ts";
import { createOutbound } from "../render/outbound.ts";
import { invariant } from "../spec/invariant.ts";
import type { StepResult } from "../spec/published.ts";
import type { RunRequest } from "../spec/request.ts";
import { toErrorRecord } from "../spec/run-error.ts";
import type { StopReason } from "../spec/stop.ts";
import type { Lifetime } from "../system/lifetime.ts";
import { networkEnvironment, openGitHub } from "./github-side.ts";
import type { RunRecord } from "./run-record.ts";
import { workspaceOf } from "./workplace.ts";
import type { World } from "./world.ts";

/** How long publishing may go on after a signal: the runner kills the process 10 s after the first one. */
export type PublishParts = {
  request: RunRequest;
  record: RunRecord;
  world: World;
  lifetime: Lifetime;
  conclude: (results: readonly StepResult[]) => CheckVerdict;
};

/** Plans from everything the run knows, and does the plan; with `dry-run` the plan is printed and nothing is written. */
export async function publishResult(parts: PublishParts): Promise<void> {
  const { request, record, world } = parts;
  const client = readClient(parts);
  const plan = await makePlan(parts, client);
  record.omitted = plan.omitted;
  if (request.dryRun) {
    record.plan = renderPlan(plan);
    for (const line of record.plan.split("\n")) world.say(line);
    return;
  }
  record.published = await runPublish(plan, {
    github: await openSide(plan, parts),
    workspace: workspaceOf(request.subject),
    clock: world.clock,
    emit: world.stream.emit,
    signal: world.work.signal,
    concludeCheck: parts.conclude,
  });
}

async function makePlan(
  { request, record, world }: PublishParts,
  client: GitHubClient | undefined,
): Promise<PublishPlan> {
  const { turn, captured, intent } = record;
  return planPublish({
    intent,
    kinds: record.kinds,
    patch: captured?.patch,
    patchTarget: request.outputs.patch,
    policyFindings: captured?.findings ?? [],
    findings: turn?.findings ?? [],
    finalMessage: { untrusted: turn?.end.message ?? "" },
    reviewDiff: await reviewDiff(record, client, world),
    stop: turn?.end.stop ?? stopWithoutTurn(record),
    outbound: createOutbound({ secrets: world.secrets, triggerPhrase: request.admission.triggerPhrase }),
  });
}

/** No turn: nothing was finished, whatever the reason. */
function stopWithoutTurn({ failure }: RunRecord): StopReason {
  const error = failure ?? { code: "bug", message: "there was no turn", hint: "", retryable: false };
  return { kind: "failed", error };
}

/** Without the diff every finding goes into the body: nothing is lost, and the log says why. */
async function reviewDiff(
  { intent, kinds, turn }: RunRecord,
  client: GitHubClient | undefined,
  world: World,
): Promise<ReviewDiff | undefined> {
  const wanted = kinds.includes("review") || kinds.includes("check");
  if (!wanted || client === undefined || intent?.subject.kind !== "pull-request" || (turn?.findings.length ?? 0) === 0)
    return undefined;
  try {
    return await readReviewDiff(client, intent.subject.number);
  } catch (error) {
    world.stream.emit({ type: "warning", error: toErrorRecord(error) });
    return undefined;
  }
}

function readClient({ record, world, lifetime }: PublishParts): GitHubClient | undefined {
  if (world.runner === undefined) return undefined;
  return openGitHub({ runner: world.runner, routes: routesFor(record.kinds), signal: lifetime.signal }, world);
}

async function openSide(plan: PublishPlan, { record, world, lifetime }: PublishParts): Promise<GitHubSide | undefined> {
  const { intent, captured } = record;
  const writes = plan.steps.some(({ kind }) => kind !== "write-patch");
  if (!writes || intent === undefined || world.runner === undefined || world.githubToken === undefined)
    return undefined;
  const client = openGitHub({ runner: world.runner, routes: plan.routes, signal: lifetime.signal }, world);
  invariant(client !== undefined, "a token makes a client");
  const identity = await readIdentity(client);
  return {
    intent,
    client,
    store:
      captured === undefined
        ? undefined
        : {
            directory: captured.patch.gitDirectory,
            objectFormat: captured.patch.tree.length === 64 ? "sha256" : "sha1",
            signal: lifetime.signal,
          },
    token: world.githubToken,
    networkEnvironment: networkEnvironment(world),
    identity: { authorId: identity.id, appId: undefined },
    async checkPinned({ headSha }) {
      const pinned = intent.subject.kind === "pull-request" ? intent.subject.headSha : undefined;
      const answer = await checkPinned(intent, client, { ownCommit: headSha === pinned ? undefined : headSha });
      return answer.kind === "holds" ? undefined : answer.refusal;
    },
  };
}
