import {
  createFileCommands,
  type FileCommandPaths,
  fileCommandEnvironment,
  parsePairs,
  parsePathLines,
  readCommandFile,
} from "./file-commands.ts";
import type { SecretMasker } from "./secret-masker.ts";
import { createStepLog, type StepLog } from "./step-log.ts";
import { type CancelTimes, runStepProcess, type StepProcessEnd } from "./step-process.ts";

export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/** `dropped`: larger than 1 MiB, so that GitHub shows nothing of it. */
export type StepSummary = { text: string; dropped: boolean };

export type StepResult = StepProcessEnd & {
  conclusion: Conclusion;
  log: StepLog;
  outputs: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
  summary: StepSummary;
  /** What later steps get: variables, and directories before PATH (the last one added comes first). */
  environmentChanges: { variables: Readonly<Record<string, string>>; path: readonly string[] };
};

export type StepRequest = {
  node: string;
  script: string;
  directory: string;
  temporary: string;
  environment: Readonly<Record<string, string>>;
  masker: SecretMasker;
  warnings: readonly string[];
  signal: AbortSignal;
  cancelTimes: CancelTimes;
  streamGraceMs: number;
};

const maxSummaryBytes = 1024 * 1024;
/** The runner lets no step set these for the next one. */
const blockedVariables = new Set(["node_options"]);

/** Runs main or post, then does what the step wrote into its command files. */
export async function runStep(request: StepRequest): Promise<StepResult> {
  const { masker, environment } = request;
  const log = createStepLog(masker, { isDebug: environment["RUNNER_DEBUG"] === "1" });
  for (const warning of request.warnings) log.issue("warning", warning);
  const files = await createFileCommands(request.temporary);
  const end = await runStepProcess({
    ...request,
    environment: { ...environment, ...fileCommandEnvironment(files) },
    onLine: log.accept,
  });
  if (end.exitCode !== 0 && end.exitCode !== undefined)
    log.issue("error", `Process completed with exit code ${end.exitCode}.`);
  const done = await processFiles(files, log, masker);
  const isCancelled = end.sent.length > 0;
  const isFailed = end.exitCode !== 0 || log.hasFailed || done.hasFailed;
  return {
    ...end,
    log,
    conclusion: isCancelled ? "cancelled" : isFailed ? "failure" : "success",
    outputs: done.outputs,
    state: done.state,
    summary: done.summary,
    environmentChanges: done.environmentChanges,
  };
}

async function processFiles(files: FileCommandPaths, log: StepLog, masker: SecretMasker) {
  let hasFailed = false;
  const readPairs = async (name: "output" | "state" | "env"): Promise<[string, string][]> => {
    const { pairs, mistake } = parsePairs(await readCommandFile(files[name]));
    if (mistake !== undefined) {
      hasFailed = true;
      log.issue("error", `Unable to process file command '${name}' successfully.`);
      log.issue("error", mistake);
    }
    return pairs;
  };
  const outputs = Object.fromEntries([...log.outputs, ...(await readPairs("output"))]);
  const state = Object.fromEntries([...log.state, ...(await readPairs("state"))]);
  const variables: Record<string, string> = {};
  for (const [name, value] of await readPairs("env")) {
    if (blockedVariables.has(name.toLowerCase()))
      log.issue("error", `Can't store ${name} output parameter using '$GITHUB_ENV' command.`);
    else variables[name] = value;
  }
  const path = parsePathLines(await readCommandFile(files.path)).reverse();
  const summary = await readSummary(files.step_summary, log, masker);
  return { hasFailed, outputs, state, summary, environmentChanges: { variables, path } };
}

async function readSummary(path: string, log: StepLog, masker: SecretMasker): Promise<StepSummary> {
  const text = await readCommandFile(path);
  const size = Buffer.byteLength(text);
  if (size <= maxSummaryBytes) return { text: text.split("\n").map(masker.mask).join("\n"), dropped: false };
  const limit = `${maxSummaryBytes / 1024}k`;
  log.issue(
    "error",
    `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${Math.floor(size / 1024)}k.`,
  );
  return { text: "", dropped: true };
}
