import { resolve } from "node:path";
import { type Command, CommanderError } from "commander";
import { type Override, parseOverride } from "../config/overrides.ts";
import { nearestOf } from "../config/settings.ts";
import { RunError } from "../spec/run-error.ts";
import { answeredFlags, createExecCommand } from "./exec-options.ts";

/** The flags of `codex exec`, as text and lists; meaning is given in exec-request.ts. Also what `codex-args` is parsed with. */
export type ExecFlags = {
  prompt: string | undefined;
  config: readonly Override[];
  image: readonly string[];
  model?: string;
  profile?: string;
  sandbox?: "read-only" | "workspace-write" | "danger-full-access";
  dangerouslyBypassApprovalsAndSandbox?: boolean;
  cd?: string;
  addDir: readonly string[];
  skipGitRepoCheck?: boolean;
  ephemeral?: boolean;
  ignoreUserConfig?: boolean;
  outputSchema?: string;
  json?: boolean;
  outputLastMessage?: string;
  patch?: string;
  maxMinutes?: number;
  maxTokens?: number;
  color?: "always" | "never" | "auto";
};

export type ParsedFlags =
  | { kind: "flags"; flags: ExecFlags; answers: readonly string[] }
  | { kind: "help"; text: string };

/**
 * Parses arguments without the program's name. A wrong one is a `RunError` that names the nearest flag; `source` is the input
 * they were written in, where they were not typed.
 */
export function parseExecFlags(argv: readonly string[], source?: string): ParsedFlags {
  const command = createExecCommand();
  try {
    command.parse([...argv], { from: "user" });
    refuseSubcommand(argv, command);
    return { kind: "flags", flags: flagsOf(command), answers: answersTo(argv) };
  } catch (error) {
    if (error instanceof CommanderError && error.code === "commander.helpDisplayed")
      return { kind: "help", text: command.helpInformation() };
    throw inSource(explain(error, { argv, command }), source);
  }
}

function flagsOf(command: Command): ExecFlags {
  const [prompt, ...more] = command.args;
  if (more.length > 0)
    throw new RunError({
      code: "input.invalid",
      message: `too many arguments: "${prompt}" and ${more.length} more; put the prompt in quotes`,
    });
  const { config, experimentalJson, oss, ...rest } = command.opts<
    Omit<ExecFlags, "config" | "prompt"> & { config: string[]; experimentalJson?: boolean; oss?: boolean }
  >();
  if (oss)
    throw new RunError({
      code: "input.invalid",
      message: "--oss: set model_provider and model_providers in the configuration instead",
    });
  const overrides = config.map((text) => parseOverride(text, "-c"));
  return { ...rest, ...(experimentalJson ? { json: true } : {}), prompt, config: overrides };
}

function answersTo(argv: readonly string[]): string[] {
  return argv.flatMap((flag) => (Object.hasOwn(answeredFlags, flag) ? [`${flag}: ${answeredFlags[flag]}`] : []));
}

/** Words that are commands of `codex exec`: taken for a prompt they would start something nobody asked for. */
const subcommands = ["resume", "fork", "review"];

function refuseSubcommand(argv: readonly string[], { args: [first = "", ...more] }: Command): void {
  const behindDashes = argv.includes("--") ? argv.length - argv.indexOf("--") - 1 : 0;
  if (behindDashes > more.length || !subcommands.includes(first)) return;
  throw new RunError({
    code: "input.unknown",
    message: `exec ${first} is not there yet`,
    hint: `Start a new run; a prompt that is the word "${first}" stands behind --.`,
  });
}

function explain(error: unknown, { argv, command }: { argv: readonly string[]; command: Command }): unknown {
  if (!(error instanceof CommanderError)) return error;
  refuseSubcommand(argv, command);
  const message = error.message.replace(/^error: /, "");
  const unknown = /unknown option '([^']+)'/.exec(message)?.[1];
  const flags = command.options.flatMap((option) => (option.long && !option.hidden ? [option.long] : []));
  const nearest = unknown === undefined ? undefined : nearestOf(unknown, flags);
  const code = unknown === undefined ? ("input.invalid" as const) : ("input.unknown" as const);
  return new RunError({
    code,
    message: nearest === undefined ? message : `${message}; did you mean ${nearest}?`,
    cause: error,
  });
}

function inSource(error: unknown, source: string | undefined): unknown {
  if (source === undefined || !RunError.isInstance(error)) return error;
  return new RunError({ code: error.code, message: `${source}: ${error.message}`, hint: error.hint, cause: error });
}

/** Absolute, relative to the directory the command was started in. */
export function absolute(path: string, from: string): string {
  return resolve(from, path);
}
