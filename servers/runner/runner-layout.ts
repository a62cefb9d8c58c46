import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The directories of one job, below one root, as on a hosted runner. */
export type RunnerLayout = {
  root: string;
  home: string;
  workspace: string;
  runnerWorkspace: string;
  temporary: string;
  toolCache: string;
  eventPath: string;
};

export async function createRunnerLayout(request: {
  repositoryName: string;
  payload: unknown;
  workspace: string | undefined;
}): Promise<RunnerLayout> {
  const root = await mkdtemp(join(tmpdir(), "runner-"));
  const work = join(root, "work");
  const runnerWorkspace = join(work, request.repositoryName);
  const layout: RunnerLayout = {
    root,
    home: join(root, "home"),
    workspace: request.workspace ?? join(runnerWorkspace, request.repositoryName),
    runnerWorkspace,
    temporary: join(work, "_temp"),
    toolCache: join(work, "_tool"),
    eventPath: join(work, "_temp", "_github_workflow", "event.json"),
  };
  const directories = [layout.home, layout.workspace, layout.toolCache, join(layout.temporary, "_github_workflow")];
  for (const directory of [...directories, join(work, "_actions")]) await mkdir(directory, { recursive: true });
  await writeFile(layout.eventPath, JSON.stringify(request.payload));
  return layout;
}
