import { z } from "zod";
import type { ObjectId, Untrusted } from "../spec/names.ts";
import type { GitHubClient } from "./client.ts";
import { account, objectId, untrusted, untrustedOrEmpty } from "./wire-schema.ts";

const side = z.object({
  sha: objectId,
  ref: z.string().min(1),
  /** null: the fork was deleted. */
  repo: z.object({ id: z.int().positive(), full_name: z.string() }).nullable(),
});

const pullRequestSchema = z
  .object({
    number: z.int().positive(),
    state: z.enum(["open", "closed"]),
    draft: z.boolean().optional(),
    locked: z.boolean().optional(),
    merged: z.boolean().optional(),
    title: untrusted,
    body: untrustedOrEmpty,
    user: account.nullable(),
    head: side,
    base: side,
    merge_commit_sha: objectId.nullish(),
    changed_files: z.int().optional(),
    additions: z.int().optional(),
    deletions: z.int().optional(),
  })
  .transform((wire) => ({
    number: wire.number,
    state: wire.state,
    draft: wire.draft ?? false,
    locked: wire.locked ?? false,
    merged: wire.merged ?? false,
    title: wire.title,
    body: wire.body,
    author: wire.user ?? undefined,
    head: { sha: wire.head.sha, ref: wire.head.ref, repositoryId: wire.head.repo?.id },
    base: { sha: wire.base.sha, ref: wire.base.ref, repositoryId: wire.base.repo?.id },
    /** A deleted head repository counts as a fork: nothing says it was this one. */
    fork: wire.head.repo === null || wire.head.repo.id !== wire.base.repo?.id,
    mergeCommitSha: wire.merge_commit_sha ?? undefined,
    changedFiles: wire.changed_files ?? 0,
    additions: wire.additions ?? 0,
    deletions: wire.deletions ?? 0,
  }));

export type PullRequestFacts = z.infer<typeof pullRequestSchema>;

/** A pull request of the client's repository as it is now. */
export function readPullRequest(client: GitHubClient, number: number): Promise<PullRequestFacts> {
  return client.send({
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}",
    parameters: { pull_number: number },
    schema: pullRequestSchema,
  });
}

const fileSchema = z
  .object({
    filename: untrusted,
    previous_filename: z.string().optional(),
    status: z.string(),
    sha: z.string().nullable(),
    additions: z.int(),
    deletions: z.int(),
    patch: z.string().optional(),
  })
  .transform((wire) => ({
    path: wire.filename,
    previousPath: wire.previous_filename === undefined ? undefined : { untrusted: wire.previous_filename },
    status: wire.status,
    additions: wire.additions,
    deletions: wire.deletions,
    /** undefined: binary or too large. Never proof that a line is not in the diff. */
    patch: wire.patch === undefined ? undefined : ({ untrusted: wire.patch } satisfies Untrusted),
  }));

export type PullRequestFile = z.infer<typeof fileSchema>;

/** The files GitHub shows for the pull request. GitHub itself stops at 3,000: `complete: false` then, too. */
export async function listPullFiles(
  client: GitHubClient,
  number: number,
): Promise<{ items: PullRequestFile[]; complete: boolean }> {
  const files = await client.list({
    route: "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    parameters: { pull_number: number },
    schema: z.array(fileSchema),
  });
  return { items: files.items, complete: files.complete && files.items.length < 3_000 };
}

const compareSchema = z.object({ merge_base_commit: z.object({ sha: objectId }) });

/** Where the two histories meet, by GitHub's own computation. */
export async function readMergeBase(
  client: GitHubClient,
  { base, head }: { base: ObjectId; head: ObjectId },
): Promise<ObjectId> {
  const answer = await client.send({
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    parameters: { basehead: `${base}...${head}`, per_page: 1, page: 1 },
    schema: compareSchema,
  });
  return answer.merge_base_commit.sha;
}
