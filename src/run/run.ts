import { createOutbound } from "../render/outbound.ts";
import { checkVerdict } from "../report/check-verdict.ts";
import type { Outcome } from "../spec/outcome.ts";
import type { RunRequest } from "../spec/request.ts";
import { RunError, toErrorRecord } from "../spec/run-error.ts";
import { noUsage } from "../spec/usage.ts";
import { checkOutputPath, writeOutputFile } from "../system/regular-file.ts";
import { judgeRun } from "./judge-run.ts";
import { keepResult } from "./keep-result.ts";
import { publishResult } from "./publish-result.ts";
import { runDirectory } from "./run-directory.ts";
import { type EventRequest, runEvent } from "./run-event.ts";
import { createRecord, type RunRecord } from "./run-record.ts";
import { stage } from "./stage.ts";
import { workspaceOf } from "./workplace.ts";
import type { World } from "./world.ts";

export type Ended = { outcome: Outcome; record: RunRecord };

/**
 * A whole run: what was asked for up to the patch, then publishing, then the one outcome. Never throws; whatever went wrong, what
 * was done until then is kept and told.
 */
export async function run(request: RunRequest, world: World): Promise<Ended> {
  const record = createRecord(world.clock.nowMs());
  await attempt(record, async () => {
    await checkOutputs(request);
    await runSubject(request, record, world);
  });
  await attempt(record, async () => {
    record.captured = await record.capture?.();
  });
  await attempt(record, () => keepResult(record, request, world));
  await attempt(record, () => publish(record, request, world));
  await attempt(record, () => writeMessage(record, request, world));
  const outcome = judgeRun(record, record.published, { request, world });
  world.stream.emit({ type: "run-end", outcome, usage: record.turn?.end.usage ?? noUsage });
  await world.stream.end();
  return { outcome, record };
}

/** The first failure is the one that is told; later ones follow from it. */
async function attempt(record: RunRecord, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    record.failure ??= toErrorRecord(error);
  }
}

/** A path that cannot be written is refused before anything is spent. */
async function checkOutputs({ outputs, subject }: RunRequest): Promise<void> {
  const root = workspaceOf(subject);
  if (outputs.message !== undefined) await checkOutputPath({ path: outputs.message, what: "output-file", root });
  if (outputs.patch !== undefined) await checkOutputPath({ path: outputs.patch, what: "--patch", root });
}

async function runSubject(request: RunRequest, record: RunRecord, world: World): Promise<void> {
  switch (request.subject.kind) {
    case "directory":
      return runDirectory(request, record, world);
    case "event":
      return runEvent(request as EventRequest, record, world);
    case "proposal":
      throw new RunError({ code: "input.invalid", message: "publishing a proposal is not part of this version" });
  }
}

async function publish(record: RunRecord, request: RunRequest, world: World): Promise<void> {
  const wants = record.kinds.length > 0 || (record.captured?.patch.changes.length ?? 0) > 0;
  if (!wants || record.refusal !== undefined) return;
  const outbound = createOutbound({ secrets: world.secrets, triggerPhrase: request.admission.triggerPhrase });
  await stage("publish", world.stream.emit, () =>
    publishResult({
      request,
      record,
      world,
      lifetime: world.lifetime,
      conclude: (results) => checkVerdict(judgeRun(record, results, { request, world }), outbound),
    }),
  );
}

/** The model may repeat a secret that it was never shown by us: no file gets it. */
async function writeMessage({ turn }: RunRecord, { outputs, subject }: RunRequest, { secrets }: World): Promise<void> {
  if (outputs.message === undefined || turn?.end.message === undefined) return;
  const output = { path: outputs.message, what: "output-file", root: workspaceOf(subject) };
  await writeOutputFile(output, secrets.redact(turn.end.message));
}
