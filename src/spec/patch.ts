import type { AbsolutePath, ObjectId, RepoPath, Sha256 } from "./names.ts";
/** 160000 and any other mode are refused by name, never carried. */
export type FileMode = "100644" | "100755" | "120000";
export type TreeEntry = { path: RepoPath; mode: FileMode; blob: ObjectId; bytes: number };
export type FileChange =
  | { kind: "added"; after: TreeEntry }
  | { kind: "deleted"; before: TreeEntry }
  | { kind: "modified"; before: TreeEntry; after: TreeEntry };
export type PatchContent = {
  baseCommit: ObjectId;
  baseTree: ObjectId;
  /** Tree of base + changes; what is pushed must have exactly this id when the parent is `baseCommit`. */
  tree: ObjectId;
  /** Sorted by path bytes; no rename detection. */
  changes: readonly FileChange[];
};
export type CapturedPatch = PatchContent & {
  /** A bare git directory of ours that holds every new object; the workspace is never read again. */
  gitDirectory: AbsolutePath;
  /** `git diff --binary --full-index`; for people and `git apply`, never an input of publishing. */
  text: { file: AbsolutePath; sha256: Sha256; bytes: number };
  leftOut: readonly {
    path: string;
    code:
      | "patch.path-encoding"
      | "patch.gitlink"
      | "patch.nested-repository"
      | "patch.special-file"
      | "patch.too-large"
      | "patch.credential-file"
      | "patch.unreadable";
  }[];
};
