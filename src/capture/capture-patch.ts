import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type AddedLine, readAddedLines } from "../git/added-lines.ts";
import type { GitStore } from "../git/bare-store.ts";
import { inStore, writeDiffText, writeTree } from "../git/objects.ts";
import { readGit } from "../git/run-git.ts";
import { diffTrees, readTree, splitNul } from "../git/tree-changes.ts";
import type { PolicyFinding } from "../spec/findings.ts";
import type { AbsolutePath, ObjectId, RepoPath, Sha256 } from "../spec/names.ts";
import type { CapturedPatch, FileChange, TreeEntry } from "../spec/patch.ts";
import type { Baseline } from "./baseline.ts";
import type { LeftOut } from "./candidates.ts";
import { pathOf, rebaseChanges } from "./rebase-changes.ts";
import { stageWorkTree } from "./stage-work-tree.ts";

export type Captured = {
  patch: CapturedPatch;
  findings: readonly PolicyFinding[];
  /**
   * For `judgePatch`: every added line of every file, binary or not. The patch text is no source for it: there a file with one NUL
   * is base 85, in which no secret is found. undefined: more than can be looked through.
   */
  addedLines: ReadonlyMap<RepoPath, readonly AddedLine[]> | undefined;
};

const maxDiffBytes = 64 * 1024 * 1024;

/**
 * What the turn changed, as a patch of the base commit. Call it after the turn's sandbox is dead; `signal` is the salvage's own,
 * because the run's may have aborted. `textFile` gets the unified diff for people.
 */
export async function capturePatch(
  baseline: Baseline,
  { textFile, signal }: { textFile: AbsolutePath; signal: AbortSignal },
): Promise<Captured> {
  const store: GitStore = { ...baseline.store, signal };
  const after = await stageWorkTree({ store, root: baseline.root, maxFileBytes: baseline.maxFileBytes });
  const { changes: turnChanges } = await diffTrees(store, baseline.staged.tree, after.tree);
  const { changes, overlap } = await rebaseOnBase(store, baseline, turnChanges);
  const tree = await treeOf(store, baseline, { changes, afterTree: after.tree });
  await writeDiffText(store, { from: baseline.baseTree, to: tree, file: textFile });
  const filtered = await listFiltered(store, baseline, changes);
  const patch: CapturedPatch = {
    baseCommit: baseline.baseCommit,
    baseTree: baseline.baseTree,
    tree,
    changes,
    gitDirectory: store.directory,
    text: { file: textFile, ...(await describeFile(textFile)) },
    leftOut: newlyLeftOut(baseline, after.leftOut),
  };
  const addedLines = await readAddedLines(store, { from: baseline.baseTree, to: tree, maxBytes: maxDiffBytes });
  return { patch, addedLines, findings: [...overlap.map(overlapFinding), ...filtered.map(filteredFinding)] };
}

/** Only where the workspace was dirty can a change of the turn mean something else on the base commit. */
async function rebaseOnBase(store: GitStore, { dirty, baseTree }: Baseline, changes: readonly FileChange[]) {
  if (dirty.size === 0) return { changes: [...changes], overlap: [] };
  const touched = changes.map(pathOf).filter((path) => dirty.has(path));
  const base = new Map<string, TreeEntry>();
  for (const path of touched) {
    const { entries } = await readTree(store, baseTree, path);
    for (const entry of entries) if (entry.path === path) base.set(path, entry);
  }
  return rebaseChanges({ changes, dirty, base });
}

async function treeOf(
  store: GitStore,
  { staged, baseTree }: Baseline,
  { changes, afterTree }: { changes: readonly FileChange[]; afterTree: ObjectId },
): Promise<ObjectId> {
  return staged.tree === baseTree ? afterTree : writeTree(store, { baseTree, changes });
}

function newlyLeftOut(baseline: Baseline, after: Baseline["staged"]["leftOut"]): LeftOut[] {
  const before = baseline.staged.leftOut;
  return [...after.values()]
    .filter(({ left, state }) => before.get(left.path)?.state !== state)
    .map(({ left }) => left);
}

/** Files Git would store through a program (LFS, encryption), by the attributes of the baseline: the turn cannot take them away. */
async function listFiltered(store: GitStore, baseline: Baseline, changes: readonly FileChange[]): Promise<RepoPath[]> {
  if (changes.length === 0) return [];
  const argv = ["check-attr", "-z", "--cached", "--stdin", "filter"];
  const environment = { GIT_INDEX_FILE: baseline.indexFile };
  const stdin = changes.map((change) => `${pathOf(change)}\0`).join("");
  const fields = splitNul(await readGit(inStore(store, { argv, environment, stdin }), "capture.failed"));
  return changes.map(pathOf).filter((_, index) => {
    const value = fields[index * 3 + 2]?.toString("latin1");
    return value !== undefined && value !== "unspecified" && value !== "unset";
  });
}

function overlapFinding(path: RepoPath): PolicyFinding {
  const reason = `${path} was already changed when the turn started; the patch holds both changes`;
  return { code: "patch.baseline-overlap", verdict: "refuse", path, line: undefined, reason };
}

function filteredFinding(path: RepoPath): PolicyFinding {
  const reason = `${path} is stored through a Git filter (LFS, encryption) that is not run here`;
  return { code: "patch.filtered-file", verdict: "refuse", path, line: undefined, reason };
}

async function describeFile(path: AbsolutePath): Promise<{ sha256: Sha256; bytes: number }> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { sha256: hash.digest("hex") as Sha256, bytes: (await stat(path)).size };
}
