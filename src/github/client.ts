import { Octokit } from "@octokit/rest";
import type { z } from "zod";
import type { Clock } from "../spec/ports.ts";
import { RunError } from "../spec/run-error.ts";
import { toFailedAttempt, toRunError } from "./failure.ts";
import { decideRetry } from "./retry.ts";
import { type Route, routeTable } from "./routes.ts";

const requestTimeoutMs = 30_000;
const pageSize = 100;
/** 5,000 things; a pull request with more reviews or files is not read to the end and the caller is told. */
const maxPages = 50;

export type GitHubClientOptions = {
  /** `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`, without a slash at the end. */
  apiUrl: string;
  graphqlUrl: string;
  token: string;
  owner: string;
  repo: string;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  signal: AbortSignal;
  allowedRoutes: readonly Route[];
  userAgent: string;
};

type RouteParameters = Readonly<Record<string, unknown>>;

export type GitHubClient = {
  readonly owner: string;
  readonly repo: string;
  allows(route: Route): boolean;
  /** Sends one request of this repository and parses the answer. Throws `RunError` github.* for everything that goes wrong. */
  send<T>(request: { route: Route; parameters?: RouteParameters; schema: z.ZodType<T> }): Promise<T>;
  /** All pages. `complete` is false when there was more than we read. */
  list<T>(request: {
    route: Route;
    parameters?: RouteParameters;
    schema: z.ZodType<T[]>;
  }): Promise<{ items: T[]; complete: boolean }>;
};

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client for one repository. It reads no environment, logs nothing, follows no redirect, and refuses routes it was not made with. */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const allowed = new Set<Route>(options.allowedRoutes);
  const octokit = new Octokit({
    auth: options.token,
    baseUrl: options.apiUrl,
    userAgent: options.userAgent,
    log: silent,
    request: { fetch: options.fetch, log: silent, redirect: "manual" },
  });
  guardRequests(octokit, options, allowed);
  const call = async (route: Route, parameters: RouteParameters = {}) => {
    try {
      return await octokit.request(requestLine(route, options.graphqlUrl), {
        ...(route === "POST /graphql" || route === "GET /user" ? {} : { owner: options.owner, repo: options.repo }),
        ...parameters,
      });
    } catch (error) {
      throw toRunError(error, route);
    }
  };
  return {
    owner: options.owner,
    repo: options.repo,
    allows: (route) => allowed.has(route),
    send: async ({ route, parameters, schema }) => parseAnswer((await call(route, parameters)).data, schema, route),
    list: async ({ route, parameters, schema }) => {
      const items = [];
      for (let page = 1; page <= maxPages; page += 1) {
        const answer = await call(route, { ...parameters, per_page: pageSize, page });
        const found = parseAnswer(answer.data, schema, route);
        items.push(...found);
        if (!hasNextPage(answer.headers.link, found.length)) return { items, complete: true };
      }
      return { items, complete: false };
    },
  };
}

function requestLine(route: Route, graphqlUrl: string): string {
  return route === "POST /graphql" ? `POST ${graphqlUrl}` : route;
}

/** The outermost hook: the route is checked before a token is added, and each try gets its own time limit. */
function guardRequests(octokit: Octokit, options: GitHubClientOptions, allowed: ReadonlySet<Route>): void {
  octokit.hook.wrap("request", async (request, call) => {
    const route = routeOf(call, options);
    if (route === undefined || !allowed.has(route)) {
      throw new RunError({
        code: "github.route",
        message: `The client was asked for ${call.method} ${call.url} and may not call it`,
      });
    }
    for (let retries = 0; ; retries += 1) {
      if (options.signal.aborted) throw cancelled(route, options.signal.reason);
      try {
        // Set on `call` itself: Octokit's own hook for the token starts again from it and drops what it is handed.
        const signal = AbortSignal.any([options.signal, AbortSignal.timeout(requestTimeoutMs)]);
        call.request = { ...call.request, signal };
        const response = await request(call);
        return refuseRedirect(response, route);
      } catch (error) {
        if (options.signal.aborted) throw cancelled(route, error);
        const { effect } = routeTable[route];
        const failure = RunError.isInstance(error) ? undefined : toFailedAttempt(error);
        const decision = failure && decideRetry({ failure, effect, retries, nowMs: options.clock.nowMs() });
        if (decision?.kind !== "retry") throw error;
        await options.clock.sleep(decision.waitMs, options.signal);
        if (options.signal.aborted) throw cancelled(route, error);
      }
    }
  });
}

/** A route of the table, for this repository on this server; anything else is undefined. */
function routeOf(
  call: { method: string; url: string; baseUrl: string; owner?: unknown; repo?: unknown },
  options: GitHubClientOptions,
): Route | undefined {
  if (call.method === "POST" && call.url === options.graphqlUrl) return "POST /graphql";
  const line = `${call.method} ${call.url}`;
  if (!Object.hasOwn(routeTable, line) || line === "POST /graphql" || call.baseUrl !== options.apiUrl) return undefined;
  const ours = line === "GET /user" || (call.owner === options.owner && call.repo === options.repo);
  return ours ? (line as Route) : undefined;
}

/** A redirect means the repository was renamed or moved: what was pinned is not there any more. */
function refuseRedirect<R extends { status: number }>(response: R, route: Route): R {
  if (response.status < 300) return response;
  throw new RunError({
    code: "github.not-found",
    message: `GitHub answered ${response.status} (moved) to ${route}; redirects are not followed`,
    cause: { response },
  });
}

function cancelled(route: Route, cause: unknown): RunError {
  return new RunError({ code: "github.unavailable", message: `${route} was given up: the run is stopping`, cause });
}

function hasNextPage(link: string | undefined, found: number): boolean {
  return link === undefined ? found === pageSize : /;\s*rel="next"/.test(link);
}

function parseAnswer<T>(data: unknown, schema: z.ZodType<T>, route: Route): T {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") || "the answer";
  throw new RunError({
    code: "github.protocol",
    message: `GitHub's answer to ${route} is not as expected: ${field}: ${issue?.message ?? "unreadable"}`,
    cause: parsed.error,
  });
}
