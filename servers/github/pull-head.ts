import { runGit } from "../git-http/git.ts";
import { updatePullRequestRefs } from "../git-http/pull-request-refs.ts";
import { notFound } from "./answer.ts";
import type { Issue, Pull, Repository } from "./world.ts";

/**
 * The commit a pull request stands at: pinned by the test, else what its branch points at now, else (branch gone) what it
 * pointed at last. The objects of a fork are fetched into the base repository on the way, as GitHub does.
 */
export async function readPullHead(repository: Repository, issue: Issue): Promise<string> {
  const { head } = pullOf(issue);
  if (head.sha !== undefined) return head.sha;
  if (head.repository !== undefined && head.repository !== repository)
    await updatePullRequestRefs(repository.directory);
  const inBase = head.repository === repository ? `refs/heads/${head.ref}` : `refs/pull/${issue.number}/head`;
  const found =
    (await commitOf(repository.directory, inBase)) ??
    (await commitOf(repository.directory, `refs/pull/${issue.number}/head`));
  if (found === undefined) throw new Error(`Pull request ${issue.number} has no head in git`);
  return found;
}

/** The pull request part of an issue; 404 when it is only an issue. */
export function pullOf(issue: Issue): Pull {
  if (issue.pull === undefined) throw notFound();
  return issue.pull;
}

/** The commit a revision names in a bare repository. */
export async function commitOf(directory: string, revision: string): Promise<string | undefined> {
  const argv = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const result = await runGit(argv, { directory });
  return result.exitCode === 0 ? result.stdout.toString("utf8").trim() : undefined;
}
