import { createHash } from "node:crypto";
import { dirname } from "node:path";
import type { StepResult } from "../spec/published.ts";
import { RunError } from "../spec/run-error.ts";
import { readRegularFile, writeOutputFile } from "../system/regular-file.ts";
import type { PatchStep } from "./publish-plan.ts";

/** Puts the patch where the user wants it, after making sure that it is still the one that was captured. */
export async function runPatchStep(step: PatchStep, workspace: string | undefined): Promise<StepResult> {
  const bytes = await readRegularFile(step.source, { what: "the captured patch", maxBytes: step.bytes });
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== step.sha256) {
    throw new RunError({
      code: "capture.failed",
      message: `The patch file ${step.source} is not the one that was captured`,
      hint: "Something else writes to the run's directory. Start the run again.",
    });
  }
  const path = step.target ?? step.source;
  if (path !== step.source) {
    await writeOutputFile({ path, what: "the patch file", root: workspace ?? dirname(path) }, bytes);
  }
  return { step: "write-patch", ended: "written", written: { kind: "patch", path } };
}
