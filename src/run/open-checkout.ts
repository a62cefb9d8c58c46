import { join } from "node:path";
import { type PreparedWorkspace, prepareWorkspace } from "../checkout/prepare-workspace.ts";
import { readBaseFile } from "../git/base-file.ts";
import { remoteUrl } from "../git/remote.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { AbsolutePath } from "../spec/names.ts";
import { parseRepoPath } from "../spec/repo-path.ts";
import { createTemporaryDirectory } from "../system/temporary-directory.ts";
import { networkEnvironment } from "./github-side.ts";
import { openDirectory, readFrom, type Workplace } from "./workplace.ts";
import type { Runner, World } from "./world.ts";

const maxInstructionBytes = 1024 * 1024;

export type OpenedCheckout = { workplace: Workplace; prepared: PreparedWorkspace };

/**
 * The workspace of an event: the checkout that is there, or one of our own. On pull requests instructions come from the base commit,
 * because the head belongs to whoever wrote it.
 */
export async function openCheckout(
  request: {
    intent: PinnedIntent;
    runner: Runner;
    directory: AbsolutePath;
    publishes: boolean;
    needsWorkspace: boolean;
  },
  world: World,
): Promise<OpenedCheckout> {
  const { intent, runner, directory } = request;
  const storeDirectory = join(
    await createTemporaryDirectory(world.temporary, "checkout", world.lifetime),
    "store",
  ) as AbsolutePath;
  const prepared = await prepareWorkspace({
    workspace: (world.variables["GITHUB_WORKSPACE"] ?? directory) as AbsolutePath,
    directory,
    subject: intent.subject,
    runSha: runner.sha,
    remote: { url: remoteUrl(intent.repository), token: world.githubToken, environment: networkEnvironment(world) },
    publishes: request.publishes,
    make: request.needsWorkspace,
    storeDirectory,
    signal: world.work.signal,
  });
  const opened = await openDirectory({ path: directory, needsGit: false, signal: world.work.signal });
  return {
    prepared,
    workplace: { ...opened, hasGit: prepared.kind === "ready", ...instructions(intent, prepared, opened) },
  };
}

function instructions(
  { subject }: PinnedIntent,
  prepared: PreparedWorkspace,
  { root }: Workplace,
): Pick<Workplace, "readInstruction" | "instructionsFrom"> {
  if (subject.kind !== "pull-request" || prepared.kind === "none")
    return { readInstruction: readFrom(root), instructionsFrom: `in ${root}` };
  return {
    instructionsFrom: `in the base commit ${subject.baseSha}, where instructions of a pull request are read from`,
    async readInstruction(path) {
      const repoPath = parseRepoPath(path);
      if (repoPath === undefined) return undefined;
      const file = await readBaseFile(prepared.store, subject.baseSha, {
        path: repoPath,
        maxBytes: maxInstructionBytes,
      });
      return file.kind === "read" ? file.bytes.toString("utf8") : undefined;
    },
  };
}
