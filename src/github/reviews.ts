import { z } from "zod";
import type { ObjectId, OutboundText, RepoPath } from "../spec/names.ts";
import type { GitHubClient } from "./client.ts";
import { account, objectId, untrusted, untrustedOrEmpty } from "./wire-schema.ts";

const reviewSchema = z
  .object({
    id: z.int().positive(),
    user: account.nullable(),
    body: untrustedOrEmpty,
    state: z.string(),
    commit_id: objectId.nullish(),
    html_url: z.string(),
  })
  .transform((wire) => ({
    id: wire.id,
    author: wire.user ?? undefined,
    body: wire.body,
    state: wire.state,
    commitId: wire.commit_id ?? undefined,
    url: wire.html_url,
  }));

export type Review = z.infer<typeof reviewSchema>;

/** All reviews of a pull request, oldest first. Who writes one looks here for its earlier self: marker and author and commit. */
export function listReviews(
  client: GitHubClient,
  pullRequest: number,
): Promise<{ items: Review[]; complete: boolean }> {
  return client.list({
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    parameters: { pull_number: pullRequest },
    schema: z.array(reviewSchema),
  });
}

/** One inline comment. `startLine` makes it a range on the same side that ends at `line`. */
export type ReviewComment = {
  path: RepoPath;
  line: number;
  side: "old" | "new";
  startLine: number | undefined;
  body: OutboundText;
};

/**
 * Writes one review that only comments: approving and requesting changes are not something this program can say.
 * GitHub takes all comments or none (422, `github.rejected`) and does not name the bad one; a 5xx may have landed, so the
 * caller lists before it tries again.
 */
export function createReview(
  client: GitHubClient,
  review: { pullRequest: number; commitId: ObjectId; body: OutboundText; comments: readonly ReviewComment[] },
): Promise<Review> {
  return client.send({
    route: "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    parameters: {
      pull_number: review.pullRequest,
      commit_id: review.commitId,
      event: "COMMENT",
      body: review.body,
      comments: review.comments.map(toWire),
    },
    schema: reviewSchema,
  });
}

function toWire(comment: ReviewComment) {
  const side = comment.side === "old" ? "LEFT" : "RIGHT";
  const range =
    comment.startLine !== undefined && comment.startLine < comment.line
      ? { start_line: comment.startLine, start_side: side }
      : {};
  return { path: comment.path, line: comment.line, side, ...range, body: comment.body };
}

const commentSchema = z
  .object({ id: z.int().positive(), path: untrusted, body: untrusted, html_url: z.string() })
  .transform((wire) => ({ id: wire.id, path: wire.path, body: wire.body, url: wire.html_url }));

/** The inline comments of one review: what really arrived. */
export function listReviewComments(
  client: GitHubClient,
  { pullRequest, reviewId }: { pullRequest: number; reviewId: number },
): Promise<{ items: z.infer<typeof commentSchema>[]; complete: boolean }> {
  return client.list({
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
    parameters: { pull_number: pullRequest, review_id: reviewId },
    schema: z.array(commentSchema),
  });
}
