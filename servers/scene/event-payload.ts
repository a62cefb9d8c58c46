import type { GitHubServer } from "../github/github-server.ts";
import { sceneRepository } from "./start-scene.ts";

/** What starts a run. Fields of the payload that a test wants otherwise go into `change`. */
export type SceneEvent = {
  name: "issue_comment" | "pull_request" | "workflow_dispatch" | "schedule" | "push";
  actor?: string;
  action?: string;
  change?: (payload: Record<string, unknown>) => void;
};

type Facts = {
  github: GitHubServer;
  shas: { head: string; base: string };
  pullRequest: { number: number; branch: string; author: string };
  commentId: number;
};

/** The payload GitHub would write for the event, as far as anybody reads it. */
export function eventPayload(event: SceneEvent, facts: Facts): unknown {
  const payload = payloadOf(event, facts);
  event.change?.(payload);
  return payload;
}

function payloadOf(event: SceneEvent, { github, shas, pullRequest, commentId }: Facts): Record<string, unknown> {
  const record = github.repository(sceneRepository);
  const comment = record.comments.get(commentId);
  const repository = {
    id: record.id,
    full_name: record.fullName,
    name: record.name,
    default_branch: record.defaultBranch,
    owner: account(record.owner),
    private: record.private,
  };
  const sender = account(
    event.actor === undefined ? comment?.author : github.world.users.get(event.actor.toLowerCase()),
  );
  switch (event.name) {
    case "issue_comment":
      return {
        action: event.action ?? "created",
        repository,
        sender,
        issue: {
          number: pullRequest.number,
          pull_request: { url: `${github.apiUrl}/repos/${record.fullName}/pulls/${pullRequest.number}` },
        },
        comment: { id: commentId, body: comment?.body, user: account(comment?.author) },
      };
    case "pull_request":
      return {
        action: event.action ?? "opened",
        repository,
        sender,
        number: pullRequest.number,
        pull_request: {
          number: pullRequest.number,
          state: "open",
          draft: false,
          head: { sha: shas.head, ref: pullRequest.branch, repo: repository },
          base: { sha: shas.base, ref: "main", repo: repository },
        },
      };
    case "workflow_dispatch":
      return { repository, sender, ref: "refs/heads/main", inputs: {}, workflow: ".github/workflows/codex.yml" };
    case "schedule":
      return { schedule: "17 4 * * 1", repository };
    case "push":
      return { ref: "refs/heads/main", before: shas.base, after: shas.base, repository, sender };
  }
}

function account(user: { id: number; login: string; type: string } | undefined) {
  return { id: user?.id ?? 0, login: user?.login ?? "nobody", type: user?.type ?? "User" };
}
