import { z } from "zod";
import { type Account, account, objectId, untrustedOrEmpty } from "../github/wire-schema.ts";
import type { ObjectId } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";

/** Only what we read; GitHub adds fields at will. */
const repository = z.object({ id: z.int().positive() });
const base = z.object({ action: z.string().optional(), sender: account.optional(), repository: repository.optional() });

const commentPayload = z.object({
  action: z.string(),
  sender: account,
  repository,
  comment: z.object({ id: z.int().positive(), body: untrustedOrEmpty, user: account }),
  issue: z.object({ number: z.int().positive(), pull_request: z.object({}).nullish() }),
});

const pullRequestPayload = z.object({
  action: z.string(),
  sender: account,
  repository,
  pull_request: z.object({
    number: z.int().positive(),
    state: z.enum(["open", "closed"]).optional(),
    head: z.object({ sha: objectId, ref: z.string().optional(), repo: repository.nullish() }),
    base: z.object({ sha: objectId, ref: z.string().min(1) }).optional(),
  }),
});

const dispatchPayload = z.object({ sender: account, repository });

/** A pull request as the event tells it: enough for a run that writes nothing. */
export type ToldPullRequest = {
  state: "open" | "closed";
  headRef: string;
  headRepositoryId: number | undefined;
  baseSha: ObjectId;
  baseRef: string;
};

type Common = { repositoryId: number | undefined };

/** What started the run, reduced to what the gate decides by. Names and texts are a stranger's. */
export type GateEvent =
  | (Common & {
      kind: "comment";
      action: string;
      sender: Account;
      comment: { id: number; body: { untrusted: string }; author: Account };
      issueNumber: number;
      onPullRequest: boolean;
    })
  | (Common & {
      kind: "pull-request";
      action: string;
      sender: Account;
      number: number;
      headSha: ObjectId;
      /** What the payload says beyond the head; GitHub's own payloads have it. */
      told: ToldPullRequest | undefined;
    })
  | (Common & { kind: "dispatch"; sender: Account })
  | (Common & { kind: "schedule" })
  /** Opened only for a run that answers a prompt and nothing more. */
  | (Common & { kind: "other"; name: string; action: string | undefined; sender: Account | undefined });

/** Reads the payload of any event. Throws `event.malformed`, naming the field, for one that is not what its name says. */
export function parseEvent({ name, payload }: { name: string; payload: unknown }): GateEvent {
  switch (name) {
    case "issue_comment": {
      const wire = parse(commentPayload, name, payload);
      return {
        kind: "comment",
        action: wire.action,
        sender: wire.sender,
        repositoryId: wire.repository.id,
        comment: { id: wire.comment.id, body: wire.comment.body, author: wire.comment.user },
        issueNumber: wire.issue.number,
        onPullRequest: wire.issue.pull_request != null,
      };
    }
    case "pull_request": {
      const { action, sender, repository, pull_request: pull } = parse(pullRequestPayload, name, payload);
      const { number, head } = pull;
      const common = { kind: "pull-request", action, sender, repositoryId: repository.id } as const;
      return { ...common, number, headSha: head.sha, told: toldBy(pull) };
    }
    case "workflow_dispatch": {
      const { sender, repository } = parse(dispatchPayload, name, payload);
      return { kind: "dispatch", sender, repositoryId: repository.id };
    }
    case "schedule":
      return { kind: "schedule", repositoryId: parse(base, name, payload).repository?.id };
    default: {
      const { action, sender, repository } = parse(base, name, payload);
      return { kind: "other", name, action, sender, repositoryId: repository?.id };
    }
  }
}

function toldBy({
  state,
  head,
  base,
}: z.infer<typeof pullRequestPayload>["pull_request"]): ToldPullRequest | undefined {
  if (state === undefined || head.ref === undefined || base === undefined) return undefined;
  return { state, headRef: head.ref, headRepositoryId: head.repo?.id, baseSha: base.sha, baseRef: base.ref };
}

function parse<T>(schema: z.ZodType<T>, name: string, payload: unknown): T {
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new RunError({
    code: "event.malformed",
    message: `The ${name} event is not as expected: ${issue?.path.join(".") || "the payload"}: ${issue?.message ?? "unreadable"}`,
  });
}
