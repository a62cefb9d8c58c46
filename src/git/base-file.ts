import type { ObjectId, RepoPath } from "../spec/names.ts";
import type { GitStore } from "./bare-store.ts";
import { readBlob, readCommitTree } from "./objects.ts";
import { readTree } from "./tree-changes.ts";

export type BaseFile =
  | { kind: "read"; bytes: Buffer; executable: boolean }
  | { kind: "missing" }
  | { kind: "refused"; reason: "link" | "directory" | "too-large" };

/** One file of a commit, as a regular blob: a link, directory or submodule at the path is refused, nothing is followed. */
export async function readBaseFile(
  store: GitStore,
  commit: ObjectId,
  { path, maxBytes }: { path: RepoPath; maxBytes: number },
): Promise<BaseFile> {
  const { entries, odd } = await readTree(store, await readCommitTree(store, commit), path);
  const entry = entries.find((candidate) => candidate.path === path);
  if (entry === undefined)
    return entries.length + odd.length === 0 ? { kind: "missing" } : { kind: "refused", reason: "directory" };
  if (entry.mode === "120000") return { kind: "refused", reason: "link" };
  const bytes = await readBlob(store, entry.blob, maxBytes);
  return bytes === undefined
    ? { kind: "refused", reason: "too-large" }
    : { kind: "read", bytes, executable: entry.mode === "100755" };
}
