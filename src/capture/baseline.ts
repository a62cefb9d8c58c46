import { copyFile, readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { copyIfPresent, createBareStore, type GitStore, type ObjectSource } from "../git/bare-store.ts";
import { type LocatedRepository, locateRepository, readHead } from "../git/locate-repository.ts";
import { inStore, readCommitTree } from "../git/objects.ts";
import { readGit } from "../git/run-git.ts";
import { diffTrees } from "../git/tree-changes.ts";
import type { AbsolutePath, ObjectId } from "../spec/names.ts";
import { type Staged, stageWorkTree } from "./stage-work-tree.ts";

/** Files above this are not carried: GitHub refuses blobs over 40 MiB through its API. */
const defaultMaxFileBytes = 40 * 1024 * 1024;

/** The workspace as earlier steps left it, remembered before the turn. Opaque for everyone but `capturePatch`. */
export type Baseline = {
  store: GitStore;
  root: AbsolutePath;
  maxFileBytes: number;
  baseCommit: ObjectId;
  baseTree: ObjectId;
  staged: Staged;
  /** Paths in which the workspace already differed from the base commit. */
  dirty: ReadonlySet<string>;
  /** The index of the baseline: whose attributes decide which files are filtered. */
  indexFile: AbsolutePath;
};

export type BaselineTaken =
  | { kind: "taken"; baseline: Baseline }
  /** Nothing can be captured from here: no repository, or one without a commit. */
  | { kind: "not-possible"; reason: string };

/**
 * Remembers the workspace before the turn. The store is a Git directory of ours at `directory` (must not exist): objects of the
 * checkout by reference, its index by copy, its configuration not at all. Ignored files are no part of it.
 */
export async function takeBaseline(request: {
  workspace: AbsolutePath;
  directory: AbsolutePath;
  /** undefined: what the checkout stands on. */
  baseCommit: ObjectId | undefined;
  /** More places where objects of the base commit may be, when the checkout is too shallow. */
  alternates?: readonly ObjectSource[];
  maxFileBytes?: number;
  signal: AbortSignal;
}): Promise<BaselineTaken> {
  const { signal, directory } = request;
  const repository = await locateRepository(request.workspace, signal);
  if (repository === undefined)
    return { kind: "not-possible", reason: `${request.workspace} is not in a Git repository` };
  const baseCommit = request.baseCommit ?? (await readHead(repository, signal));
  if (baseCommit === undefined) return { kind: "not-possible", reason: "the repository has no commit yet" };
  const { objectFormat, root } = repository;
  const alternates = [repository, ...(request.alternates ?? [])];
  const store = await createBareStore({ directory, objectFormat, alternates, signal });
  const baseTree = await readCommitTree(store, baseCommit);
  if (!(await copyIndex(repository, directory))) await readGit(inStore(store, { argv: ["read-tree", baseTree] }));
  await copyIfPresent(join(repository.commonDirectory, "info", "exclude"), join(directory, "info", "exclude"));
  await copyIfPresent(join(repository.commonDirectory, "info", "attributes"), join(directory, "info", "attributes"));
  const maxFileBytes = request.maxFileBytes ?? defaultMaxFileBytes;
  const staged = await stageWorkTree({ store, root, maxFileBytes });
  const { changes, odd } = await diffTrees(store, baseTree, staged.tree);
  const paths = changes.map((change) => (change.kind === "deleted" ? change.before.path : change.after.path));
  const dirty = new Set<string>([...paths, ...odd.map(({ path }) => path)]);
  const indexFile = join(directory, "index-baseline") as AbsolutePath;
  await copyFile(join(directory, "index"), indexFile);
  return { kind: "taken", baseline: { store, root, maxFileBytes, baseCommit, baseTree, staged, dirty, indexFile } };
}

/**
 * A copied index keeps what Git knows about unchanged files: six times faster than reading them all. Its time must be copied too,
 * and rounded down: Git trusts an entry only if the file is older than the index, and a younger copy would hide an edit.
 */
async function copyIndex({ gitDirectory }: LocatedRepository, directory: AbsolutePath): Promise<boolean> {
  const from = join(gitDirectory, "index");
  const status = await stat(from).catch(() => undefined);
  if (!status?.isFile()) return false;
  const shared = (await readdir(gitDirectory)).filter((name) => /^sharedindex\.[0-9a-f]{40,64}$/.test(name));
  for (const name of shared) await copyFile(join(gitDirectory, name), join(directory, name));
  await copyFile(from, join(directory, "index"));
  const seconds = Math.floor(status.mtimeMs / 1_000);
  await utimes(join(directory, "index"), seconds, seconds);
  return true;
}
