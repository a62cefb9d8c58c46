import { basename } from "node:path";
import { createActionsSink } from "../events/actions-sink.ts";
import { logLine } from "../render/log-text.ts";
import { createOutbound } from "../render/outbound.ts";
import { resolveEnding } from "../report/decide-outcome.ts";
import { outcomeWords } from "../report/outcome-words.ts";
import { findWritten, outputsOf } from "../report/outputs.ts";
import { problemWords } from "../report/problem-words.ts";
import { renderSummary } from "../report/summary.ts";
import type { SummaryFacts } from "../report/summary-facts.ts";
import { keptFiles, uploadKept } from "../run/kept-files.ts";
import { type Ended, run } from "../run/run.ts";
import type { World } from "../run/world.ts";
import { toErrorRecord } from "../spec/run-error.ts";
import { noUsage } from "../spec/usage.ts";
import { type ActionRequest, actionRequest } from "./action-request.ts";
import type { CommandProcess, RunnerFiles } from "./command-process.ts";
import { createWorld } from "./create-world.ts";
import { runnerFacts } from "./runner-facts.ts";
import { tellFailure } from "./tell-failure.ts";

/** The action, and `codex-action run`: inputs, event and file commands come from the environment. Resolves with the exit code. */
export async function runAction(started: CommandProcess, files: RunnerFiles): Promise<number> {
  try {
    for (const name of ["INPUT_OPENAI-API-KEY", "INPUT_GITHUB-TOKEN"]) maskInput(started, files, name);
    const asked = actionRequest(started.variables);
    for (const answer of asked.answers) started.out(`${logLine(answer)}\n`);
    const world = await createActionWorld(asked, started, files);
    files.saveState("keep", world.keep);
    const ended = await run(asked.request, world);
    return await tellEnd(ended, { asked, world, started, files });
  } catch (error) {
    const { code, message, hint } = toErrorRecord(error);
    started.out(`::error::${logLine(`${message} (${code}). ${hint}`)}\n`);
    return tellFailure(error, started);
  }
}

function maskInput({ variables }: CommandProcess, files: RunnerFiles, name: string): void {
  const value = (variables[name] ?? "").trim();
  if (value !== "") files.setSecret(value);
}

function createActionWorld(asked: ActionRequest, started: CommandProcess, files: RunnerFiles): Promise<World> {
  return createWorld(started, {
    runner: runnerFacts(started.variables),
    modelKey: asked.modelKey,
    endpoint: asked.endpoint,
    githubToken: asked.githubToken,
    kept: "leave",
    sinks: [createActionsSink(started.out)],
    say: (line) => started.out(`${logLine(line)}\n`),
    saveState: (name, value) => files.saveState(name, value),
  });
}

type Telling = { asked: ActionRequest; world: World; started: CommandProcess; files: RunnerFiles };

/** Outputs, artifact, summary and the last line of the log, in this order; the state is last, so that the post step knows it all happened. */
async function tellEnd({ outcome, record }: Ended, { asked, world, started, files }: Telling): Promise<number> {
  const { request } = asked;
  const ending = resolveEnding(outcome.name, { hasTriggerPhrase: request.admission.triggerPhrase !== undefined });
  const patch =
    record.captured === undefined || record.captured.patch.changes.length === 0
      ? undefined
      : {
          path: record.captured.patch.text.file,
          sha256: record.captured.patch.text.sha256,
          changedFiles: record.captured.patch.changes.length,
        };
  const usage = record.turn?.end.usage ?? noUsage;
  const finalMessage = record.turn?.end.message ?? "";
  const durationMs = world.clock.nowMs() - record.startedMs;
  const { outputs, refusal } = outputsOf(
    {
      outcome,
      conclusion: ending.conclusion,
      finalMessage,
      patch,
      published: record.published,
      usage,
      durationMs,
      version: started.version,
    },
    world.secrets,
  );
  for (const [name, value] of Object.entries(outputs)) files.setOutput(name, value);
  const artifact = await upload(request.outputs.upload === "auto" && record.turn !== undefined, {
    world,
    started,
    files,
  });
  const summary = renderSummary(
    {
      version: started.version,
      outcome,
      intent: record.intent,
      published: record.published,
      omitted: record.omitted,
      findings: record.turn?.findings ?? [],
      finalMessage,
      patch,
      attestation: record.turn?.attestation,
      usage,
      durationMs,
      removed: record.blocks.flatMap(({ removed }) => removed),
      artifact,
      plan: record.plan,
      errorsPage: undefined,
    },
    createOutbound({ secrets: world.secrets, triggerPhrase: undefined }),
  );
  if (outcome.name !== "not-addressed") await files.writeSummary(summary);
  sayEnd({ outcome, record }, ending.exitCode, started);
  if (refusal !== undefined) started.out(`::error::${logLine(refusal.reason)}\n`);
  if (record.checkStarted && findWritten(record.published, "check") === undefined)
    files.saveState("check-open", "true");
  files.saveState("finished", "true");
  return ending.exitCode === 0 && refusal !== undefined ? 4 : ending.exitCode;
}

/**
 * Keeps patch, findings and transcript; a runner without an artifact service is told of in the summary, never a failure. A
 * cancelled job has no time for it: the post step, which is not cancelled, does it then.
 */
async function upload(
  wanted: boolean,
  { world, started, files }: Omit<Telling, "asked">,
): Promise<SummaryFacts["artifact"]> {
  const name = basename(world.keep);
  if (wanted && files.upload !== undefined && world.work.signal.aborted) return { name, by: "post" };
  files.saveState("kept", "true");
  if (!wanted || files.upload === undefined) return undefined;
  try {
    await uploadKept(await keptFiles(world.keep), files.upload);
    return { name, by: "main" };
  } catch (error) {
    started.out(`::warning::${logLine(`The artifact could not be kept: ${toErrorRecord(error).message}`)}\n`);
    return undefined;
  }
}

function sayEnd({ outcome }: Ended, exitCode: number, { out }: CommandProcess): void {
  const { title, meaning } = outcomeWords[outcome.name];
  const because = outcome.because === undefined ? undefined : problemWords(outcome.because);
  const text = `${title}: ${meaning}${because === undefined ? "" : ` ${because.what} (${because.code}). ${because.next}`}`;
  out(exitCode === 0 ? `${logLine(text)}\n` : `::error::${logLine(text)}\n`);
}
