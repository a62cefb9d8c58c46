import { z } from "zod";
import { RunError } from "../spec/run-error.ts";
import type { GitHubClient } from "./client.ts";
import { account, untrustedOrEmpty } from "./wire-schema.ts";

const commentSchema = z.object({
  id: z.int().positive(),
  node_id: z.string().min(1),
  body: untrustedOrEmpty,
  user: account.nullable(),
  created_at: z.string(),
  updated_at: z.string(),
  issue_url: z.string(),
});

const editedSchema = z.object({
  data: z.object({ node: z.object({ lastEditedAt: z.string().nullable() }).nullable() }),
});

const lastEditedDocument = "query LastEdited($id: ID!) { node(id: $id) { ... on IssueComment { lastEditedAt } } }";

export type CommentFacts = {
  id: number;
  /** Of the issue or pull request it stands on. */
  issueNumber: number;
  body: { untrusted: string };
  author: z.infer<typeof account> | undefined;
  /** undefined: never edited. */
  lastEditedAt: string | undefined;
};

/**
 * A comment as it is now. `lastEditedAt` is GraphQL's, which alone tells an edit from being minimised; where the client may not
 * ask it, or it has no answer, `updated_at` differing from `created_at` counts as an edit: that errs towards refusing.
 */
export async function readComment(client: GitHubClient, id: number): Promise<CommentFacts> {
  const wire = await client.send({
    route: "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
    parameters: { comment_id: id },
    schema: commentSchema,
  });
  const issueNumber = Number(/\/issues\/(\d+)$/.exec(wire.issue_url)?.[1]);
  if (!Number.isSafeInteger(issueNumber)) {
    throw new RunError({ code: "github.protocol", message: `Comment ${id} does not say which issue it is on` });
  }
  const touched = wire.updated_at === wire.created_at ? undefined : wire.updated_at;
  const asked = client.allows("POST /graphql") ? await readLastEdited(client, wire.node_id) : "unknown";
  return {
    id: wire.id,
    issueNumber,
    body: wire.body,
    author: wire.user ?? undefined,
    lastEditedAt: asked === "unknown" ? touched : asked,
  };
}

async function readLastEdited(client: GitHubClient, nodeId: string): Promise<string | undefined | "unknown"> {
  try {
    const answer = await client.send({
      route: "POST /graphql",
      parameters: { query: lastEditedDocument, variables: { id: nodeId } },
      schema: editedSchema,
    });
    return answer.data.node === null ? "unknown" : (answer.data.node.lastEditedAt ?? undefined);
  } catch (error) {
    // A server without GraphQL, or a token that may not use it: the REST answer decides, towards refusing.
    if (
      RunError.isInstance(error) &&
      ["github.protocol", "github.permission", "github.not-found"].includes(error.code)
    ) {
      return "unknown";
    }
    throw error;
  }
}
