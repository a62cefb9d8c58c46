import { firstLogLine } from "../report/first-log-line.ts";
import { invariant } from "../spec/invariant.ts";
import type { RunRequest } from "../spec/request.ts";
import { buildInput } from "./build-input.ts";
import { captureStage, rememberWorkspace } from "./capture-result.ts";
import { holdTurn } from "./hold-turn.ts";
import { readImages } from "./read-images.ts";
import { readSchema } from "./read-schema.ts";
import { readSettings } from "./read-settings.ts";
import { readTextSource } from "./read-text-source.ts";
import type { RunRecord } from "./run-record.ts";
import { stage } from "./stage.ts";
import { openDirectory } from "./workplace.ts";
import type { World } from "./world.ts";

/** `exec`: one turn on a directory of the person's own. The stages in order; what each learns goes into the record. */
export async function runDirectory(request: RunRequest, record: RunRecord, world: World): Promise<void> {
  const { subject, task } = request;
  invariant(subject.kind === "directory" && task.kind === "prompt", "exec has a directory and a prompt");
  const { emit } = world.stream;
  const { signal } = world.work;
  const prepared = await stage("context", emit, async () => {
    const workplace = await openDirectory({ ...subject, signal });
    const resolved = await readSettings(request, world);
    const prompt = await readTextSource(task.prompt, workplace);
    const schema = await readSchema(task.outputSchema, workplace);
    const writable = request.sandbox.writable;
    const input = await buildInput(
      { task: prompt, images: await readImages(task.images), workplace, resolved, writable },
      world,
    );
    return { workplace, resolved, schema, writable, input };
  });
  const { workplace, resolved } = prepared;
  world.say(
    firstLogLine({
      version: world.version,
      intent: undefined,
      why: undefined,
      sandbox: { mode: resolved.mode, backend: undefined },
      limits: request.limits,
    }),
  );
  emit({ type: "run-start", version: world.version, intent: undefined });
  const mayChange = workplace.hasGit && resolved.mode !== "read-only";
  const baseline = mayChange
    ? await rememberWorkspace({ workspace: workplace.cwd, baseCommit: undefined, alternates: [] }, world)
    : undefined;
  if (baseline !== undefined) record.capture = () => captureStage(baseline, world);
  record.turn = await stage("turn", emit, () =>
    holdTurn(
      {
        ...resolved,
        request,
        workspace: workplace.cwd,
        writable: prepared.writable,
        input: prepared.input,
        schema: prepared.schema,
      },
      { ...world, modelKey: resolved.key },
    ),
  );
}
