import type { Json } from "../answer.ts";
import type { Repository, Review, ReviewComment } from "../world.ts";
import { association } from "./issue-view.ts";
import { nodeId, toIso, type Urls } from "./urls.ts";
import { userView } from "./user-view.ts";

export function reviewView(review: Review, repository: Repository, urls: Urls): Json {
  const pull = `${urls.api}/repos/${repository.fullName}/pulls/${review.pull}`;
  const page = `${urls.html}/${repository.fullName}/pull/${review.pull}#pullrequestreview-${review.id}`;
  return {
    id: review.id,
    node_id: nodeId("PRR", repository.id, review.id),
    user: userView(review.author, urls),
    body: review.body,
    state: review.state,
    html_url: page,
    pull_request_url: pull,
    author_association: association(review.author, repository),
    _links: { html: { href: page }, pull_request: { href: pull } },
    ...(review.submittedAtMs === undefined ? {} : { submitted_at: toIso(review.submittedAtMs) }),
    commit_id: review.commitId,
  };
}

/** `outdated`: the lines are no longer those the comment was made on; GitHub then answers null for them. */
export function reviewCommentView(
  comment: ReviewComment,
  { repository, urls, outdated }: { repository: Repository; urls: Urls; outdated: boolean },
): Json {
  const base = `${urls.api}/repos/${repository.fullName}/pulls`;
  const page = `${urls.html}/${repository.fullName}/pull/${comment.pull}#discussion_r${comment.id}`;
  const position = outdated ? null : comment.hunk.split("\n").length - 1;
  return {
    url: `${base}/comments/${comment.id}`,
    pull_request_review_id: comment.review,
    id: comment.id,
    node_id: nodeId("PRRC", repository.id, comment.id),
    diff_hunk: comment.hunk,
    path: comment.path,
    commit_id: comment.commitId,
    original_commit_id: comment.commitId,
    user: userView(comment.author, urls),
    body: comment.body,
    created_at: toIso(comment.createdAtMs),
    updated_at: toIso(comment.updatedAtMs),
    html_url: page,
    pull_request_url: `${base}/${comment.pull}`,
    author_association: association(comment.author, repository),
    _links: {
      self: { href: `${base}/comments/${comment.id}` },
      html: { href: page },
      pull_request: { href: `${base}/${comment.pull}` },
    },
    reactions: reactionsView(`${base}/comments/${comment.id}/reactions`),
    start_line: outdated ? null : (comment.startLine ?? null),
    original_start_line: comment.startLine ?? null,
    start_side: comment.startSide ?? null,
    ...(comment.line === undefined ? {} : { line: outdated ? null : comment.line, original_line: comment.line }),
    side: comment.side,
    ...(comment.replyTo === undefined ? {} : { in_reply_to_id: comment.replyTo }),
    position,
    original_position: comment.hunk.split("\n").length - 1,
    subject_type: comment.subject,
  };
}

function reactionsView(url: string): Json {
  const kinds = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"];
  return { url, total_count: 0, ...Object.fromEntries(kinds.map((kind) => [kind, 0])) };
}
