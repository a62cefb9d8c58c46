import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { createBareStore, type GitStore } from "../git/bare-store.ts";
import { fetchCommits } from "../git/fetch.ts";
import { type LocatedRepository, locateRepository, readHead } from "../git/locate-repository.ts";
import { hasCommit, readCommitObject } from "../git/objects.ts";
import type { Remote } from "../git/remote.ts";
import type { Subject } from "../spec/intent.ts";
import type { AbsolutePath, ObjectId } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import { decideCheckout } from "./decide-checkout.ts";
import { makeCheckout } from "./make-checkout.ts";

export type PreparedWorkspace =
  | {
      kind: "ready";
      repository: LocatedRepository;
      /** Holds, by reference or fetched, the trees of head, base and merge base. Instructions are read from it. */
      store: GitStore;
      /** The commit a patch of this workspace is of. */
      baseCommit: ObjectId;
      checkedOut: "head" | "merge" | "run-commit";
      /** This run made the checkout. */
      made: boolean;
    }
  /** There is no checkout and none was asked for. */
  | { kind: "none" };

export type WorkspaceRequest = {
  /** `GITHUB_WORKSPACE`: a repository above it is not the one of the run. */
  workspace: AbsolutePath;
  /** Where the agent will start; the workspace or below it. */
  directory: AbsolutePath;
  subject: Subject;
  runSha: string;
  remote: Remote;
  publishes: boolean;
  /** Whether to make a checkout where there is none. */
  make: boolean;
  /** For the store; must not exist. */
  storeDirectory: AbsolutePath;
  signal: AbortSignal;
};

/**
 * Finds the checkout an earlier step made and checks that it is of a commit the event names, or makes one. Missing pinned commits
 * are fetched into a store of ours; the checkout itself is never written to. Throws `checkout.wrong-commit` and `checkout.failed`.
 */
export async function prepareWorkspace(request: WorkspaceRequest): Promise<PreparedWorkspace> {
  const { workspace, subject, signal, make, remote } = request;
  let repository = await locateBelow(request);
  const made = repository === undefined && make && subject.kind !== "issue";
  if (made) {
    await makeCheckout({ workspace, subject, remote, signal });
    repository = await locateBelow({ ...request, directory: workspace });
  }
  if (repository === undefined) return { kind: "none" };
  const isPartial = await hasPromisedObjects(repository);
  const store = await createBareStore({
    directory: request.storeDirectory,
    objectFormat: repository.objectFormat,
    alternates: isPartial ? [] : [repository],
    signal,
  });
  const { is, baseCommit } = await checkHead(repository, request);
  await fetchMissing(store, { subject, remote });
  return { kind: "ready", repository, store, baseCommit, checkedOut: is, made };
}

async function locateBelow({
  workspace,
  directory,
  signal,
}: Pick<WorkspaceRequest, "workspace" | "directory" | "signal">): Promise<LocatedRepository | undefined> {
  const exists = await stat(directory).then(
    (status) => status.isDirectory(),
    () => false,
  );
  const from = exists ? directory : workspace;
  if (
    !exists &&
    !(await stat(workspace).then(
      (status) => status.isDirectory(),
      () => false,
    ))
  )
    return undefined;
  const repository = await locateRepository(from, signal);
  const isBelow = repository && (repository.root === workspace || repository.root.startsWith(workspace + sep));
  return isBelow ? repository : undefined;
}

async function checkHead(repository: LocatedRepository, { subject, runSha, publishes, signal }: WorkspaceRequest) {
  const head = await readHead(repository, signal);
  if (head === undefined)
    throw new RunError({ code: "checkout.failed", message: `${repository.root} has no commit checked out` });
  const inCheckout: GitStore = { directory: repository.commonDirectory, objectFormat: repository.objectFormat, signal };
  const decision = decideCheckout({
    head,
    object: await readCommitObject(inCheckout, head),
    subject,
    runSha,
    publishes,
  });
  if (decision.kind === "accepted") return decision;
  const { reason, wouldAllow } = decision.refusal;
  throw new RunError({
    code: "checkout.wrong-commit",
    message: reason,
    ...(wouldAllow === undefined ? {} : { hint: wouldAllow }),
  });
}

/** A partial clone has commits whose files it never fetched; its objects are not relied on. */
async function hasPromisedObjects({ commonDirectory }: LocatedRepository): Promise<boolean> {
  // No pack directory: nothing was ever packed.
  const packs = await readdir(join(commonDirectory, "objects", "pack")).catch(() => []);
  return packs.some((name) => name.endsWith(".promisor"));
}

async function fetchMissing(store: GitStore, { subject, remote }: { subject: Subject; remote: Remote }): Promise<void> {
  const pinned = pinnedCommits(subject);
  const missing: ObjectId[] = [];
  for (const commit of new Set(pinned)) if (!(await hasCommit(store, commit))) missing.push(commit);
  if (missing.length === 0) return;
  const wants = missing.map((from) => ({ from, to: `refs/pins/${from}` }));
  await fetchCommits({ store, remote, wants, history: { kind: "depth", commits: 1 } });
}

function pinnedCommits(subject: Subject): ObjectId[] {
  switch (subject.kind) {
    case "pull-request":
      return [subject.headSha, subject.baseSha, subject.mergeBase];
    case "ref":
      return [subject.sha];
    case "issue":
      return [];
  }
}
