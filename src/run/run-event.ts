import type { Baseline } from "../capture/baseline.ts";
import type { GateAnswer } from "../gate/open-gate.ts";
import { routesFor } from "../github/routes.ts";
import { checkIdentity } from "../publish/plan-check.ts";
import { startCheck } from "../publish/run-check-step.ts";
import { firstLogLine } from "../report/first-log-line.ts";
import type { RunRequest } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import { captureStage, rememberWorkspace } from "./capture-result.ts";
import { publishKinds, taskKind } from "./event-task.ts";
import { openGitHub } from "./github-side.ts";
import { holdTurn } from "./hold-turn.ts";
import { type OpenedCheckout, openCheckout } from "./open-checkout.ts";
import { openEvent } from "./open-event.ts";
import { type OpenedEvent, prepareEventTurn } from "./prepare-event-turn.ts";
import { type Resolved, readSettings } from "./read-settings.ts";
import type { RunRecord } from "./run-record.ts";
import { stage } from "./stage.ts";
import type { Runner, World } from "./world.ts";

export type EventRequest = RunRequest & { subject: { kind: "event" } };

/** The action's run up to the patch: gate, checkout, context, turn, capture. What each learns goes into the record. */
export async function runEvent(request: EventRequest, record: RunRecord, world: World): Promise<void> {
  const { emit } = world.stream;
  const runner = needRunner(world);
  const answer = await stage("gate", emit, () => openEvent(request, { runner, world }));
  if (answer.kind === "closed") {
    record.refusal = answer.refusal;
    return;
  }
  const opened = recordOpening(record, answer, request);
  const resolved = await readSettings(request, world);
  announceRun(record, { request, resolved, world });
  const { workplace, prepared } = await stage("checkout", emit, () => checkout(opened, { request, runner, world }));
  const inputs = await stage("context", emit, () =>
    prepareEventTurn({ request, record, opened, workplace, resolved }, { runner, world }),
  );
  await announceCheck(record, { request, runner, world });
  const mayChange = resolved.mode !== "read-only";
  const baseline = mayChange ? await rememberCheckout({ workplace, prepared }, world) : undefined;
  if (baseline !== undefined) record.capture = () => captureStage(baseline, world);
  record.turn = await stage("turn", emit, () =>
    holdTurn({ ...resolved, request, workspace: workplace.cwd, ...inputs }, { ...world, modelKey: resolved.key }),
  );
}

function recordOpening(record: RunRecord, answer: GateAnswer & { kind: "open" }, request: EventRequest): OpenedEvent {
  const { intent, because, request: trigger } = answer;
  const kind = taskKind(intent, trigger);
  const kinds = publishKinds(request.publish, kind);
  Object.assign(record, { intent, because, kinds });
  refuseImpossible(record, request);
  return { intent, trigger, kind, publishes: kinds.length > 0 };
}

/** The first line of the log, and the event for everybody else. */
function announceRun(
  { intent, because }: RunRecord,
  { request, resolved, world }: { request: EventRequest; resolved: Resolved; world: World },
): void {
  const sandbox = { mode: resolved.mode, backend: undefined };
  world.say(firstLogLine({ version: world.version, intent, why: because, sandbox, limits: request.limits }));
  world.stream.emit({ type: "run-start", version: world.version, intent });
}

function checkout(
  { intent, publishes }: OpenedEvent,
  { request, runner, world }: { request: EventRequest; runner: Runner; world: World },
): Promise<OpenedCheckout> {
  const needsWorkspace = publishes || request.task.kind === "from-event";
  return openCheckout({ intent, runner, directory: request.subject.workspace, publishes, needsWorkspace }, world);
}

async function rememberCheckout({ workplace, prepared }: OpenedCheckout, world: World): Promise<Baseline | undefined> {
  if (prepared.kind === "none") return undefined;
  const alternates = [{ commonDirectory: prepared.store.directory }];
  return rememberWorkspace({ workspace: workplace.cwd, baseCommit: prepared.baseCommit, alternates }, world);
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
  record.checkStarted = true;
  world.saveState("check-run-id", String(check.id));
}
