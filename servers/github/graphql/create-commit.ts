import { runGit } from "../../git-http/git.ts";
import { updatePullRequestRefs } from "../../git-http/pull-request-refs.ts";
import { canSee, isAllowed, refusalText } from "../permission-table.ts";
import { commitOf } from "../pull-head.ts";
import {
  isMalformedPath,
  type TreeChange,
  touchesWorkflows,
  writeBlob,
  writeCommitObject,
  writeTree,
} from "../tree-writer.ts";
import { readCommit, webFlow } from "../views/commit-view.ts";
import { parseNodeId } from "../views/urls.ts";
import { findRepository, type Repository } from "../world.ts";
import { graphqlProblem } from "./connection.ts";
import { commitNode, type GraphqlScope, refNode } from "./nodes.ts";

export type CreateCommitInput = {
  branch: { id?: string; repositoryNameWithOwner?: string; branchName?: string };
  message: { headline: string; body?: string };
  expectedHeadOid: string;
  fileChanges?: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] };
  clientMutationId?: string;
};

/**
 * Commits files on an existing branch if it still stands where the client thinks. Only paths and contents: a file keeps the mode
 * it has, a new one is plain. GitHub signs what it commits this way.
 */
export async function createCommitOnBranch(scope: GraphqlScope, input: CreateCommitInput) {
  const { repository, branch } = findBranch(scope, input.branch);
  if (!isAllowed(scope.token, "graphql:createCommitOnBranch", repository))
    throw graphqlProblem("FORBIDDEN", refusalText(scope.token));
  const ref = `refs/heads/${branch}`;
  const head = await commitOf(repository.directory, ref);
  if (head === undefined)
    throw graphqlProblem("NOT_FOUND", "No commit exists with specified expectedHeadOid on that branch");
  const stale = graphqlProblem(
    "STALE_DATA",
    `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`,
  );
  if (head !== input.expectedHeadOid) throw stale;
  if (repository.protectedBranches.includes(branch))
    throw graphqlProblem("UNPROCESSABLE", `Protected branch update failed for ${ref}.`);
  const sha = await writeCommit(scope, { repository, head, input });
  if (scope.token.permissions.workflows !== "write" && (await touchesWorkflows(repository.directory, head, sha)))
    throw graphqlProblem("FORBIDDEN", refusalText(scope.token));
  if ((await runGit(["update-ref", ref, sha, head], repository)).exitCode !== 0) throw stale;
  await updatePullRequestRefs(repository.directory);
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: commitNode(await readCommit(repository, sha), repository, scope),
    ref: await refNode(repository, ref, scope),
  };
}

function findBranch(scope: GraphqlScope, { id, repositoryNameWithOwner, branchName }: CreateCommitInput["branch"]) {
  const named = id === undefined ? undefined : parseNodeId(id);
  const repository =
    named === undefined
      ? findRepository(scope.world, repositoryNameWithOwner ?? "")
      : [...scope.world.repositories.values()].find((one) => one.id === named.repository);
  const branch = (named?.kind === "REF" ? named.id : (branchName ?? "")).replace(/^refs\/heads\//, "");
  if (repository === undefined || branch === "" || !canSee(scope.token, repository))
    throw graphqlProblem("NOT_FOUND", `Could not resolve to a branch ${branchName ?? id ?? ""}.`);
  return { repository, branch };
}

async function writeCommit(
  { world, token }: GraphqlScope,
  { repository, head, input }: { repository: Repository; head: string; input: CreateCommitInput },
): Promise<string> {
  const { directory } = repository;
  const changes: TreeChange[] = [];
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    const mode = await modeOf(directory, head, checkPath(path));
    changes.push({ path, mode: mode ?? "100644", id: await writeBlob(directory, Buffer.from(contents, "base64")) });
  }
  for (const { path } of input.fileChanges?.deletions ?? []) {
    if ((await modeOf(directory, head, checkPath(path))) === undefined)
      throw graphqlProblem(
        "UNPROCESSABLE",
        `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
      );
    changes.push({ path, mode: "0", id: null });
  }
  const { headline, body } = input.message;
  const author = { name: token.user.name, email: token.user.email, dateMs: world.nowMs() };
  return writeCommitObject(directory, {
    tree: await writeTree(directory, head, changes),
    parents: [head],
    message: body === undefined || body === "" ? headline : `${headline}\n\n${body}`,
    author,
    committer: { ...webFlow, dateMs: author.dateMs },
  });
}

function checkPath(path: string): string {
  if (isMalformedPath(path))
    throw graphqlProblem("UNPROCESSABLE", "A path was requested with a malformed path component");
  return path;
}

async function modeOf(directory: string, commit: string, path: string): Promise<string | undefined> {
  const result = await runGit(["--literal-pathspecs", "ls-tree", commit, "--", path], { directory });
  return /^(\d{6}) blob/.exec(result.stdout.toString("utf8"))?.[1];
}
