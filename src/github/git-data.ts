import { z } from "zod";
import type { ObjectId } from "../spec/names.ts";
import type { GitHubClient } from "./client.ts";
import { statusOf } from "./failure.ts";
import { objectId, untrusted } from "./wire-schema.ts";

const refSchema = z.object({ ref: z.string(), object: z.object({ type: z.string(), sha: objectId }) });

/** The commit a branch points at now; undefined when there is no such branch. `branch` without `refs/heads/`. */
export async function readRef(client: GitHubClient, branch: string): Promise<ObjectId | undefined> {
  try {
    const answer = await client.send({
      route: "GET /repos/{owner}/{repo}/git/ref/{ref}",
      parameters: { ref: `heads/${branch}` },
      schema: refSchema,
    });
    return answer.ref === `refs/heads/${branch}` && answer.object.type === "commit" ? answer.object.sha : undefined;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

const commitSchema = z
  .object({
    sha: objectId,
    message: untrusted,
    tree: z.object({ sha: objectId }),
    parents: z.array(z.object({ sha: objectId })),
    verification: z.object({ verified: z.boolean(), reason: z.string() }).nullish(),
  })
  .transform((wire) => ({
    id: wire.sha,
    tree: wire.tree.sha,
    parents: wire.parents.map((parent) => parent.sha),
    message: wire.message,
    verified: wire.verification?.verified ?? false,
  }));

export type CommitFacts = z.infer<typeof commitSchema>;

/** A commit object as GitHub stores it: the read-back of what was pushed. */
export function readCommit(client: GitHubClient, id: ObjectId): Promise<CommitFacts> {
  return client.send({
    route: "GET /repos/{owner}/{repo}/git/commits/{commit_sha}",
    parameters: { commit_sha: id },
    schema: commitSchema,
  });
}
