import { expect, it } from "vitest";
import { startScenario } from "./scenario.ts";

type Scenario = Awaited<ReturnType<typeof startScenario>>;

const commitDocument = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid message signature { isValid } } }
}`;
const commitInput = (expectedHeadOid: string | undefined, more: object = {}) => ({
  branch: { repositoryNameWithOwner: "octo/app", branchName: "fix" },
  message: { headline: "Head", body: "Body" },
  expectedHeadOid,
  fileChanges: {
    additions: [{ path: "new.txt", contents: Buffer.from("new\n").toString("base64") }],
    deletions: [{ path: "renamed.txt" }],
  },
  ...more,
});

const threadsDocument = `query($after: String) {
  repository(owner: "octo", name: "app") { pullRequest(number: 7) { headRefOid
    reviewThreads(first: 1, after: $after) { pageInfo { hasNextPage endCursor }
      nodes { id isResolved isOutdated path line comments(first: 10) { nodes { body author { login } } } } } } }
}`;

it("commits on a branch by compare and swap, signed, and moves the pull request", async () => {
  await using scenario = await startScenario();
  const head = await scenario.git.resolve("fix");
  const { data } = await scenario.graphql(commitDocument, { input: commitInput(head) });
  const { oid, message, signature } = data.createCommitOnBranch.commit;
  expect([message, signature]).toEqual(["Head\n\nBody", { isValid: true }]);
  expect(await scenario.git.resolve("refs/pull/7/head")).toBe(oid);
  expect((await scenario.git.read("fix", "new.txt")).toString()).toBe("new\n");
  const stale = await scenario.graphql(commitDocument, { input: commitInput(head) });
  expect(stale).toMatchObject({
    data: { createCommitOnBranch: null },
    errors: [{ type: "STALE_DATA", path: ["createCommitOnBranch"] }],
  });
  expect(stale.errors[0].message).toBe(`Expected branch to point to "${head}" but it did not.  Pull and try again.`);
  expect(await scenario.git.resolve("fix")).toBe(oid);
});

it("needs the permission, and one more for workflow files", async () => {
  await using scenario = await startScenario();
  const head = await scenario.git.resolve("fix");
  const refused = await scenario.graphql(commitDocument, { input: commitInput(head) }, "ghs_none");
  expect(refused.errors[0]).toMatchObject({ type: "FORBIDDEN", message: "Resource not accessible by integration" });
  const fileChanges = { additions: [{ path: ".github/workflows/a.yml", contents: "" }] };
  const workflow = await scenario.graphql(commitDocument, { input: commitInput(head, { fileChanges }) });
  expect(workflow.errors[0].type).toBe("FORBIDDEN");
  const dotGit = await scenario.graphql(commitDocument, {
    input: commitInput(head, { fileChanges: { additions: [{ path: ".GIT/config", contents: "" }] } }),
  });
  expect(dotGit.errors[0].type).toBe("UNPROCESSABLE");
  expect(await scenario.git.resolve("fix")).toBe(head);
});

it("reports unknown fields, wrong types, missing and unknown variables as violations", async () => {
  await using scenario = await startScenario();
  await scenario.graphql("{ viewer { nope } }");
  await scenario.graphql("{ viewer {");
  await scenario.graphql(commitDocument, { input: commitInput(undefined) });
  await scenario.graphql(commitDocument, { input: commitInput("a".repeat(40), { bogus: 1 }) });
  expect(scenario.server.violations).toHaveLength(4);
  await scenario.graphql("{ viewer { login } }");
  expect(scenario.server.violations).toHaveLength(4);
});

async function writeThreads({ api }: Scenario) {
  const comments = [5, 6].map((line) => ({ path: "a.txt", line, body: `on ${line}` }));
  await api("POST", "/repos/octo/app/pulls/7/reviews", { body: { event: "COMMENT", body: "b", comments } });
}

it("pages review threads, takes replies and resolves them", async () => {
  await using scenario = await startScenario();
  await writeThreads(scenario);
  const page = async (after?: string) =>
    (await scenario.graphql(threadsDocument, { after })).data.repository.pullRequest.reviewThreads;
  const first = await page();
  expect(first.nodes[0]).toMatchObject({ path: "a.txt", line: 5, isResolved: false, isOutdated: false });
  expect(first.nodes[0].comments.nodes).toEqual([{ body: "on 5", author: { login: "github-actions" } }]);
  expect((await page(first.pageInfo.endCursor)).nodes[0].line).toBe(6);
  const { id } = first.nodes[0];
  await scenario.graphql(
    'mutation($id: ID!) { addPullRequestReviewThreadReply(input: { pullRequestReviewThreadId: $id, body: "re" }) { comment { body } } }',
    { id },
  );
  const resolve = "mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { isResolved } } }";
  expect((await scenario.graphql(resolve, { id })).data.resolveReviewThread.thread.isResolved).toBe(true);
  expect((await page()).nodes[0].comments.nodes).toHaveLength(2);
  expect(scenario.server.violations).toEqual([]);
});

it("adds a thread to a pending review only where the diff is, and submits it", async () => {
  await using scenario = await startScenario();
  const id = (await scenario.api("GET", "/repos/octo/app/pulls/7")).body.node_id;
  const add = (line: number) =>
    scenario.graphql(
      'mutation($id: ID!, $line: Int!) { addPullRequestReviewThread(input: { pullRequestId: $id, path: "a.txt", line: $line, body: "b" }) { thread { line comments(first: 1) { nodes { pullRequestReview { id state } } } } } }',
      { id, line },
    );
  expect((await add(15)).errors[0]).toMatchObject({
    type: "UNPROCESSABLE",
    message: expect.stringContaining("part of the diff"),
  });
  const { thread } = (await add(5)).data.addPullRequestReviewThread;
  const review = thread.comments.nodes[0].pullRequestReview;
  expect(review.state).toBe("PENDING");
  const submit = await scenario.graphql(
    'mutation($id: ID!) { submitPullRequestReview(input: { pullRequestReviewId: $id, event: COMMENT, body: "done" }) { pullRequestReview { state } } }',
    { id: review.id },
  );
  expect(submit.data.submitPullRequestReview.pullRequestReview.state).toBe("COMMENTED");
});

it("shows edits by lastEditedAt and editor, which minimising does not touch", async () => {
  await using scenario = await startScenario();
  const comment = (await scenario.api("GET", "/repos/octo/app/issues/comments/2600000900")).body;
  const read = async () =>
    (
      await scenario.graphql(
        "query($id: ID!) { node(id: $id) { ... on IssueComment { lastEditedAt isMinimized editor { login } } } }",
        { id: comment.node_id },
      )
    ).data.node;
  expect(await read()).toEqual({ lastEditedAt: null, isMinimized: false, editor: null });
  await scenario.graphql(
    "mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }",
    { id: comment.node_id },
  );
  expect(await read()).toEqual({ lastEditedAt: null, isMinimized: true, editor: null });
  await scenario.api("PATCH", "/repos/octo/app/issues/comments/2600000900", { body: { body: "new" } });
  expect(await read()).toEqual({
    lastEditedAt: "2026-06-01T00:00:00Z",
    isMinimized: true,
    editor: { login: "github-actions" },
  });
});

it("insists on a page size of 1 to 100, and hides what the token cannot see", async () => {
  await using scenario = await startScenario({
    tokens: [{ name: "other", value: "ghs_other", permissions: {}, repositories: ["octo/else"] }],
  });
  const comments = (args: string) =>
    scenario.graphql(
      `{ repository(owner: "octo", name: "app") { pullRequest(number: 7) { comments${args} { totalCount } } } }`,
    );
  expect((await comments("")).errors[0].type).toBe("MISSING_PAGINATION_BOUNDARIES");
  expect((await comments("(first: 101)")).errors[0].type).toBe("EXCESSIVE_PAGINATION");
  const hidden = await scenario.graphql('{ repository(owner: "octo", name: "app") { id } }', {}, "ghs_other");
  expect(hidden).toMatchObject({ data: { repository: null }, errors: [{ type: "NOT_FOUND", path: ["repository"] }] });
});
