import type { RepoPath } from "../spec/names.ts";
import type { FileChange, TreeEntry } from "../spec/patch.ts";

/** Where a change happens. */
export function pathOf(change: FileChange): RepoPath {
  return change.kind === "deleted" ? change.before.path : change.after.path;
}

/**
 * Turns changes of the workspace into changes of the base commit. A path that was dirty and that the turn changed overlaps: its
 * change then runs from the base to what stands there now, unless that is the base again. A change whose place on the base is taken
 * by something only the dirty workspace had removed cannot be made there and is dropped; it overlaps, too.
 */
export function rebaseChanges({
  changes,
  dirty,
  base,
}: {
  changes: readonly FileChange[];
  dirty: ReadonlySet<string>;
  /** The base commit's entries for the paths that are dirty and changed. */
  base: ReadonlyMap<string, TreeEntry>;
}): { changes: FileChange[]; overlap: RepoPath[] } {
  const parents = new Set([...dirty].flatMap(ancestorsOf));
  const rebased: FileChange[] = [];
  const overlap: RepoPath[] = [];
  for (const change of changes) {
    const path = pathOf(change);
    const isBlocked = parents.has(path) || ancestorsOf(path).some((ancestor) => dirty.has(ancestor));
    if (!dirty.has(path) && !isBlocked) {
      rebased.push(change);
      continue;
    }
    const moved = isBlocked ? "blocked" : moveToBase(change, base.get(path));
    if (moved === "same") continue;
    overlap.push(path);
    if (moved !== "blocked") rebased.push(moved);
  }
  return { changes: rebased, overlap };
}

function moveToBase(change: FileChange, before: TreeEntry | undefined): FileChange | "same" {
  const after = change.kind === "deleted" ? undefined : change.after;
  if (before?.blob === after?.blob && before?.mode === after?.mode) return "same";
  if (before && after) return { kind: "modified", before, after };
  if (after) return { kind: "added", after };
  return before ? { kind: "deleted", before } : "same";
}

function ancestorsOf(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
