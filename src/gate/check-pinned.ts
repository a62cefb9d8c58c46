import type { GitHubClient } from "../github/client.ts";
import { readComment } from "../github/comment.ts";
import { statusOf } from "../github/failure.ts";
import { readRef } from "../github/git-data.ts";
import { readPermission } from "../github/permission.ts";
import { readPullRequest } from "../github/pull-request.ts";
import type { Refusal } from "../spec/decision.ts";
import type { PinnedIntent, Principal, Subject } from "../spec/intent.ts";
import { assertNever } from "../spec/invariant.ts";
import type { ObjectId } from "../spec/names.ts";
import { hashText } from "./pin-subject.ts";

export type PinnedAnswer = { kind: "holds" } | { kind: "drifted"; refusal: Refusal };

const holds: PinnedAnswer = { kind: "holds" };
const drifted = (code: string, reason: string): PinnedAnswer => ({
  kind: "drifted",
  refusal: { code, reason, wouldAllow: "Start the run again." },
});

/**
 * Reads again, right before a write, everything that was pinned: head, branch names, state, comment, and the permission of who
 * asked. `ownCommit` is a commit this run has already put on the head; it counts as the pinned one.
 */
export async function checkPinned(
  intent: PinnedIntent,
  client: GitHubClient,
  { ownCommit }: { ownCommit: ObjectId | undefined },
): Promise<PinnedAnswer> {
  const checks = [
    () => checkSubject(intent.subject, client, ownCommit),
    () => checkTrigger(intent.trigger, client),
    () => checkPrincipal(intent.principal, client),
  ];
  for (const check of checks) {
    const answer = await check();
    if (answer.kind === "drifted") return answer;
  }
  return holds;
}

async function checkSubject(
  subject: Subject,
  client: GitHubClient,
  ownCommit: ObjectId | undefined,
): Promise<PinnedAnswer> {
  switch (subject.kind) {
    case "pull-request":
      return checkPullRequest(subject, client, ownCommit);
    case "ref": {
      const branch = /^refs\/heads\/(.+)$/.exec(subject.ref)?.[1];
      if (branch === undefined) return holds; // A tag or a merge ref is never written to.
      const now = await readRef(client, branch);
      const isSame = now === subject.sha || (now !== undefined && now === ownCommit);
      return isSame
        ? holds
        : drifted("publish.stale", `${branch} is at ${now ?? "nothing"} now, the run started at ${subject.sha}`);
    }
    case "issue":
      return holds;
    default:
      return assertNever(subject);
  }
}

async function checkPullRequest(
  subject: Subject & { kind: "pull-request" },
  client: GitHubClient,
  ownCommit: ObjectId | undefined,
): Promise<PinnedAnswer> {
  const now = await readPullRequest(client, subject.number);
  if (now.state !== "open" || now.locked)
    return drifted("gate.drift", `#${subject.number} was closed or locked meanwhile`);
  if (now.base.ref !== subject.baseRef) return drifted("gate.drift", `#${subject.number} goes to ${now.base.ref} now`);
  if (now.head.ref !== subject.headRef || now.head.repositoryId !== subject.headRepositoryId) {
    return drifted("gate.drift", `#${subject.number} comes from another branch now`);
  }
  if (now.head.sha !== subject.headSha && now.head.sha !== ownCommit) {
    return drifted(
      "publish.stale",
      `the head of #${subject.number} is ${now.head.sha} now, the run started at ${subject.headSha}`,
    );
  }
  return holds;
}

async function checkTrigger(trigger: PinnedIntent["trigger"], client: GitHubClient): Promise<PinnedAnswer> {
  if (trigger?.kind !== "comment") return holds;
  try {
    const now = await readComment(client, trigger.id);
    const isSame = now.lastEditedAt === trigger.lastEditedAt && hashText(now.body.untrusted) === trigger.bodySha256;
    return isSame ? holds : drifted("gate.drift", "the comment that started the run was edited meanwhile");
  } catch (error) {
    const status = statusOf(error);
    if (status === 404 || status === 410)
      return drifted("gate.drift", "the comment that started the run was deleted meanwhile");
    throw error;
  }
}

/** Only who was let in by permission can lose it; lists are the workflow's own. */
async function checkPrincipal(principal: Principal | undefined, client: GitHubClient): Promise<PinnedAnswer> {
  if (principal === undefined || principal.permission === "none") return holds;
  const now = await readPermission(client, principal.login);
  const isStrong = now.kind === "known" && ["admin", "maintain", "write"].includes(now.principal.permission);
  return isStrong && now.principal.id === principal.id
    ? holds
    : drifted("gate.drift", `${principal.login} has no write permission any more`);
}
