import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { CallRecord } from "./call-record.ts";
import { createDisturbances, type FaultRequest, type HookRequest } from "./fault.ts";
import { loadGraphqlContract } from "./graphql/graphql-contract.ts";
import { handleRequest, type ServerParts } from "./request-handler.ts";
import { loadRestContract } from "./rest-contract.ts";
import { createWorld, type GitHubState } from "./state.ts";
import { findRepository, type Repository, type World } from "./world.ts";

export type GitHubServerRequest = {
  state: GitHubState;
  /** Default: the machine's. */
  clock?: { nowMs(): number };
  /** Where pages and clones are said to be (GITHUB_SERVER_URL), without a slash at the end. Default: the server itself. */
  htmlUrl?: string;
  /** Measures our own answers against GitHub's description too; what differs stands in `answerProblems` of the call. */
  checkAnswers?: boolean;
};

export type GitHubServer = AsyncDisposable & {
  /** GITHUB_API_URL of github.com style. */
  readonly apiUrl: string;
  /** GITHUB_API_URL of GitHub Enterprise style, below /api/v3. */
  readonly enterpriseApiUrl: string;
  readonly graphqlUrl: string;
  readonly htmlUrl: string;
  /** The records, to read and to change. */
  readonly world: World;
  repository(fullName: string): Repository;
  /** Every request in order of arrival. */
  readonly calls: CallRecord[];
  /** The calls that may change something: all but GET, and GraphQL mutations. */
  readonly writes: readonly CallRecord[];
  /** The calls that GitHub's description does not allow, or that no route knows. */
  readonly violations: readonly CallRecord[];
  /** Lets something go wrong. */
  inject(request: FaultRequest): void;
  /** Runs a function at a call, for everything that changes between two calls. */
  hook(request: HookRequest): void;
  close(): Promise<void>;
};

/** Starts a GitHub of one's own on the loopback interface. */
export async function startGitHubServer(request: GitHubServerRequest): Promise<GitHubServer> {
  const nowMs = request.clock === undefined ? () => Date.now() : () => request.clock?.nowMs() ?? 0;
  const world = await createWorld(request.state, nowMs);
  const disturbances = createDisturbances();
  const calls: CallRecord[] = [];
  const parts: ServerParts = {
    world,
    calls,
    disturbances,
    rest: loadRestContract(),
    graphql: loadGraphqlContract(),
    htmlUrl: request.htmlUrl,
    checkAnswers: request.checkAnswers ?? false,
  };
  const http = createServer((incoming: IncomingMessage, response: ServerResponse) => {
    handleRequest(parts, incoming, response).catch((error) => fail(response, error));
  });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const close = async () => {
    http.closeAllConnections();
    await new Promise((done) => http.close(done));
  };
  return {
    apiUrl: origin,
    enterpriseApiUrl: `${origin}/api/v3`,
    graphqlUrl: `${origin}/graphql`,
    htmlUrl: request.htmlUrl ?? origin,
    world,
    calls,
    get writes() {
      return calls.filter(({ isWrite }) => isWrite);
    },
    get violations() {
      return calls.filter(({ violations }) => violations.length > 0);
    },
    repository(fullName) {
      const repository = findRepository(world, fullName);
      if (repository === undefined) throw new Error(`The server has no repository ${fullName}`);
      return repository;
    },
    inject: disturbances.addFault,
    hook: disturbances.addHook,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A mistake of the server itself must not look like an outage of GitHub that a client rides out. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  response.writeHead(599, { "content-type": "application/json" }).end(JSON.stringify({ message }));
}
