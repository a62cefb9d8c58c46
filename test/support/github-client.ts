import { createGitHubClient, type GitHubClient } from "../../src/github/client.ts";
import { type Route, routeTable } from "../../src/github/routes.ts";

/** A client of a test server whose clock never waits and remembers how long it was asked to. */
export function testClient(
  url: string,
  options: { allowedRoutes?: readonly Route[]; signal?: AbortSignal; fetch?: typeof fetch } = {},
): { client: GitHubClient; waits: number[] } {
  const waits: number[] = [];
  const client = createGitHubClient({
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    token: "test-token",
    owner: "octo",
    repo: "hello",
    fetch: options.fetch ?? globalThis.fetch,
    clock: { nowMs: () => 1_700_000_000_000, sleep: async (ms) => void waits.push(ms) },
    signal: options.signal ?? new AbortController().signal,
    allowedRoutes: options.allowedRoutes ?? (Object.keys(routeTable) as Route[]),
    userAgent: "codex-action-test/0",
  });
  return { client, waits };
}

export const sha = (digit: string) => digit.repeat(40);
