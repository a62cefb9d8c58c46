import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { permissionTable } from "../../../../servers/github/permission-table.ts";
import { handlers } from "../../../../servers/github/routes/handlers.ts";
import { startScenario } from "./scenario.ts";

it("has a handler for every operation of the committed description, and no other", () => {
  const file = join(import.meta.dirname, "../../../../servers/github/schema/openapi.json");
  const document = JSON.parse(readFileSync(file, "utf8")) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  expect(Object.keys(handlers).sort()).toEqual(operations.sort());
  const open = ["rate-limit/get", "users/get-authenticated", "users/get-by-username", "apps/get-authenticated"];
  const covered = new Set([...Object.keys(permissionTable), ...open]);
  expect(operations.filter((operation) => !covered.has(operation))).toEqual([]);
});

it("answers 401 without a token and to a wrong one, and records names only", async () => {
  await using scenario = await startScenario();
  const bare = await fetch(`${scenario.server.apiUrl}/repos/octo/app`);
  expect(bare.status).toBe(401);
  const wrong = await scenario.api("GET", "/repos/octo/app", { token: "ghs_wrong" });
  expect(wrong.body).toMatchObject({ message: "Bad credentials", status: "401" });
  await scenario.api("GET", "/repos/octo/app");
  expect(scenario.server.calls.map(({ token }) => token)).toEqual(["none", "unknown", "all"]);
  expect(JSON.stringify(scenario.server.calls)).not.toContain("ghs_all");
});

it("answers 403 with the accepted permissions when the token lacks one, and changes nothing", async () => {
  await using scenario = await startScenario();
  const answer = await scenario.api("POST", "/repos/octo/app/issues/7/comments", {
    body: { body: "x" },
    token: "ghs_none",
  });
  expect(answer.status).toBe(403);
  expect(answer.body.message).toBe("Resource not accessible by integration");
  expect(answer.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write");
  expect(scenario.server.repository("octo/app").comments.size).toBe(1);
});

it("takes pull request permission for comments on pull requests, not on issues", async () => {
  const tokens = [{ name: "pr", value: "ghs_pr", permissions: { pull_requests: "write" as const } }];
  await using scenario = await startScenario({ tokens });
  const post = async (number: number) =>
    (await scenario.api("POST", `/repos/octo/app/issues/${number}/comments`, { body: { body: "x" }, token: "ghs_pr" }))
      .status;
  expect([await post(7), await post(3)]).toEqual([201, 403]);
});

it("hides a repository from a token of another one, and lets everyone read what is public", async () => {
  const tokens = [
    { name: "other", value: "ghs_other", permissions: { contents: "write" as const }, repositories: ["octo/else"] },
  ];
  await using hidden = await startScenario({ tokens });
  expect((await hidden.api("GET", "/repos/octo/app", { token: "ghs_other" })).status).toBe(404);
  await using open = await startScenario({ tokens, private: false });
  expect((await open.api("GET", "/repos/octo/app/pulls/7", { token: "ghs_other" })).status).toBe(200);
  const write = await open.api("POST", "/repos/octo/app/git/blobs", { body: { content: "x" }, token: "ghs_other" });
  expect(write.status).toBe(403);
});

it("answers 422 to a request the description does not allow and lists it", async () => {
  await using scenario = await startScenario();
  const post = (body: unknown) => scenario.api("POST", "/repos/octo/app/issues/7/comments", { body });
  expect((await post({ text: "x" })).status).toBe(422);
  expect((await post({ body: "x", extra: 1 })).status).toBe(422);
  expect((await scenario.api("GET", "/repos/octo/app/pulls/seven")).status).toBe(422);
  expect((await scenario.api("GET", "/repos/octo/app/pulls?stat=open")).status).toBe(422);
  expect((await scenario.api("GET", "/repos/octo/app/actions/runs")).status).toBe(404);
  expect(scenario.server.violations.map(({ violations }) => violations[0])).toEqual([
    "body: must have required property 'body'",
    "body: must NOT have additional properties (extra)",
    "path/pull_number: must be integer",
    "query: must NOT have additional properties (stat)",
    "GET /repos/octo/app/actions/runs: no such operation",
  ]);
});

it("refuses a body above 65536 characters in GitHub's words", async () => {
  await using scenario = await startScenario();
  const post = (length: number) =>
    scenario.api("POST", "/repos/octo/app/issues/7/comments", { body: { body: "é".repeat(length) } });
  expect((await post(65_536)).status).toBe(201);
  expect((await post(65_537)).body.errors[0].message).toBe("Body is too long (maximum is 65536 characters)");
});

it("keeps GET /user from installation tokens", async () => {
  await using scenario = await startScenario();
  expect((await scenario.api("GET", "/user")).status).toBe(403);
  expect((await scenario.api("GET", "/user", { token: "ghp_ada" })).body.login).toBe("ada");
});
