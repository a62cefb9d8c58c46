import { lstat } from "node:fs/promises";
import type { GitStore } from "../git/bare-store.ts";
import { type GitCall, readGit, runGit } from "../git/run-git.ts";
import { escapePath, splitNul } from "../git/tree-changes.ts";
import { invariant } from "../spec/invariant.ts";
import type { AbsolutePath, ObjectId, RepoPath } from "../spec/names.ts";
import { parseObjectId } from "../spec/object-id.ts";
import { type Candidate, judgeCandidate, type LeftOut } from "./candidates.ts";
import { findOddFiles, type OddFile } from "./odd-files.ts";

/** What stands in a work tree: the tree of everything that can be carried, and by path what cannot. */
export type Staged = { tree: ObjectId; leftOut: ReadonlyMap<string, { left: LeftOut; state: string }> };

export type WorkTree = { store: GitStore; root: AbsolutePath; maxFileBytes: number };

/**
 * Brings the store's own index up to the work tree and writes its tree. Ignored files stay outside. Content goes through Git's
 * built-in conversions (line ends, encodings) but through no program: the store has no filters.
 */
export async function stageWorkTree(workTree: WorkTree): Promise<Staged> {
  await lookAtEverything(workTree);
  const [tracked, untracked, odd] = await Promise.all([
    listTrackedChanges(workTree),
    listUntracked(workTree),
    listOddFiles(workTree),
  ]);
  const candidates = [...tracked, ...untracked];
  const leftOut = new Map<string, { left: LeftOut; state: string }>();
  const leave = (left: LeftOut, state: string) => leftOut.set(left.path, { left, state });
  const [writes, removals]: [RepoPath[], RepoPath[]] = [[], []];
  for (const candidate of candidates) {
    const verdict = await judgeCandidate(candidate, workTree);
    if (verdict.kind === "leave") leave(verdict.left, verdict.state);
    else (verdict.kind === "write" ? writes : removals).push(verdict.path);
  }
  if (removals.length > 0) await call(workTree, ["update-index", "--force-remove", "-z", "--stdin"], joinNul(removals));
  for (const path of await addPaths(workTree, writes)) leave({ path, code: "patch.unreadable" }, "conversion");
  for (const { path, kind } of odd) {
    const name = escapePath(kind === "nested-repository" ? Buffer.concat([path, Buffer.from("/")]) : path);
    if (!leftOut.has(name)) leave({ path: name, code: `patch.${kind}` }, kind);
  }
  const tree = parseObjectId((await call(workTree, ["write-tree", "--missing-ok"])).toString("utf8").trim());
  invariant(tree, "write-tree prints the id");
  return { tree, leftOut };
}

function call({ store, root }: WorkTree, argv: string[], stdin?: string): Promise<Buffer> {
  return readGit(gitCall({ store, root }, argv, stdin), "capture.failed");
}

function gitCall({ store, root }: Pick<WorkTree, "store" | "root">, argv: string[], stdin?: string): GitCall {
  return {
    gitDirectory: store.directory,
    workTree: root,
    argv,
    signal: store.signal,
    ...(stdin === undefined ? {} : { stdin }),
  };
}

/**
 * Sparse checkouts and assume-unchanged tell Git not to look at a file. One that is there all the same may have been changed, so the
 * store's own index forgets the marks of every path that exists.
 */
async function lookAtEverything(workTree: WorkTree): Promise<void> {
  const entries = splitNul(await call(workTree, ["ls-files", "-v", "-z"]));
  const marked = entries.filter((entry) => /^[a-zS] /.test(entry.subarray(0, 2).toString("latin1")));
  const paths: string[] = [];
  for (const entry of marked) {
    const path = entry.subarray(2);
    const isThere = await lstat(Buffer.concat([Buffer.from(`${workTree.root}/`), path])).catch(() => undefined);
    const text = path.toString("utf8");
    // A name that is not UTF-8 cannot be published anyway.
    if (isThere !== undefined && Buffer.from(text).equals(path)) paths.push(text);
  }
  if (paths.length === 0) return;
  const stdin = paths.map((path) => `${path}\0`).join("");
  await call(workTree, ["update-index", "--no-assume-unchanged", "-z", "--stdin"], stdin);
  await call(workTree, ["update-index", "--no-skip-worktree", "-z", "--stdin"], stdin);
}

/** `--ignore-submodules=dirty`: a submodule's commit is compared by reading its HEAD; no Git is started inside it. */
async function listTrackedChanges(workTree: WorkTree): Promise<Candidate[]> {
  const argv = ["diff-files", "-z", "--raw", "--no-renames", "--no-ext-diff", "--ignore-submodules=dirty"];
  const fields = splitNul(await call(workTree, argv));
  const candidates = new Map<string, Candidate>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [before = "", after = "", , , status = ""] = (fields[at] ?? Buffer.of())
      .toString("latin1")
      .slice(1)
      .split(" ");
    const path = fields[at + 1] ?? Buffer.of();
    const gitlink = before === "160000" || after === "160000";
    candidates.set(path.toString("latin1"), { path, tracked: true, gitlink, deleted: status === "D" });
  }
  return [...candidates.values()];
}

/** Before anything is staged, so that the three looks at the work tree can go on at the same time. */
async function listOddFiles(workTree: WorkTree): Promise<OddFile[]> {
  const argv = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"];
  const skipped = splitNul(await call(workTree, argv)).map((path) => path.toString("latin1").replace(/\/$/, ""));
  return findOddFiles(workTree.root, new Set(skipped));
}

async function listUntracked(workTree: WorkTree): Promise<Candidate[]> {
  const output = await call(workTree, ["ls-files", "-z", "--others", "--exclude-standard"]);
  return splitNul(output).map((path) => ({ path, tracked: false, gitlink: false, deleted: false }));
}

/** Adds the paths and returns those Git cannot convert; one bad file must not cost the others, so a failing batch is halved. */
async function addPaths(workTree: WorkTree, paths: readonly RepoPath[]): Promise<RepoPath[]> {
  if (paths.length === 0) return [];
  const argv = ["update-index", "--add", "--replace", "-z", "--stdin"];
  const end = await runGit(gitCall(workTree, argv, joinNul(paths)));
  if (end.ended === "exited" && end.exitCode === 0) return [];
  if (end.ended !== "exited") await call(workTree, argv, joinNul(paths));
  if (paths.length === 1) return [...paths];
  const middle = Math.ceil(paths.length / 2);
  return [...(await addPaths(workTree, paths.slice(0, middle))), ...(await addPaths(workTree, paths.slice(middle)))];
}

function joinNul(paths: readonly RepoPath[]): string {
  return paths.map((path) => `${path}\0`).join("");
}
