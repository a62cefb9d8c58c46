import { nearestOf } from "../config/settings.ts";
import { RunError } from "../spec/run-error.ts";
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

/** One verb of the command line. Resolves with the exit code; every failure has been told on standard error. */
export async function runCommand(started: CommandProcess, runnerFiles: () => Promise<RunnerFiles>): Promise<number> {
  const [verb, ...rest] = started.argv;
  try {
    switch (verb) {
      case "exec":
      case "e":
        return await execCommand(rest, started);
      case "run":
        return await runAction(started, await runnerFiles());
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

function unknownVerb(verb: string): RunError {
  const nearest = nearestOf(verb, ["exec", "run", "sandbox", "apply-patch"]);
  return new RunError({
    code: "input.unknown",
    message: `there is no command "${verb}"${nearest === undefined ? "" : `; did you mean "${nearest}"?`}`,
    hint: "codex-action --help lists the commands.",
  });
}
