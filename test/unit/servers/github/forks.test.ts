import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createRepository } from "../../../../servers/git-http/repository.ts";
import { startGitHubServer } from "../../../../servers/github/github-server.ts";
import { answerProblems } from "./scenario.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "github-forks-test-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function start() {
  const base = await createRepository({ directory: join(root, "octo/app.git"), files: { "a.txt": "1\n" } });
  const fork = await createRepository({
    directory: join(root, "eve/app.git"),
    files: { "a.txt": "1\n" },
    commits: [{ branch: "main", files: { "a.txt": "2\n" } }],
  });
  const gone = await base.commit({ branch: "kept", from: "main", files: { b: "b\n" } });
  const server = await startGitHubServer({
    checkAnswers: true,
    state: {
      repositories: [
        {
          owner: "octo",
          name: "app",
          directory: base.directory,
          pulls: [
            { number: 1, author: "eve", head: { ref: "main", repository: "eve/app" } },
            { number: 2, author: "mal", head: { ref: "patch", repository: null, sha: gone } },
          ],
        },
        { owner: "eve", name: "app", directory: fork.directory, fork: true },
      ],
      tokens: [{ name: "job", value: "ghs_job", permissions: { pull_requests: "write", contents: "read" } }],
    },
  });
  const get = async (path: string) => {
    const response = await fetch(server.apiUrl + path, { headers: { authorization: "Bearer ghs_job" } });
    return JSON.parse(await response.text());
  };
  return { server, base, fork, gone, get, [Symbol.asyncDispose]: () => server.close() };
}

it("takes the head of a fork's pull request from the fork and its objects into the base repository", async () => {
  await using scenario = await start();
  const pull = await scenario.get("/repos/octo/app/pulls/1");
  expect(pull.head).toMatchObject({ label: "eve:main", repo: { full_name: "eve/app", fork: true } });
  const moved = await scenario.fork.commit({ branch: "main", files: { "a.txt": "3\n" } });
  expect((await scenario.get("/repos/octo/app/pulls/1")).head.sha).toBe(moved);
  expect(await scenario.base.resolve("refs/pull/1/head")).toBe(moved);
  expect((await scenario.get("/repos/octo/app/pulls/1/files"))[0].patch).toContain("+3");
});

it("answers null for the repository of a deleted fork and keeps its commit", async () => {
  await using scenario = await start();
  const pull = await scenario.get("/repos/octo/app/pulls/2");
  expect(pull.head).toMatchObject({ label: "mal:patch", repo: null, user: { login: "mal" }, sha: scenario.gone });
  const byHead = await scenario.get("/repos/octo/app/pulls?head=eve:main");
  expect(byHead.map(({ number }: { number: number }) => number)).toEqual([1]);
  // The description knows no deleted forks; github.com answers null all the same.
  expect(answerProblems(scenario.server)).toEqual(["pulls/get head/repo: must be object"]);
});
