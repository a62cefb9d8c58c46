import { expect, it } from "vitest";
import { answerProblems, startScenario } from "./scenario.ts";

type Scenario = Awaited<ReturnType<typeof startScenario>>;
const reviews = "/repos/octo/app/pulls/7/reviews";
const create = ({ api }: Scenario, body: object, token = "ghs_all") => api("POST", reviews, { body, token });
const at = (place: object) => ({ path: "a.txt", body: "note", ...place });

it("writes a review with its comments on legal lines, as github-actions[bot]", async () => {
  await using scenario = await startScenario();
  const comments = [
    at({ line: 5 }),
    at({ line: 5, side: "LEFT" }),
    at({ line: 28, start_line: 25, start_side: "RIGHT", side: "RIGHT" }),
    { path: "gone.txt", body: "why", line: 1, side: "LEFT" },
    { path: "new.txt", body: "n", position: 2 },
  ];
  const answer = await create(scenario, { event: "COMMENT", body: "Summary", comments });
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ state: "COMMENTED", user: { login: "github-actions[bot]", id: 41_898_282 } });
  expect(answer.body.html_url).toMatch(/\/octo\/app\/pull\/7#pullrequestreview-\d+$/);
  const written = (await scenario.api("GET", "/repos/octo/app/pulls/7/comments")).body;
  expect(written.map(({ path, line, side }: Record<string, unknown>) => `${path} ${side} ${line}`)).toEqual([
    "a.txt RIGHT 5",
    "a.txt LEFT 5",
    "a.txt RIGHT 28",
    "gone.txt LEFT 1",
    "new.txt RIGHT 2",
  ]);
  expect(written[0].diff_hunk).toMatch(/^@@ -2,7 \+2,7 @@/);
  expect(answerProblems(scenario.server)).toEqual([]);
});

it("refuses the whole review for one illegal line, without saying which", async () => {
  await using scenario = await startScenario();
  const cases: [object, string][] = [
    [
      at({ line: 15 }),
      "Pull request review thread line must be part of the diff and Pull request review thread diff hunk can't be blank",
    ],
    [
      { path: "nope", body: "x", line: 1 },
      "Pull request review thread path is invalid and Pull request review thread diff hunk can't be blank",
    ],
    [
      at({ line: 26, start_line: 5 }),
      "Pull request review thread start line must be part of the same hunk as the line. and Pull request review thread diff hunk can't be blank",
    ],
    [at({ line: 5, start_line: 4, start_side: "LEFT", side: "RIGHT" }), "same hunk"],
    [at({ line: 5, start_line: 5 }), "must precede"],
    [at({}), "line must be part of the diff"],
    [{ path: "renamed.txt", body: "x", line: 1 }, "line must be part of the diff"],
  ];
  for (const [comment, words] of cases) {
    const answer = await create(scenario, { event: "COMMENT", body: "b", comments: [at({ line: 5 }), comment] });
    expect([answer.status, answer.body.message]).toEqual([422, "Unprocessable Entity"]);
    expect(answer.body.errors[0]).toContain(words);
  }
  expect(scenario.server.repository("octo/app").reviews.size).toBe(0);
  expect(scenario.server.repository("octo/app").reviewComments.size).toBe(0);
});

it("computes legal lines from the commit the review names, not from the head", async () => {
  await using scenario = await startScenario();
  const first = await scenario.git.resolve("fix");
  await scenario.git.commit({ branch: "fix", files: { "later.txt": "later\n" } });
  const later = { path: "later.txt", body: "x", line: 1 };
  expect((await create(scenario, { event: "COMMENT", body: "b", comments: [later] })).status).toBe(200);
  expect((await create(scenario, { commit_id: first, event: "COMMENT", body: "b", comments: [later] })).status).toBe(
    422,
  );
  const unknown = await create(scenario, { commit_id: "f".repeat(40), event: "COMMENT", body: "b" });
  expect(unknown.body.message).toBe(`No commit found for SHA: ${"f".repeat(40)}`);
  const base = await create(scenario, { commit_id: await scenario.git.resolve("main"), event: "COMMENT", body: "b" });
  expect(base.status).toBe(422);
});

it("forgets the line of a comment when its file has changed since", async () => {
  await using scenario = await startScenario();
  await create(scenario, { event: "COMMENT", body: "b", comments: [at({ line: 5 })] });
  await scenario.git.commit({ branch: "fix", files: { "a.txt": "all new\n" } });
  const [comment] = (await scenario.api("GET", "/repos/octo/app/pulls/7/comments")).body;
  expect(comment).toMatchObject({ line: null, original_line: 5 });
});

it("refuses a verdict on one's own pull request and a verdict without words", async () => {
  await using scenario = await startScenario();
  const error = async (body: object, token?: string) => (await create(scenario, body, token)).body.errors?.[0];
  expect(await error({ event: "APPROVE" }, "ghp_ada")).toBe("Can not approve your own pull request");
  expect(await error({ event: "REQUEST_CHANGES", body: "x" }, "ghp_ada")).toBe(
    "Can not request changes on your own pull request",
  );
  expect(await error({ event: "COMMENT" })).toBe("Body can't be blank");
  expect(await error({ event: "REQUEST_CHANGES", body: " " })).toBe("Body can't be blank");
  expect((await create(scenario, { event: "APPROVE" })).body.state).toBe("APPROVED");
});

it("keeps a pending review to its author, and only one of it", async () => {
  await using scenario = await startScenario();
  expect((await create(scenario, { body: "draft" })).body.state).toBe("PENDING");
  expect((await scenario.api("GET", reviews, { token: "ghp_ada" })).body).toEqual([]);
  const second = await create(scenario, { event: "COMMENT", body: "x" });
  expect(second.body.errors[0]).toBe("User can only have one pending review per pull request");
});

it("takes single comments, replies and file comments, and words their refusal by field", async () => {
  await using scenario = await startScenario();
  const commit = await scenario.git.resolve("fix");
  const post = (body: object, path = "") => scenario.api("POST", `/repos/octo/app/pulls/7/comments${path}`, { body });
  const first = await post({ body: "x", commit_id: commit, path: "a.txt", line: 5, side: "RIGHT" });
  expect(first.status).toBe(201);
  const reply = await post({ body: "y" }, `/${first.body.id}/replies`);
  expect(reply.body.in_reply_to_id).toBe(first.body.id);
  expect((await post({ body: "f", commit_id: commit, path: "gone.txt", subject_type: "file" })).body.subject_type).toBe(
    "file",
  );
  const bad = await post({ body: "x", commit_id: commit, path: "a.txt", line: 15, side: "RIGHT" });
  expect(bad.body.errors[0].message).toBe("pull_request_review_thread.line must be part of the diff");
  expect(scenario.server.repository("octo/app").threads.size).toBe(2);
});
