import { Command, Option } from "commander";
import { RunError } from "../spec/run-error.ts";

export const defaultMaxMinutes = 20;
export const defaultMaxTokens = 2_000_000;

const collect = (value: string, list: readonly string[] = []) => [
  ...list,
  ...value.split(",").filter((entry) => entry !== ""),
];
const append = (value: string, list: readonly string[] = []) => [...list, value];

/** Flags of Codex that a headless run in this sandbox answers instead of obeying; each with what is true here. */
export const answeredFlags: Readonly<Record<string, string>> = {
  "--approve-for-me": "nobody and nothing grants more than the sandbox allows; the flag changes nothing",
  "--dangerously-bypass-hook-trust": "hooks are not run yet; the flag changes nothing",
  "--ignore-rules": "rule files are not read yet; the flag changes nothing",
  "--strict-config": "every configuration key that is not acted on is named in a warning",
  "--trust": "project configuration is not read from the repository; the flag changes nothing",
};

/** Describes the flags; nothing is read from or written to the outside. */
export function createExecCommand(): Command {
  const command = new Command("codex-action exec")
    .description("Run one turn of the agent on a local repository. The final message is printed on standard output.")
    .argument("[prompt]", "instructions; absent or - reads standard input")
    .addOption(
      new Option("-c, --config <key=value>", "configuration override, value as TOML (repeatable)")
        .argParser(append)
        .default([]),
    )
    .addOption(
      new Option("-i, --image <file...>", "image to show the model (repeatable)").argParser(collect).default([]),
    )
    .option("-m, --model <slug>", "model (default gpt-5.5)")
    .option("-p, --profile <name>", "lay $CODEX_HOME/<name>.config.toml over the configuration")
    .addOption(
      new Option("-s, --sandbox <mode>", "what commands may do (default read-only)").choices([
        "read-only",
        "workspace-write",
        "danger-full-access",
      ]),
    )
    .option("--dangerously-bypass-approvals-and-sandbox", "the same as --sandbox danger-full-access")
    .option("-C, --cd <dir>", "working directory")
    .addOption(new Option("--add-dir <dir>", "further writable directory (repeatable)").argParser(append).default([]))
    .option("--skip-git-repo-check", "run outside a Git repository (no patch is captured there)")
    .option("--ephemeral", "keep no transcript")
    .option("--ignore-user-config", "do not read $CODEX_HOME/config.toml")
    .option("--output-schema <file>", "JSON Schema of the final message")
    .option("--json", "print events as JSON Lines on standard output")
    .option("--experimental-json", "the same as --json")
    .option("-o, --output-last-message <file>", "write the final message to a file")
    .option("--patch <file>", "write the captured patch to a file (git apply)")
    .addOption(
      new Option("--max-minutes <n>", `time limit of the turn (default ${defaultMaxMinutes})`).argParser(
        positive("--max-minutes"),
      ),
    )
    .addOption(
      new Option(
        "--max-tokens <n>",
        `token limit of the turn: uncached input plus output (default ${defaultMaxTokens})`,
      ).argParser(positive("--max-tokens")),
    )
    .addOption(new Option("--color <when>", "colour of the output").choices(["always", "never", "auto"]))
    .addOption(new Option("--enable <feature>", "accepted for compatibility").argParser(append).default([]))
    .addOption(new Option("--disable <feature>", "accepted for compatibility").argParser(append).default([]))
    .option("--thread-source <text>", "accepted for compatibility")
    .option("--cyber-access-program <program>", "accepted for compatibility")
    .addOption(new Option("--oss").hideHelp())
    .allowExcessArguments()
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
  for (const [flag, answer] of Object.entries(answeredFlags)) command.option(flag, answer);
  return command;
}

function positive(flag: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isFinite(value) || value <= 0)
      throw new RunError({ code: "input.invalid", message: `${flag}: "${text}" is not a positive number` });
    return value;
  };
}
