import { invariant } from "../spec/invariant.ts";
import type { ObjectId, RepoPath } from "../spec/names.ts";
import { parseObjectId } from "../spec/object-id.ts";
import type { FileChange, FileMode, TreeEntry } from "../spec/patch.ts";
import { parseRepoPath } from "../spec/repo-path.ts";
import type { GitStore } from "./bare-store.ts";
import { inStore } from "./objects.ts";
import { readGit } from "./run-git.ts";

/** What a tree or a diff holds that a patch cannot carry: `path` is the bytes with the odd ones escaped. */
export type OddEntry = { path: string; why: "path-encoding" | "gitlink" };

export type TreeChanges = { changes: FileChange[]; odd: OddEntry[] };

type RawChange = { path: Buffer; before: RawSide; after: RawSide };
type RawSide = { mode: string; blob: ObjectId };

const carriedModes = new Set<string>(["100644", "100755", "120000"] satisfies FileMode[]);

/** Changed files from one tree to another, read from objects alone. Sorted by path bytes; never a rename. */
export async function diffTrees(store: GitStore, from: ObjectId, to: ObjectId): Promise<TreeChanges> {
  const argv = [
    "diff-tree",
    "-r",
    "-z",
    "--raw",
    "--full-index",
    "--no-renames",
    "--no-ext-diff",
    "--no-textconv",
    from,
    to,
  ];
  const raw = parseRawDiff(await readGit(inStore(store, { argv })));
  const odd: OddEntry[] = [];
  const known: { change: RawChange; path: RepoPath }[] = [];
  for (const change of raw) {
    const path = parseRepoPath(change.path);
    if (path === undefined) odd.push({ path: escapePath(change.path), why: "path-encoding" });
    else if (!isCarried(change.before) || !isCarried(change.after)) odd.push({ path, why: "gitlink" });
    else known.push({ change, path });
  }
  const sizes = await readSizes(
    store,
    known.flatMap(({ change }) => [change.before, change.after]),
  );
  const entry = (path: RepoPath, { mode, blob }: RawSide): TreeEntry | undefined =>
    mode === "000000" ? undefined : { path, mode: mode as FileMode, blob, bytes: sizes.get(blob) ?? 0 };
  const changes = known.map(({ change, path }) => toChange(entry(path, change.before), entry(path, change.after)));
  return { changes, odd };
}

function isCarried({ mode }: RawSide): boolean {
  return mode === "000000" || carriedModes.has(mode);
}

function toChange(before: TreeEntry | undefined, after: TreeEntry | undefined): FileChange {
  if (before && after) return { kind: "modified", before, after };
  if (after) return { kind: "added", after };
  invariant(before, "a change has a side");
  return { kind: "deleted", before };
}

/** `:mode mode id id status NUL path NUL`, as `--raw -z` prints it. */
function parseRawDiff(output: Buffer): RawChange[] {
  const fields = splitNul(output);
  const changes: RawChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [beforeMode = "", afterMode = "", before = "", after = ""] = (fields[at] ?? Buffer.of())
      .toString("latin1")
      .slice(1)
      .split(" ");
    const [beforeId, afterId] = [parseObjectId(before), parseObjectId(after)];
    invariant(beforeId && afterId, "git prints full ids");
    const path = fields[at + 1] ?? Buffer.of();
    changes.push({ path, before: { mode: beforeMode, blob: beforeId }, after: { mode: afterMode, blob: afterId } });
  }
  return changes;
}

export function splitNul(output: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let from = 0; from < output.length; ) {
    const to = output.indexOf(0, from);
    const end = to === -1 ? output.length : to;
    fields.push(output.subarray(from, end));
    from = end + 1;
  }
  return fields;
}

/** A path for people: UTF-8 as it is, other bytes and control characters as `\xNN`. */
export function escapePath(path: Buffer): string {
  const text = path.toString("utf8");
  const plain = Buffer.from(text).equals(path) && !/[\p{Cc}\p{Cf}]/u.test(text);
  if (plain) return text;
  return [...path]
    .map((byte) =>
      byte > 0x1f && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`,
    )
    .join("");
}

async function readSizes(store: GitStore, sides: readonly RawSide[]): Promise<Map<ObjectId, number>> {
  const ids = [...new Set(sides.filter(({ mode }) => mode !== "000000").map(({ blob }) => blob))];
  if (ids.length === 0) return new Map();
  const argv = ["cat-file", "--batch-check=%(objectname) %(objectsize)"];
  const output = await readGit(inStore(store, { argv, stdin: `${ids.join("\n")}\n` }));
  const lines = output.toString("latin1").trimEnd().split("\n");
  return new Map(ids.map((id, index) => [id, Number(lines[index]?.split(" ")[1]) || 0]));
}

/** Every file of a tree; `odd` names what a patch could not carry. `under` is a path of a directory or of one file. */
export async function readTree(
  store: GitStore,
  tree: ObjectId,
  under?: RepoPath,
): Promise<{ entries: TreeEntry[]; odd: OddEntry[] }> {
  const argv = ["ls-tree", "-r", "-z", "--full-tree", "--long", tree, ...(under === undefined ? [] : ["--", under])];
  const output = await readGit(inStore(store, { argv }));
  const entries: TreeEntry[] = [];
  const odd: OddEntry[] = [];
  for (const line of splitNul(output)) {
    const tab = line.indexOf(9);
    const [mode = "", , id = "", size = ""] = line.subarray(0, tab).toString("latin1").split(/ +/);
    const bytes = line.subarray(tab + 1);
    const path = parseRepoPath(bytes);
    const blob = parseObjectId(id);
    if (path === undefined) odd.push({ path: escapePath(bytes), why: "path-encoding" });
    else if (!carriedModes.has(mode) || blob === undefined) odd.push({ path, why: "gitlink" });
    else entries.push({ path, mode: mode as FileMode, blob, bytes: Number(size) || 0 });
  }
  return { entries, odd };
}
