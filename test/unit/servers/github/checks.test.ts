import { expect, it } from "vitest";
import { answerProblems, startScenario } from "./scenario.ts";

const annotations = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    path: "a.txt",
    start_line: index + 1,
    end_line: index + 1,
    annotation_level: "warning",
    message: "m",
  }));
const output = (count: number, more: object = {}) => ({
  title: "t",
  summary: "s",
  annotations: annotations(count),
  ...more,
});

it("adds the annotations of every update to those that are there, 50 per call", async () => {
  await using scenario = await startScenario();
  const { api, git, server } = scenario;
  const body = { name: "codex", head_sha: await git.resolve("fix"), status: "in_progress", output: output(50) };
  const check = await api("POST", "/repos/octo/app/check-runs", { body });
  expect(check.status).toBe(201);
  const path = `/repos/octo/app/check-runs/${check.body.id}`;
  const done = await api("PATCH", path, { body: { conclusion: "failure", output: output(20) } });
  expect(done.body).toMatchObject({ status: "completed", conclusion: "failure", output: { annotations_count: 70 } });
  expect((await api("GET", `${path}/annotations?per_page=100`)).body).toHaveLength(70);
  const over = await api("PATCH", path, { body: { output: output(51) } });
  expect([over.status, over.body.message]).toEqual([
    422,
    expect.stringContaining("No more than 50 items are allowed; 51 were supplied."),
  ]);
  expect(server.violations).toHaveLength(1);
  expect(answerProblems(server)).toEqual([]);
});

it("refuses what GitHub refuses: long texts, no conclusion, an unknown commit, columns over lines, a personal token", async () => {
  const tokens = [
    { name: "pat", value: "ghp_pat", login: "ada", kind: "user" as const, permissions: { checks: "write" as const } },
  ];
  await using scenario = await startScenario({ tokens });
  const sha = await scenario.git.resolve("fix");
  const post = async (more: object, token = "ghs_all") => {
    const body = { name: "codex", head_sha: sha, ...more };
    const answer = await scenario.api("POST", "/repos/octo/app/check-runs", { body, token });
    return `${answer.status} ${answer.body.message}`;
  };
  expect(await post({ output: { title: "t", summary: "x".repeat(65_536) } })).toContain(
    "Only 65535 characters are allowed; 65536 were supplied.",
  );
  expect(await post({ status: "completed" })).toContain('is missing "conclusion"');
  expect(await post({ head_sha: "0".repeat(40) })).toBe(`422 No commit found for SHA: ${"0".repeat(40)}`);
  const wide = [{ ...annotations(1)[0], end_line: 3, start_column: 1 }];
  expect(await post({ output: output(0, { annotations: wide }) })).toContain("single line");
  expect(await post({}, "ghp_pat")).toBe("403 You must authenticate via a GitHub App.");
  expect(await post({}, "ghs_none")).toBe("403 Resource not accessible by integration");
  expect(scenario.server.repository("octo/app").checkRuns.size).toBe(0);
});

it("lists the latest run of each name of a commit", async () => {
  await using scenario = await startScenario();
  const sha = await scenario.git.resolve("fix");
  for (const name of ["one", "two", "one"])
    await scenario.api("POST", "/repos/octo/app/check-runs", { body: { name, head_sha: sha } });
  const list = async (query: string) =>
    (await scenario.api("GET", `/repos/octo/app/commits/${sha}/check-runs${query}`)).body.total_count;
  expect([await list(""), await list("?filter=all"), await list("?check_name=two")]).toEqual([2, 3, 1]);
});
