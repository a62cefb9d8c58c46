import { runAction } from "../commands/run-action.ts";
import { currentProcess, endProcess } from "./command-process.ts";
import { createRunnerFiles } from "./runner-files.ts";

/** The `main` step of the action. */
export async function actionMain(): Promise<void> {
  const started = currentProcess();
  const code = await runAction(started, await createRunnerFiles(started));
  await endProcess(started, code);
}
