import type { OutputSchema } from "../agent/output-schema.ts";
import type { TaskKind } from "../context/event-task.ts";
import type { MessageItem } from "../context/initial-input.ts";
import type { Trigger } from "../gate/find-trigger.ts";
import { type PullRequestFacts, readPullRequest } from "../github/pull-request.ts";
import { gateRoutes } from "../github/routes.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { AbsolutePath } from "../spec/names.ts";
import type { RunRequest, TextSource } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import { buildInput } from "./build-input.ts";
import { eventBlocks, eventTask } from "./event-task.ts";
import { openGitHub } from "./github-side.ts";
import { readImages } from "./read-images.ts";
import { readSchema } from "./read-schema.ts";
import type { Resolved } from "./read-settings.ts";
import { readTextSource } from "./read-text-source.ts";
import type { RunRecord } from "./run-record.ts";
import type { Workplace } from "./workplace.ts";
import type { Runner, World } from "./world.ts";

/** What the gate let in, and what it is for. */
export type OpenedEvent = { intent: PinnedIntent; trigger: Trigger | undefined; kind: TaskKind; publishes: boolean };

export type TurnInputs = {
  input: readonly MessageItem[];
  schema: OutputSchema | undefined;
  writable: readonly AbsolutePath[];
};

/** Everything the model will be shown, read and checked before anything is spent. */
export async function prepareEventTurn(
  parts: { request: RunRequest; record: RunRecord; opened: OpenedEvent; workplace: Workplace; resolved: Resolved },
  { runner, world }: { runner: Runner; world: World },
): Promise<TurnInputs> {
  const { request, record, opened, workplace, resolved } = parts;
  const { task } = request;
  const prompt = task.kind === "prompt" ? await readPrompt(task.prompt, workplace) : undefined;
  const schema = await readSchema(task.kind === "review" ? undefined : task.outputSchema, workplace);
  const images = await readImages(task.kind === "prompt" ? task.images : []);
  const pull = await readPull(opened, { runner, world });
  const { facts, blocks } = eventBlocks(opened.intent, { pull, trigger: opened.trigger });
  record.blocks = blocks;
  const { writable } = request.sandbox;
  const words = eventTask({ prompt, kind: opened.kind, publishes: opened.publishes, facts, blocks });
  return { schema, writable, input: await buildInput({ task: words, images, workplace, resolved, writable }, world) };
}

async function readPrompt(source: TextSource, workplace: Workplace): Promise<string> {
  const prompt = await readTextSource(source, workplace);
  if (prompt.trim() === "") throw new RunError({ code: "input.no-prompt", message: "the prompt is empty" });
  return prompt;
}

async function readPull(
  { intent, publishes, trigger }: OpenedEvent,
  { runner, world }: { runner: Runner; world: World },
): Promise<PullRequestFacts | undefined> {
  if (intent.subject.kind !== "pull-request" || (!publishes && trigger === undefined)) return undefined;
  const client = openGitHub({ runner, routes: gateRoutes, signal: world.work.signal }, world);
  return client === undefined ? undefined : readPullRequest(client, intent.subject.number);
}
