import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRepository, type Repository } from "../../../../servers/git-http/repository.ts";
import { type GitHubServer, startGitHubServer } from "../../../../servers/github/github-server.ts";
import type { TokenState } from "../../../../servers/github/state.ts";

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `line ${from + index}\n`).join("");

/** One repository with pull request 7 (branch `fix`, by ada) and issue 3; tokens `all` (every right), `none` and a person's. */
export async function startScenario(more: { tokens?: TokenState[]; private?: boolean } = {}) {
  const root = await mkdtemp(join(tmpdir(), "github-server-test-"));
  const git: Repository = await createRepository({
    directory: join(root, "octo/app.git"),
    files: { "a.txt": lines(1, 30), "gone.txt": "bye\n", "old.txt": lines(1, 9) },
    commits: [
      {
        branch: "fix",
        from: "main",
        files: {
          "a.txt": `${lines(1, 4)}changed 5\n${lines(6, 24)}added\n${lines(25, 30)}`,
          "gone.txt": null,
          "new.txt": "n1\nn2\n",
          "old.txt": null,
          "renamed.txt": lines(1, 9),
        },
      },
    ],
  });
  const server: GitHubServer = await startGitHubServer({
    clock: { nowMs: () => Date.UTC(2026, 5, 1) },
    checkAnswers: true,
    state: {
      users: [{ login: "stranger" }],
      repositories: [
        {
          owner: "octo",
          name: "app",
          directory: git.directory,
          private: more.private ?? true,
          access: { ada: "write", ming: "maintain", tri: "triage", rea: "read" },
          issues: [{ number: 3, author: "stranger", title: "Broken" }],
          pulls: [
            {
              number: 7,
              author: "ada",
              title: "Fix",
              head: { ref: "fix" },
              comments: [{ id: 2_600_000_900, author: "ada", body: "/codex fix", createdAt: "2026-05-31T00:00:00Z" }],
            },
          ],
        },
      ],
      tokens: [
        {
          name: "all",
          value: "ghs_all",
          permissions: {
            contents: "write",
            pull_requests: "write",
            issues: "write",
            checks: "write",
            statuses: "write",
          },
        },
        { name: "none", value: "ghs_none", permissions: {} },
        {
          name: "ada",
          value: "ghp_ada",
          login: "ada",
          kind: "user",
          permissions: { pull_requests: "write", contents: "write" },
        },
        ...(more.tokens ?? []),
      ],
    },
  });
  const api = async (
    method: string,
    path: string,
    request: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
  ) => {
    const { body, token = "ghs_all", headers = {} } = request;
    const response = await fetch(`${server.apiUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") === true && text !== "";
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
  };
  const graphql = async (query: string, variables: object = {}, token = "ghs_all") =>
    (await api("POST", "/graphql", { body: { query, variables }, token })).body;
  const close = async () => {
    await server.close();
    await rm(root, { recursive: true, force: true });
  };
  return { server, git, api, graphql, root, [Symbol.asyncDispose]: close };
}

/** The problems of every answer so far, with where they come from. */
export const answerProblems = (server: GitHubServer) =>
  server.calls.flatMap(({ operation, answerProblems: problems }) =>
    problems.map((problem) => `${operation} ${problem}`),
  );
