import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { git, runGit } from "../git-http/git.ts";

/** `id: null` removes the path. */
export type TreeChange = { path: string; mode: string; id: string | null };

/** Lays changes over a tree (or over nothing) in an index of its own and writes the new tree. */
export async function writeTree(
  directory: string,
  base: string | undefined,
  changes: readonly TreeChange[],
): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), "github-tree-"));
  try {
    const options = { directory, environment: { GIT_INDEX_FILE: join(temporary, "index") } };
    await git(base === undefined ? ["read-tree", "--empty"] : ["read-tree", base], options);
    const zero = "0".repeat(40);
    const lines = changes.map(({ path, mode, id }) =>
      id === null ? `0 ${zero}\t${path}\0` : `${mode} ${id}\t${path}\0`,
    );
    await git(["update-index", "-z", "--add", "--replace", "--index-info"], { ...options, input: lines.join("") });
    return await git(["write-tree"], options);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Stores bytes as a blob. */
export function writeBlob(directory: string, content: Uint8Array): Promise<string> {
  return git(["hash-object", "-w", "--stdin"], { directory, input: content });
}

export type CommitIdentity = { name: string; email: string; dateMs: number };

export function writeCommitObject(
  directory: string,
  commit: {
    tree: string;
    parents: readonly string[];
    message: string;
    author: CommitIdentity;
    committer: CommitIdentity;
  },
): Promise<string> {
  const person = (role: "AUTHOR" | "COMMITTER", { name, email, dateMs }: CommitIdentity) => ({
    [`GIT_${role}_NAME`]: name,
    [`GIT_${role}_EMAIL`]: email,
    [`GIT_${role}_DATE`]: `${Math.floor(dateMs / 1000)} +0000`,
  });
  const environment = { ...person("AUTHOR", commit.author), ...person("COMMITTER", commit.committer) };
  const parents = commit.parents.flatMap((parent) => ["-p", parent]);
  return git(["commit-tree", commit.tree, ...parents], { directory, environment, input: commit.message });
}

/** The kind of an object; `undefined` when there is no such object. */
export async function objectType(directory: string, id: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40}$/.test(id)) return undefined;
  const result = await runGit(["cat-file", "-t", id], { directory });
  return result.exitCode === 0 ? result.stdout.toString("utf8").trim() : undefined;
}

/** A path that git would refuse in a tree: empty, climbing, or into a `.git`. */
export function isMalformedPath(path: string): boolean {
  return (
    path.split("/").some((part) => part === "" || part === "." || part === ".." || part.toLowerCase() === ".git") ||
    path.includes("\0")
  );
}

/** Whether the change from one commit to another touches workflow files, which needs a right of its own. */
export async function touchesWorkflows(directory: string, from: string, to: string): Promise<boolean> {
  const result = await runGit(["diff-tree", "-r", "--quiet", from, to, "--", ".github/workflows"], { directory });
  return result.exitCode !== 0;
}
