import { runCommand } from "../commands/run-command.ts";
import { currentProcess, endProcess } from "./command-process.ts";
import { createRunnerFiles } from "./runner-files.ts";

/** `codex-action VERB …` */
export async function cli(): Promise<void> {
  const started = currentProcess();
  const code = await runCommand(started, () => createRunnerFiles(started));
  await endProcess(started, code);
}
