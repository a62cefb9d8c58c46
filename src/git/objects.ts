import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { invariant } from "../spec/invariant.ts";
import type { AbsolutePath, ObjectId, OutboundText } from "../spec/names.ts";
import { parseObjectId } from "../spec/object-id.ts";
import type { FileChange } from "../spec/patch.ts";
import { RunError } from "../spec/run-error.ts";
import type { GitStore } from "./bare-store.ts";
import { type GitCall, readGit, runGit } from "./run-git.ts";

/** A Git call in a bare store. */
export function inStore(store: GitStore, call: Omit<GitCall, "gitDirectory" | "signal">): GitCall {
  return { ...call, gitDirectory: store.directory, signal: store.signal };
}

/** The tree of a commit that must be in the store. */
export async function readCommitTree(store: GitStore, commit: ObjectId): Promise<ObjectId> {
  return readId(
    await readGit(inStore(store, { argv: ["rev-parse", "--verify", "--end-of-options", `${commit}^{tree}`] })),
  );
}

export type CommitObject = { tree: ObjectId; parents: readonly ObjectId[] };

/** Tree and parents as the object itself says, whatever a shallow boundary hides; undefined: no such commit here. */
export async function readCommitObject(store: GitStore, commit: ObjectId): Promise<CommitObject | undefined> {
  const end = await runGit(inStore(store, { argv: ["cat-file", "commit", commit] }));
  if (end.ended !== "exited") await readGit(inStore(store, { argv: ["cat-file", "commit", commit] }));
  if (end.exitCode !== 0) return undefined;
  const header = (end.stdout.toString("utf8").split("\n\n")[0] ?? "").split("\n");
  const ids = (name: string) =>
    header.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const [tree] = ids("tree").map(parseObjectId);
  const parents = ids("parent").flatMap((parent) => parseObjectId(parent) ?? []);
  invariant(tree !== undefined, `commit ${commit} has a tree`);
  return { tree, parents };
}

export async function hasCommit(store: GitStore, commit: ObjectId): Promise<boolean> {
  const end = await runGit(inStore(store, { argv: ["cat-file", "-e", `${commit}^{commit}`] }));
  return end.exitCode === 0;
}

/** undefined: the histories in the store do not meet (it may be too shallow). */
export async function mergeBase(store: GitStore, one: ObjectId, other: ObjectId): Promise<ObjectId | undefined> {
  const end = await runGit(inStore(store, { argv: ["merge-base", one, other] }));
  return end.exitCode === 0 ? parseObjectId(end.stdout.toString("utf8").trim()) : undefined;
}

/** A blob's bytes. The size is asked first: a blob over `maxBytes` is undefined and not read. */
export async function readBlob(store: GitStore, blob: ObjectId, maxBytes: number): Promise<Buffer | undefined> {
  const size = Number((await readGit(inStore(store, { argv: ["cat-file", "-s", blob] }))).toString("utf8"));
  if (!(size <= maxBytes)) return undefined;
  return readGit(inStore(store, { argv: ["cat-file", "blob", blob], maxOutputBytes: maxBytes + 1_024 }));
}

/** The tree of `baseTree` with `changes` made. A change whose place is taken (a file where a directory must be) fails. */
export async function writeTree(
  store: GitStore,
  { baseTree, changes }: { baseTree: ObjectId; changes: readonly FileChange[] },
): Promise<ObjectId> {
  const index = join(store.directory, `index-${randomUUID()}`);
  const call = (argv: string[], stdin?: string) =>
    readGit(
      inStore(store, { argv, environment: { GIT_INDEX_FILE: index }, ...(stdin === undefined ? {} : { stdin }) }),
    );
  try {
    await call(["read-tree", baseTree]);
    const removed = changes.filter((change) => change.kind === "deleted");
    const written = changes.flatMap((change) => (change.kind === "deleted" ? [] : [change.after]));
    const zero = "0".repeat(store.objectFormat === "sha1" ? 40 : 64);
    const lines = [
      ...removed.map(({ before }) => `0 ${zero}\t${before.path}\0`),
      ...written.map(({ mode, blob, path }) => `${mode} ${blob} 0\t${path}\0`),
    ];
    if (lines.length > 0) await call(["update-index", "-z", "--index-info"], lines.join(""));
    return readId(await call(["write-tree", "--missing-ok"]));
  } finally {
    await rm(index, { force: true });
  }
}

export type Signature = { name: string; email: string; atMs: number };

/** Writes a commit object with one parent. Dates are whole seconds in UTC, so that the same facts give the same id. */
export async function commitTree(
  store: GitStore,
  commit: { tree: ObjectId; parent: ObjectId; author: Signature; committer: Signature; message: OutboundText },
): Promise<ObjectId> {
  const environment = {
    ...signatureEnvironment("AUTHOR", commit.author),
    ...signatureEnvironment("COMMITTER", commit.committer),
  };
  const argv = ["commit-tree", commit.tree, "-p", commit.parent, "--no-gpg-sign", "-F", "-"];
  return readId(await readGit(inStore(store, { argv, environment, stdin: commit.message })));
}

function signatureEnvironment(role: string, { name, email, atMs }: Signature): Record<string, string> {
  invariant(
    !/[<>\u0000-\u001f]/.test(name + email) && name.trim() !== "",
    "a signature is one line without angle brackets",
  );
  return {
    [`GIT_${role}_NAME`]: name,
    [`GIT_${role}_EMAIL`]: email,
    [`GIT_${role}_DATE`]: `@${Math.floor(atMs / 1_000)} +0000`,
  };
}

/** Writes the unified diff for people and `git apply` to `file`. No filter, driver or rename guess has a part in it. */
export async function writeDiffText(
  store: GitStore,
  { from, to, file }: { from: ObjectId; to: ObjectId; file: AbsolutePath },
): Promise<void> {
  const argv = [
    "diff",
    "--binary",
    "--full-index",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--no-color",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    `--output=${file}`,
    from,
    to,
  ];
  await readGit(inStore(store, { argv }));
}

function readId(output: Buffer): ObjectId {
  const id = parseObjectId(output.toString("utf8").trim());
  if (id === undefined) throw new RunError({ code: "git.failed", message: "git answered without an object id" });
  return id;
}
