import { join } from "node:path";
import type { OutputSchema } from "../agent/output-schema.ts";
import { runTurn, type TurnEnd } from "../agent/run-turn.ts";
import { createThreadId, transcriptPath } from "../agent/thread-id.ts";
import { createTranscript, type Transcript } from "../agent/transcript.ts";
import { createApprove } from "../approval/create-approve.ts";
import type { Provider } from "../config/resolve-provider.ts";
import type { Settings } from "../config/settings.ts";
import type { MessageItem } from "../context/initial-input.ts";
import type { StreamResponse } from "../model/model-event.ts";
import type { StartedInside } from "../sandbox/start-inside.ts";
import type { Finding } from "../spec/findings.ts";
import type { AbsolutePath, ThreadId } from "../spec/names.ts";
import type { Journal } from "../spec/ports.ts";
import type { RunRequest } from "../spec/request.ts";
import type { Attestation, SandboxMode } from "../spec/sandbox.ts";
import { createJournal } from "../system/journal.ts";
import type { Lifetime } from "../system/lifetime.ts";
import { createToolset } from "../tools/create-toolset.ts";
import { limitTime } from "./limit-time.ts";
import { openSandbox } from "./open-sandbox.ts";
import { readVendorFile } from "./read-vendor-file.ts";
import type { World } from "./world.ts";

export type TurnRequest = {
  request: RunRequest;
  settings: Settings;
  provider: Provider;
  model: string;
  mode: SandboxMode;
  workspace: AbsolutePath;
  /** Writable beside the workspace. */
  writable: readonly AbsolutePath[];
  input: readonly MessageItem[];
  schema: OutputSchema | undefined;
};

/** What is left of a turn, however it ended. The sandbox is dead when this exists. */
export type HeldTurn = {
  thread: ThreadId;
  end: TurnEnd;
  attestation: Attestation;
  findings: readonly Finding[];
  transcript: AbsolutePath | undefined;
};

/**
 * Starts the sandbox while the model client loads, proves it, and runs the turn. Throws only before the first request; afterwards
 * every ending is a value.
 */
export async function holdTurn(turn: TurnRequest, world: World): Promise<HeldTurn> {
  await using lifetime = world.work.child("turn");
  limitTime(lifetime, turn.request.limits.timeMs, world.clock);
  const opening = openSandbox(
    {
      mode: turn.mode,
      workspace: turn.workspace,
      writable: turn.writable,
      hidden: [turn.request.codexHome],
      wallMs: turn.request.limits.timeMs,
    },
    { world, lifetime },
  );
  const [sandbox, stream] = await bothOrFirstFailure(opening, openModel(turn, world));
  world.stream.emit({ type: "sandbox-attested", attestation: sandbox.attestation });
  void sandbox.lost.then((error) =>
    lifetime.stop({
      kind: "failed",
      error: { code: error.code, message: error.message, hint: error.hint, retryable: error.retryable },
    }),
  );
  // Awaited here: the lifetime ends with this block, and the sandbox with it.
  return await converse(turn, { world, lifetime, sandbox, stream });
}

/** Both are waited for, so that a sandbox that started late is still ended by its lifetime; the sandbox's failure is told first. */
async function bothOrFirstFailure<One, Other>(one: Promise<One>, other: Promise<Other>): Promise<[One, Other]> {
  const [first, second] = await Promise.allSettled([one, other]);
  if (first.status === "rejected") throw first.reason;
  if (second.status === "rejected") throw second.reason;
  return [first.value, second.value];
}

async function openModel({ provider, request }: TurnRequest, world: World): Promise<StreamResponse> {
  const { createModelClient, defaultModelTiming } = await import("../model/create-model-client.ts");
  const client = createModelClient({
    ...defaultModelTiming,
    endpoint: provider.url,
    apiKey: world.modelKey ?? "",
    organization: undefined,
    userAgent: `codex-action/${world.version}`,
    headers: provider.headers,
    fetch: world.fetch,
    clock: world.clock,
    random: world.random,
    idleTimeoutMs: provider.idleTimeoutMs,
    overallDeadlineMs: Math.min(defaultModelTiming.overallDeadlineMs, request.limits.timeMs),
  });
  return client.streamResponse;
}

type Conversation = { world: World; lifetime: Lifetime; sandbox: StartedInside; stream: StreamResponse };

async function converse(turn: TurnRequest, { world, lifetime, sandbox, stream }: Conversation): Promise<HeldTurn> {
  const thread = createThreadId(world.clock.nowMs());
  const emit = world.stream.forThread(thread);
  const opened = await openTranscript(thread, turn, world);
  const { inside } = sandbox;
  const toolset = createToolset({
    inside,
    approve: createApprove({ mode: turn.mode, policy: inside.policy }),
    emit,
    secrets: world.secrets,
    clock: world.clock,
    cwd: inside.policy.workspace,
    shell: "/bin/bash",
    environment: { ...inside.policy.environment, CODEX_THREAD_ID: thread, CODEX_SESSION_ID: thread },
    readVendorFile,
    signal: lifetime.signal,
  });
  emit({ type: "thread-start", parent: undefined, resumed: false });
  emit({ type: "turn-start", turn: 0 });
  const end = await runTurn(turn.input, {
    stream,
    request: {
      model: turn.model,
      reasoning: {
        effort: turn.request.effort ?? turn.settings.model_reasoning_effort,
        summary: turn.settings.model_reasoning_summary,
      },
      promptCacheKey: thread,
      verbosity: turn.settings.model_verbosity,
    },
    toolset,
    emit,
    transcript: opened.transcript,
    limits: turn.request.limits,
    schema: turn.schema,
    signal: lifetime.signal,
  });
  await toolset.end();
  await opened.transcript.event({ type: "turn_ended", stop: end.stop, usage: end.usage });
  emit({ type: "turn-end", turn: 0, stop: end.stop, usage: end.usage, threadUsage: end.usage });
  return { thread, end, attestation: sandbox.attestation, findings: toolset.findings(), transcript: opened.path };
}

async function openTranscript(
  thread: ThreadId,
  turn: TurnRequest,
  world: World,
): Promise<{ transcript: Transcript; path: AbsolutePath | undefined }> {
  const keep = turn.request.thread.kind === "new" && turn.request.thread.keep;
  const path = keep
    ? (join(turn.request.codexHome, transcriptPath(thread, world.clock.nowMs())) as AbsolutePath)
    : undefined;
  const journal: Journal =
    path === undefined
      ? { append: async () => {} }
      : await createJournal({ path, redact: (text) => world.secrets.redact(text) }, world.lifetime);
  const transcript = createTranscript(journal, world.clock);
  await transcript.meta({
    id: thread,
    timestamp: new Date(world.clock.nowMs()).toISOString(),
    cwd: turn.workspace,
    originator: "codex_action",
    cli_version: world.version,
    source: "exec",
    model_provider: new URL(turn.provider.url).host,
  });
  await transcript.turnContext({
    cwd: turn.workspace,
    model: turn.model,
    sandbox_policy: { mode: turn.mode },
    approval_policy: "never",
  });
  for (const item of turn.input) await transcript.item(item);
  return { transcript, path };
}
