import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, notFound, Problem, problem } from "./answer.ts";
import type { CallRecord } from "./call-record.ts";
import { type Disturbances, type Fault, faultAnswer } from "./fault.ts";
import type { GraphqlContract, GraphqlRequest } from "./graphql/graphql-contract.ts";
import { acceptedPermissions, canSee, forbidden, isAllowed } from "./permission-table.ts";
import { readRequestBody } from "./request-body.ts";
import type { MatchedRoute, RestContract } from "./rest-contract.ts";
import { handlers } from "./routes/handlers.ts";
import { type RestCall, repositoryOf } from "./routes/rest-call.ts";
import { entityTag, type Urls } from "./views/urls.ts";
import type { Token, World } from "./world.ts";

export type ServerParts = {
  world: World;
  calls: CallRecord[];
  disturbances: Disturbances;
  rest: RestContract;
  graphql: GraphqlContract;
  htmlUrl: string | undefined;
  checkAnswers: boolean;
};

/** One request with everything found out about it before it is handled. */
type Prepared = {
  call: CallRecord;
  url: URL;
  urls: Urls;
  token: Token | undefined;
  route: MatchedRoute | undefined;
  accept: string;
};

const apiVersions = new Set(["2022-11-28", "2026-03-10"]);

/** Records, disturbs, checks and answers one request. */
export async function handleRequest(
  parts: ServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { disturbances, world } = parts;
  const prepared = await prepare(parts, request);
  const { call } = prepared;
  const fault = disturbances.faultOf(call);
  call.fault = fault?.kind;
  await disturbances.runHooks("before", call);
  if (fault?.kind === "cut" || fault?.kind === "down") return void response.destroy();
  if (fault?.kind === "hang") return;
  const isApplied = fault === undefined || fault.kind === "applied-then-status" || fault.kind === "applied-then-cut";
  const answer = isApplied ? await answerOf(parts, prepared, request) : undefined;
  await disturbances.runHooks("after", call);
  if (fault?.kind === "applied-then-cut") return void response.destroy();
  send(prepared, { request, response, answer: disturbed(fault, world.nowMs()) ?? answer ?? notFound().answer });
}

const disturbed = (fault: Fault | undefined, nowMs: number) =>
  fault === undefined ? undefined : faultAnswer(fault, nowMs);

async function prepare(parts: ServerParts, request: IncomingMessage): Promise<Prepared> {
  const origin = `http://${request.headers.host ?? "127.0.0.1"}`;
  const url = new URL(request.url ?? "/", origin);
  const isEnterprise = url.pathname.startsWith("/api/v3/") || url.pathname === "/api/v3";
  const path = isEnterprise ? url.pathname.slice("/api/v3".length) || "/" : url.pathname;
  const method = request.method ?? "GET";
  const token = readToken(parts.world, request.headers.authorization);
  const route = parts.rest.match(method, path);
  const call: CallRecord = {
    index: parts.calls.length,
    method,
    route: route?.template ?? path,
    operation: route?.operation,
    path,
    query: Object.fromEntries(url.searchParams),
    body: undefined,
    token: token?.name ?? (request.headers.authorization === undefined ? "none" : "unknown"),
    isWrite: method !== "GET" && method !== "HEAD" && !isGraphql(path),
    status: 0,
    violations: [],
    answerProblems: [],
    fault: undefined,
  };
  parts.calls.push(call);
  call.body = await readRequestBody(request).catch((error: unknown) => {
    call.violations.push("body: is not JSON");
    return error;
  });
  if (isGraphql(path)) describeGraphql(parts, call);
  const api = isEnterprise ? `${origin}/api/v3` : origin;
  const urls = { api, html: parts.htmlUrl ?? origin };
  return { call, url, urls, token, route, accept: request.headers.accept ?? "" };
}

const isGraphql = (path: string) => path === "/graphql" || path === "/api/graphql";

function describeGraphql(parts: ServerParts, call: CallRecord): void {
  const checked = parts.graphql.check(graphqlRequest(call.body));
  call.operation = checked.kind === "valid" ? `graphql:${checked.rootField}` : "graphql:invalid";
  call.isWrite = checked.kind === "valid" ? checked.isMutation : true;
}

function readToken(world: World, header: string | undefined): Token | undefined {
  const value = /^(?:bearer|token) +(\S+)$/i.exec(header ?? "")?.[1];
  return value === undefined ? undefined : world.tokens.find((token) => token.value === value);
}

async function answerOf(parts: ServerParts, prepared: Prepared, request: IncomingMessage): Promise<Answer> {
  const { call, token, route, url } = prepared;
  try {
    if (call.body instanceof Problem) throw call.body;
    if (request.headers["user-agent"] === undefined)
      throw problem(
        403,
        "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
      );
    const version = request.headers["x-github-api-version"];
    if (typeof version === "string" && !apiVersions.has(version))
      throw problem(400, `The API version ${version} is not supported`);
    if (request.headers.authorization === undefined) throw problem(401, "Requires authentication");
    if (token === undefined) throw problem(401, "Bad credentials");
    if (isGraphql(call.path)) return await answerGraphql(parts, prepared, token);
    if (route === undefined) {
      call.violations.push(`${call.method} ${call.path}: no such operation`);
      throw notFound();
    }
    call.violations.push(...parts.rest.checkRequest(route, { query: url.searchParams, body: call.body }));
    const answer = await answerRest(parts, prepared, { token, route });
    if (parts.checkAnswers) call.answerProblems = parts.rest.checkAnswer(route, answer.status, answer.body);
    return answer;
  } catch (error) {
    if (error instanceof Problem) return error.answer;
    throw error;
  }
}

/** GitHub's order: is it there for this token, may the token do it, does the request make sense. */
async function answerRest(
  { world }: ServerParts,
  { call, url, urls, accept }: Prepared,
  { token, route }: { token: Token; route: MatchedRoute },
): Promise<Answer> {
  const repository = repositoryOf(world, route.parameters);
  if ("repo" in route.parameters) {
    if (repository === undefined || !canSee(token, repository)) throw notFound();
    if (!isAllowed(token, route.operation, repository)) throw forbidden(token, route.operation);
  }
  if (call.violations.length > 0) throw problem(422, `Invalid request.\n\n${call.violations.join("\n")}`);
  const handler = handlers[route.operation];
  if (handler === undefined) throw new Error(`No handler for ${route.operation}`);
  const body = (call.body ?? {}) as Record<string, unknown>;
  // Operations without a repository never read it.
  const rest = {
    world,
    token,
    urls,
    repository,
    parameters: route.parameters,
    query: url.searchParams,
    body,
    accept,
    url,
  };
  return handler(rest as RestCall);
}

function graphqlRequest(body: unknown): GraphqlRequest {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  return {
    query: typeof query === "string" ? query : "",
    variables: typeof variables === "object" && variables !== null ? (variables as Record<string, unknown>) : {},
    operationName: typeof operationName === "string" ? operationName : undefined,
  };
}

async function answerGraphql({ world, graphql }: ServerParts, { call, urls }: Prepared, token: Token): Promise<Answer> {
  if (call.method !== "POST") throw notFound();
  const request = graphqlRequest(call.body);
  const checked = graphql.check(request);
  if (checked.kind === "invalid") {
    call.violations.push(...checked.problems);
    return { status: 200, body: { errors: checked.problems.map((message) => ({ message })) } };
  }
  const { body, violations } = await graphql.run(checked.document, request, { world, token, urls });
  call.violations.push(...violations);
  return { status: 200, body };
}

function send(
  { call, token, route }: Prepared,
  { request, response, answer }: { request: IncomingMessage; response: ServerResponse; answer: Answer },
): void {
  const text = answer.text ?? (answer.body === undefined ? "" : JSON.stringify(answer.body));
  const headers: Record<string, string> = {
    "content-type": "application/json; charset=utf-8",
    "x-github-request-id": `0000:${call.index.toString(16).toUpperCase()}`,
    "x-github-media-type": "github.v3; format=json",
    "x-ratelimit-limit": "5000",
    "x-ratelimit-remaining": String(Math.max(5000 - call.index, 1)),
    ...(token?.kind === "installation" && route !== undefined
      ? { "x-accepted-github-permissions": acceptedPermissions(route.operation) }
      : {}),
    ...answer.headers,
  };
  if (call.method === "GET" && answer.status === 200) {
    headers["etag"] = entityTag(Buffer.from(text).toString("latin1"));
    if (request.headers["if-none-match"] === headers["etag"]) {
      call.status = 304;
      return void response.writeHead(304, headers).end();
    }
  }
  call.status = answer.status;
  response.writeHead(answer.status, headers).end(text);
}
