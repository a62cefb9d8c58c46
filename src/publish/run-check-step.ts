import {
  type CheckOutput,
  type CheckRun,
  createCheckRun,
  listCheckRunsForRef,
  maxAnnotationsPerCall,
  updateCheckRun,
} from "../github/check-runs.ts";
import type { GitHubClient } from "../github/client.ts";
import { outboundTemplate } from "../render/outbound.ts";
import type { OutboundText } from "../spec/names.ts";
import type { Conclusion } from "../spec/outcome.ts";
import type { StepResult } from "../spec/published.ts";
import { RunError } from "../spec/run-error.ts";
import type { CheckStep } from "./publish-plan.ts";

/** The verdict and its words; report/ makes them from the outcome. */
export type CheckVerdict = { conclusion: Conclusion; title: OutboundText; summary: OutboundText };

type Early = Pick<CheckStep, "name" | "headSha" | "externalId">;

export type CheckDependencies = {
  client: GitHubClient;
  /** Our App, where it is known: another App may have used our name. */
  appId: number | undefined;
};

/** Shows that the run is going on, as soon as it is known for which commit. Run twice, it takes up the check that is there. */
export function startCheck(check: Early, dependencies: CheckDependencies): Promise<CheckRun> {
  return againWhenLost(() => start(check, dependencies));
}

/** Ends the check with the verdict. Annotations go in batches of 50; those an earlier try has sent are not sent again. */
export function completeCheck(
  step: CheckStep,
  verdict: CheckVerdict,
  dependencies: CheckDependencies,
): Promise<StepResult> {
  return againWhenLost(() => complete(step, verdict, dependencies));
}

/**
 * One more try after an answer that got lost: it finds what the first one left and says the same again. Without it a single 502
 * would leave a check "in progress" for ever, or green for a run that failed.
 */
async function againWhenLost<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!RunError.isInstance(error) || !error.retryable) throw error;
    return act();
  }
}

async function start(check: Early, dependencies: CheckDependencies): Promise<CheckRun> {
  const own = await findOwnCheck(check, dependencies);
  const output = {
    title: outboundTemplate`Running`,
    summary: outboundTemplate`The run is going on; this page changes when it ends.`,
    text: undefined,
    annotations: [],
  };
  const status = { kind: "in-progress" } as const;
  if (own?.status === "in_progress") return own;
  return own === undefined
    ? createCheckRun(dependencies.client, { ...check, status, output })
    : updateCheckRun(dependencies.client, { id: own.id, status, output });
}

async function complete(step: CheckStep, verdict: CheckVerdict, dependencies: CheckDependencies): Promise<StepResult> {
  const { client } = dependencies;
  const own = await findOwnCheck(step, dependencies);
  const batches = inBatches(step.annotations.slice(own?.annotationsCount ?? 0));
  const output = (annotations: CheckOutput["annotations"]): CheckOutput => ({
    title: verdict.title,
    summary: verdict.summary,
    text: step.text,
    annotations,
  });
  const status = { kind: "completed", conclusion: verdict.conclusion } as const;
  const going = { kind: "in-progress" } as const;
  const { name, headSha, externalId } = step;
  const [first = [], ...rest] = batches;
  let current = own;
  // The conclusion goes with the last batch: a required check must not pass before its findings stand there.
  for (const [at, annotations] of [first, ...rest].entries()) {
    const now = at === rest.length ? status : going;
    current =
      current === undefined
        ? await createCheckRun(client, { name, headSha, externalId, status: now, output: output(annotations) })
        : await updateCheckRun(client, { id: current.id, status: now, output: output(annotations) });
  }
  const { id, url } = current ?? { id: 0, url: undefined };
  return { step: "check", ended: "written", written: { kind: "check", id, url } };
}

async function findOwnCheck(check: Early, { client, appId }: CheckDependencies): Promise<CheckRun | undefined> {
  const { items } = await listCheckRunsForRef(client, { sha: check.headSha, name: check.name });
  return items.find(
    (run) =>
      run.externalId === check.externalId &&
      run.headSha === check.headSha &&
      (appId === undefined || run.appId === appId),
  );
}

function inBatches<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += maxAnnotationsPerCall)
    batches.push(items.slice(at, at + maxAnnotationsPerCall));
  return batches;
}
