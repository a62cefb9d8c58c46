import type { CommandProcess, RunnerFiles } from "../commands/command-process.ts";

/**
 * Keeps files as a workflow artifact. The client is large, so it is loaded only when something is uploaded.
 * Undefined where the runner offers no artifact service: outside Actions and on GitHub Enterprise Server.
 */
export function createUpload({ variables }: CommandProcess): RunnerFiles["upload"] {
  const available = variables["ACTIONS_RESULTS_URL"] && variables["ACTIONS_RUNTIME_TOKEN"];
  if (!available) return undefined;
  return async ({ name, files, root }) => {
    const { DefaultArtifactClient } = await import("@actions/artifact");
    await new DefaultArtifactClient().uploadArtifact(name, [...files], root);
  };
}
