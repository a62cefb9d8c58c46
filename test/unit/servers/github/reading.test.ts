import { expect, it } from "vitest";
import { answerProblems, startScenario } from "./scenario.ts";

it("answers every reading operation in the shape GitHub describes", async () => {
  await using scenario = await startScenario();
  const { api, git, server } = scenario;
  const head = (await git.resolve("fix")) ?? "";
  const tree = await git.git("rev-parse", "fix^{tree}");
  const blob = await git.git("rev-parse", "fix:a.txt");
  const check = await api("POST", "/repos/octo/app/check-runs", { body: { name: "lint", head_sha: head } });
  await api("POST", `/repos/octo/app/statuses/${head}`, { body: { state: "success", context: "ci" } });
  const review = await api("POST", "/repos/octo/app/pulls/7/reviews", {
    body: { event: "COMMENT", body: "look", comments: [{ path: "a.txt", line: 5, body: "here" }] },
  });
  const [comment] = (await api("GET", "/repos/octo/app/pulls/7/comments")).body;
  const paths = [
    "/rate_limit",
    "/users/ada",
    "/repos/octo/app",
    "/repos/octo/app/branches/fix",
    "/repos/octo/app/collaborators/ada/permission",
    "/repos/octo/app/commits/fix",
    "/repos/octo/app/contents/a.txt?ref=fix",
    "/repos/octo/app/compare/main...fix",
    `/repos/octo/app/commits/${head}/status`,
    `/repos/octo/app/commits/${head}/statuses`,
    `/repos/octo/app/commits/${head}/pulls`,
    `/repos/octo/app/commits/${head}/check-runs`,
    "/repos/octo/app/pulls",
    "/repos/octo/app/pulls/7",
    "/repos/octo/app/pulls/7/files",
    "/repos/octo/app/pulls/7/commits",
    "/repos/octo/app/pulls/7/reviews",
    `/repos/octo/app/pulls/7/reviews/${review.body.id}`,
    `/repos/octo/app/pulls/7/reviews/${review.body.id}/comments`,
    "/repos/octo/app/pulls/7/comments",
    `/repos/octo/app/pulls/comments/${comment.id}`,
    "/repos/octo/app/issues/3",
    "/repos/octo/app/issues/7",
    "/repos/octo/app/issues/7/comments",
    "/repos/octo/app/issues/comments/2600000900",
    `/repos/octo/app/check-runs/${check.body.id}`,
    `/repos/octo/app/check-runs/${check.body.id}/annotations`,
    "/repos/octo/app/git/ref/heads/fix",
    "/repos/octo/app/git/ref/pull%2F7%2Fhead",
    `/repos/octo/app/git/commits/${head}`,
    `/repos/octo/app/git/trees/${tree}?recursive=1`,
    `/repos/octo/app/git/blobs/${blob}`,
  ];
  const statuses = await Promise.all(paths.map(async (path) => `${(await api("GET", path)).status} ${path}`));
  expect(statuses).toEqual(paths.map((path) => `200 ${path}`));
  expect(answerProblems(server)).toEqual([]);
  expect(server.violations).toEqual([]);
});

it("computes files, counts and patches of a pull request from git", async () => {
  await using scenario = await startScenario();
  const files = (await scenario.api("GET", "/repos/octo/app/pulls/7/files")).body;
  expect(
    files.map(({ filename, status, additions, deletions }: Record<string, unknown>) => [
      filename,
      status,
      additions,
      deletions,
    ]),
  ).toEqual([
    ["a.txt", "modified", 2, 1],
    ["gone.txt", "removed", 0, 1],
    ["new.txt", "added", 2, 0],
    ["renamed.txt", "renamed", 0, 0],
  ]);
  expect(files[2].patch).toBe("@@ -0,0 +1,2 @@\n+n1\n+n2");
  expect(files[3]).toMatchObject({ previous_filename: "old.txt" });
  expect(files[3].patch).toBeUndefined();
  const pull = (await scenario.api("GET", "/repos/octo/app/pulls/7")).body;
  expect(pull).toMatchObject({ changed_files: 4, additions: 4, deletions: 2, commits: 1, mergeable: true });
});

it("lets the head follow the branch and keeps the base where it was", async () => {
  await using scenario = await startScenario();
  const before = (await scenario.api("GET", "/repos/octo/app/pulls/7")).body;
  const moved = await scenario.git.commit({ branch: "fix", files: { more: "m" } });
  await scenario.git.commit({ branch: "main", files: { other: "o" } });
  const after = (await scenario.api("GET", "/repos/octo/app/pulls/7")).body;
  expect(after.head.sha).toBe(moved);
  expect(after.base.sha).toBe(before.base.sha);
  expect(await scenario.git.resolve("refs/pull/7/head")).toBe(moved);
});

it("pages with Link headers, 30 at first and never more than 100", async () => {
  await using scenario = await startScenario();
  for (let n = 0; n < 120; n += 1)
    await scenario.api("POST", "/repos/octo/app/issues/3/comments", { body: { body: `c${n}` } });
  const path = "/repos/octo/app/issues/3/comments";
  expect((await scenario.api("GET", path)).body).toHaveLength(30);
  const page = await scenario.api("GET", `${path}?per_page=500&page=1`);
  expect(page.body).toHaveLength(100);
  const next = /<([^>]+)>; rel="next"/.exec(page.headers.get("link") ?? "")?.[1] ?? "";
  const last = await scenario.api("GET", next.slice(scenario.server.apiUrl.length));
  expect(last.body).toHaveLength(20);
  expect(last.headers.get("link")).not.toContain('rel="next"');
});

it("answers 304 to a known entity tag", async () => {
  await using scenario = await startScenario();
  const first = await scenario.api("GET", "/repos/octo/app/issues/3");
  const headers = { "if-none-match": first.headers.get("etag") ?? "" };
  expect((await scenario.api("GET", "/repos/octo/app/issues/3", { headers })).status).toBe(304);
});

it("serves the diff media type and refuses it with 406 when it is too large", async () => {
  await using scenario = await startScenario();
  const headers = { accept: "application/vnd.github.diff" };
  const diff = await scenario.api("GET", "/repos/octo/app/pulls/7", { headers });
  expect(diff.body).toContain("rename from old.txt");
  await scenario.git.commit({ branch: "fix", files: { big: "x\n".repeat(20_001) } });
  const large = await scenario.api("GET", "/repos/octo/app/pulls/7", { headers });
  expect(large.status).toBe(406);
  expect(large.body.errors[0].code).toBe("too_large");
});

it("folds the finer levels of a collaborator and knows no bots", async () => {
  await using scenario = await startScenario();
  const level = async (login: string) => {
    const { status, body } = await scenario.api("GET", `/repos/octo/app/collaborators/${login}/permission`);
    return status === 200 ? `${body.permission} ${body.role_name}` : `${status} ${body.message}`;
  };
  expect(await level("ADA")).toBe("write write");
  expect(await level("ming")).toBe("write maintain");
  expect(await level("tri")).toBe("read triage");
  expect(await level("stranger")).toBe("none none");
  expect(await level("nobody")).toBe("404 Not Found");
  expect(await level("github-actions%5Bbot%5D")).toBe("404 github-actions[bot] is not a user");
});

it("works below /api/v3 and gives its URLs there", async () => {
  await using scenario = await startScenario();
  const { body } = await scenario.api("GET", "/api/v3/repos/octo/app/issues/3");
  expect(body.url).toBe(`${scenario.server.enterpriseApiUrl}/repos/octo/app/issues/3`);
});
