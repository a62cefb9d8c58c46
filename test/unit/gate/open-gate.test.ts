import { describe, expect, it } from "vitest";
import { checkPinned } from "../../../src/gate/check-pinned.ts";
import { type GateRequest, openGate } from "../../../src/gate/open-gate.ts";
import { parseEvent } from "../../../src/gate/parse-event.ts";
import { commentRoutes, gateRoutes } from "../../../src/github/routes.ts";
import type { ObjectId } from "../../../src/spec/names.ts";
import { sha, testClient } from "../../support/github-client.ts";
import { type Answer, type Seen, startJsonServer } from "../../support/json-server.ts";

const ada = { id: 1, login: "ada", type: "User" };
const eve = { id: 66, login: "eve", type: "User" };
const bot = { id: 41_898_282, login: "github-actions[bot]", type: "Bot" };
const [head, base, meet] = [sha("a"), sha("b"), sha("c")] as [ObjectId, ObjectId, ObjectId];

/** A repository 1 "octo/hello" with pull request 7 and comment 5, where ada may write. Tests change what they need. */
function world() {
  const repo = { id: 1, full_name: "octo/hello" };
  return {
    repository: { id: 1 },
    permission: { permission: "write", role_name: "write", user: ada as object },
    permissionStatus: 200,
    pull: {
      number: 7,
      state: "open",
      locked: false,
      title: "t",
      body: null,
      user: eve,
      head: { sha: head as string, ref: "fix", repo: repo as { id: number; full_name: string } | null },
      base: { sha: base as string, ref: "main", repo },
    },
    comment: {
      id: 5,
      node_id: "IC_5",
      body: "/codex fix the failing test",
      user: ada,
      created_at: "2026-01-01T00:00:00Z",
      updated_at: "2026-01-01T00:00:00Z",
      issue_url: "https://api.github.com/repos/octo/hello/issues/7",
    },
    commentStatus: 200,
    lastEditedAt: null as string | null,
    branch: head as string,
  };
}
type World = ReturnType<typeof world>;

function answer(state: World, { path }: Seen): Answer {
  if (path === "/graphql") return { body: { data: { node: { lastEditedAt: state.lastEditedAt } } } };
  if (path.endsWith("/permission")) return { status: state.permissionStatus, body: state.permission };
  if (path.endsWith("/pulls/7")) return { body: state.pull };
  if (path.includes("/compare/")) return { body: { merge_base_commit: { sha: meet } } };
  if (path.endsWith("/issues/comments/5")) return { status: state.commentStatus, body: state.comment };
  if (path.includes("/git/ref/"))
    return { body: { ref: "refs/heads/main", object: { type: "commit", sha: state.branch } } };
  return { status: 404, body: { message: `no ${path}` } };
}

const commentEvent = (changes: object = {}, comment: object = {}) => ({
  action: "created",
  sender: ada,
  repository: { id: 1 },
  comment: { id: 5, body: "/codex fix the failing test", user: ada, ...comment },
  issue: { number: 7, pull_request: {} },
  ...changes,
});
const pullEvent = (changes: object = {}) => ({
  action: "opened",
  sender: ada,
  repository: { id: 1 },
  pull_request: { number: 7, head: { sha: head } },
  ...changes,
});

async function open(
  name: string,
  payload: object,
  options: {
    change?: (state: World) => void;
    admission?: Partial<GateRequest["admission"]>;
    token?: false;
    publishes?: boolean;
  } = {},
) {
  const state = world();
  options.change?.(state);
  const server = await startJsonServer((seen) => answer(state, seen));
  const { client } = testClient(server.url, { allowedRoutes: name === "issue_comment" ? commentRoutes : gateRoutes });
  const gate = await openGate({
    event: parseEvent({ name, payload }),
    eventName: name,
    admission: { triggerPhrase: "/codex", allowUsers: [], allowBots: false, allowBotUsers: [], ...options.admission },
    runner: {
      repository: { id: 1, owner: "octo", name: "hello" },
      serverUrl: "https://github.com",
      run: { id: 9, attempt: 1 },
      sha: sha("d"),
      ref: "refs/heads/main",
      actor: "ada",
    },
    publishes: options.publishes ?? true,
    client: options.token === false ? undefined : client,
  });
  const lines = server.lines();
  return { gate, lines, state, client, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

const codeOf = ({ gate }: Awaited<ReturnType<typeof open>>) => (gate.kind === "closed" ? gate.refusal.code : "open");

describe("openGate", () => {
  it("opens for a writer's comment and pins pull request, comment and principal", async () => {
    await using opened = await open("issue_comment", commentEvent());
    expect(opened.gate).toMatchObject({
      kind: "open",
      because: "write permission",
      request: { word: "fix", text: { untrusted: "fix the failing test" } },
      intent: {
        event: { name: "issue_comment", action: "created" },
        repository: { id: 1, owner: "octo", name: "hello" },
        run: { id: 9, attempt: 1 },
        principal: { id: 1, login: "ada", kind: "user", permission: "write" },
        subject: {
          kind: "pull-request",
          number: 7,
          headSha: head,
          headRef: "fix",
          baseSha: base,
          baseRef: "main",
          mergeBase: meet,
          fork: false,
        },
        trigger: { kind: "comment", id: 5, lastEditedAt: undefined },
      },
    });
  });

  it.each<[string, string, object, Parameters<typeof open>[2], string]>([
    ["a comment without the phrase", "issue_comment", commentEvent({}, { body: "nice" }), {}, "gate.not-addressed"],
    ["a deleted comment", "issue_comment", commentEvent({ action: "deleted" }), {}, "gate.not-addressed"],
    ["an edited comment", "issue_comment", commentEvent({ action: "edited" }), {}, "gate.edited"],
    ["a comment somebody else sent", "issue_comment", commentEvent({ sender: eve }), {}, "gate.edited"],
    ["a comment on an issue", "issue_comment", commentEvent({ issue: { number: 7 } }), {}, "gate.not-pull-request"],
    ["a bot's comment", "issue_comment", commentEvent({ sender: bot }, { user: bot }), {}, "gate.own-comment"],
    [
      "a reader's comment",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s.permission, { permission: "read" }) },
      "gate.permission",
    ],
    [
      "a permission that is not told",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s, { permissionStatus: 403 }) },
      "gate.permission-unknown",
    ],
    [
      "an unknown person",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s, { permissionStatus: 404 }) },
      "gate.permission-unknown",
    ],
    [
      "a login that changed hands",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s.permission, { user: { ...ada, id: 2 } }) },
      "gate.permission-unknown",
    ],
    [
      "a comment edited since",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s, { lastEditedAt: "2026-01-01T00:00:01Z" }) },
      "gate.edited",
    ],
    [
      "a comment that says something else now",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s.comment, { body: "/codex evil" }) },
      "gate.edited",
    ],
    [
      "a comment of another pull request",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s.comment, { issue_url: "x/issues/8" }) },
      "gate.drift",
    ],
    [
      "a fork",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s.pull.head, { repo: { id: 2, full_name: "eve/hello" } }) },
      "gate.fork",
    ],
    [
      "a deleted fork",
      "pull_request",
      pullEvent(),
      { change: (s) => void Object.assign(s.pull.head, { repo: null }) },
      "gate.fork",
    ],
    [
      "a closed pull request",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s.pull, { state: "closed" }) },
      "gate.closed",
    ],
    [
      "a locked pull request",
      "issue_comment",
      commentEvent(),
      { change: (s) => void Object.assign(s.pull, { locked: true }) },
      "gate.closed",
    ],
    [
      "a head that moved since the event",
      "pull_request",
      pullEvent(),
      { change: (s) => void Object.assign(s.pull.head, { sha: sha("e") }) },
      "gate.drift",
    ],
    ["a bot's pull request", "pull_request", pullEvent({ sender: bot }), {}, "gate.bot"],
    ["another repository", "pull_request", pullEvent({ repository: { id: 2 } }), {}, "gate.drift"],
    ["an event of another kind", "push", { sender: ada, repository: { id: 1 } }, {}, "event.unsupported"],
    [
      "the sender of a pull request without permission",
      "pull_request",
      pullEvent({ sender: eve }),
      { change: (s) => void Object.assign(s.permission, { permission: "read", user: eve }) },
      "gate.permission",
    ],
  ])("is closed for %s", async (_, name, payload, options, code) => {
    await using opened = await open(name, payload, options);
    expect(codeOf(opened)).toBe(code);
  });

  it("asks GitHub nothing about a comment that is not for it", async () => {
    await using opened = await open("issue_comment", commentEvent({}, { body: "nice" }));
    expect(opened.lines).toEqual([]);
  });

  it("authorises a schedule by its ref and a dispatch by its sender", async () => {
    await using schedule = await open("schedule", { schedule: "0 0 * * *" }, { token: false });
    expect(schedule.gate).toMatchObject({
      kind: "open",
      intent: {
        principal: undefined,
        subject: { kind: "ref", ref: "refs/heads/main", sha: sha("d") },
        trigger: undefined,
      },
    });
    await using dispatch = await open("workflow_dispatch", { sender: ada, repository: { id: 1 } });
    expect(dispatch.gate).toMatchObject({
      kind: "open",
      intent: { principal: { login: "ada" }, subject: { kind: "ref" } },
    });
  });

  it("opens a run that only answers a prompt for any event, by GET alone, if whoever started it may", async () => {
    const plain = { admission: { triggerPhrase: undefined } };
    await using push = await open("push", { sender: ada, repository: { id: 1 } }, plain);
    expect(push.gate).toMatchObject({ kind: "open", request: undefined, intent: { subject: { kind: "ref" } } });
    expect(push.lines.every((line) => line.startsWith("GET "))).toBe(true);
    await using issue = await open("issue_comment", commentEvent({ issue: { number: 3 } }), plain);
    expect(issue.gate).toMatchObject({ kind: "open", intent: { subject: { kind: "issue", number: 3 } } });
    await using refused = await open(
      "push",
      { sender: eve },
      { ...plain, change: (s) => void Object.assign(s.permission, { permission: "read" }) },
    );
    expect(codeOf(refused)).toMatch(/^gate\.permission/);
    await using actor = await open("page_build", {}, plain);
    expect(actor.gate).toMatchObject({ kind: "open", intent: { principal: { login: "ada" } } });
  });

  it("does not let anybody in without a token, except by list", async () => {
    await expect(
      open("workflow_dispatch", { sender: ada, repository: { id: 1 } }, { token: false }),
    ).rejects.toMatchObject({ code: "github.no-token" });
    await using listed = await open(
      "workflow_dispatch",
      { sender: ada, repository: { id: 1 } },
      { token: false, admission: { allowUsers: ["ada"] } },
    );
    expect(codeOf(listed)).toBe("open");
  });

  it("stops, and does not open, when GitHub fails", async () => {
    await expect(
      open("pull_request", pullEvent(), { change: (s) => void Object.assign(s, { permissionStatus: 500 }) }),
    ).rejects.toMatchObject({ code: "github.unavailable" });
  });
});

describe("parseEvent", () => {
  it.each<[string, unknown, string]>([
    ["issue_comment", commentEvent({ comment: { id: 5, body: "x" } }), "comment.user"],
    ["issue_comment", commentEvent({ issue: {} }), "issue.number"],
    ["issue_comment", commentEvent({ action: 7 }), "action"],
    ["pull_request", pullEvent({ pull_request: { number: 7, head: { sha: "main" } } }), "pull_request.head.sha"],
    ["pull_request", pullEvent({ sender: null }), "sender"],
    ["pull_request", pullEvent({ pull_request: { number: -1, head: { sha: head } } }), "pull_request.number"],
    ["workflow_dispatch", { sender: { id: "1", login: "x", type: "User" }, repository: { id: 1 } }, "sender.id"],
    ["schedule", [], "payload"],
    ["push", "text", "payload"],
    ["issue_comment", null, "payload"],
  ])("names what is wrong in a malformed %s event", (name, payload, field) => {
    expect(() => parseEvent({ name, payload })).toThrow(
      expect.objectContaining({ code: "event.malformed", message: expect.stringContaining(field) }),
    );
  });
});

describe("checkPinned", () => {
  async function pinnedThen(
    change: (state: World) => void,
    { name = "issue_comment", ownCommit }: { name?: string; ownCommit?: ObjectId } = {},
  ) {
    const payload = name === "issue_comment" ? commentEvent() : { sender: ada, repository: { id: 1 } };
    await using opened = await open(name, payload);
    if (opened.gate.kind !== "open") throw new Error("closed");
    change(opened.state);
    const answered = await checkPinned(opened.gate.intent, opened.client, { ownCommit });
    return answered.kind === "holds" ? "holds" : answered.refusal.code;
  }

  it("holds while nothing changed, and when the head is the run's own commit", async () => {
    expect(await pinnedThen(() => {})).toBe("holds");
    expect(
      await pinnedThen((s) => void Object.assign(s.pull.head, { sha: sha("e") }), { ownCommit: sha("e") as ObjectId }),
    ).toBe("holds");
    expect(await pinnedThen((s) => void Object.assign(s.pull.base, { sha: sha("f") }))).toBe("holds");
  });

  it.each<[string, (state: World) => void, string]>([
    ["the head moved", (s) => void Object.assign(s.pull.head, { sha: sha("e") }), "publish.stale"],
    ["the pull request was closed", (s) => void Object.assign(s.pull, { state: "closed" }), "gate.drift"],
    ["the pull request was retargeted", (s) => void Object.assign(s.pull.base, { ref: "release" }), "gate.drift"],
    ["the head branch is another one", (s) => void Object.assign(s.pull.head, { ref: "other" }), "gate.drift"],
    ["the head repository is another one", (s) => void Object.assign(s.pull.head, { repo: null }), "gate.drift"],
    ["the comment was edited", (s) => void Object.assign(s, { lastEditedAt: "2026-01-01T00:00:01Z" }), "gate.drift"],
    ["the comment says something else", (s) => void Object.assign(s.comment, { body: "/codex evil" }), "gate.drift"],
    ["the comment was deleted", (s) => void Object.assign(s, { commentStatus: 404 }), "gate.drift"],
    ["the permission was taken away", (s) => void Object.assign(s.permission, { permission: "read" }), "gate.drift"],
  ])("drifts when %s", async (_, change, code) => {
    expect(await pinnedThen(change)).toBe(code);
  });

  it("compares a branch with its tip", async () => {
    const moved = (s: World) => void Object.assign(s, { branch: sha("e") });
    expect(await pinnedThen((s) => void Object.assign(s, { branch: sha("d") }), { name: "workflow_dispatch" })).toBe(
      "holds",
    );
    expect(await pinnedThen(moved, { name: "workflow_dispatch" })).toBe("publish.stale");
    expect(await pinnedThen(moved, { name: "workflow_dispatch", ownCommit: sha("e") as ObjectId })).toBe("holds");
  });
});

describe("a run that writes nothing, on a pull request", () => {
  const told = (changes: object = {}) => ({
    ...commentEvent(),
    pull_request: {
      number: 7,
      state: "open",
      head: { sha: head, ref: "topic", repo: { id: 1 } },
      base: { sha: sha("b"), ref: "main" },
      ...changes,
    },
  });
  const prompt = { publishes: false, admission: { triggerPhrase: undefined } } as const;

  it("takes the pull request from the event and asks GitHub only who started it", async () => {
    await using opened = await open("pull_request", told(), prompt);
    expect(opened.gate).toMatchObject({
      kind: "open",
      intent: { subject: { headSha: head, baseRef: "main", fork: false } },
    });
    expect(opened.lines.some((line) => line.includes("/pulls/"))).toBe(false);
  });

  it("asks again when something will be written", async () => {
    await using opened = await open("pull_request", told(), { ...prompt, publishes: true });
    expect(opened.lines.some((line) => line.includes("/pulls/"))).toBe(true);
  });

  it.each([
    ["a fork", { head: { sha: head, ref: "topic", repo: { id: 2 } } }, "gate.fork"],
    ["a deleted fork", { head: { sha: head, ref: "topic", repo: null } }, "gate.fork"],
    ["a closed pull request", { state: "closed" }, "gate.closed"],
  ])("refuses %s by what the event tells", async (_, changes, code) => {
    await using opened = await open("pull_request", told(changes), prompt);
    expect(codeOf(opened)).toBe(code);
  });
});
