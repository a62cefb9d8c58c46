import { mkdir, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { createBareStore, type GitStore } from "../git/bare-store.ts";
import { fetchCommits, type Want } from "../git/fetch.ts";
import { hasCommit, inStore } from "../git/objects.ts";
import { checkRefName } from "../git/ref-name.ts";
import type { Remote } from "../git/remote.ts";
import { readGit, runGit } from "../git/run-git.ts";
import type { Subject } from "../spec/intent.ts";
import type { AbsolutePath, ObjectId } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";

/** Deep enough for nearly every pull request; a longer history is cut, which changes nothing about what is published. */
const deepenBy = [50, 500, 5_000];

/**
 * Makes a checkout of the pinned commit in an empty workspace: HEAD detached, history down to the merge base, the base branch under
 * `refs/remotes/origin/`. Nothing that could authenticate stays behind: no remote, no header, no helper.
 */
export async function makeCheckout(checkout: {
  workspace: AbsolutePath;
  subject: Exclude<Subject, { kind: "issue" }>;
  remote: Remote;
  signal: AbortSignal;
}): Promise<void> {
  const { workspace, subject, remote, signal } = checkout;
  await mkdir(workspace, { recursive: true });
  if ((await readdir(workspace)).length > 0) {
    throw new RunError({
      code: "checkout.failed",
      message: `${workspace} holds files but no checkout`,
      hint: "Run actions/checkout before this action, or leave the workspace empty.",
    });
  }
  const head = subject.kind === "pull-request" ? subject.headSha : subject.sha;
  const directory = join(workspace, ".git") as AbsolutePath;
  const store = await createBareStore({
    directory,
    objectFormat: head.length === 64 ? "sha256" : "sha1",
    alternates: [],
    signal,
  });
  await fetchPinned(store, { remote, subject, head });
  if (subject.kind === "pull-request") {
    await deepenToMergeBase(store, { remote, subject });
    const origin = `refs/remotes/origin/${subject.baseRef}`;
    if (checkRefName(origin)) await updateRef(store, origin, subject.baseSha);
  }
  await readGit(inStore(store, { argv: ["config", "core.bare", "false"] }), "checkout.failed");
  await readGit(inStore(store, { argv: ["update-ref", "--no-deref", "HEAD", head] }), "checkout.failed");
  const inWorkTree = { gitDirectory: directory, workTree: workspace, signal };
  await readGit({ ...inWorkTree, argv: ["read-tree", "-u", "--reset", head] }, "checkout.failed");
  for (const ref of pinRefs(subject))
    await readGit(inStore(store, { argv: ["update-ref", "-d", ref] }), "checkout.failed");
}

const pin = (name: string) => `refs/pins/${name}`;

function pinRefs(subject: Subject): string[] {
  return subject.kind === "pull-request" ? [pin("head"), pin("base"), pin("merge-base")] : [pin("head")];
}

/** The head comes from the ref the event names; when that has moved on, the pinned commit is asked for by its id. */
async function fetchPinned(
  store: GitStore,
  { remote, subject, head }: { remote: Remote; subject: Exclude<Subject, { kind: "issue" }>; head: ObjectId },
): Promise<void> {
  const named = subject.kind === "pull-request" ? `refs/pull/${subject.number}/head` : subject.ref;
  const others: Want[] =
    subject.kind === "pull-request"
      ? [
          { from: subject.baseSha, to: pin("base") },
          { from: subject.mergeBase, to: pin("merge-base") },
        ]
      : [];
  const history = { kind: "depth", commits: 1 } as const;
  const first: Want = checkRefName(named) ? { from: named, to: pin("head") } : { from: head, to: pin("head") };
  await fetchCommits({ store, remote, wants: [first, ...others], history });
  if (!(await hasCommit(store, head))) {
    await fetchCommits({ store, remote, wants: [{ from: head, to: pin("head") }], history });
  }
}

async function deepenToMergeBase(
  store: GitStore,
  { remote, subject }: { remote: Remote; subject: Subject & { kind: "pull-request" } },
): Promise<void> {
  const wants = [{ from: subject.headSha, to: pin("head") }];
  for (const commits of deepenBy) {
    const argv = ["merge-base", "--is-ancestor", subject.mergeBase, subject.headSha];
    if ((await runGit(inStore(store, { argv }))).exitCode === 0) return;
    const isShallow = await stat(join(store.directory, "shallow")).then(
      () => true,
      () => false,
    );
    if (!isShallow) return;
    await fetchCommits({ store, remote, wants, history: { kind: "deepen", commits } });
  }
}

async function updateRef(store: GitStore, ref: string, commit: ObjectId): Promise<void> {
  await readGit(inStore(store, { argv: ["update-ref", ref, commit] }), "checkout.failed");
}
