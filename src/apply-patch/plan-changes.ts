import { resolve } from "node:path";
import type { AbsolutePath } from "../spec/names.ts";
import { changeText } from "./change-text.ts";
import type { Hunk } from "./patch.ts";

/** What one hunk does to the disk. `as` is the path as the patch wrote it: what the summary shows. */
export type PlannedChange =
  | { kind: "add"; as: string; path: AbsolutePath; content: string }
  | { kind: "delete"; as: string; path: AbsolutePath }
  | { kind: "update"; as: string; path: AbsolutePath; content: string }
  | { kind: "move"; as: string; path: AbsolutePath; from: AbsolutePath; content: string };

/** A file as it was read; `not-text` is there and can be deleted, but not edited. */
export type FileText = { kind: "text"; text: string } | { kind: "not-text" | "refused"; reason: string };

export type Planned<Value> = { kind: "planned"; value: Value } | { kind: "refused"; reason: string };

/** The file a hunk is about; `..` is resolved in the words of the path, links are the sandbox's business. */
export function targetOf(hunk: Hunk, cwd: AbsolutePath): AbsolutePath {
  return resolvePath(hunk.path, cwd);
}

/** The files whose text decides whether the patch fits: all that are not created. */
export function pathsToRead(hunks: readonly Hunk[], cwd: AbsolutePath): AbsolutePath[] {
  return hunks.filter((hunk) => hunk.kind !== "add").map((hunk) => targetOf(hunk, cwd));
}

/** What one hunk does to the file as it is now. A deletion is not looked at: it fails by itself. */
export function planChange(hunk: Hunk, { cwd, file }: { cwd: AbsolutePath; file: FileText }): Planned<PlannedChange> {
  const path = targetOf(hunk, cwd);
  const unusable = [hunk.path, hunk.kind === "update" ? hunk.moveTo : undefined].find((name) => name?.includes("\0"));
  if (unusable !== undefined) return { kind: "refused", reason: `'${unusable}' is invalid on 'linux'` };
  if (hunk.kind === "add") return planned({ kind: "add", as: hunk.path, path, content: hunk.content });
  if (hunk.kind === "delete") return planned({ kind: "delete", as: hunk.path, path });
  if (file.kind !== "text") return { kind: "refused", reason: `Failed to read file to update ${path}: ${file.reason}` };
  const changed = changeText(file.text, { path, chunks: hunk.chunks });
  if (changed.kind === "refused") return changed;
  const { content } = changed;
  const destination = hunk.moveTo === undefined ? path : resolvePath(hunk.moveTo, cwd);
  const as = hunk.moveTo ?? hunk.path;
  // Codex writes the destination and then deletes the source: a file moved to its own place is lost. Here it is an update.
  if (destination === path) return planned({ kind: "update", as, path, content });
  return planned({ kind: "move", as, path: destination, from: path, content });
}

/**
 * Whether the whole patch fits the disk as it is, before anything is changed: every hunk, and no file twice (the second hunk would
 * have been written for a file that does not exist yet).
 */
export function planChanges(
  hunks: readonly Hunk[],
  { cwd, read }: { cwd: AbsolutePath; read: (path: AbsolutePath) => FileText },
): Planned<readonly PlannedChange[]> {
  const changes: PlannedChange[] = [];
  const seen = new Set<string>();
  for (const hunk of hunks) {
    const path = targetOf(hunk, cwd);
    if (seen.has(path)) return { kind: "refused", reason: `invalid patch: multiple operations target ${path}` };
    seen.add(path);
    const file = hunk.kind === "add" ? { kind: "text" as const, text: "" } : read(path);
    if (hunk.kind === "delete" && file.kind === "refused")
      return { kind: "refused", reason: `Failed to read ${path}: ${file.reason}` };
    const plan = planChange(hunk, { cwd, file });
    if (plan.kind === "refused") return plan;
    changes.push(plan.value);
  }
  return { kind: "planned", value: changes };
}

function planned(value: PlannedChange): Planned<PlannedChange> {
  return { kind: "planned", value };
}

function resolvePath(path: string, cwd: AbsolutePath): AbsolutePath {
  return resolve(cwd, path) as AbsolutePath;
}
