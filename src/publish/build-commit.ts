import { isDeepStrictEqual } from "node:util";
import type { GitStore } from "../git/bare-store.ts";
import { commitTree, readCommitObject, readCommitTree } from "../git/objects.ts";
import { diffTrees } from "../git/tree-changes.ts";
import type { Refusal } from "../spec/decision.ts";
import { errorCodes } from "../spec/error-codes.ts";
import type { ObjectId } from "../spec/names.ts";
import type { CommitStep } from "./publish-plan.ts";

/** The account of the Actions token: GitHub shows its picture beside the commit. */
const author = { name: "github-actions[bot]", email: "41898282+github-actions[bot]@users.noreply.github.com" };

export type BuiltCommit = { kind: "built"; commit: ObjectId } | { kind: "refused"; refusal: Refusal };

/**
 * Builds the commit and compares it, as an object, with what was approved: parent, tree, and every changed file between the two.
 * A tree from one base on a parent from another would publish files nobody looked at.
 */
export async function buildCommit(store: GitStore, step: CommitStep, nowMs: number): Promise<BuiltCommit> {
  const signature = { ...author, atMs: nowMs };
  const commit = await commitTree(store, {
    tree: step.tree,
    parent: step.parent,
    author: signature,
    committer: signature,
    message: step.message,
  });
  const object = await readCommitObject(store, commit);
  if (object?.tree !== step.tree || object.parents.length !== 1 || object.parents[0] !== step.parent) {
    return refuse("its parent or tree is another one");
  }
  const { changes, odd } = await diffTrees(store, await readCommitTree(store, step.parent), object.tree);
  if (odd.length > 0) return refuse(`it changes ${odd.map(({ path }) => path).join(", ")}`);
  if (!isDeepStrictEqual(plain(changes), plain(step.changes))) {
    return refuse(`it changes ${changes.length} files where ${step.changes.length} were approved, or other content`);
  }
  return { kind: "built", commit };
}

/** Sizes are not compared: blob ids already say it. */
function plain(changes: CommitStep["changes"]) {
  const side = (entry: { path: string; mode: string; blob: string } | undefined) =>
    entry && [entry.path, entry.mode, entry.blob];
  return changes.map((change) => [
    side(change.kind === "added" ? undefined : change.before),
    side(change.kind === "deleted" ? undefined : change.after),
  ]);
}

function refuse(reason: string): BuiltCommit {
  const code = "publish.not-approved";
  const refusal = {
    code,
    reason: `The commit is not what was approved: ${reason}.`,
    wouldAllow: errorCodes[code].hint,
  };
  return { kind: "refused", refusal };
}
