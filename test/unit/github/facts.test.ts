import { describe, expect, it } from "vitest";
import { createCheckRun, listCheckRunsForRef, updateCheckRun } from "../../../src/github/check-runs.ts";
import { readComment } from "../../../src/github/comment.ts";
import { readCommit, readRef } from "../../../src/github/git-data.ts";
import { readIdentity } from "../../../src/github/identity.ts";
import { readPermission } from "../../../src/github/permission.ts";
import { listPullFiles, readMergeBase, readPullRequest } from "../../../src/github/pull-request.ts";
import { readRepository } from "../../../src/github/repository.ts";
import { createReview, listReviewComments, listReviews } from "../../../src/github/reviews.ts";
import { gateRoutes } from "../../../src/github/routes.ts";
import type { ObjectId, OutboundText, RepoPath } from "../../../src/spec/names.ts";
import { sha, testClient } from "../../support/github-client.ts";
import { type Answer, type Seen, startJsonServer } from "../../support/json-server.ts";

const octocat = { id: 583_231, login: "octocat", type: "User" };
const head = sha("a") as ObjectId;
const base = sha("b") as ObjectId;
const text = (value: string) => value as OutboundText;

async function serve(answer: Answer | ((request: Seen) => Answer), allowedRoutes?: typeof gateRoutes) {
  const server = await startJsonServer(typeof answer === "function" ? answer : () => answer);
  return { server, client: testClient(server.url, allowedRoutes ? { allowedRoutes } : {}).client };
}

describe("readPermission", () => {
  it.each([
    ["admin", "admin", "admin"],
    ["write", "write", "write"],
    ["write", "maintain", "maintain"],
    ["read", "triage", "triage"],
    ["read", "read", "read"],
    ["none", "none", "none"],
    ["read", "admin", "read"],
    ["surprise", "admin", "none"],
  ])("takes permission %s with role %s as %s", async (permission, role, expected) => {
    const { server, client } = await serve({ body: { permission, role_name: role, user: octocat } });
    await using _ = server;
    const answer = await readPermission(client, "octocat");
    expect(answer).toMatchObject({ kind: "known", principal: { id: 583_231, kind: "user", permission: expected } });
  });

  it.each([403, 404])("answers %d as unknown with the reason", async (status) => {
    const { server, client } = await serve({ status, body: { message: "no" } });
    await using _ = server;
    expect(await readPermission(client, "octocat")).toMatchObject({ kind: "unknown" });
  });

  it.each(["..", "a/b", "", "octo cat", "ост", "a%2fb"])("never asks for %j, which is no login", async (login) => {
    const { server, client } = await serve({ body: {} });
    await using _ = server;
    expect(await readPermission(client, login)).toMatchObject({ kind: "unknown" });
    expect(server.seen).toHaveLength(0);
  });
});

describe("readPullRequest", () => {
  const repo = { id: 1, full_name: "octo/hello" };
  const wire = {
    number: 7,
    state: "open",
    draft: true,
    locked: false,
    title: "t",
    body: null,
    user: octocat,
    head: { sha: head, ref: "fix", repo },
    base: { sha: base, ref: "main", repo },
    changed_files: 2,
    additions: 3,
    deletions: 4,
  };

  it("gives the pinned facts and keeps a stranger's words boxed", async () => {
    const { server, client } = await serve({ body: wire });
    await using _ = server;
    expect(await readPullRequest(client, 7)).toMatchObject({
      fork: false,
      draft: true,
      head: { sha: head, ref: "fix", repositoryId: 1 },
      title: { untrusted: "t" },
      body: { untrusted: "" },
      changedFiles: 2,
    });
  });

  it.each([
    ["another repository", { id: 2, full_name: "evil/hello" }],
    ["a deleted one", null],
  ])("calls a head in %s a fork", async (_name, headRepo) => {
    const { server, client } = await serve({ body: { ...wire, head: { ...wire.head, repo: headRepo } } });
    await using _ = server;
    expect((await readPullRequest(client, 7)).fork).toBe(true);
  });

  it("refuses an answer whose head is no object id", async () => {
    const { server, client } = await serve({ body: { ...wire, head: { ...wire.head, sha: "main" } } });
    await using _ = server;
    await expect(readPullRequest(client, 7)).rejects.toMatchObject({
      code: "github.protocol",
      message: expect.stringContaining("head.sha"),
    });
  });

  it("lists files, and asks GitHub where the histories meet", async () => {
    const file = { filename: "a", status: "added", sha: null, additions: 1, deletions: 0 };
    const { server, client } = await serve(({ path }) =>
      path.includes("/compare/") ? { body: { merge_base_commit: { sha: base } } } : { body: [file] },
    );
    await using _ = server;
    expect(await listPullFiles(client, 7)).toMatchObject({ complete: true, items: [{ patch: undefined }] });
    expect(await readMergeBase(client, { base, head })).toBe(base);
    expect(server.lines()[1]).toBe(`GET /repos/octo/hello/compare/${base}...${head}`);
  });
});

describe("readComment", () => {
  const wire = {
    id: 5,
    node_id: "IC_x",
    body: "/codex fix",
    user: octocat,
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2026-01-02T00:00:00Z",
    issue_url: "https://api.github.com/repos/octo/hello/issues/7",
  };

  it("believes GraphQL about edits: a minimised comment was not edited", async () => {
    const { server, client } = await serve(({ path }) =>
      path === "/graphql" ? { body: { data: { node: { lastEditedAt: null } } } } : { body: wire },
    );
    await using _ = server;
    expect(await readComment(client, 5)).toMatchObject({ issueNumber: 7, lastEditedAt: undefined });
    expect(server.seen[1]?.body).toMatchObject({ variables: { id: "IC_x" } });
    expect(JSON.stringify(server.seen[1]?.body)).not.toContain("mutation");
  });

  it("counts any touch as an edit where GraphQL may not be asked or has no answer", async () => {
    const gate = await serve({ body: wire }, gateRoutes);
    await using _ = gate.server;
    expect((await readComment(gate.client, 5)).lastEditedAt).toBe(wire.updated_at);
    expect(gate.server.lines()).toEqual(["GET /repos/octo/hello/issues/comments/5"]);
    const broken = await serve(({ path }) => (path === "/graphql" ? { body: { errors: [] } } : { body: wire }));
    await using __ = broken.server;
    expect((await readComment(broken.client, 5)).lastEditedAt).toBe(wire.updated_at);
  });
});

describe("readIdentity", () => {
  it("knows a personal token and assumes the Actions bot for the job's own", async () => {
    const person = await serve({ body: octocat });
    await using _ = person.server;
    expect(await readIdentity(person.client)).toMatchObject({ id: 583_231, assumed: false });
    const job = await serve({ status: 403, body: { message: "Resource not accessible by integration" } });
    await using __ = job.server;
    expect(await readIdentity(job.client)).toEqual({
      id: 41_898_282,
      login: "github-actions[bot]",
      kind: "bot",
      assumed: true,
    });
  });

  it("does not assume anything for a token GitHub does not know", async () => {
    const { server, client } = await serve({ status: 401, body: { message: "Bad credentials" } });
    await using _ = server;
    await expect(readIdentity(client)).rejects.toMatchObject({ code: "github.permission" });
  });
});

describe("reviews and check runs", () => {
  const review = { id: 9, user: octocat, body: "b", state: "COMMENTED", commit_id: head, html_url: "https://x" };

  it("writes a review that only comments, with ranges on one side", async () => {
    const { server, client } = await serve({ body: review });
    await using _ = server;
    const comment = { path: "a.ts" as RepoPath, side: "new", body: text("c") } as const;
    await createReview(client, {
      pullRequest: 7,
      commitId: head,
      body: text("b"),
      comments: [
        { ...comment, line: 3, startLine: 1 },
        { ...comment, line: 3, startLine: 3, side: "old" },
      ],
    });
    expect(server.seen[0]?.body).toEqual({
      commit_id: head,
      event: "COMMENT",
      body: "b",
      comments: [
        { path: "a.ts", line: 3, side: "RIGHT", start_line: 1, start_side: "RIGHT", body: "c" },
        { path: "a.ts", line: 3, side: "LEFT", body: "c" },
      ],
    });
  });

  it("reads reviews and their comments back", async () => {
    const { server, client } = await serve(({ path }) => ({
      body: path.endsWith("/comments") ? [{ id: 1, path: "a", body: "c", html_url: "u" }] : [review],
    }));
    await using _ = server;
    expect((await listReviews(client, 7)).items[0]).toMatchObject({ id: 9, commitId: head, body: { untrusted: "b" } });
    expect((await listReviewComments(client, { pullRequest: 7, reviewId: 9 })).items).toHaveLength(1);
  });

  it("creates, updates and lists a check run", async () => {
    const wire = {
      id: 3,
      name: "codex",
      head_sha: head,
      status: "completed",
      conclusion: "success",
      external_id: "r1",
    };
    const { server, client } = await serve(({ method }) => ({
      body: method === "GET" ? { check_runs: [wire] } : wire,
    }));
    await using _ = server;
    const annotation = {
      path: "a.ts" as RepoPath,
      startLine: 1,
      endLine: 1,
      level: "error",
      title: text("t"),
      message: text("m"),
    } as const;
    const output = { title: text("t"), summary: text("s"), text: undefined, annotations: [annotation] };
    const status = { kind: "completed", conclusion: "success" } as const;
    await createCheckRun(client, { name: "codex", headSha: head, externalId: "r1", status, output });
    await updateCheckRun(client, { id: 3, status: { kind: "in-progress" }, output });
    expect((await listCheckRunsForRef(client, { sha: head, name: "codex" })).items[0]?.externalId).toBe("r1");
    expect(server.seen[0]?.body).toMatchObject({
      status: "completed",
      conclusion: "success",
      output: { annotations: [{ annotation_level: "failure", start_line: 1 }] },
    });
    expect(server.seen[1]?.body).not.toHaveProperty("conclusion");
    const tooMany = { ...output, annotations: Array.from({ length: 51 }, () => annotation) };
    expect(() => updateCheckRun(client, { id: 3, status, output: tooMany })).toThrow("at most 50");
  });
});

describe("repository and objects", () => {
  it("reads repository, branch and commit", async () => {
    const { server, client } = await serve(({ path }) => {
      if (path.includes("/git/ref/")) return { body: { ref: "refs/heads/a/b", object: { type: "commit", sha: head } } };
      if (path.includes("/git/commits/"))
        return { body: { sha: head, message: "m", tree: { sha: base }, parents: [{ sha: base }] } };
      return { body: { id: 1, name: "hello", owner: { login: "octo" }, default_branch: "main", private: false } };
    });
    await using _ = server;
    expect(await readRepository(client)).toMatchObject({ defaultBranch: "main", archived: false });
    expect(await readRef(client, "a/b")).toBe(head);
    expect(await readRef(client, "other")).toBeUndefined();
    expect(await readCommit(client, head)).toMatchObject({ tree: base, parents: [base], verified: false });
  });

  it("says a missing branch is missing", async () => {
    const { server, client } = await serve({ status: 404, body: { message: "Not Found" } });
    await using _ = server;
    expect(await readRef(client, "gone")).toBeUndefined();
  });
});
