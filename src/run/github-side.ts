import { createGitHubClient, type GitHubClient } from "../github/client.ts";
import type { Route } from "../github/routes.ts";
import type { Runner, World } from "./world.ts";

/** A client for the run's own repository that can call nothing but `routes`. `signal` decides how long its requests may live. */
export function openGitHub(
  { runner, routes, signal }: { runner: Runner; routes: readonly Route[]; signal: AbortSignal },
  world: World,
): GitHubClient | undefined {
  if (world.githubToken === undefined) return undefined;
  return createGitHubClient({
    apiUrl: runner.apiUrl,
    graphqlUrl: runner.graphqlUrl,
    token: world.githubToken,
    owner: runner.repository.owner,
    repo: runner.repository.name,
    fetch: world.fetch,
    clock: world.clock,
    signal,
    allowedRoutes: routes,
    userAgent: `codex-action/${world.version}`,
  });
}

/** Proxy and certificate settings for Git; src/git/remote.ts drops every other name. */
export function networkEnvironment({ variables }: World): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && /proxy|^SSL_CERT|^GIT_SSL_CAINFO$/i.test(entry[0]),
    ),
  );
}
