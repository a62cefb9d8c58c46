import { randomUUID } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type ActionManifest, inputEnvironment, parseActionManifest } from "./action-manifest.ts";
import { endOrphans, type Orphan } from "./process-tree.ts";
import { type Conclusion, runStep, type StepResult } from "./run-step.ts";
import {
  createGithubContext,
  createRunnerEnvironment,
  type JobContext,
  type RuntimeService,
} from "./runner-environment.ts";
import { createRunnerLayout, type RunnerLayout } from "./runner-layout.ts";
import { createSecretMasker, type SecretMasker } from "./secret-masker.ts";
import type { Annotation } from "./step-log.ts";
import { type CancelTimes, runnerCancelTimes } from "./step-process.ts";
import type { WorkflowCommand } from "./workflow-command.ts";

export type RunActionRequest = JobContext & {
  /** Holds action.yml. */
  actionDirectory: string;
  /** `with:` of the step. */
  inputs: Readonly<Record<string, string>>;
  /** A checkout that is there already; without it an empty directory is made. It is never removed. */
  workspace?: string | undefined;
  /** `env:` of workflow, job and step. */
  environment?: Readonly<Record<string, string>>;
  /** Values the job knows as secrets; the token is always one. */
  secrets?: readonly string[];
  runtime?: RuntimeService | undefined;
  /** Default: the running one. */
  node?: string;
  /** Cancels the job: main gets the runner's signals, post still runs. */
  signal?: AbortSignal;
  cancelTimes?: CancelTimes;
  streamGraceMs?: number;
};

/** What the job looks like afterwards. Dispose of it to remove its directories. */
export type RunActionResult = AsyncDisposable & {
  conclusion: Conclusion;
  /** Of main. */
  exitCode: number | undefined;
  outputs: Readonly<Record<string, string>>;
  /** What reaches other jobs: nothing that holds a secret, and nothing at all above 1 MB. */
  jobOutputs: Readonly<Record<string, string>>;
  /** As post saw it. */
  state: Readonly<Record<string, string>>;
  /** Summaries of main and post; a step whose summary is too large has none. */
  summary: string;
  environmentChanges: StepResult["environmentChanges"];
  /** As GitHub shows it. */
  log: string;
  /** Main's, unmasked. */
  rawStdout: string;
  annotations: readonly Annotation[];
  commands: readonly WorkflowCommand[];
  hiddenCommands: readonly string[];
  main: StepResult | undefined;
  post: StepResult | undefined;
  /** What was still running at the end of the job. */
  orphans: readonly Orphan[];
  layout: RunnerLayout;
};

const defaultStreamGraceMs = 5_000;
const maxJobOutputBytes = 1024 * 1024;

/** Runs an action's main and post the way a hosted runner does in a job of that one step. */
export async function runAction(request: RunActionRequest): Promise<RunActionResult> {
  const manifest = parseActionManifest(await readFile(join(request.actionDirectory, "action.yml"), "utf8"));
  const [, repositoryName = ""] = request.repository.split("/");
  const { workspace, runtime, inputs } = request;
  const layout = await createRunnerLayout({ repositoryName, payload: request.event.payload, workspace });
  const github = createGithubContext(request, layout);
  const masker = createSecretMasker();
  for (const secret of [request.token, runtime?.token ?? "", ...(request.secrets ?? [])]) masker.add(secret);
  const trackingId = `github_${randomUUID()}`;
  const given = inputEnvironment(manifest, inputs, github);
  const environment = {
    ...createRunnerEnvironment({ layout, github, runtime, trackingId }),
    ...request.environment,
    ...given.environment,
  };
  const job: Job = { request, manifest, layout, masker, environment };
  const isCancelled = request.signal?.aborted === true;
  const main = isCancelled ? undefined : await runMain(job, given.warnings);
  const post = main === undefined ? undefined : await runPost(job, main);
  const orphans = await endOrphans(trackingId);
  return resultOf({ layout, masker, main, post, orphans });
}

type Job = {
  request: RunActionRequest;
  manifest: ActionManifest;
  layout: RunnerLayout;
  masker: SecretMasker;
  environment: Readonly<Record<string, string>>;
};

const stepOptions = ({ request, layout, masker }: Job) => ({
  node: request.node ?? process.execPath,
  directory: layout.workspace,
  temporary: layout.temporary,
  masker,
  cancelTimes: request.cancelTimes ?? runnerCancelTimes,
  streamGraceMs: request.streamGraceMs ?? defaultStreamGraceMs,
});

function runMain(job: Job, warnings: readonly string[]): Promise<StepResult> {
  const { request, manifest, environment } = job;
  const script = join(request.actionDirectory, manifest.main);
  const signal = request.signal ?? new AbortController().signal;
  return runStep({ ...stepOptions(job), script, environment, warnings, signal });
}

/** Post sees what main left in the environment and its state, and is not cancelled with it. */
async function runPost(job: Job, main: StepResult): Promise<StepResult | undefined> {
  const { request, manifest, environment } = job;
  if (manifest.post === undefined || !isWanted(manifest.postIf, main.conclusion)) return undefined;
  const { variables, path } = main.environmentChanges;
  const state = Object.fromEntries(Object.entries(main.state).map(([name, value]) => [`STATE_${name}`, value]));
  const changed = { ...environment, ...variables, ...state };
  return runStep({
    ...stepOptions(job),
    script: join(request.actionDirectory, manifest.post),
    environment: { ...changed, PATH: [...path, changed["PATH"] ?? ""].join(":") },
    warnings: [],
    signal: new AbortController().signal,
  });
}

function isWanted(condition: string, conclusion: Conclusion): boolean {
  switch (condition.replace(/^\$\{\{\s*|\s*\}\}$/g, "")) {
    case "always()":
      return true;
    case "success()":
      return conclusion === "success";
    case "failure()":
      return conclusion === "failure";
    case "cancelled()":
      return conclusion === "cancelled";
    case "!cancelled()":
      return conclusion !== "cancelled";
    default:
      throw new Error(`post-if: ${condition} is not a condition this runner knows`);
  }
}

function resultOf(job: {
  layout: RunnerLayout;
  masker: SecretMasker;
  main: StepResult | undefined;
  post: StepResult | undefined;
  orphans: Orphan[];
}): RunActionResult {
  const { layout, masker, main, post, orphans } = job;
  const steps = [main, post].filter((step) => step !== undefined);
  const outputs = main?.outputs ?? {};
  const conclusions = steps.map(({ conclusion }) => conclusion);
  const worst = (["cancelled", "failure"] as const).find((one) => conclusions.includes(one));
  return {
    conclusion: main === undefined ? "cancelled" : (worst ?? "success"),
    exitCode: main?.exitCode,
    outputs,
    jobOutputs: jobOutputsOf(outputs, masker),
    state: main?.state ?? {},
    summary: steps.map(({ summary }) => summary.text).join(""),
    environmentChanges: main?.environmentChanges ?? { variables: {}, path: [] },
    log: steps
      .flatMap(({ log }) => log.lines)
      .map((line) => `${line}\n`)
      .join(""),
    rawStdout: main?.stdout ?? "",
    annotations: steps.flatMap(({ log }) => log.annotations),
    commands: steps.flatMap(({ log }) => log.commands),
    hiddenCommands: steps.flatMap(({ log }) => log.hiddenCommands),
    main,
    post,
    orphans,
    layout,
    [Symbol.asyncDispose]: () => rm(layout.root, { recursive: true, force: true }),
  };
}

/** Sizes are counted in UTF-16, as GitHub does. */
function jobOutputsOf(outputs: Readonly<Record<string, string>>, masker: SecretMasker): Record<string, string> {
  const clean = Object.entries(outputs).filter(([, value]) => !masker.contains(value));
  const size = clean.reduce((sum, [name, value]) => sum + (name.length + value.length) * 2, 0);
  return size > maxJobOutputBytes ? {} : Object.fromEntries(clean);
}
