import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { writeCommit } from "./commit-writer.ts";
import { git, gitBytes, runGit } from "./git.ts";
import { linkPullRequest, type PullRequestLink, updatePullRequestRefs } from "./pull-request-refs.ts";

/** A file of a commit: its text or bytes, the same with a mode (`120000`: the content is the target of a link), a gitlink, or `null` to delete it. */
export type FileContent =
  | string
  | Uint8Array
  | { content: string | Uint8Array; mode: "100644" | "100755" | "120000" }
  | { gitlink: string }
  | null;

export type FileMap = Readonly<Record<string, FileContent>>;

/**
 * One commit on a branch. `files` are laid over the files of the parent. A branch that does not exist yet starts at `from`
 * (a branch, tag or commit) or, without it, at nothing. `merge` adds a second parent.
 */
export type CommitRequest = {
  branch: string;
  message?: string | undefined;
  files: FileMap;
  from?: string | undefined;
  merge?: string | undefined;
  author?: { name: string; email: string } | undefined;
  atMs?: number | undefined;
};

export type Repository = {
  /** The bare repository. */
  readonly directory: string;
  readonly defaultBranch: string;
  /** Adds a commit and moves the branch; pull request references follow. Resolves to the commit's id. */
  commit(request: CommitRequest): Promise<string>;
  /** The commit a branch, tag or expression names; `undefined` when it names none. */
  resolve(revision: string): Promise<string | undefined>;
  /** The bytes of a file in a commit. */
  read(revision: string, path: string): Promise<Buffer>;
  /** Mode and object id of each file of a commit, by path. */
  list(revision: string): Promise<Map<string, { mode: string; id: string }>>;
  /** Moves a reference as a force push would. */
  point(reference: string, revision: string): Promise<void>;
  /** Keeps refs/pull/N/head (and refs/pull/N/merge where it merges) at the branch from now on. */
  pullRequest(link: PullRequestLink): Promise<void>;
  git(...argv: string[]): Promise<string>;
};

/**
 * Makes a real bare repository at `directory`. Author, dates and messages are fixed, so equal requests give equal commit ids.
 * Without `commits`, `files` become one commit on the default branch.
 */
export async function createRepository(request: {
  directory: string;
  defaultBranch?: string;
  files?: FileMap;
  commits?: readonly CommitRequest[];
}): Promise<Repository> {
  const { directory, defaultBranch = "main" } = request;
  await mkdir(dirname(directory), { recursive: true });
  await git(["init", "--quiet", "--bare", `--initial-branch=${defaultBranch}`, directory], {
    directory: dirname(directory),
  });
  const repository = openRepository({ directory, defaultBranch });
  const first =
    request.files === undefined ? [] : [{ branch: defaultBranch, message: "First commit", files: request.files }];
  for (const commit of [...first, ...(request.commits ?? [])]) await repository.commit(commit);
  return repository;
}

/** The same view of a bare repository that is there already. */
export function openRepository({ directory, defaultBranch }: { directory: string; defaultBranch: string }): Repository {
  const run = (...argv: string[]) => git(argv, { directory });
  const resolve = async (revision: string) => {
    const result = await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], {
      directory,
    });
    return result.exitCode === 0 ? result.stdout.toString("utf8").trim() : undefined;
  };
  return {
    directory,
    defaultBranch,
    resolve,
    git: run,
    async commit(commit) {
      const id = await writeCommit({ directory, commit, resolve });
      await updatePullRequestRefs(directory);
      return id;
    },
    read: (revision, path) => gitBytes(["cat-file", "blob", `${revision}:${path}`], { directory }),
    list: (revision) => listTree(directory, revision),
    async point(reference, revision) {
      await run("update-ref", reference, revision);
      await updatePullRequestRefs(directory);
    },
    pullRequest: (link) => linkPullRequest(directory, link),
  };
}

async function listTree(directory: string, revision: string): Promise<Map<string, { mode: string; id: string }>> {
  const listing = (await gitBytes(["ls-tree", "-r", "-z", revision], { directory })).toString("utf8");
  const entries = listing.split("\0").filter((line) => line !== "");
  return new Map(
    entries.map((line) => {
      const [head = "", path = ""] = line.split("\t", 2);
      const [mode = "", , id = ""] = head.split(" ");
      return [path, { mode, id }];
    }),
  );
}
