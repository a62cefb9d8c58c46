import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "smol-toml";
import type { ErrorRecord } from "../spec/errors.ts";
import { RunError } from "../spec/run-error.ts";
import { applyOverrides, merge, type Override } from "./overrides.ts";
import { parseSettings, type Settings } from "./settings.ts";

/**
 * Defaults < `$CODEX_HOME/config.toml` < profile file < `-c` overrides. Warnings name what was not obeyed.
 * A named profile that does not exist is an error: Codex accepts it in silence.
 */
export async function loadSettings(request: {
  codexHome: string;
  profile: string | undefined;
  ignoreUserConfig: boolean;
  overrides: readonly Override[];
}): Promise<{ settings: Settings; warnings: ErrorRecord[] }> {
  const user = request.ignoreUserConfig ? {} : await readToml(join(request.codexHome, "config.toml"), "optional");
  const profile =
    request.profile === undefined
      ? {}
      : await readToml(join(request.codexHome, `${request.profile}.config.toml`), "required");
  const { settings, ignored, problems } = parseSettings(applyOverrides(merge(user, profile), request.overrides));
  if (problems.length > 0)
    throw new RunError({ code: "config.invalid", message: `configuration: ${problems.join("; ")}` });
  return { settings, warnings: ignored.map(({ key, nearest }) => warning(key, nearest)) };
}

async function readToml(path: string, presence: "optional" | "required"): Promise<Record<string, unknown>> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (presence === "optional" && (error as NodeJS.ErrnoException).code === "ENOENT") return {};
    throw new RunError({ code: "config.invalid", message: `cannot read ${path}`, cause: error });
  }
  try {
    return parse(text) as Record<string, unknown>;
  } catch (error) {
    throw new RunError({
      code: "config.invalid",
      message: `${path}: ${error instanceof Error ? error.message.split("\n")[0] : "not TOML"}`,
      cause: error,
    });
  }
}

function warning(key: string, nearest: string | undefined): ErrorRecord {
  const hint =
    nearest === undefined
      ? "Remove it, or see docs/configuration in the README for the keys that are."
      : `Did you mean \`${nearest}\`?`;
  return { code: "config.invalid", message: `configuration key \`${key}\` is not acted on`, hint, retryable: false };
}
