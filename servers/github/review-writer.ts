import { runGit } from "../git-http/git.ts";
import { checkBodyLength, problem, unprocessable } from "./answer.ts";
import { readChangedFiles, readFilePatch } from "./diff-facts.ts";
import { commitOf, readPullHead } from "./pull-head.ts";
import { type Anchor, anchorAtPosition, parseHunks, placeAnchor, toSentence } from "./review-lines.ts";
import { diffEnds } from "./views/pull-view.ts";
import {
  type Issue,
  nameKey,
  type Repository,
  type Review,
  type ReviewComment,
  type ReviewState,
  type Side,
  type Token,
  type World,
} from "./world.ts";

/** Who writes on which pull request. */
export type ReviewPlace = { world: World; repository: Repository; token: Token; pull: Issue };

/** A comment as REST or GraphQL asks for it; `position` is the old way to say where. */
export type CommentRequest = {
  path: string;
  body: string;
  side?: string | undefined;
  line?: number | undefined;
  startSide?: string | undefined;
  startLine?: number | undefined;
  position?: number | undefined;
  subject?: "line" | "file" | undefined;
};

export type ReviewRequest = {
  body: string;
  /** undefined: the review stays pending. */
  event: string | undefined;
  commitId: string | undefined;
  comments: readonly CommentRequest[];
};

export type PlacedComment = Pick<
  ReviewComment,
  "path" | "body" | "subject" | "side" | "line" | "startSide" | "startLine" | "hunk"
>;

const stateOfEvent: Readonly<Record<string, ReviewState>> = {
  APPROVE: "APPROVED",
  REQUEST_CHANGES: "CHANGES_REQUESTED",
  COMMENT: "COMMENTED",
};

/** Writes a review with all its comments or nothing at all: everything is checked before the first record is made. */
export async function writeReview(place: ReviewPlace, request: ReviewRequest): Promise<Review> {
  const { repository, token, pull } = place;
  const pending = [...repository.reviews.values()].some(
    (review) => review.pull === pull.number && review.state === "PENDING" && review.author.id === token.user.id,
  );
  if (pending) throw unprocessable("User can only have one pending review per pull request");
  checkVerdict(place, request);
  const commitId = await checkCommit(place, request.commitId);
  const placed = await placeComments(place, commitId, request.comments);
  const review = addReview(place, { body: request.body, state: "PENDING", commitId });
  for (const comment of placed) addReviewComment(place, { review, comment, replyTo: undefined });
  if (request.event !== undefined) submit(place, review, request.event);
  return review;
}

/** Ends a pending review with a verdict. */
export function submitReview(
  place: ReviewPlace,
  review: Review,
  { event, body }: { event: string; body: string },
): void {
  checkVerdict(place, { event, body: body === "" ? review.body : body });
  if (body !== "") review.body = body;
  submit(place, review, event);
}

function submit({ world }: ReviewPlace, review: Review, event: string): void {
  review.state = stateOfEvent[event] ?? "COMMENTED";
  review.submittedAtMs = world.nowMs();
  review.updatedAtMs = review.submittedAtMs;
}

function checkVerdict(
  { token, pull }: ReviewPlace,
  { event, body }: { event: string | undefined; body: string },
): void {
  checkBodyLength(body, "PullRequestReview");
  const isOwn = token.user.id === pull.author.id;
  if (isOwn && event === "APPROVE") throw unprocessable("Can not approve your own pull request");
  if (isOwn && event === "REQUEST_CHANGES") throw unprocessable("Can not request changes on your own pull request");
  if ((event === "REQUEST_CHANGES" || event === "COMMENT") && body.trim() === "")
    throw unprocessable("Body can't be blank");
}

/** The commit a comment stands on: the head, or a commit of the pull request. */
export async function checkCommit({ repository, pull }: ReviewPlace, commitId: string | undefined): Promise<string> {
  const head = await readPullHead(repository, pull);
  if (commitId === undefined) return head;
  const known = await commitOf(repository.directory, commitId);
  if (known !== commitId) throw problem(422, `No commit found for SHA: ${commitId}`);
  const isPart = await runGit(["merge-base", "--is-ancestor", commitId, head], repository);
  const { base } = await diffEnds(repository, pull, commitId);
  // A commit of an earlier force push is still known as long as git has it; what the base already has is not part of it.
  if (base === commitId && isPart.exitCode === 0) throw unprocessable("The commit_id is not part of the pull request");
  return commitId;
}

/** Places every comment in the diff of that commit. One illegal place refuses them all, and the words do not say which. */
export async function placeComments(
  { repository, pull }: ReviewPlace,
  commitId: string,
  comments: readonly CommentRequest[],
): Promise<PlacedComment[]> {
  if (comments.length === 0) return [];
  const ends = await diffEnds(repository, pull, commitId);
  const files = await readChangedFiles(repository.directory, ends.base, ends.head);
  const problems = new Set<string>();
  const placed: PlacedComment[] = [];
  for (const comment of comments) {
    checkBodyLength(comment.body, "PullRequestReviewComment");
    if (comment.body.trim() === "") problems.add("Body can't be blank");
    const file = files.find(({ path }) => path === comment.path);
    const patch = file === undefined ? undefined : await readFilePatch(repository.directory, { ...ends, file });
    const place = file === undefined ? outsideDiff : placeOne(comment, patch ?? "");
    if (place.kind === "placed") placed.push(place.comment);
    else for (const words of place.problems) problems.add(words);
  }
  if (problems.size > 0) throw unprocessable(toSentence([...problems]));
  return placed;
}

type Placed = { kind: "placed"; comment: PlacedComment } | { kind: "illegal"; problems: readonly string[] };

const outsideDiff: Placed = {
  kind: "illegal",
  problems: ["Pull request review thread path is invalid", "Pull request review thread diff hunk can't be blank"],
};

function placeOne(comment: CommentRequest, patch: string): Placed {
  const { path, body } = comment;
  const nowhere = { side: "RIGHT" as const, line: undefined, startSide: undefined, startLine: undefined };
  if (comment.subject === "file")
    return { kind: "placed", comment: { path, body, subject: "file", hunk: "", ...nowhere } };
  const hunks = parseHunks(patch);
  const anchor = comment.position === undefined ? anchorOf(comment) : anchorAtPosition(hunks, comment.position);
  const placement = anchor === undefined ? undefined : placeAnchor(hunks, anchor);
  if (anchor === undefined || placement === undefined)
    return {
      kind: "illegal",
      problems: [
        "Pull request review thread line must be part of the diff",
        "Pull request review thread diff hunk can't be blank",
      ],
    };
  if (placement.kind === "illegal") return placement;
  const { side, line, startLine } = anchor;
  const startSide = startLine === undefined ? undefined : (anchor.startSide ?? side);
  return {
    kind: "placed",
    comment: { path, body, subject: "line", hunk: placement.hunkText, side, line, startSide, startLine },
  };
}

function anchorOf({ side, line, startSide, startLine }: CommentRequest): Anchor | undefined {
  if (line === undefined) return undefined;
  const toSide = (name: string | undefined): Side | undefined =>
    name === "LEFT" || name === "RIGHT" ? name : undefined;
  return { side: toSide(side) ?? "RIGHT", line, startLine, startSide: toSide(startSide) };
}

export function addReview(
  { world, repository, token, pull }: ReviewPlace,
  state: Pick<Review, "body" | "state" | "commitId">,
): Review {
  const now = world.nowMs();
  const review: Review = {
    ...state,
    id: world.nextId("review"),
    pull: pull.number,
    author: token.user,
    submittedAtMs: undefined,
    createdAtMs: now,
    updatedAtMs: now,
    lastEditedAtMs: undefined,
    editor: undefined,
    minimizedReason: undefined,
  };
  repository.reviews.set(review.id, review);
  return review;
}

/** A first comment opens a thread; a reply joins the one of the comment it answers. */
export function addReviewComment(
  { world, repository, token, pull }: ReviewPlace,
  { review, comment, replyTo }: { review: Review; comment: PlacedComment; replyTo: ReviewComment | undefined },
): ReviewComment {
  const now = world.nowMs();
  const thread = replyTo?.thread ?? world.nextId("thread");
  if (replyTo === undefined) repository.threads.set(thread, { id: thread, pull: pull.number, resolvedBy: undefined });
  const record: ReviewComment = {
    ...comment,
    id: world.nextId("review-comment"),
    pull: pull.number,
    review: review.id,
    thread,
    author: token.user,
    commitId: review.commitId,
    replyTo: replyTo?.id,
    createdAtMs: now,
    updatedAtMs: now,
    lastEditedAtMs: undefined,
    editor: undefined,
    minimizedReason: undefined,
  };
  repository.reviewComments.set(record.id, record);
  return record;
}

/** The review that GitHub makes around a single comment: submitted at once, without words of its own. */
export function addBareReview(place: ReviewPlace, commitId: string): Review {
  const review = addReview(place, { body: "", state: "PENDING", commitId });
  submit(place, review, "COMMENT");
  return review;
}

/** A reply joins the thread of the comment it answers, in a review of its own. */
export function addReply(place: ReviewPlace, replyTo: ReviewComment, body: string): ReviewComment {
  checkBodyLength(body, "PullRequestReviewComment");
  const review = addBareReview(place, replyTo.commitId);
  const first =
    replyTo.replyTo === undefined ? replyTo : (place.repository.reviewComments.get(replyTo.replyTo) ?? replyTo);
  return addReviewComment(place, { review, comment: { ...first, body }, replyTo: first });
}

/** Whether the file has changed since the comment was made: GitHub then shows the comment as outdated. */
export async function isOutdated(repository: Repository, pull: Issue, comment: ReviewComment): Promise<boolean> {
  const head = await readPullHead(repository, pull);
  if (head === comment.commitId) return false;
  const argv = ["--literal-pathspecs", "diff-tree", "-r", "--quiet", comment.commitId, head, "--", comment.path];
  return (await runGit(argv, repository)).exitCode !== 0;
}

/** Pending reviews are seen by their author alone. */
export function canSeeReview(token: Token, review: Review): boolean {
  return review.state !== "PENDING" || nameKey(review.author.login) === nameKey(token.user.login);
}
