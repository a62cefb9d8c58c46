import { createHash } from "node:crypto";
import type { GitHubClient } from "../github/client.ts";
import { readComment } from "../github/comment.ts";
import { type PullRequestFacts, readMergeBase, readPullRequest } from "../github/pull-request.ts";
import type { Refusal } from "../spec/decision.ts";
import type { PinnedIntent, Subject } from "../spec/intent.ts";
import type { ObjectId, Sha256 } from "../spec/names.ts";
import type { ToldPullRequest } from "./parse-event.ts";

type Refused = { kind: "refused"; refusal: Refusal };
export type PinnedSubject = { kind: "pinned"; subject: Subject } | Refused;
export type PinnedTrigger = { kind: "pinned"; trigger: PinnedIntent["trigger"] } | Refused;

export const refused = (code: string, reason: string, wouldAllow?: string): Refused => ({
  kind: "refused",
  refusal: { code, reason, wouldAllow },
});

/** Pins the pull request as GitHub has it now: head, base, and where they meet. `headSha` is the event's, when it names one. */
export async function pinPullRequest(
  client: GitHubClient,
  { number, headSha, repositoryId }: { number: number; headSha: string | undefined; repositoryId: number },
): Promise<PinnedSubject> {
  const pull = await readPullRequest(client, number);
  const refusal = refusePullRequest(pull, repositoryId);
  if (refusal) return refusal;
  if (headSha !== undefined && pull.head.sha !== headSha) {
    return refused("gate.drift", `the head of #${number} is ${pull.head.sha} now, the event named ${headSha}`);
  }
  const mergeBase = await readMergeBase(client, { base: pull.base.sha, head: pull.head.sha });
  return {
    kind: "pinned",
    subject: {
      kind: "pull-request",
      number,
      headSha: pull.head.sha,
      headRef: pull.head.ref,
      headRepositoryId: pull.head.repositoryId,
      baseSha: pull.base.sha,
      baseRef: pull.base.ref,
      mergeBase,
      fork: pull.fork,
    },
  };
}

function refusePullRequest(pull: PullRequestFacts, repositoryId: number): Refused | undefined {
  if (pull.base.repositoryId !== repositoryId) {
    return refused("gate.drift", `#${pull.number} is not a pull request of the repository the run is for`);
  }
  if (pull.state !== "open") return refused("gate.closed", `#${pull.number} is ${pull.merged ? "merged" : "closed"}`);
  if (pull.locked) return refused("gate.closed", `#${pull.number} is locked`);
  if (pull.fork) return refused("gate.fork", `#${pull.number} comes from a fork`);
  return undefined;
}

/**
 * Pins the pull request as the event tells it: a job that only answers a prompt often may not read pull requests. Where the two
 * branches meet is not told; the base stands in for it.
 */
export function pinTold(
  { number, headSha, told }: { number: number; headSha: ObjectId; told: ToldPullRequest },
  repositoryId: number,
): PinnedSubject {
  const { state, ...refs } = told;
  const fork = refs.headRepositoryId !== repositoryId;
  if (state === "closed") return refused("gate.closed", `#${number} is closed`);
  if (fork) return refused("gate.fork", `#${number} comes from a fork`);
  return { kind: "pinned", subject: { kind: "pull-request", number, headSha, ...refs, mergeBase: refs.baseSha, fork } };
}

/** Pins the comment: it must still say what the event says, and must never have been edited. */
export async function pinComment(
  client: GitHubClient,
  event: { commentId: number; issueNumber: number; body: { untrusted: string }; authorId: number },
): Promise<PinnedTrigger> {
  const comment = await readComment(client, event.commentId);
  const isSame = comment.issueNumber === event.issueNumber && comment.author?.id === event.authorId;
  if (!isSame) return refused("gate.drift", "the comment is not the one in the event");
  const bodySha256 = hashText(comment.body.untrusted);
  if (comment.lastEditedAt !== undefined || bodySha256 !== hashText(event.body.untrusted)) {
    return refused("gate.edited", "the comment was edited");
  }
  return {
    kind: "pinned",
    trigger: { kind: "comment", id: comment.id, bodySha256, lastEditedAt: comment.lastEditedAt },
  };
}

export function hashText(text: string): Sha256 {
  return createHash("sha256").update(text).digest("hex") as Sha256;
}
