import type { GitHubClient } from "../github/client.ts";
import { readPermission } from "../github/permission.ts";
import type { Account } from "../github/wire-schema.ts";
import type { Refusal } from "../spec/decision.ts";
import type { PinnedIntent, Principal, Subject } from "../spec/intent.ts";
import { assertNever } from "../spec/invariant.ts";
import { parseObjectId } from "../spec/object-id.ts";
import type { Admission } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import { decideAccess } from "./decide-access.ts";
import { findTrigger, type Trigger } from "./find-trigger.ts";
import type { GateEvent } from "./parse-event.ts";
import { type PinnedSubject, type PinnedTrigger, pinComment, pinPullRequest, pinTold, refused } from "./pin-subject.ts";

/** What the runner says about itself: `GITHUB_REPOSITORY`, `GITHUB_RUN_ID`, `GITHUB_SHA`, `GITHUB_REF`. */
export type RunnerFacts = {
  repository: { id: number; owner: string; name: string };
  serverUrl: string;
  run: { id: number; attempt: number; job?: string; step?: string };
  sha: string;
  ref: string;
  /** Only for events that name no sender. */
  actor: string;
};

export type GateRequest = {
  event: GateEvent;
  eventName: string;
  admission: Admission;
  runner: RunnerFacts;
  /** False: nothing will be written, so what the event tells of a pull request need not be asked again. */
  publishes: boolean;
  /** Made with `gateRoutes` or `commentRoutes`; undefined: no token was given. */
  client: GitHubClient | undefined;
};

export type GateAnswer =
  | {
      kind: "open";
      intent: PinnedIntent;
      /** For the first line of the log. */
      because: string;
      /** What the comment asks for; undefined when no comment with the phrase started the run. */
      request: Trigger | undefined;
    }
  | { kind: "closed"; refusal: Refusal };

/**
 * Decides whether the event may start a run, and pins what must stay true. It fails closed: what cannot be looked up is refused.
 * It only reads. The order matters: first whether we are meant, then who asks, then what about.
 *
 * Without a trigger phrase the workflow itself gives the prompt and any event may start it, as with openai/codex-action; who
 * started it is checked all the same. With one, only the events of this version count.
 */
export async function openGate(request: GateRequest): Promise<GateAnswer> {
  const { event, admission, runner } = request;
  if (event.repositoryId !== undefined && event.repositoryId !== runner.repository.id) {
    return closed(refused("gate.drift", "the event is of another repository than the run"));
  }
  const addressed = decideAddressed(event, admission);
  if (addressed.kind === "refused") return closed(addressed);
  const access = await checkAccess(request);
  if (access.kind === "refused") return closed(forBotComment(event, access));
  const trigger = await pinTrigger(request);
  if (trigger.kind === "refused") return closed(trigger);
  const subject = await pinSubject(request);
  if (subject.kind === "refused") return closed(subject);
  const intent: PinnedIntent = {
    event: { name: request.eventName, action: "action" in event ? event.action : undefined },
    repository: { ...runner.repository, serverUrl: runner.serverUrl },
    run: runner.run,
    principal: access.principal,
    subject: subject.subject,
    trigger: trigger.trigger,
  };
  return { kind: "open", intent, because: access.because, request: addressed.request };
}

const closed = ({ refusal }: { refusal: Refusal }): GateAnswer => ({ kind: "closed", refusal });

type Addressed = { kind: "addressed"; request: Trigger | undefined } | ReturnType<typeof refused>;

/** Whether the event is for us at all, before anybody is asked anything. */
function decideAddressed(event: GateEvent, { triggerPhrase }: Admission): Addressed {
  if (event.kind === "other" && triggerPhrase !== undefined) {
    return refused("event.unsupported", `${event.name} cannot start a run`);
  }
  if (event.kind !== "comment" || triggerPhrase === undefined) return { kind: "addressed", request: undefined };
  const request = findTrigger(event.comment.body, triggerPhrase);
  if (request === undefined || event.action === "deleted") {
    return refused("gate.not-addressed", `the comment does not start with ${triggerPhrase}`);
  }
  if (event.action !== "created") return refused("gate.edited", `the comment was ${event.action}`);
  if (event.sender.id !== event.comment.author.id)
    return refused("gate.edited", "the comment was not sent by its author");
  return event.onPullRequest
    ? { kind: "addressed", request }
    : refused("gate.not-pull-request", `#${event.issueNumber} is an issue, not a pull request`);
}

type Access = { kind: "allowed"; because: string; principal: Principal | undefined } | ReturnType<typeof refused>;

async function checkAccess({ event, admission, runner, client }: GateRequest): Promise<Access> {
  if (event.kind === "schedule") {
    return { kind: "allowed", because: `the schedule of ${runner.ref}`, principal: undefined };
  }
  const account = await accountOf(event, runner, client);
  if (account === undefined) return refused("gate.permission-unknown", "the event does not say who started it");
  const first = decideAccess({ account, permission: undefined, admission });
  if (first.kind !== "ask") return first;
  if (client === undefined) {
    throw new RunError({
      code: "github.no-token",
      message: `Whether ${account.login} may start a run cannot be looked up without a token`,
    });
  }
  const answer = decideAccess({ account, permission: await readPermission(client, account.login), admission });
  return answer.kind === "ask" ? refused("gate.permission-unknown", "the permission is not known") : answer;
}

/** Who is asked for. For a comment its author; the sender is the same account by then. */
async function accountOf(
  event: Exclude<GateEvent, { kind: "schedule" }>,
  runner: RunnerFacts,
  client: GitHubClient | undefined,
): Promise<Account | undefined> {
  if (event.sender !== undefined) return event.sender;
  if (client === undefined) return undefined;
  const actor = await readPermission(client, runner.actor);
  return actor.kind === "known" ? actor.principal : undefined;
}

/** A bot that talks to us by comment is one of two machines answering each other: not worth a red job. */
function forBotComment(event: GateEvent, access: ReturnType<typeof refused>): ReturnType<typeof refused> {
  if (event.kind !== "comment" || access.refusal.code !== "gate.bot") return access;
  return refused("gate.own-comment", access.refusal.reason, access.refusal.wouldAllow);
}

async function pinTrigger({ event, admission, client }: GateRequest): Promise<PinnedTrigger> {
  if (event.kind !== "comment" || admission.triggerPhrase === undefined) return { kind: "pinned", trigger: undefined };
  const { comment, issueNumber } = event;
  return pinComment(needClient(client), {
    commentId: comment.id,
    issueNumber,
    body: comment.body,
    authorId: comment.author.id,
  });
}

async function pinSubject({ event, runner, client, publishes }: GateRequest): Promise<PinnedSubject> {
  const repositoryId = runner.repository.id;
  switch (event.kind) {
    case "comment":
      return event.onPullRequest
        ? pinPullRequest(needClient(client), { number: event.issueNumber, headSha: undefined, repositoryId })
        : { kind: "pinned", subject: { kind: "issue", number: event.issueNumber } };
    case "pull-request":
      if (!publishes && event.told !== undefined) return pinTold({ ...event, told: event.told }, repositoryId);
      return pinPullRequest(needClient(client), { number: event.number, headSha: event.headSha, repositoryId });
    case "dispatch":
    case "schedule":
    case "other":
      return { kind: "pinned", subject: refSubject(runner) };
    default:
      return assertNever(event);
  }
}

function refSubject({ ref, sha }: RunnerFacts): Subject {
  const id = parseObjectId(sha);
  if (id === undefined) throw new RunError({ code: "event.malformed", message: "GITHUB_SHA is not a commit" });
  return { kind: "ref", ref, sha: id };
}

function needClient(client: GitHubClient | undefined): GitHubClient {
  if (client !== undefined) return client;
  throw new RunError({
    code: "github.no-token",
    message: "A pull request can only be worked on with a token that may read it",
  });
}
