import { checkBodyLength, created, notFound, ok, unprocessable, validationFailed } from "../answer.ts";
import { pullOf } from "../pull-head.ts";
import {
  addBareReview,
  addReply,
  addReviewComment,
  type CommentRequest,
  canSeeReview,
  checkCommit,
  isOutdated,
  placeComments,
  writeReview,
} from "../review-writer.ts";
import { reviewCommentView, reviewView } from "../views/review-view.ts";
import { edit, type Issue, type Review, type ReviewComment } from "../world.ts";
import { found, type Handlers, integer, list, numberOf, type RestCall, text } from "./rest-call.ts";

export const reviewRoutes: Handlers = {
  "pulls/list-reviews": (call) => {
    const pull = pullIssue(call);
    const reviews = [...call.repository.reviews.values()].filter(
      (review) => review.pull === pull.number && canSeeReview(call.token, review),
    );
    return list(call, reviews, (review) => reviewView(review, call.repository, call.urls));
  },
  "pulls/get-review": (call) => ok(reviewView(reviewOf(call), call.repository, call.urls)),
  "pulls/create-review": createReview,
  "pulls/update-review": (call) => {
    const review = ownReview(call);
    const body = bodyOf(call, "PullRequestReview");
    edit(review, { body, editor: call.token.user, atMs: call.world.nowMs() });
    return ok(reviewView(review, call.repository, call.urls));
  },
  "pulls/dismiss-review": (call) => {
    const review = reviewOf(call);
    if (review.state !== "APPROVED" && review.state !== "CHANGES_REQUESTED")
      throw unprocessable("Can not dismiss a commented pull request review");
    review.state = "DISMISSED";
    return ok(reviewView(review, call.repository, call.urls));
  },
  "pulls/list-comments-for-review": (call) => {
    const review = reviewOf(call);
    return list(
      call,
      commentsWhere(call, (comment) => comment.review === review.id),
      (comment) => view(call, comment),
    );
  },
  "pulls/list-review-comments": (call) => {
    const pull = pullIssue(call);
    const seen = ({ pull: number, review }: ReviewComment) =>
      number === pull.number && canSeeReview(call.token, found(call.repository.reviews.get(review)));
    return list(call, commentsWhere(call, seen), (comment) => view(call, comment));
  },
  "pulls/get-review-comment": async (call) => ok(await view(call, commentOf(call))),
  "pulls/update-review-comment": async (call) => {
    const comment = commentOf(call);
    if (comment.author.id !== call.token.user.id && call.token.kind === "user") throw notFound();
    const body = bodyOf(call, "PullRequestReviewComment");
    edit(comment, { body, editor: call.token.user, atMs: call.world.nowMs() });
    return ok(await view(call, comment));
  },
  "pulls/create-review-comment": createReviewComment,
  "pulls/create-reply-for-review-comment": async (call) => {
    const pull = pullIssue(call);
    const comment = commentOf(call);
    if (comment.pull !== pull.number) throw notFound();
    return created(await view(call, addReply({ ...call, pull }, comment, bodyOf(call, "PullRequestReviewComment"))));
  },
};

function pullIssue(call: RestCall): Issue {
  const issue = found(call.repository.issues.get(numberOf(call, "pull_number")));
  pullOf(issue);
  return issue;
}

function reviewOf(call: RestCall): Review {
  const review = found(call.repository.reviews.get(numberOf(call, "review_id")));
  if (review.pull !== pullIssue(call).number || !canSeeReview(call.token, review)) throw notFound();
  return review;
}

function ownReview(call: RestCall): Review {
  const review = reviewOf(call);
  if (review.author.id !== call.token.user.id) throw unprocessable("You can only edit your own reviews");
  return review;
}

const commentOf = (call: RestCall) => found(call.repository.reviewComments.get(numberOf(call, "comment_id")));
const commentsWhere = (call: RestCall, is: (comment: ReviewComment) => boolean) =>
  [...call.repository.reviewComments.values()].filter(is);

async function view({ repository, urls }: RestCall, comment: ReviewComment) {
  const outdated = await isOutdated(repository, found(repository.issues.get(comment.pull)), comment);
  return reviewCommentView(comment, { repository, urls, outdated });
}

function bodyOf(call: RestCall, resource: string): string {
  const body = text(call.body["body"]) ?? "";
  checkBodyLength(body, resource);
  return body;
}

async function createReview(call: RestCall) {
  const comments = (call.body["comments"] ?? []) as Record<string, unknown>[];
  const review = await writeReview(
    { ...call, pull: pullIssue(call) },
    {
      body: text(call.body["body"]) ?? "",
      event: text(call.body["event"]),
      commitId: text(call.body["commit_id"]),
      comments: comments.map(commentRequest),
    },
  );
  return ok(reviewView(review, call.repository, call.urls));
}

function commentRequest(body: Readonly<Record<string, unknown>>): CommentRequest {
  return {
    path: text(body["path"]) ?? "",
    body: text(body["body"]) ?? "",
    side: text(body["side"]),
    line: integer(body["line"]),
    startSide: text(body["start_side"]),
    startLine: integer(body["start_line"]),
    position: integer(body["position"]),
    subject: body["subject_type"] === "file" ? "file" : "line",
  };
}

/** A comment without a review of the client's own: GitHub makes one around it. */
async function createReviewComment(call: RestCall) {
  const place = { ...call, pull: pullIssue(call) };
  const replyTo = integer(call.body["in_reply_to"]);
  if (replyTo !== undefined) {
    const comment = found(call.repository.reviewComments.get(replyTo));
    return created(await view(call, addReply(place, comment, bodyOf(call, "PullRequestReviewComment"))));
  }
  const commitId = await checkCommit(place, text(call.body["commit_id"]));
  const [comment] = await placeComments(place, commitId, [commentRequest(call.body)]).catch(() => {
    // This endpoint words the same refusal by field.
    const field = "pull_request_review_thread.line";
    throw validationFailed({
      resource: "PullRequestReviewComment",
      code: "custom",
      field,
      message: `${field} must be part of the diff`,
    });
  });
  const review = addBareReview(place, commitId);
  return created(await view(call, addReviewComment(place, { review, comment: found(comment), replyTo: undefined })));
}
