import { parseOutputSchema } from "../agent/output-schema.ts";
import type { Trigger } from "../gate/find-trigger.ts";
import { type PullRequestFacts, readPullRequest } from "../github/pull-request.ts";
import { gateRoutes, routesFor } from "../github/routes.ts";
import { checkIdentity } from "../publish/plan-check.ts";
import { startCheck } from "../publish/run-check-step.ts";
import { firstLogLine } from "../report/first-log-line.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { RunRequest } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import { buildInput } from "./build-input.ts";
import { captureResult, rememberWorkspace } from "./capture-result.ts";
import { eventBlocks, eventTask, publishKinds, taskKind } from "./event-task.ts";
import { openGitHub } from "./github-side.ts";
import { holdTurn } from "./hold-turn.ts";
import { openCheckout } from "./open-checkout.ts";
import { openEvent } from "./open-event.ts";
import { readImages } from "./read-images.ts";
import { readSettings } from "./read-settings.ts";
import { readTextSource } from "./read-text-source.ts";
import type { RunRecord } from "./run-record.ts";
import { stage } from "./stage.ts";
import type { Runner, World } from "./world.ts";

export type EventRequest = RunRequest & { subject: { kind: "event" } };

/** The action's run up to the patch: gate, checkout, context, turn, capture. What each learns goes into the record. */
export async function runEvent(request: EventRequest, record: RunRecord, world: World): Promise<void> {
  const { emit } = world.stream;
  const runner = needRunner(world);
  const resolved = await readSettings(request, world);
  const answer = await stage("gate", emit, () => openEvent(request, { runner, world }));
  if (answer.kind === "closed") {
    record.refusal = answer.refusal;
    return;
  }
  const { intent, request: trigger } = answer;
  const kind = taskKind(intent, trigger);
  Object.assign(record, { intent, because: answer.because, kinds: publishKinds(request.publish, kind) });
  refuseImpossible(record, request);
  world.say(
    firstLogLine({
      version: world.version,
      intent,
      why: answer.because,
      sandbox: { mode: resolved.mode, backend: undefined },
      limits: request.limits,
    }),
  );
  emit({ type: "run-start", version: world.version, intent });
  const publishes = record.kinds.length > 0;
  const { workplace, prepared } = await stage("checkout", emit, () =>
    openCheckout(
      {
        intent,
        runner,
        directory: request.subject.workspace,
        publishes,
        needsWorkspace: publishes || request.task.kind === "from-event",
      },
      world,
    ),
  );
  const inputs = await stage("context", emit, async () => {
    const pull = await readPull(intent, { runner, world, publishes, trigger });
    const { facts, blocks } = eventBlocks(intent, { pull, trigger });
    record.blocks = blocks;
    const { task } = request;
    const prompt = task.kind === "prompt" ? await readTextSource(task.prompt, workplace) : undefined;
    if (prompt?.trim() === "") throw new RunError({ code: "input.no-prompt", message: "the prompt is empty" });
    const source = task.kind === "review" ? undefined : task.outputSchema;
    const schema =
      source === undefined
        ? undefined
        : parseOutputSchema(
            await readTextSource(source, workplace),
            source.kind === "file" ? source.input : "output-schema",
          );
    const images = await readImages(task.kind === "prompt" ? task.images : []);
    const writable = request.sandbox.writable;
    return {
      schema,
      writable,
      input: await buildInput(
        { task: eventTask({ prompt, kind, publishes, facts, blocks }), images, workplace, resolved, writable },
        world,
      ),
    };
  });
  await announceCheck(record, { request, runner, world });
  const baseline =
    prepared.kind === "ready"
      ? await rememberWorkspace(
          {
            workspace: workplace.cwd,
            baseCommit: prepared.baseCommit,
            alternates: [{ commonDirectory: prepared.store.directory }],
          },
          world,
        )
      : undefined;
  record.turn = await stage("turn", emit, () =>
    holdTurn({ ...resolved, request, workspace: workplace.cwd, ...inputs }, { ...world, modelKey: resolved.key }),
  );
  if (baseline !== undefined)
    record.captured = await stage("capture", emit, () => captureResult(baseline, { world, lifetime: world.lifetime }));
}

function needRunner({ runner }: World): Runner {
  if (runner === undefined)
    throw new RunError({
      code: "event.malformed",
      message: "a run from an event needs the variables of a GitHub runner",
    });
  return runner;
}

/** What this event can never have is said before anything is spent. */
function refuseImpossible({ intent, kinds }: RunRecord, { task }: EventRequest): void {
  const needsPull = kinds.filter((kind) => kind === "commit" || kind === "review");
  if (intent?.subject.kind !== "pull-request" && needsPull.length > 0) {
    throw new RunError({
      code: "publish.not-possible",
      message: `\`publish: ${needsPull.join(", ")}\` needs a pull request; the event ${intent?.event.name} has none`,
    });
  }
  if (task.kind === "from-event" && intent?.trigger === undefined && intent?.event.name !== "pull_request") {
    throw new RunError({
      code: "input.no-prompt",
      message: `the event ${intent?.event.name} says nothing that could be done`,
      hint: "Set `prompt` or `prompt-file`.",
    });
  }
}

async function readPull(
  intent: PinnedIntent,
  {
    runner,
    world,
    publishes,
    trigger,
  }: { runner: Runner; world: World; publishes: boolean; trigger: Trigger | undefined },
): Promise<PullRequestFacts | undefined> {
  if (intent.subject.kind !== "pull-request" || (!publishes && trigger === undefined)) return undefined;
  const client = openGitHub({ runner, routes: gateRoutes, signal: world.work.signal }, world);
  return client === undefined ? undefined : readPullRequest(client, intent.subject.number);
}

/** The check says "running" from here on; the post step knows its id before the turn can be killed. */
async function announceCheck(
  record: RunRecord,
  { request, runner, world }: { request: EventRequest; runner: Runner; world: World },
): Promise<void> {
  if (!record.kinds.includes("check") || request.dryRun || record.intent === undefined) return;
  const client = openGitHub({ runner, routes: routesFor(["check"]), signal: world.work.signal }, world);
  const identity = checkIdentity(record.intent);
  if (client === undefined || identity === undefined) return;
  const check = await startCheck(identity, { client, appId: undefined });
  world.saveState("check-run-id", String(check.id));
}
