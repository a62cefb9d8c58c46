import { resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { nearestOf } from "../config/settings.ts";
import { type Override, parseOverride } from "../config/overrides.ts";
import { RunError } from "../spec/run-error.ts";

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
};

export const defaultMaxMinutes = 20;
export const defaultMaxTokens = 2_000_000;

const collect = (value: string, list: readonly string[] = []) => [...list, ...value.split(",").filter((entry) => entry !== "")];
const append = (value: string, list: readonly string[] = []) => [...list, value];

/** Flags of Codex that a headless run in this sandbox answers instead of obeying; each with what is true here. */
export const answeredFlags: Readonly<Record<string, string>> = {
  "--approve-for-me": "nobody and nothing grants more than the sandbox allows; the flag changes nothing",
  "--dangerously-bypass-hook-trust": "hooks are not run yet; the flag changes nothing",
  "--ignore-rules": "rule files are not read yet; the flag changes nothing",
  "--strict-config": "every configuration key that is not acted on is named in a warning",
  "--trust": "project configuration is not read from the repository; the flag changes nothing",
  "--oss": "set model_provider and model_providers in the configuration instead",
};

/** Describes the flags; nothing is read from or written to the outside. */
export function createExecCommand(name: string): Command {
  const command = new Command(name)
    .description("Run one turn of the agent on a local repository. The final message is printed on standard output.")
    .argument("[prompt]", "instructions; absent or - reads standard input")
    .addOption(new Option("-c, --config <key=value>", "configuration override, value as TOML (repeatable)").argParser(append).default([]))
    .addOption(new Option("-i, --image <file...>", "image to show the model (repeatable)").argParser(collect).default([]))
    .option("-m, --model <slug>", "model (default gpt-5.5)")
    .option("-p, --profile <name>", "lay $CODEX_HOME/<name>.config.toml over the configuration")
    .addOption(new Option("-s, --sandbox <mode>", "what commands may do (default read-only)").choices(["read-only", "workspace-write", "danger-full-access"]))
    .option("--dangerously-bypass-approvals-and-sandbox", "the same as --sandbox danger-full-access")
    .option("-C, --cd <dir>", "working directory")
    .addOption(new Option("--add-dir <dir>", "further writable directory (repeatable)").argParser(append).default([]))
    .option("--skip-git-repo-check", "run outside a Git repository (no patch is captured there)")
    .option("--ephemeral", "keep no transcript")
    .option("--ignore-user-config", "do not read $CODEX_HOME/config.toml")
    .option("--output-schema <file>", "JSON Schema of the final message")
    .option("--json", "print events as JSON Lines on standard output")
    .addOption(new Option("--experimental-json", "the same as --json").hideHelp())
    .option("-o, --output-last-message <file>", "write the final message to a file")
    .option("--patch <file>", "write the captured patch to a file (git apply)")
    .addOption(new Option("--max-minutes <n>", `time limit of the turn (default ${defaultMaxMinutes})`).argParser(positive("--max-minutes")))
    .addOption(new Option("--max-tokens <n>", `token limit of the turn: uncached input plus output (default ${defaultMaxTokens})`).argParser(positive("--max-tokens")))
    .addOption(new Option("--color <when>", "colour of the output").choices(["always", "never", "auto"]))
    .addOption(new Option("--enable <feature>", "accepted for compatibility").argParser(append).default([]))
    .addOption(new Option("--disable <feature>", "accepted for compatibility").argParser(append).default([]))
    .addOption(new Option("--thread-source <text>").hideHelp())
    .addOption(new Option("--cyber-access-program <program>").hideHelp())
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  for (const [flag, answer] of Object.entries(answeredFlags)) command.addOption(new Option(flag, answer).hideHelp());
  return command;
}

export type ParsedFlags = { kind: "flags"; flags: ExecFlags; answers: readonly string[] } | { kind: "help"; text: string };

/** Parses arguments without the program's name. A wrong one is a `RunError` that names the nearest flag. */
export function parseExecFlags(argv: readonly string[], name = "codex-action exec"): ParsedFlags {
  const command = createExecCommand(name);
  try {
    command.parse([...argv], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.code === "commander.helpDisplayed") return { kind: "help", text: command.helpInformation() };
    throw explain(error, command);
  }
  const options = command.opts<Omit<ExecFlags, "config" | "prompt"> & { config: string[]; experimentalJson?: boolean }>();
  const { config, experimentalJson, ...rest } = options;
  return {
    kind: "flags",
    flags: { ...rest, ...(experimentalJson ? { json: true } : {}), prompt: command.args[0], config: config.map((text) => parseOverride(text, "-c")) },
    answers: argv.flatMap((flag) => (Object.hasOwn(answeredFlags, flag) ? [`${flag}: ${answeredFlags[flag]}`] : [])),
  };
}

function explain(error: unknown, command: Command): unknown {
  if (!(error instanceof CommanderError)) return error;
  const message = error.message.replace(/^error: /, "");
  const unknown = /unknown option '([^']+)'/.exec(message)?.[1];
  const flags = command.options.flatMap((option) => (option.long ? [option.long] : []));
  const nearest = unknown === undefined ? undefined : nearestOf(unknown, flags);
  const code = unknown === undefined ? ("input.invalid" as const) : ("input.unknown" as const);
  return new RunError({ code, message: nearest === undefined ? message : `${message}; did you mean ${nearest}?`, cause: error });
}

function positive(flag: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isFinite(value) || value <= 0) throw new RunError({ code: "input.invalid", message: `${flag}: "${text}" is not a positive number` });
    return value;
  };
}

/** Splits `codex-args`: a JSON array of strings, or words as a shell would split them (quotes and backslashes, no expansion). */
export function splitArguments(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("[")) {
    const list: unknown = JSON.parse(trimmed);
    if (Array.isArray(list) && list.every((entry) => typeof entry === "string")) return list;
    throw new RunError({ code: "input.invalid", message: "codex-args: a JSON array must hold only strings" });
  }
  return [...trimmed.matchAll(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/gs)].map(([word]) =>
    word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs, (_, double: string | undefined, single: string | undefined, escaped: string | undefined) => double?.replace(/\\(["\\$`])/g, "$1") ?? single ?? escaped ?? ""),
  );
}

/** Absolute, relative to the directory the command was started in. */
export function absolute(path: string, from: string): string {
  return resolve(from, path);
}
