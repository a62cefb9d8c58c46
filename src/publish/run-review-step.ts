import type { GitHubClient } from "../github/client.ts";
import { statusOf } from "../github/failure.ts";
import { createReview, listReviewComments, listReviews, type Review, type ReviewComment } from "../github/reviews.ts";
import { findOwn, parseMarker } from "../render/marker.ts";
import { errorCodes } from "../spec/error-codes.ts";
import type { ObjectId } from "../spec/names.ts";
import type { StepResult } from "../spec/published.ts";
import { RunError } from "../spec/run-error.ts";
import type { ReviewEntry, ReviewStep } from "./publish-plan.ts";
import { reviewBody } from "./review-body.ts";
import type { CheckPinned } from "./step-result.ts";

export type ReviewDependencies = {
  client: GitHubClient;
  /** The account our token writes as: a marker alone can be pasted by anybody. */
  authorId: number;
  checkPinned: CheckPinned;
  /** Where the branch is by now: the pinned head or our own commit. */
  headSha: ObjectId;
};

/** Which entries go inline in one try. */
type Attempt = { inline: readonly ReviewEntry[] };

/**
 * Writes one review for the pinned head, or finds the one that is there. GitHub takes all comments or none and does not name the bad
 * one: when it speaks of lines, the first half is tried alone, then the second, then none; each try is a whole review and at
 * most one of them lands.
 */
export async function runReviewStep(step: ReviewStep, dependencies: ReviewDependencies): Promise<StepResult> {
  const earlier = await findReview(step, dependencies);
  if (earlier !== undefined) return takeUp(earlier, step, dependencies);
  let attempts = attemptsFor(step);
  for (let attempt = attempts.shift(); attempt !== undefined; attempt = attempts.shift()) {
    const drift = await dependencies.checkPinned({ headSha: dependencies.headSha });
    if (drift !== undefined) return { step: "review", ended: "refused", refusal: drift };
    try {
      return done("written", await writeReview(step, attempt, dependencies), { step, ...attempt });
    } catch (error) {
      // A refused or broken try may have left a review behind all the same.
      const left = await findReview(step, dependencies).catch(() => undefined);
      if (left !== undefined) return done("found-own", left, { step, inline: [] });
      if (statusOf(error) !== 422 || attempt.inline.length === 0) throw error;
      // A 422 that is not about lines (spam, validation) would be the same for every half.
      if (!isAboutLines(error)) attempts = attempts.slice(-1);
    }
  }
  throw new RunError({ code: "github.rejected", message: "GitHub refused the review in every form." });
}

/**
 * One review per head: an earlier one stands. What this run found and that review does not say must not be lost in silence, so the
 * step is refused then; the findings are in the summary and in the kept files.
 */
async function takeUp(earlier: Review, step: ReviewStep, { client }: ReviewDependencies): Promise<StepResult> {
  const found = done("found-own", earlier, { step, inline: [] });
  if (parseMarker(earlier.body.untrusted)?.runId === step.marker.runId) return found;
  const comments = await listReviewComments(client, { pullRequest: step.pullRequest, reviewId: earlier.id });
  const said = [earlier.body.untrusted, ...comments.items.map(({ body }) => body.untrusted)].join("\n");
  const unsaid = step.entries.filter(({ row, title }) => ![title, row[1] ?? title].some((text) => said.includes(text)));
  if (unsaid.length === 0) return found;
  const code = "publish.already-reviewed";
  const reason = `This head already has a review of an earlier run, which does not say ${unsaid.length} of ${step.entries.length} findings: ${earlier.url ?? earlier.id}`;
  return { step: "review", ended: "refused", refusal: { code, reason, wouldAllow: errorCodes[code].hint } };
}

function attemptsFor(step: ReviewStep): Attempt[] {
  const inline = step.entries.filter(({ comment }) => comment !== undefined);
  const middle = Math.ceil(inline.length / 2);
  const halves = inline.length > 1 ? [{ inline: inline.slice(0, middle) }, { inline: inline.slice(middle) }] : [];
  return inline.length > 0 ? [{ inline }, ...halves, { inline: [] }] : [{ inline: [] }];
}

function writeReview(step: ReviewStep, { inline }: Attempt, { client }: ReviewDependencies): Promise<Review> {
  const inBody = step.entries.filter((entry) => !inline.includes(entry));
  return createReview(client, {
    pullRequest: step.pullRequest,
    commitId: step.marker.headSha,
    body: reviewBody(step, inBody),
    comments: inline.flatMap(({ comment }): ReviewComment[] => (comment === undefined ? [] : [comment])),
  });
}

function isAboutLines(error: unknown): boolean {
  return (
    RunError.isInstance(error) && /\b(?:line|lines|diff|position|hunk|side|path|start_line)\b/i.test(error.message)
  );
}

async function findReview(step: ReviewStep, { client, authorId }: ReviewDependencies): Promise<Review | undefined> {
  const { items } = await listReviews(client, step.pullRequest);
  const authored = items.map((review) => ({ body: review.body.untrusted, authorId: review.author?.id, review }));
  const { kind, headSha } = step.marker;
  return findOwn(authored, { authorId, marker: { kind, headSha, runId: undefined } })?.review;
}

function done(
  ended: "written" | "found-own",
  { id, url }: Review,
  { step, inline }: Attempt & { step: ReviewStep },
): StepResult {
  const counts = { inline: inline.length, inBody: ended === "written" ? step.entries.length - inline.length : 0 };
  return { step: "review", ended, written: { kind: "review", id, url, ...counts } };
}
