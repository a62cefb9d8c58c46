import { expect, it } from "vitest";
import { runnerFacts } from "../../../src/commands/runner-facts.ts";

const variables = {
  GITHUB_REPOSITORY: "octo/app",
  GITHUB_REPOSITORY_ID: "42",
  GITHUB_SERVER_URL: "https://github.com/",
  GITHUB_API_URL: "https://api.github.com",
  GITHUB_GRAPHQL_URL: "https://api.github.com/graphql",
  GITHUB_RUN_ID: "7",
  GITHUB_RUN_ATTEMPT: "1",
  GITHUB_SHA: "a".repeat(40),
  GITHUB_REF: "refs/heads/main",
  GITHUB_ACTOR: "ada",
};

it("the runner's variables are read as facts", () => {
  expect(runnerFacts(variables)).toMatchObject({
    repository: { id: 42, owner: "octo", name: "app" },
    serverUrl: "https://github.com",
    run: { id: 7, attempt: 1 },
    sha: "a".repeat(40),
    ref: "refs/heads/main",
    actor: "ada",
  });
});

it.each([
  ["GITHUB_REPOSITORY", undefined],
  ["GITHUB_REPOSITORY", "app"],
  ["GITHUB_REPOSITORY", "octo/app/more"],
  ["GITHUB_REPOSITORY_ID", "x"],
  ["GITHUB_REPOSITORY_ID", " "],
  ["GITHUB_REPOSITORY_ID", "0x10"],
  ["GITHUB_RUN_ID", "-1"],
  ["GITHUB_RUN_ATTEMPT", "1.5"],
  ["GITHUB_API_URL", "api.github.com"],
  ["GITHUB_SHA", ""],
  ["GITHUB_ACTOR", undefined],
])("%s as %j is named", (name, value) => {
  expect(() => runnerFacts({ ...variables, [name]: value })).toThrow(
    expect.objectContaining({ code: "event.malformed", message: expect.stringContaining(name) }),
  );
});
