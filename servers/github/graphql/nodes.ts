import { gitBytes, runGit } from "../../git-http/git.ts";
import { readChangedFiles } from "../diff-facts.ts";
import { isAllowed, refusalText } from "../permission-table.ts";
import { pullOf, readPullHead } from "../pull-head.ts";
import { canSeeReview, isOutdated } from "../review-writer.ts";
import { type CommitFacts, readCommit, webFlow } from "../views/commit-view.ts";
import { association } from "../views/issue-view.ts";
import { diffEnds } from "../views/pull-view.ts";
import { nodeId, toIso, toIsoOrNull, type Urls } from "../views/urls.ts";
import type { Issue, IssueComment, Repository, Review, ReviewComment, Thread, Token, User, World } from "../world.ts";
import { type ConnectionArguments, connection, graphqlProblem } from "./connection.ts";

/** Who asks what server. */
export type GraphqlScope = { world: World; token: Token; urls: Urls };

export function userNode(user: User, { urls }: GraphqlScope) {
  const isBot = user.type === "Bot";
  const login = isBot ? user.login.replace(/\[bot\]$/, "") : user.login;
  const path = isBot ? `/apps/${login}` : `/${login}`;
  return {
    __typename: isBot ? "Bot" : "User",
    id: nodeId(isBot ? "BOT" : "U", 0, user.id),
    databaseId: user.id,
    login,
    name: user.name,
    email: "",
    avatarUrl: `${urls.html}/avatars/u/${user.id}`,
    url: urls.html + path,
    resourcePath: path,
  };
}

type Texts = {
  author: User;
  editor: User | undefined;
  body: string;
  createdAtMs: number;
  updatedAtMs: number;
  lastEditedAtMs: number | undefined;
};

const editedFields = (record: Texts, scope: GraphqlScope) => ({
  author: userNode(record.author, scope),
  editor: record.editor === undefined ? null : userNode(record.editor, scope),
  body: record.body,
  createdAt: toIso(record.createdAtMs),
  updatedAt: toIso(record.updatedAtMs),
  lastEditedAt: toIsoOrNull(record.lastEditedAtMs),
  includesCreatedEdit: record.lastEditedAtMs !== undefined,
});

const minimizedFields = ({ minimizedReason }: { minimizedReason: string | undefined }) => ({
  isMinimized: minimizedReason !== undefined,
  minimizedReason: minimizedReason?.toLowerCase() ?? null,
  viewerCanMinimize: true,
});

export function repositoryNode(repository: Repository, scope: GraphqlScope) {
  const url = `${scope.urls.html}/${repository.fullName}`;
  const numbered = (number: number, is: (issue: Issue) => boolean, kind: string) => {
    const issue = repository.issues.get(number);
    if (issue === undefined || !is(issue))
      throw graphqlProblem("NOT_FOUND", `Could not resolve to ${kind} with the number of ${number}.`);
    return issueNode(issue, repository, scope);
  };
  return {
    __typename: "Repository",
    id: nodeId("R", repository.id, repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: repository.fullName,
    owner: userNode(repository.owner, scope),
    isPrivate: repository.private,
    isFork: repository.fork,
    url,
    defaultBranchRef: () => refNode(repository, `refs/heads/${repository.defaultBranch}`, scope),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(repository, qualifiedName.startsWith("refs/") ? qualifiedName : `refs/heads/${qualifiedName}`, scope),
    object: ({ oid, expression }: { oid?: string; expression?: string }) =>
      objectNode(repository, oid ?? expression ?? "", scope),
    issue: ({ number }: { number: number }) => numbered(number, ({ pull }) => pull === undefined, "an Issue"),
    pullRequest: ({ number }: { number: number }) =>
      numbered(number, ({ pull }) => pull !== undefined, "a PullRequest"),
    issueOrPullRequest: ({ number }: { number: number }) => numbered(number, () => true, "an issue or pull request"),
  };
}

export async function refNode(repository: Repository, ref: string, scope: GraphqlScope) {
  const result = await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", ref], repository);
  if (result.exitCode !== 0) return null;
  const prefix = /^refs\/[^/]+\//.exec(ref)?.[0] ?? "";
  const sha = result.stdout.toString("utf8").trim();
  return {
    __typename: "Ref",
    id: nodeId("REF", repository.id, ref),
    name: ref.slice(prefix.length),
    prefix,
    target: () => objectNode(repository, sha, scope),
  };
}

async function objectNode(repository: Repository, revision: string, scope: GraphqlScope) {
  const name = await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", revision], repository);
  if (name.exitCode !== 0) return null;
  const oid = name.stdout.toString("utf8").trim();
  const type = (await gitBytes(["cat-file", "-t", oid], repository)).toString().trim();
  if (type === "commit") return commitNode(await readCommit(repository, oid), repository, scope);
  const common = { oid, abbreviatedOid: oid.slice(0, 7) };
  if (type === "tree") return { __typename: "Tree", id: nodeId("T", repository.id, oid), ...common };
  const content = await gitBytes(["cat-file", "blob", oid], repository);
  const isBinary = content.includes(0);
  const text = isBinary ? null : content.toString("utf8");
  return {
    __typename: "Blob",
    id: nodeId("B", repository.id, oid),
    ...common,
    byteSize: content.length,
    isBinary,
    text,
  };
}

export function commitNode(facts: CommitFacts, repository: Repository, scope: GraphqlScope) {
  const isSigned = facts.committer.email === webFlow.email;
  const signature = { __typename: "GpgSignature", isValid: true, state: "VALID", wasSignedByGitHub: true };
  const parent = async (sha: string) => commitNode(await readCommit(repository, sha), repository, scope);
  return {
    __typename: "Commit",
    id: nodeId("C", repository.id, facts.sha),
    oid: facts.sha,
    abbreviatedOid: facts.sha.slice(0, 7),
    url: `${scope.urls.html}/${repository.fullName}/commit/${facts.sha}`,
    message: facts.message,
    messageHeadline: facts.message.split("\n")[0] ?? "",
    committedDate: facts.committer.date,
    tree: () => objectNode(repository, facts.tree, scope),
    parents: (args: ConnectionArguments) => connection("parents", facts.parents, { args, view: parent }),
    signature: isSigned ? signature : null,
  };
}

export function issueNode(issue: Issue, repository: Repository, scope: GraphqlScope): Record<string, unknown> {
  const isPull = issue.pull !== undefined;
  if (!isAllowed(scope.token, isPull ? "pulls/get" : "issues/get", repository))
    throw graphqlProblem("FORBIDDEN", refusalText(scope.token));
  const comments = [...repository.comments.values()].filter((comment) => comment.issue === issue.number);
  const view = (comment: IssueComment) => issueCommentNode(comment, repository, scope);
  return {
    __typename: isPull ? "PullRequest" : "Issue",
    id: nodeId(isPull ? "PR" : "I", repository.id, issue.number),
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    ...editedFields(issue, scope),
    state: issue.pull?.merged === true ? "MERGED" : issue.state.toUpperCase(),
    locked: issue.locked,
    url: `${scope.urls.html}/${repository.fullName}/${isPull ? "pull" : "issues"}/${issue.number}`,
    comments: (args: ConnectionArguments) => connection("comments", comments, { args, view }),
    ...(isPull ? pullFields(issue, repository, scope) : {}),
  };
}

function pullFields(issue: Issue, repository: Repository, scope: GraphqlScope) {
  const { draft, head, base } = pullOf(issue);
  const ofPull = <T extends { pull: number }>(records: Map<number, T>) =>
    [...records.values()].filter(({ pull }) => pull === issue.number);
  const files = async () => {
    const ends = await diffEnds(repository, issue);
    return readChangedFiles(repository.directory, ends.base, ends.head);
  };
  const reviews = () => ofPull(repository.reviews).filter((review) => canSeeReview(scope.token, review));
  return {
    isDraft: draft,
    headRefOid: () => readPullHead(repository, issue),
    headRefName: head.ref,
    baseRefOid: base.sha,
    baseRefName: base.ref,
    headRepository: head.repository === undefined ? null : repositoryNode(head.repository, scope),
    isCrossRepository: head.repository !== repository,
    changedFiles: async () => (await files()).length,
    additions: async () => (await files()).reduce((sum, { additions }) => sum + additions, 0),
    deletions: async () => (await files()).reduce((sum, { deletions }) => sum + deletions, 0),
    reviews: (args: ConnectionArguments) =>
      connection("reviews", reviews(), { args, view: (review) => reviewNode(review, repository, scope) }),
    reviewThreads: (args: ConnectionArguments) =>
      connection("reviewThreads", ofPull(repository.threads), {
        args,
        view: (thread) => threadNode(thread, repository, scope),
      }),
  };
}

export function issueCommentNode(comment: IssueComment, repository: Repository, scope: GraphqlScope) {
  const section = repository.issues.get(comment.issue)?.pull === undefined ? "issues" : "pull";
  return {
    __typename: "IssueComment",
    id: nodeId("IC", repository.id, comment.id),
    // GraphQL's Int has 32 bits; larger ids are only in fullDatabaseId.
    databaseId: comment.id > 0x7fffffff ? null : comment.id,
    fullDatabaseId: String(comment.id),
    authorAssociation: association(comment.author, repository),
    ...editedFields(comment, scope),
    ...minimizedFields(comment),
    url: `${scope.urls.html}/${repository.fullName}/${section}/${comment.issue}#issuecomment-${comment.id}`,
  };
}

export function reviewNode(review: Review, repository: Repository, scope: GraphqlScope): Record<string, unknown> {
  const comments = [...repository.reviewComments.values()].filter((comment) => comment.review === review.id);
  return {
    __typename: "PullRequestReview",
    id: nodeId("PRR", repository.id, review.id),
    databaseId: review.id > 0x7fffffff ? null : review.id,
    authorAssociation: association(review.author, repository),
    ...editedFields(review, scope),
    ...minimizedFields(review),
    state: review.state,
    commit: async () => commitNode(await readCommit(repository, review.commitId), repository, scope),
    submittedAt: toIsoOrNull(review.submittedAtMs),
    url: `${scope.urls.html}/${repository.fullName}/pull/${review.pull}#pullrequestreview-${review.id}`,
    comments: (args: ConnectionArguments) =>
      connection("comments", comments, { args, view: (comment) => reviewCommentNode(comment, repository, scope) }),
  };
}

export function reviewCommentNode(
  comment: ReviewComment,
  repository: Repository,
  scope: GraphqlScope,
): Record<string, unknown> {
  const review = repository.reviews.get(comment.review);
  const replyTo = comment.replyTo === undefined ? undefined : repository.reviewComments.get(comment.replyTo);
  const outdated = () => outdatedComment(repository, comment);
  return {
    __typename: "PullRequestReviewComment",
    id: nodeId("PRRC", repository.id, comment.id),
    databaseId: comment.id > 0x7fffffff ? null : comment.id,
    authorAssociation: association(comment.author, repository),
    ...editedFields(comment, scope),
    ...minimizedFields(comment),
    path: comment.path,
    line: async () => ((await outdated()) ? null : (comment.line ?? null)),
    startLine: async () => ((await outdated()) ? null : (comment.startLine ?? null)),
    originalLine: comment.line ?? null,
    outdated,
    replyTo: replyTo === undefined ? null : reviewCommentNode(replyTo, repository, scope),
    pullRequestReview: review === undefined ? null : () => reviewNode(review, repository, scope),
    url: `${scope.urls.html}/${repository.fullName}/pull/${comment.pull}#discussion_r${comment.id}`,
  };
}

async function outdatedComment(repository: Repository, comment: ReviewComment): Promise<boolean> {
  const pull = repository.issues.get(comment.pull);
  return pull === undefined ? false : isOutdated(repository, pull, comment);
}

export function threadNode(thread: Thread, repository: Repository, scope: GraphqlScope) {
  const comments = [...repository.reviewComments.values()].filter((comment) => comment.thread === thread.id);
  const [first] = comments;
  if (first === undefined) throw new Error(`Thread ${thread.id} has no comment`);
  const outdated = () => outdatedComment(repository, first);
  return {
    __typename: "PullRequestReviewThread",
    id: nodeId("PRRT", repository.id, thread.id),
    isResolved: thread.resolvedBy !== undefined,
    resolvedBy: thread.resolvedBy?.type === "User" ? userNode(thread.resolvedBy, scope) : null,
    isOutdated: outdated,
    path: first.path,
    line: async () => ((await outdated()) ? null : (first.line ?? null)),
    startLine: async () => ((await outdated()) ? null : (first.startLine ?? null)),
    originalLine: first.line ?? null,
    diffSide: first.side,
    startDiffSide: first.startSide ?? null,
    subjectType: first.subject.toUpperCase(),
    viewerCanResolve: isAllowed(scope.token, "graphql:resolveReviewThread", repository),
    viewerCanReply: isAllowed(scope.token, "graphql:addPullRequestReviewThreadReply", repository),
    comments: (args: ConnectionArguments) =>
      connection("comments", comments, { args, view: (comment) => reviewCommentNode(comment, repository, scope) }),
  };
}
