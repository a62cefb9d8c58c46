import { describe, expect, it } from "vitest";
import { z } from "zod";
import { gateRoutes, type Route, routesFor, routeTable } from "../../../src/github/routes.ts";
import { testClient } from "../../support/github-client.ts";
import { type Answer, startJsonServer } from "../../support/json-server.ts";

const repository: Route = "GET /repos/{owner}/{repo}";
const createCheck: Route = "POST /repos/{owner}/{repo}/check-runs";
const anything = z.unknown();

/** Answers in turn; the last one is repeated. */
function inTurn(...answers: Answer[]): () => Answer {
  let at = 0;
  return () => answers[Math.min(at++, answers.length - 1)] ?? {};
}

describe("the GitHub client", () => {
  it("sends token, version of the program and the repository, and nothing to a route it was not made with", async () => {
    await using server = await startJsonServer(() => ({ body: {} }));
    const { client } = testClient(server.url, { allowedRoutes: [repository] });
    await client.send({ route: repository, schema: anything });
    expect(server.lines()).toEqual(["GET /repos/octo/hello"]);
    expect(server.seen[0]?.headers.authorization).toBe("token test-token");
    expect(server.seen[0]?.headers["user-agent"]).toMatch(/^codex-action-test\/0/);
    await expect(client.send({ route: createCheck, schema: anything })).rejects.toMatchObject({ code: "github.route" });
    expect(server.seen).toHaveLength(1);
  });

  it("refuses a route that is not in the table, and another repository, even when a caller forges them", async () => {
    await using server = await startJsonServer(() => ({ body: {} }));
    const { client } = testClient(server.url);
    const forged = "PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge" as Route;
    await expect(client.send({ route: forged, schema: anything })).rejects.toMatchObject({ code: "github.route" });
    const other = client.send({ route: repository, parameters: { owner: "evil" }, schema: anything });
    await expect(other).rejects.toMatchObject({ code: "github.route" });
    const elsewhere = client.send({
      route: repository,
      parameters: { baseUrl: "http://127.0.0.1:9" },
      schema: anything,
    });
    await expect(elsewhere).rejects.toMatchObject({ code: "github.route" });
    expect(server.seen).toHaveLength(0);
  });

  it("does not follow a redirect with the token", async () => {
    await using target = await startJsonServer(() => ({ body: {} }));
    await using server = await startJsonServer(() => ({ status: 301, headers: { location: target.url }, body: {} }));
    const { client } = testClient(server.url);
    await expect(client.send({ route: repository, schema: anything })).rejects.toMatchObject({
      code: "github.not-found",
    });
    expect(target.seen).toHaveLength(0);
  });

  it("repeats a read after a server error and a cut connection", async () => {
    await using server = await startJsonServer(inTurn({ status: 502 }, { cut: true }, { body: { ok: 1 } }));
    const { client, waits } = testClient(server.url);
    expect(await client.send({ route: repository, schema: z.object({ ok: z.number() }) })).toEqual({ ok: 1 });
    expect(waits).toEqual([1_000, 2_000]);
  });

  it("gives up a read after three repeats", async () => {
    await using server = await startJsonServer(() => ({ status: 500, body: { message: "boom" } }));
    const { client } = testClient(server.url);
    await expect(client.send({ route: repository, schema: anything })).rejects.toMatchObject({
      code: "github.unavailable",
      retryable: true,
    });
    expect(server.seen).toHaveLength(4);
  });

  it.each([
    ["a server error", { status: 500 }],
    ["a cut connection", { cut: true }],
  ] as const)("never repeats a write after %s: it may have landed", async (_, answer) => {
    await using server = await startJsonServer(() => answer);
    const { client } = testClient(server.url);
    const sent = client.send({ route: createCheck, schema: anything });
    await expect(sent).rejects.toMatchObject({ code: "github.unavailable" });
    expect(server.seen).toHaveLength(1);
  });

  it("repeats a write that was turned away by a limit, after the time GitHub asks for", async () => {
    const limited = { status: 403, headers: { "retry-after": "7" }, body: { message: "secondary rate limit" } };
    await using server = await startJsonServer(inTurn(limited, { status: 201, body: {} }));
    const { client, waits } = testClient(server.url);
    await client.send({ route: createCheck, schema: anything });
    expect(waits).toEqual([7_000]);
  });

  it("repeats a write to which no connection could be made, then says the server is unreachable", async () => {
    const server = await startJsonServer(() => ({}));
    await server[Symbol.asyncDispose]();
    const { client, waits } = testClient(server.url);
    await expect(client.send({ route: createCheck, schema: anything })).rejects.toMatchObject({
      code: "github.unavailable",
    });
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  it("names the permission from GitHub's header, and from the route without one", async () => {
    const headers = { "x-accepted-github-permissions": "pull_requests=write; issues=write,contents=read" };
    const body = { message: "Resource not accessible by integration" };
    await using server = await startJsonServer(inTurn({ status: 403, headers, body }, { status: 403, body }));
    const { client } = testClient(server.url);
    await expect(client.send({ route: createCheck, schema: anything })).rejects.toMatchObject({
      code: "github.permission",
      hint: "Give the job `pull-requests: write` or `issues: write` and `contents: read`.",
    });
    await expect(client.send({ route: createCheck, schema: anything })).rejects.toMatchObject({
      hint: "Give the job `checks: write`.",
    });
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    [401, "github.permission"],
    [404, "github.not-found"],
    [410, "github.not-found"],
    [422, "github.rejected"],
    [409, "github.rejected"],
  ])("turns %d into %s without a second try", async (status, code) => {
    await using server = await startJsonServer(() => ({ status, body: { message: "no\u001b[31m\n::error::x" } }));
    const { client } = testClient(server.url);
    const error = await client.send({ route: repository, schema: anything }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code });
    expect((error as Error).message).not.toMatch(/[\u0000-\u001f]/);
    expect(server.seen).toHaveLength(1);
  });

  it("says which field is missing", async () => {
    await using server = await startJsonServer(() => ({ body: { id: "x" } }));
    const { client } = testClient(server.url);
    const sent = client.send({ route: repository, schema: z.object({ id: z.number() }) });
    await expect(sent).rejects.toMatchObject({ code: "github.protocol", message: expect.stringContaining("id") });
  });

  it("reads every page, by GitHub's link or, without one, until a page is not full", async () => {
    await using server = await startJsonServer(({ query }) => {
      const page = Number(query.get("page"));
      const link = page < 3 ? '<http://x/?page=2>; rel="next"' : '<http://x/?page=1>; rel="first"';
      return { headers: { link }, body: [page] };
    });
    const { client } = testClient(server.url);
    const route: Route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews";
    const parameters = { pull_number: 1 };
    const schema = z.array(z.number());
    expect(await client.list({ route, parameters, schema })).toEqual({ items: [1, 2, 3], complete: true });
    await using plain = await startJsonServer(({ query }) => ({
      body: Array.from({ length: query.get("page") === "1" ? 100 : 3 }, () => 0),
    }));
    const second = testClient(plain.url).client;
    expect((await second.list({ route, parameters, schema })).items).toHaveLength(103);
  });

  it("stops when the run stops, also between tries", async () => {
    const stop = new AbortController();
    await using server = await startJsonServer(() => {
      stop.abort({ kind: "cancelled", by: "SIGINT" });
      return { status: 500 };
    });
    const { client } = testClient(server.url, { signal: stop.signal });
    await expect(client.send({ route: repository, schema: anything })).rejects.toMatchObject({
      message: expect.stringContaining("the run is stopping"),
    });
    expect(server.seen).toHaveLength(1);
  });

  it("gives a request up that is never answered when the run stops", async () => {
    const stop = new AbortController();
    await using server = await startJsonServer(() => {
      setTimeout(() => stop.abort({ kind: "cancelled", by: "SIGINT" }), 10);
      return { silent: true };
    });
    const { client } = testClient(server.url, { signal: stop.signal });
    await expect(client.send({ route: repository, schema: anything })).rejects.toMatchObject({
      message: expect.stringContaining("the run is stopping"),
    });
    expect(server.seen).toHaveLength(1);
  });

  it("gives every try its own time", async () => {
    await using server = await startJsonServer(() => (server.seen.length < 2 ? { status: 502 } : { body: {} }));
    const signals: unknown[] = [];
    const fetch: typeof globalThis.fetch = (address, request) => {
      signals.push(request?.signal);
      return globalThis.fetch(address, request);
    };
    await testClient(server.url, { fetch }).client.send({ route: repository, schema: anything });
    expect(signals).toEqual([expect.any(AbortSignal), expect.any(AbortSignal)]);
    expect(signals[0]).not.toBe(signals[1]);
  });
});

describe("the routes", () => {
  it("hold nothing that merges, approves, dispatches, dismisses, labels or deletes", () => {
    for (const route of Object.keys(routeTable)) {
      expect(route).not.toMatch(/merge$|merges|dispatch|dismiss|approve|labels|auto-merge|^DELETE|^PUT/i);
    }
  });

  it("are GET only for the gate and for keeping a patch", () => {
    for (const route of [...gateRoutes, ...routesFor([]), ...routesFor(["patch"])]) expect(route).toMatch(/^GET /);
  });

  it("write only what each kind needs", () => {
    const writes = (kinds: Parameters<typeof routesFor>[0]) =>
      routesFor(kinds).filter((route) => routeTable[route].effect === "write");
    expect(writes(["commit"])).toEqual([]);
    expect(writes(["review"])).toEqual(["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"]);
    expect(writes(["check", "patch"])).toHaveLength(2);
  });
});
