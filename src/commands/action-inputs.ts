import { nearestOf } from "../config/settings.ts";
import { RunError } from "../spec/run-error.ts";

/** Every input of action.yml; a test compares the two. */
export const inputNames = [
  "openai-api-key",
  "prompt",
  "prompt-file",
  "output-file",
  "responses-api-endpoint",
  "working-directory",
  "sandbox",
  "permission-profile",
  "codex-args",
  "output-schema",
  "output-schema-file",
  "model",
  "effort",
  "codex-home",
  "allow-users",
  "allow-bots",
  "allow-bot-users",
  "github-token",
  "publish",
  "trigger-phrase",
  "max-minutes",
  "max-tokens",
  "fail-level",
  "upload",
  "dry-run",
  "safety-strategy",
  "codex-user",
  "codex-version",
] as const;

export type InputName = (typeof inputNames)[number];

/** The environment of the step, as the runner made it. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Reads inputs as the runner passes them: `INPUT_` and the name in upper case; trimmed, empty means absent. */
export type Inputs = {
  text(name: InputName): string | undefined;
  flag(name: InputName): boolean;
  number(name: InputName): number | undefined;
  list(name: InputName): readonly string[];
  choice<Choice extends string>(name: InputName, choices: readonly Choice[]): Choice | undefined;
};

/** Refuses inputs we do not know, before anything else is looked at. */
export function createInputs(variables: Variables): Inputs {
  const text = (name: InputName) => {
    const value = (variables[variableOf(name)] ?? "").trim();
    return value === "" ? undefined : value;
  };
  refuseUnknown(variables);
  return {
    text,
    flag(name) {
      const value = text(name) ?? "false";
      if (/^(true|True|TRUE)$/.test(value)) return true;
      if (/^(false|False|FALSE)$/.test(value)) return false;
      throw invalid(name, value, ["true", "false"]);
    },
    number(name) {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = Number(value.replaceAll("_", ""));
      if (!Number.isFinite(number) || number <= 0)
        throw new RunError({ code: "input.invalid", message: `${name}: "${value}" is not a positive number` });
      return number;
    },
    list: (name) =>
      (text(name) ?? "")
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== ""),
    choice(name, choices) {
      const value = text(name);
      if (value === undefined) return undefined;
      const found = choices.find((choice) => choice === value);
      if (found === undefined) throw invalid(name, value, choices);
      return found;
    },
  };
}

export function invalid(name: string, value: string, allowed: readonly string[]): RunError {
  const nearest = nearestOf(value, allowed);
  const meant = nearest === undefined ? "" : `; did you mean "${nearest}"?`;
  return new RunError({
    code: "input.invalid",
    message: `${name}: "${value}" is not one of ${allowed.map((entry) => `"${entry}"`).join(", ")}${meant}`,
  });
}

function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function refuseUnknown(variables: Variables): void {
  const known = new Set(inputNames.map(variableOf));
  for (const variable of Object.keys(variables)) {
    if (!variable.startsWith("INPUT_") || known.has(variable)) continue;
    const name = variable.slice("INPUT_".length).toLowerCase();
    const nearest = nearestOf(name, inputNames);
    throw new RunError({
      code: "input.unknown",
      message: `there is no input \`${name}\`${nearest === undefined ? "" : `; did you mean \`${nearest}\`?`}`,
    });
  }
}
