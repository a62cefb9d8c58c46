import { checkBodyLength } from "../answer.ts";
import { isAllowed, refusalText } from "../permission-table.ts";
import {
  addReply,
  addReview,
  addReviewComment,
  type CommentRequest,
  checkCommit,
  placeComments,
  type ReviewPlace,
  submitReview,
  writeReview,
} from "../review-writer.ts";
import { createComment } from "../routes/issue-routes.ts";
import type { NodeKind } from "../views/urls.ts";
import { edit, type Repository, type Review } from "../world.ts";
import { graphqlProblem } from "./connection.ts";
import { type CreateCommitInput, createCommitOnBranch } from "./create-commit.ts";
import { findNode, need } from "./find-node.ts";
import { type GraphqlScope, issueCommentNode, issueNode, reviewCommentNode, reviewNode, threadNode } from "./nodes.ts";

type Input<T> = { input: T & { clientMutationId?: string } };
type ThreadInput = {
  pullRequestId?: string;
  pullRequestReviewId?: string;
  path: string;
  body: string;
  line?: number;
  side?: string;
  startLine?: number;
  startSide?: string;
  subjectType?: string;
};
type ReviewInput = {
  pullRequestId: string;
  body?: string;
  event?: string;
  commitOID?: string;
  threads?: ThreadInput[];
};

/** The root fields that change something, as `graphql` calls them: one argument object each. */
export function createMutations(scope: GraphqlScope) {
  const find = (name: string, id: string, kinds: readonly NodeKind[]) => {
    const node = findNode(scope, id, kinds);
    if (!isAllowed(scope.token, `graphql:${name}`, node.repository))
      throw graphqlProblem("FORBIDDEN", refusalText(scope.token));
    return node;
  };
  const placeOf = (name: string, id: string): ReviewPlace => {
    const { repository, id: number } = find(name, id, ["PR"]);
    return { ...scope, repository, pull: need(repository.issues.get(number), id) };
  };
  return {
    createCommitOnBranch: ({ input }: Input<CreateCommitInput>) => createCommitOnBranch(scope, input),
    addComment({ input }: Input<{ subjectId: string; body: string }>) {
      const { repository, id } = find("addComment", input.subjectId, ["I", "PR"]);
      checkBodyLength(input.body, "IssueComment");
      const issue = need(repository.issues.get(id), input.subjectId);
      createComment({ ...scope, repository }, id, input.body);
      return { subject: issueNode(issue, repository, scope) };
    },
    updateIssueComment({ input }: Input<{ id: string; body: string }>) {
      const { repository, id } = find("updateIssueComment", input.id, ["IC"]);
      checkBodyLength(input.body, "IssueComment");
      const comment = need(repository.comments.get(id), input.id);
      edit(comment, { body: input.body, editor: scope.token.user, atMs: scope.world.nowMs() });
      return { issueComment: issueCommentNode(comment, repository, scope) };
    },
    minimizeComment: ({ input }: Input<{ subjectId: string; classifier: string }>) => ({
      minimizedComment: minimize(scope, find("minimizeComment", input.subjectId, commentKinds), input.classifier),
    }),
    unminimizeComment: ({ input }: Input<{ subjectId: string }>) => ({
      unminimizedComment: minimize(scope, find("unminimizeComment", input.subjectId, commentKinds), undefined),
    }),
    resolveReviewThread: ({ input }: Input<{ threadId: string }>) =>
      resolve(scope, find("resolveReviewThread", input.threadId, ["PRRT"]), true),
    unresolveReviewThread: ({ input }: Input<{ threadId: string }>) =>
      resolve(scope, find("unresolveReviewThread", input.threadId, ["PRRT"]), false),
    async addPullRequestReview({ input }: Input<ReviewInput>) {
      const place = placeOf("addPullRequestReview", input.pullRequestId);
      const { body = "", event, commitOID: commitId, threads = [] } = input;
      const review = await writeReview(place, { body, event, commitId, comments: threads.map(toRequest) });
      return { pullRequestReview: reviewNode(review, place.repository, scope) };
    },
    submitPullRequestReview({ input }: Input<{ pullRequestReviewId?: string; event: string; body?: string }>) {
      const { repository, review, place } = reviewPlace(
        scope,
        find("submitPullRequestReview", input.pullRequestReviewId ?? "", ["PRR"]),
      );
      submitReview(place, review, { event: input.event, body: input.body ?? "" });
      return { pullRequestReview: reviewNode(review, repository, scope) };
    },
    addPullRequestReviewThread: ({ input }: Input<ThreadInput>) =>
      addThread(scope, input, (id, kinds) => find("addPullRequestReviewThread", id, kinds)),
    addPullRequestReviewThreadReply({ input }: Input<{ pullRequestReviewThreadId: string; body: string }>) {
      const id = input.pullRequestReviewThreadId;
      const { repository, id: number } = find("addPullRequestReviewThreadReply", id, ["PRRT"]);
      const first = need(
        [...repository.reviewComments.values()].find(({ thread }) => thread === number),
        id,
      );
      const pull = need(repository.issues.get(first.pull), id);
      const comment = addReply({ ...scope, repository, pull }, first, input.body);
      return { comment: reviewCommentNode(comment, repository, scope) };
    },
  };
}

type Found = { repository: Repository; kind: NodeKind; id: number };
const commentKinds: readonly NodeKind[] = ["IC", "PRR", "PRRC"];

function minimize(scope: GraphqlScope, { repository, kind, id }: Found, reason: string | undefined) {
  const mark = <T extends { minimizedReason: string | undefined }>(record: T | undefined): T => {
    const known = need(record, String(id));
    known.minimizedReason = reason;
    return known;
  };
  if (kind === "IC") return issueCommentNode(mark(repository.comments.get(id)), repository, scope);
  if (kind === "PRR") return reviewNode(mark(repository.reviews.get(id)), repository, scope);
  return reviewCommentNode(mark(repository.reviewComments.get(id)), repository, scope);
}

function resolve(scope: GraphqlScope, { repository, id }: Found, isResolved: boolean) {
  const thread = need(repository.threads.get(id), String(id));
  thread.resolvedBy = isResolved ? scope.token.user : undefined;
  return { thread: threadNode(thread, repository, scope) };
}

function reviewPlace(
  scope: GraphqlScope,
  { repository, id }: Found,
): { repository: Repository; review: Review; place: ReviewPlace } {
  const review = need(repository.reviews.get(id), String(id));
  return {
    repository,
    review,
    place: { ...scope, repository, pull: need(repository.issues.get(review.pull), String(id)) },
  };
}

/** A thread joins the given or the viewer's pending review; without one, a pending review is opened for it. */
async function addThread(
  scope: GraphqlScope,
  input: ThreadInput,
  find: (id: string, kinds: readonly NodeKind[]) => Found,
) {
  const id = input.pullRequestReviewId ?? input.pullRequestId ?? "";
  const node = find(id, input.pullRequestReviewId === undefined ? ["PR"] : ["PRR"]);
  const { repository } = node;
  const given = node.kind === "PRR" ? need(repository.reviews.get(node.id), id) : undefined;
  const pull = need(repository.issues.get(given?.pull ?? node.id), id);
  const place: ReviewPlace = { ...scope, repository, pull };
  const isMine = (review: Review) =>
    review.pull === pull.number && review.state === "PENDING" && review.author.id === scope.token.user.id;
  const pending = given ?? [...repository.reviews.values()].find(isMine);
  const commitId = pending?.commitId ?? (await checkCommit(place, undefined));
  const [comment] = await placeComments(place, commitId, [toRequest(input)]);
  const review = pending ?? addReview(place, { body: "", state: "PENDING", commitId });
  const record = addReviewComment(place, { review, comment: need(comment, id), replyTo: undefined });
  return { thread: threadNode(need(repository.threads.get(record.thread), id), repository, scope) };
}

function toRequest({ path, body, line, side, startLine, startSide, subjectType }: ThreadInput): CommentRequest {
  const subject = subjectType === "FILE" ? "file" : "line";
  return { path, body, line, side, startLine, startSide: startLine === undefined ? undefined : startSide, subject };
}
