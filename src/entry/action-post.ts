import { finaliseAction } from "../commands/finalise-action.ts";
import { currentProcess, endProcess } from "./command-process.ts";
import { createUpload } from "./upload.ts";

/** The `post` step: finishes what a killed `main` left open. A failure here is told and never fails the job. */
export async function actionPost(): Promise<void> {
  const started = currentProcess();
  await finaliseAction(started, createUpload(started));
  await endProcess(started, 0);
}
