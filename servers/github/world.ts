/** What the server knows, as plain records that tests may read and change at any time. Dates are milliseconds. */

export type AccessLevel = "admin" | "maintain" | "write" | "triage" | "read" | "none";
export type PermissionName =
  | "actions"
  | "checks"
  | "contents"
  | "issues"
  | "metadata"
  | "pull_requests"
  | "statuses"
  | "workflows";
export type Permissions = Readonly<Partial<Record<PermissionName, "read" | "write">>>;

export type User = { id: number; login: string; type: "User" | "Bot" | "Organization"; name: string; email: string };

export type Token = {
  name: string;
  value: string;
  user: User;
  /** `installation`: GITHUB_TOKEN or an app; `user`: a personal access token. They get different refusals. */
  kind: "installation" | "user";
  permissions: Permissions;
  /** `owner/name` of what it can see; undefined: everything. */
  repositories: readonly string[] | undefined;
};

type Edited = {
  createdAtMs: number;
  updatedAtMs: number;
  lastEditedAtMs: number | undefined;
  editor: User | undefined;
};

export type IssueComment = Edited & {
  id: number;
  issue: number;
  author: User;
  body: string;
  minimizedReason: string | undefined;
};

export type Issue = Edited & {
  id: number;
  number: number;
  title: string;
  body: string;
  author: User;
  state: "open" | "closed";
  locked: boolean;
  labels: readonly string[];
  pull: Pull | undefined;
};

export type Pull = {
  draft: boolean;
  merged: boolean;
  head: {
    ref: string;
    /** undefined: the fork was deleted. */
    repository: Repository | undefined;
    owner: User;
    /** Set: the head stays here. Unset: it follows the branch in git. */
    sha: string | undefined;
  };
  base: { ref: string; sha: string };
};

export type ReviewState = "PENDING" | "COMMENTED" | "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED";

export type Review = Edited & {
  id: number;
  pull: number;
  author: User;
  body: string;
  state: ReviewState;
  commitId: string;
  submittedAtMs: number | undefined;
  minimizedReason: string | undefined;
};

export type Side = "LEFT" | "RIGHT";

export type ReviewComment = Edited & {
  id: number;
  pull: number;
  review: number;
  thread: number;
  author: User;
  body: string;
  path: string;
  subject: "line" | "file";
  side: Side;
  line: number | undefined;
  startSide: Side | undefined;
  startLine: number | undefined;
  commitId: string;
  hunk: string;
  replyTo: number | undefined;
  minimizedReason: string | undefined;
};

export type Thread = { id: number; pull: number; resolvedBy: User | undefined };

export type Annotation = { readonly [key: string]: string | number | undefined };

export type CheckRun = {
  id: number;
  name: string;
  headSha: string;
  status: string;
  conclusion: string | undefined;
  externalId: string;
  detailsUrl: string | undefined;
  startedAt: string;
  completedAt: string | undefined;
  output: { title: string | undefined; summary: string | undefined; text: string | undefined };
  annotations: Annotation[];
  app: App;
};

export type App = { id: number; slug: string; name: string };

export type Status = {
  id: number;
  sha: string;
  state: string;
  context: string;
  description: string | undefined;
  targetUrl: string | undefined;
  creator: User;
  createdAtMs: number;
};

export type Repository = {
  id: number;
  owner: User;
  name: string;
  /** `owner/name` */
  fullName: string;
  directory: string;
  defaultBranch: string;
  private: boolean;
  fork: boolean;
  access: Map<string, AccessLevel>;
  protectedBranches: readonly string[];
  issues: Map<number, Issue>;
  comments: Map<number, IssueComment>;
  reviews: Map<number, Review>;
  reviewComments: Map<number, ReviewComment>;
  threads: Map<number, Thread>;
  checkRuns: Map<number, CheckRun>;
  statuses: Status[];
};

export type World = {
  users: Map<string, User>;
  repositories: Map<string, Repository>;
  tokens: Token[];
  nowMs(): number;
  /** Counts up per kind, from numbers as large as GitHub's. */
  nextId(kind: IdKind): number;
};

export type IdKind =
  | "comment"
  | "review"
  | "review-comment"
  | "thread"
  | "check-run"
  | "status"
  | "issue"
  | "user"
  | "repository";

/** Logins and repository names are compared without case, as GitHub does. */
export const nameKey = (name: string): string => name.toLowerCase();

export function findRepository(world: World, fullName: string): Repository | undefined {
  return world.repositories.get(nameKey(fullName));
}

/** Sets a text the way an edit in the browser does: `lastEditedAt` and the editor are visible only through GraphQL. */
export function edit(record: Edited & { body: string }, change: { body: string; editor: User; atMs: number }): void {
  record.body = change.body;
  record.editor = change.editor;
  record.lastEditedAtMs = change.atMs;
  record.updatedAtMs = change.atMs;
}
