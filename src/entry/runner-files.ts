import type { CommandProcess, RunnerFiles } from "../commands/command-process.ts";
import { createUpload } from "./upload.ts";

/** File commands through @actions/core, which is loaded here and nowhere else. Outside a runner they do nothing. */
export async function createRunnerFiles(started: CommandProcess): Promise<RunnerFiles> {
  const core = await import("@actions/core");
  const has = (name: string) => (started.variables[name] ?? "") !== "";
  return {
    setOutput: (name, value) => {
      if (has("GITHUB_OUTPUT")) core.setOutput(name, value);
    },
    saveState: (name, value) => {
      if (has("GITHUB_STATE")) core.saveState(name, value);
    },
    setSecret: (value) => core.setSecret(value),
    async writeSummary(markdown) {
      if (has("GITHUB_STEP_SUMMARY")) await core.summary.addRaw(markdown, true).write();
    },
    upload: createUpload(started),
  };
}
