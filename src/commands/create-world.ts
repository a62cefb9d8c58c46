import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { createEmit, type Sink } from "../events/create-emit.ts";
import type { Runner, World } from "../run/world.ts";
import { createSecrets } from "../secrets/create-secrets.ts";
import type { AbsolutePath } from "../spec/names.ts";
import { systemClock } from "../system/clock.ts";
import { createTemporaryDirectory } from "../system/temporary-directory.ts";
import type { CommandProcess } from "./command-process.ts";

export type WorldParts = {
  runner: Runner | undefined;
  modelKey: string | undefined;
  endpoint: string | undefined;
  githubToken: string | undefined;
  sinks: readonly Sink[];
  /** `leave`: patch and findings outlive the process (the action); `remove`: they go with it (a person's own directory keeps the change itself). */
  kept: "leave" | "remove";
  say: (line: string) => void;
  saveState: World["saveState"];
};

/** Variables of the runner whose values must never be seen, whatever else they are for. */
const secretVariables = [
  "ACTIONS_RUNTIME_TOKEN",
  "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "GITHUB_TOKEN",
  "GH_TOKEN",
  "OPENAI_API_KEY",
  "CODEX_API_KEY",
  "NODE_AUTH_TOKEN",
  "NPM_TOKEN",
  "AWS_SECRET_ACCESS_KEY",
  "AWS_SESSION_TOKEN",
  "AZURE_CLIENT_SECRET",
  "ANTHROPIC_API_KEY",
];

/** Joins everything a run may touch. Secrets come first, before anything can be said or started. */
export async function createWorld(started: CommandProcess, parts: WorldParts): Promise<World> {
  const secrets = createSecrets();
  const named = secretVariables.map((name) => [name, started.variables[name]] as const);
  const given = [
    ["model key", parts.modelKey],
    ["github token", parts.githubToken],
  ] as const;
  for (const [name, value] of [...given, ...named])
    if (value !== undefined && value.trim() !== "") secrets.add(name, value.trim());
  const stream = createEmit({ clock: systemClock, redact: (text) => secrets.redact(text), sinks: parts.sinks });
  return {
    version: started.version,
    lifetime: started.process,
    work: started.work,
    clock: systemClock,
    fetch: globalThis.fetch,
    random: Math.random,
    secrets,
    stream,
    variables: started.variables,
    home: started.home as AbsolutePath,
    temporary: started.temporary as AbsolutePath,
    keep: await createKeep(started, parts.kept),
    runner: parts.runner,
    modelKey: parts.modelKey,
    endpoint: parts.endpoint,
    githubToken: parts.githubToken,
    saveState: parts.saveState,
    say: (line) => parts.say(secrets.redact(line)),
  };
}

async function createKeep(started: CommandProcess, kept: WorldParts["kept"]): Promise<AbsolutePath> {
  if (kept === "remove") return createTemporaryDirectory(started.temporary, "kept", started.process);
  return (await mkdtemp(join(started.temporary, "codex-action-kept-"))) as AbsolutePath;
}
