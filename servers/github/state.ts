import { git } from "../git-http/git.ts";
import { linkPullRequest } from "../git-http/pull-request-refs.ts";
import { readPullHead } from "./pull-head.ts";
import {
  type AccessLevel,
  type IdKind,
  type Issue,
  nameKey,
  type Permissions,
  type Pull,
  type Repository,
  type User,
  type World,
} from "./world.ts";

/** What a test says about GitHub. A login that is only mentioned becomes a user; one that ends in `[bot]` becomes a bot. */
export type GitHubState = {
  users?: readonly UserState[];
  repositories: readonly RepositoryState[];
  tokens: readonly TokenState[];
};

export type UserState = { login: string; id?: number; type?: User["type"]; name?: string; email?: string };

export type TokenState = {
  name: string;
  value: string;
  /** Default: github-actions[bot], the identity of GITHUB_TOKEN. */
  login?: string;
  /** Default: `installation`. */
  kind?: "installation" | "user";
  permissions: Permissions;
  repositories?: readonly string[];
};

export type RepositoryState = {
  owner: string;
  name: string;
  /** A real bare repository: commits, trees and diffs are read from it. */
  directory: string;
  id?: number;
  defaultBranch?: string;
  /** Default: true, so that every permission a job needs shows. */
  private?: boolean;
  fork?: boolean;
  ownerType?: "User" | "Organization";
  /** Levels of the people with access, by login. The owner is an administrator. */
  access?: Readonly<Record<string, AccessLevel>>;
  protectedBranches?: readonly string[];
  issues?: readonly IssueState[];
  pulls?: readonly PullState[];
};

export type CommentState = {
  author: string;
  body: string;
  id?: number;
  createdAt?: string;
  updatedAt?: string;
  lastEditedAt?: string;
  editor?: string;
};

export type IssueState = {
  number: number;
  author: string;
  title?: string;
  body?: string;
  state?: "open" | "closed";
  locked?: boolean;
  labels?: readonly string[];
  createdAt?: string;
  comments?: readonly CommentState[];
};

export type PullState = IssueState & {
  draft?: boolean;
  merged?: boolean;
  /** `repository`: `owner/name` of a fork, or null when it was deleted (then `sha` is needed). `sha` pins the head; else it follows the branch. */
  head: { ref: string; repository?: string | null; sha?: string };
  base?: { ref?: string; sha?: string };
};

const knownBots: Readonly<Record<string, number>> = {
  "github-actions[bot]": 41_898_282,
  "dependabot[bot]": 49_699_333,
};

const firstIds: Readonly<Record<IdKind, number>> = {
  comment: 2_600_000_000,
  review: 2_900_000_000,
  "review-comment": 2_100_000_000,
  thread: 700_000,
  "check-run": 41_000_000_000,
  status: 33_000_000_000,
  issue: 3_100_000_000,
  user: 9_000_000,
  repository: 800_000_000,
};

/** Builds the records and sets refs/pull/N in the git repositories. */
export async function createWorld(state: GitHubState, nowMs: () => number): Promise<World> {
  const counters = new Map<IdKind, number>();
  const world: World = {
    users: new Map(),
    repositories: new Map(),
    tokens: [],
    nowMs,
    nextId(kind) {
      const id = (counters.get(kind) ?? firstIds[kind]) + 1;
      counters.set(kind, id);
      return id;
    },
  };
  for (const user of state.users ?? []) ensureUser(world, user);
  for (const repository of state.repositories) addRepository(world, repository);
  for (const repository of state.repositories) await addThreads(world, repository);
  for (const {
    name,
    value,
    login = "github-actions[bot]",
    kind = "installation",
    permissions,
    repositories,
  } of state.tokens)
    world.tokens.push({ name, value, user: ensureUser(world, { login }), kind, permissions, repositories });
  return world;
}

/** The user of that login, made on first mention. */
export function ensureUser(world: World, { login, id, type, name, email }: UserState): User {
  const known = world.users.get(nameKey(login));
  if (known !== undefined) return known;
  const number = id ?? knownBots[login] ?? world.nextId("user");
  const user: User = {
    id: number,
    login,
    type: type ?? (login.endsWith("[bot]") ? "Bot" : "User"),
    name: name ?? login,
    email: email ?? `${number}+${login}@users.noreply.github.com`,
  };
  world.users.set(nameKey(login), user);
  return user;
}

function addRepository(world: World, state: RepositoryState): void {
  const owner = ensureUser(world, { login: state.owner, type: state.ownerType ?? "User" });
  const access = new Map(Object.entries(state.access ?? {}).map(([login, level]) => [nameKey(login), level]));
  for (const login of Object.keys(state.access ?? {})) ensureUser(world, { login });
  if (owner.type === "User") access.set(nameKey(owner.login), "admin");
  const repository: Repository = {
    id: state.id ?? world.nextId("repository"),
    owner,
    name: state.name,
    fullName: `${state.owner}/${state.name}`,
    directory: state.directory,
    defaultBranch: state.defaultBranch ?? "main",
    private: state.private ?? true,
    fork: state.fork ?? false,
    access,
    protectedBranches: state.protectedBranches ?? [],
    issues: new Map(),
    comments: new Map(),
    reviews: new Map(),
    reviewComments: new Map(),
    threads: new Map(),
    checkRuns: new Map(),
    statuses: [],
  };
  world.repositories.set(nameKey(repository.fullName), repository);
}

async function addThreads(world: World, state: RepositoryState): Promise<void> {
  const repository = world.repositories.get(nameKey(`${state.owner}/${state.name}`));
  if (repository === undefined) return;
  for (const issue of state.issues ?? []) addIssue(world, repository, { state: issue, pull: undefined });
  for (const pull of state.pulls ?? []) {
    const issue = addIssue(world, repository, { state: pull, pull: await createPull(world, repository, pull) });
    await linkToGit(repository, issue);
  }
}

async function createPull(world: World, repository: Repository, state: PullState): Promise<Pull> {
  const { ref, repository: fork, sha } = state.head;
  const head = fork === null ? undefined : fork === undefined ? repository : world.repositories.get(nameKey(fork));
  if (head === undefined && sha === undefined)
    throw new Error(`Pull request ${state.number}: a deleted or unknown head repository needs a sha`);
  const baseRef = state.base?.ref ?? repository.defaultBranch;
  const base = state.base?.sha ?? (await git(["rev-parse", `refs/heads/${baseRef}`], repository));
  return {
    draft: state.draft ?? false,
    merged: state.merged ?? false,
    head: { ref, repository: head, owner: head?.owner ?? ensureUser(world, { login: state.author }), sha },
    base: { ref: baseRef, sha: base },
  };
}

async function linkToGit(repository: Repository, issue: Issue): Promise<void> {
  const { number, pull } = issue;
  if (pull === undefined) return;
  const { head, base } = pull;
  if (head.sha === undefined && head.repository !== undefined) {
    const headDirectory = head.repository === repository ? undefined : head.repository.directory;
    await linkPullRequest(repository.directory, { number, branch: head.ref, base: base.ref, headDirectory });
  } else await git(["update-ref", `refs/pull/${number}/head`, await readPullHead(repository, issue)], repository);
}

function addIssue(
  world: World,
  repository: Repository,
  { state, pull }: { state: IssueState; pull: Pull | undefined },
): Issue {
  const createdAtMs = state.createdAt === undefined ? world.nowMs() : Date.parse(state.createdAt);
  const issue: Issue = {
    id: world.nextId("issue"),
    number: state.number,
    title: state.title ?? `Number ${state.number}`,
    body: state.body ?? "",
    author: ensureUser(world, { login: state.author }),
    state: state.state ?? "open",
    locked: state.locked ?? false,
    labels: state.labels ?? [],
    createdAtMs,
    updatedAtMs: createdAtMs,
    lastEditedAtMs: undefined,
    editor: undefined,
    pull,
  };
  repository.issues.set(issue.number, issue);
  for (const comment of state.comments ?? []) addComment(world, repository, { issue: issue.number, ...comment });
  return issue;
}

/** A comment that was there before, or appears while a test runs. */
export function addComment(world: World, repository: Repository, state: CommentState & { issue: number }) {
  const createdAtMs = state.createdAt === undefined ? world.nowMs() : Date.parse(state.createdAt);
  const lastEditedAtMs = state.lastEditedAt === undefined ? undefined : Date.parse(state.lastEditedAt);
  const comment = {
    id: state.id ?? world.nextId("comment"),
    issue: state.issue,
    author: ensureUser(world, { login: state.author }),
    body: state.body,
    createdAtMs,
    updatedAtMs: state.updatedAt === undefined ? (lastEditedAtMs ?? createdAtMs) : Date.parse(state.updatedAt),
    lastEditedAtMs,
    editor: state.editor === undefined ? undefined : ensureUser(world, { login: state.editor }),
    minimizedReason: undefined,
  };
  repository.comments.set(comment.id, comment);
  return comment;
}
