import type { CommitObject } from "../git/objects.ts";
import type { Refusal } from "../spec/decision.ts";
import type { Subject } from "../spec/intent.ts";
import type { ObjectId } from "../spec/names.ts";

export type CheckoutDecision =
  | {
      kind: "accepted";
      /** `run-commit`: GITHUB_SHA, which is not the pull request's: its files can be worked on, nothing of it can be published. */
      is: "head" | "merge" | "run-commit";
      /** The commit the patch is of. A checked-out merge is worked on in place, the patch goes on the head. */
      baseCommit: ObjectId;
    }
  | { kind: "refused"; refusal: Refusal };

/**
 * Whether the commit somebody checked out is one the event names: the pull request's head, its merge commit (the head is its second
 * parent), or the commit of the run. `publishes`: the result goes to the pull request, so it must be about it.
 */
export function decideCheckout(question: {
  head: ObjectId;
  /** undefined: the commit object could not be read. */
  object: CommitObject | undefined;
  subject: Subject;
  /** `GITHUB_SHA`. */
  runSha: string;
  publishes: boolean;
}): CheckoutDecision {
  const { head, object, subject, runSha, publishes } = question;
  if (subject.kind === "pull-request") {
    if (head === subject.headSha) return { kind: "accepted", is: "head", baseCommit: head };
    const isMerge = object?.parents.length === 2 && object.parents[1] === subject.headSha;
    if (isMerge) return { kind: "accepted", is: "merge", baseCommit: subject.headSha };
  }
  if (subject.kind === "ref" && head === subject.sha) return { kind: "accepted", is: "head", baseCommit: head };
  const isRunCommit = head === runSha && !(publishes && subject.kind === "pull-request");
  if (isRunCommit) return { kind: "accepted", is: "run-commit", baseCommit: head };
  return { kind: "refused", refusal: wrongCommit(head, subject, runSha) };
}

function wrongCommit(head: ObjectId, subject: Subject, runSha: string): Refusal {
  const wanted =
    subject.kind === "pull-request"
      ? `the head ${subject.headSha} of #${subject.number} nor its merge commit`
      : `the commit ${subject.kind === "ref" ? subject.sha : runSha} of the run`;
  return {
    code: "checkout.wrong-commit",
    reason: `The workspace stands on ${head}, which is not ${wanted}.`,
    wouldAllow:
      subject.kind === "pull-request"
        ? `Check out \`refs/pull/${subject.number}/head\`, or leave the checkout to the action.`
        : "Check out the commit of the run, or leave the checkout to the action.",
  };
}
