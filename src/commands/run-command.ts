import { nearestOf } from "../config/settings.ts";
import { RunError } from "../spec/run-error.ts";
import { inputNames } from "./action-inputs.ts";
import { applyPatchCommand } from "./apply-patch-command.ts";
import type { CommandProcess, RunnerFiles } from "./command-process.ts";
import { execCommand } from "./exec-command.ts";
import { runAction } from "./run-action.ts";
import { sandboxCommand } from "./sandbox-command.ts";
import { tellFailure } from "./tell-failure.ts";

const usage = `Usage: codex-action <command>

Commands:
  exec [flags] [PROMPT]               run one turn of the agent on a local repository
  run                                 run as the action does: inputs, event and files from the environment
  sandbox [--sandbox MODE] -- CMD     run a command in the sandbox of a turn
  apply-patch [PATCH]                 apply a patch (argument or standard input) in the current directory

  --help after a command shows its flags; --version shows the version.
`;

const runUsage = `Usage: codex-action run

Runs as the action does, with everything from the environment of a GitHub runner: inputs as INPUT_<NAME>, the event from
GITHUB_EVENT_NAME and GITHUB_EVENT_PATH, outputs and summary to GITHUB_OUTPUT and GITHUB_STEP_SUMMARY where they are set.

Inputs:
${inputNames.map((name) => `  ${name}\n`).join("")}`;

/** One verb of the command line. Resolves with the exit code; every failure has been told on standard error. */
export async function runCommand(started: CommandProcess, runnerFiles: () => Promise<RunnerFiles>): Promise<number> {
  const [verb, ...rest] = started.argv;
  try {
    switch (verb) {
      case "exec":
      case "e":
        return await execCommand(rest, started);
      case "run":
        return await runVerb(rest, started, runnerFiles);
      case "sandbox":
        return await sandboxCommand(rest, started);
      case "apply-patch":
      case "apply_patch":
        return await applyPatchCommand(rest, started);
      case "--version":
      case "-V":
        started.out(`codex-action ${started.version}\n`);
        return 0;
      case "--help":
      case "-h":
      case "help":
        started.out(usage);
        return 0;
      case undefined:
        started.err(usage);
        return 2;
      default:
        throw unknownVerb(verb);
    }
  } catch (error) {
    return tellFailure(error, started);
  }
}

async function runVerb(
  [argument]: readonly string[],
  started: CommandProcess,
  runnerFiles: () => Promise<RunnerFiles>,
): Promise<number> {
  if (argument === undefined) return runAction(started, await runnerFiles());
  if (argument !== "--help" && argument !== "-h")
    throw new RunError({
      code: "input.unknown",
      message: `run takes no arguments; "${argument}" is one`,
      hint: "codex-action run --help says where its inputs come from.",
    });
  started.out(runUsage);
  return 0;
}

function unknownVerb(verb: string): RunError {
  const nearest = nearestOf(verb, ["exec", "run", "sandbox", "apply-patch"]);
  return new RunError({
    code: "input.unknown",
    message: `there is no command "${verb}"${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`,
    hint: "codex-action --help lists the commands.",
  });
}
