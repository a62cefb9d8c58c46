import { finaliseCheck } from "../run/finalise-check.ts";
import { keptFiles, uploadKept } from "../run/kept-files.ts";
import { toErrorRecord } from "../spec/run-error.ts";
import type { CommandProcess, RunnerFiles } from "./command-process.ts";
import { runnerFacts } from "./runner-facts.ts";

/**
 * What the post step does: whatever the state does not say is done. A check run that still says "in progress" is completed,
 * and what is on disk is kept as an artifact.
 */
export async function finaliseAction(started: CommandProcess, upload: RunnerFiles["upload"]): Promise<void> {
  const state = (name: string) => started.variables[`STATE_${name}`] ?? "";
  const attempt = async (what: string, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      started.out(`Could not ${what}: ${toErrorRecord(error).message}\n`);
    }
  };
  const checkRunId = Number(state("check-run-id"));
  const why = state("finished") !== "true" ? "killed" : state("check-open") === "true" ? "left-open" : undefined;
  if (checkRunId > 0 && why !== undefined)
    await attempt("complete the check run", () =>
      finaliseCheck({
        checkRunId,
        why,
        runner: runnerFacts(started.variables),
        token: (started.variables["INPUT_GITHUB-TOKEN"] ?? "").trim(),
        version: started.version,
        signal: started.process.signal,
      }),
    );
  const keep = state("keep");
  if (keep !== "" && state("kept") !== "true" && (started.variables["INPUT_UPLOAD"] ?? "auto").trim() !== "never") {
    await attempt("keep the patch as an artifact", async () => uploadKept(await keptFiles(keep), upload));
  }
}
