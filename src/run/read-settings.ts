import { loadSettings } from "../config/load-settings.ts";
import { type Provider, resolveProvider } from "../config/resolve-provider.ts";
import type { Settings } from "../config/settings.ts";
import type { RunRequest } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import type { SandboxMode } from "../spec/sandbox.ts";
import type { World } from "./world.ts";

/** Newest model bundled with Codex that takes tools directly. */
const defaultModel = "gpt-5.5";

/** What the layers of configuration say together, with a key that is there. */
export type Resolved = { settings: Settings; provider: Provider; model: string; mode: SandboxMode; key: string };

/** Reads the layers and finds the key, before anything is spent. Warnings go to the stream. */
export async function readSettings(request: RunRequest, world: World): Promise<Resolved> {
  const { settings, warnings } = await loadSettings({
    codexHome: request.codexHome,
    profile: request.sandbox.profile,
    ignoreUserConfig: request.ignoreUserConfig,
    overrides: request.overrides,
  });
  for (const error of warnings) world.stream.emit({ type: "warning", error });
  const provider = resolveProvider(settings, world.endpoint);
  const key =
    world.modelKey ??
    provider.keyVariables
      .map((name) => world.variables[name])
      .find((value) => value !== undefined && value.trim() !== "");
  if (key === undefined) throw noKey(provider, world);
  world.secrets.add("model key", key.trim());
  return {
    settings,
    provider,
    key: key.trim(),
    model: request.model ?? settings.model ?? defaultModel,
    mode: request.sandbox.mode ?? settings.sandbox_mode ?? "read-only",
  };
}

function noKey({ keyVariables }: Provider, { runner }: World): RunError {
  const message = "no API key for the model service was given";
  if (runner === undefined)
    return new RunError({ code: "input.no-key", message, hint: `Set ${keyVariables.join(" or ")}.` });
  return new RunError({ code: "input.no-key", message: `${message}: the input \`openai-api-key\` is empty` });
}
