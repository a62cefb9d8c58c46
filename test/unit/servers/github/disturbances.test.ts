import { Octokit } from "@octokit/rest";
import { expect, it } from "vitest";
import { edit } from "../../../../servers/github/world.ts";
import { startScenario } from "./scenario.ts";

const comments = "/repos/octo/app/issues/7/comments";
const onCreate = { operation: "issues/create-comment" };

it("answers with faults at the nth matching call, for as many as asked", async () => {
  await using scenario = await startScenario();
  scenario.server.inject({ on: onCreate, nth: 2, times: 2, fault: { kind: "status", status: 502 } });
  const post = async () => (await scenario.api("POST", comments, { body: { body: "x" } })).status;
  expect([await post(), await post(), await post(), await post()]).toEqual([201, 502, 502, 201]);
  expect(scenario.server.repository("octo/app").comments.size).toBe(3);
});

it("applies a change and still answers 502, or not at all", async () => {
  await using scenario = await startScenario();
  scenario.server.inject({ on: onCreate, fault: { kind: "applied-then-status", status: 502 } });
  expect((await scenario.api("POST", comments, { body: { body: "one" } })).status).toBe(502);
  scenario.server.inject({ on: onCreate, fault: { kind: "applied-then-cut" } });
  await expect(scenario.api("POST", comments, { body: { body: "two" } })).rejects.toThrow();
  const bodies = [...scenario.server.repository("octo/app").comments.values()].map(({ body }) => body);
  expect(bodies).toEqual(["/codex fix", "one", "two"]);
});

it("limits rates with the headers GitHub sends", async () => {
  await using scenario = await startScenario();
  scenario.server.inject({ fault: { kind: "secondary-rate-limit", retryAfterSeconds: 7 } });
  const secondary = await scenario.api("GET", "/repos/octo/app");
  expect([secondary.status, secondary.headers.get("retry-after")]).toEqual([403, "7"]);
  expect(secondary.body.message).toContain("secondary rate limit");
  scenario.server.inject({ fault: { kind: "rate-limit", resetInSeconds: 60 } });
  const primary = await scenario.api("GET", "/repos/octo/app");
  expect(primary.headers.get("x-ratelimit-remaining")).toBe("0");
});

it("never answers a hanging call and is gone for good when down", async () => {
  await using scenario = await startScenario();
  scenario.server.inject({ fault: { kind: "hang" } });
  const hanging = fetch(`${scenario.server.apiUrl}/rate_limit`, { signal: AbortSignal.timeout(200) });
  await expect(hanging).rejects.toThrow();
  scenario.server.inject({ nth: 2, fault: { kind: "down" } });
  expect((await scenario.api("GET", "/rate_limit")).status).toBe(200);
  await expect(scenario.api("GET", "/rate_limit")).rejects.toThrow();
  await expect(scenario.api("GET", "/rate_limit")).rejects.toThrow();
});

it("lets the world change between two calls", async () => {
  await using scenario = await startScenario();
  const { server, git, api } = scenario;
  server.hook({
    on: { operation: "pulls/get" },
    when: "after",
    run: async () => void (await git.commit({ branch: "fix", files: { race: "r" } })),
  });
  server.hook({
    on: { operation: "issues/get-comment" },
    nth: 2,
    when: "before",
    run() {
      const repository = server.repository("octo/app");
      const comment = repository.comments.get(2_600_000_900);
      if (comment !== undefined) edit(comment, { body: "other", editor: comment.author, atMs: server.world.nowMs() });
    },
  });
  const head = async () => (await api("GET", "/repos/octo/app/pulls/7")).body.head.sha;
  const [before, after] = [await head(), await head()];
  expect(after).not.toBe(before);
  const body = async () => (await api("GET", "/repos/octo/app/issues/comments/2600000900")).body.body;
  expect([await body(), await body()]).toEqual(["/codex fix", "other"]);
});

it("keeps a ledger of every write in order", async () => {
  await using scenario = await startScenario();
  await scenario.api("GET", "/repos/octo/app");
  await scenario.api("POST", comments, { body: { body: "x" } });
  await scenario.graphql("{ viewer { login } }");
  const id = (await scenario.api("GET", "/repos/octo/app/pulls/7")).body.node_id;
  await scenario.graphql(
    'mutation($id: ID!) { addComment(input: { subjectId: $id, body: "y" }) { clientMutationId } }',
    { id },
  );
  expect(scenario.server.writes.map(({ operation, status, token }) => `${operation} ${status} ${token}`)).toEqual([
    "issues/create-comment 201 all",
    "graphql:addComment 200 all",
  ]);
});

it("serves Octokit: pagination, references with slashes, errors and GraphQL", async () => {
  await using scenario = await startScenario();
  const octokit = new Octokit({ auth: "ghs_all", baseUrl: scenario.server.apiUrl, log: silent });
  const place = { owner: "octo", repo: "app" };
  for (let n = 0; n < 35; n += 1) await octokit.rest.issues.createComment({ ...place, issue_number: 3, body: `c${n}` });
  expect(await octokit.paginate(octokit.rest.issues.listComments, { ...place, issue_number: 3 })).toHaveLength(35);
  const { data } = await octokit.rest.git.getRef({ ...place, ref: "heads/fix" });
  expect(data.object.sha).toBe(await scenario.git.resolve("fix"));
  const compared = await octokit.rest.repos.compareCommitsWithBasehead({ ...place, basehead: "main...fix" });
  expect(compared.data.ahead_by).toBe(1);
  await expect(octokit.rest.pulls.get({ ...place, pull_number: 99 })).rejects.toMatchObject({ status: 404 });
  expect(await octokit.graphql("{ viewer { login } }")).toEqual({ viewer: { login: "github-actions" } });
  const enterprise = new Octokit({ auth: "ghs_all", baseUrl: scenario.server.enterpriseApiUrl, log: silent });
  expect(await enterprise.graphql("{ viewer { login } }")).toEqual({ viewer: { login: "github-actions" } });
  expect(scenario.server.violations).toEqual([]);
});

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
