import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startGitHttpServer } from "../../../servers/git-http/git-http-server.ts";
import { createRepository, type Repository } from "../../../servers/git-http/repository.ts";
import { createBareStore, type GitStore } from "../../../src/git/bare-store.ts";
import { fetchCommits } from "../../../src/git/fetch.ts";
import { commitTree, hasCommit, mergeBase, readCommitObject, writeTree } from "../../../src/git/objects.ts";
import { parsePushReport, push } from "../../../src/git/push.ts";
import { remoteEnvironment, remoteUrl } from "../../../src/git/remote.ts";
import { runGit } from "../../../src/git/run-git.ts";
import type { AbsolutePath, ObjectId, OutboundText } from "../../../src/spec/names.ts";
import { startJsonServer } from "../../support/json-server.ts";
import { temporaryDirectory } from "../../support/work-tree.ts";

const signal = new AbortController().signal;
const tokens = [
  { name: "reader", value: "read-token", access: "read" },
  { name: "writer", value: "write-token", access: "write" },
] as const;
const ada = { name: "Ada", email: "ada@example.com", atMs: 1_700_000_000_000 };

async function startRemote(options: { protectedBranches?: string[] } = {}) {
  const directory = temporaryDirectory();
  const root = join(directory.path, "remotes");
  const repository = await createRepository({
    directory: join(root, "octo", "hello.git"),
    files: { "a.txt": "one\n" },
  });
  const server = await startGitHttpServer({ root, tokens, ...options });
  const url = remoteUrl({ serverUrl: server.url, owner: "octo", name: "hello" });
  const newStore = (name = "store") =>
    createBareStore({
      directory: join(directory.path, name) as AbsolutePath,
      objectFormat: "sha1",
      alternates: [],
      signal,
    });
  return {
    directory: directory.path,
    repository,
    server,
    url,
    newStore,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      directory[Symbol.dispose]();
    },
  };
}

const main = async (repository: Repository) => (await repository.resolve("main")) as ObjectId;
const history = { kind: "depth", commits: 1 } as const;

async function fetchMain(
  remote: Awaited<ReturnType<typeof startRemote>>,
  token = "read-token",
): Promise<{ store: GitStore; head: ObjectId }> {
  const store = await remote.newStore();
  const head = await main(remote.repository);
  const wants = [{ from: head, to: "refs/pins/head" }];
  await fetchCommits({ store, remote: { url: remote.url, token }, wants, history });
  return { store, head };
}

async function child(store: GitStore, parent: ObjectId, message = "Change"): Promise<ObjectId> {
  const object = await readCommitObject(store, parent);
  const tree = object?.tree as ObjectId;
  return commitTree(store, { tree, parent, author: ada, committer: ada, message: message as OutboundText });
}

describe("remoteUrl", () => {
  it("is the server and the repository", () => {
    expect(remoteUrl({ serverUrl: "https://github.com/", owner: "o", name: "r.x" })).toBe(
      "https://github.com/o/r.x.git",
    );
    expect(remoteUrl({ serverUrl: "https://ghe.example/git", owner: "o", name: "r" })).toBe(
      "https://ghe.example/git/o/r.git",
    );
  });

  it.each([
    ["ext::sh -c x", "o", "r"],
    ["file:///etc", "o", "r"],
    ["ssh://git@github.com", "o", "r"],
    ["https://user:secret@github.com", "o", "r"],
    ["https://github.com?x=1", "o", "r"],
    ["https://github.com", "-o", "r"],
    ["https://github.com", "o/..", "r"],
    ["https://github.com", "o", ".."],
    ["https://github.com", "o", "r\nx"],
  ])("refuses %s %s/%s", (serverUrl, owner, name) => {
    expect(() => remoteUrl({ serverUrl, owner, name })).toThrow("Not a repository");
  });
});

describe("remoteEnvironment", () => {
  it("holds the token once, encoded, for one URL, and of the machine only proxy and certificates", () => {
    const url = "https://github.com/o/r.git";
    const environment = remoteEnvironment({
      url,
      token: "t0ken",
      environment: { HTTPS_PROXY: "p", LD_PRELOAD: "x", GIT_SSH: "x" },
    });
    expect(environment).toEqual({
      HTTPS_PROXY: "p",
      GIT_CONFIG_COUNT: "2",
      GIT_CONFIG_KEY_0: "http.followRedirects",
      GIT_CONFIG_VALUE_0: "false",
      GIT_CONFIG_KEY_1: `http.${url}.extraHeader`,
      GIT_CONFIG_VALUE_1: `Authorization: Basic ${Buffer.from("x-access-token:t0ken").toString("base64")}`,
      GIT_ALLOW_PROTOCOL: "https",
    });
  });
});

describe("fetchCommits", () => {
  it("fetches a pinned commit with the token and leaves no trace of it on the disk", async () => {
    await using remote = await startRemote();
    const { store, head } = await fetchMain(remote);
    expect(await hasCommit(store, head)).toBe(true);
    expect(remote.server.authorizations.map(({ token }) => token)).toEqual(["reader", "reader"]);
    expect(readFileSync(join(store.directory, "config"), "utf8")).not.toMatch(/token|header|remote/i);
    const found = await runGit({ gitDirectory: store.directory, argv: ["config", "--list"], signal });
    expect(found.stdout.toString()).not.toContain("extraheader");
  });

  it("deepens until histories meet", async () => {
    await using remote = await startRemote();
    const base = await main(remote.repository);
    for (let i = 0; i < 4; i += 1)
      await remote.repository.commit({ branch: "fix", from: "main", files: { "b.txt": `${i}\n` } });
    const tip = (await remote.repository.resolve("fix")) as ObjectId;
    const store = await remote.newStore();
    const wants = [
      { from: "refs/heads/fix", to: "refs/pins/head" },
      { from: base, to: "refs/pins/base" },
    ];
    const where = { store, remote: { url: remote.url, token: "read-token" }, wants };
    await fetchCommits({ ...where, history });
    expect(await mergeBase(store, tip, base)).toBeUndefined();
    await fetchCommits({ ...where, history: { kind: "deepen", commits: 10 } });
    expect(await mergeBase(store, tip, base)).toBe(base);
  });

  it("says which permission a token lacks, and that an unknown commit cannot be fetched", async () => {
    await using remote = await startRemote();
    await expect(fetchMain(remote, "wrong")).rejects.toMatchObject({ code: "github.permission" });
    const store = await remote.newStore("second");
    const wants = [{ from: "f".repeat(40), to: "refs/pins/head" }];
    const fetching = fetchCommits({ store, remote: { url: remote.url, token: "read-token" }, wants, history });
    await expect(fetching).rejects.toMatchObject({ code: "checkout.failed" });
  });

  it.runIf(process.platform === "linux")(
    "shows the token in no process's arguments while git talks to the server",
    async () => {
      await using remote = await startRemote();
      const arguments_: string[] = [];
      await using spy = await startJsonServer(() => {
        for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
          // A process may end while we look.
          if (existsSync(`/proc/${pid}/cmdline`)) arguments_.push(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
        }
        return { status: 404 };
      });
      const store = await remote.newStore();
      const url = remoteUrl({ serverUrl: spy.url, owner: "octo", name: "hello" });
      const wants = [{ from: "refs/heads/main", to: "refs/pins/head" }];
      const token = "s3cret-in-no-argument";
      await expect(fetchCommits({ store, remote: { url, token }, wants, history })).rejects.toThrow();
      const encoded = Buffer.from(`x-access-token:${token}`).toString("base64");
      expect(spy.seen[0]?.headers.authorization).toBe(`Basic ${encoded}`);
      expect(arguments_.some((line) => line.includes("refs/pins/head"))).toBe(true);
      expect(arguments_.filter((line) => line.includes(token) || line.includes(encoded))).toEqual([]);
    },
  );

  it("does not carry the token over a redirect", async () => {
    await using remote = await startRemote();
    await using other = await startJsonServer(() => ({ status: 404 }));
    await using bouncer = await startJsonServer(({ path }) => ({
      status: 302,
      headers: { location: `${other.url}${path}` },
    }));
    const store = await remote.newStore();
    const url = remoteUrl({ serverUrl: bouncer.url, owner: "octo", name: "hello" });
    const wants = [{ from: "refs/heads/main", to: "refs/pins/head" }];
    await expect(fetchCommits({ store, remote: { url, token: "read-token" }, wants, history })).rejects.toThrow();
    expect(other.seen).toHaveLength(0);
  });

  it("refuses names that are no full refs as a bug of the caller", async () => {
    await using remote = await startRemote();
    const store = await remote.newStore();
    const wants = [{ from: "--upload-pack=touch x", to: "refs/pins/head" }];
    await expect(
      fetchCommits({ store, remote: { url: remote.url, token: undefined }, wants, history }),
    ).rejects.toThrow("invariant");
  });
});

describe("push", () => {
  it("moves a branch from the expected commit to its child", async () => {
    await using remote = await startRemote();
    const { store, head } = await fetchMain(remote);
    const commit = await child(store, head);
    const end = await push({
      store,
      remote: { url: remote.url, token: "write-token" },
      commit,
      ref: "refs/heads/main",
      expectedOld: head,
    });
    expect(end).toEqual({ kind: "pushed" });
    expect(await main(remote.repository)).toBe(commit);
    expect(remote.server.pushes).toHaveLength(1);
  });

  it("is stale when the branch moved, whatever it moved to, and writes nothing", async () => {
    await using remote = await startRemote();
    const { store, head } = await fetchMain(remote);
    const commit = await child(store, head);
    const moved = await remote.repository.commit({ branch: "main", files: { "a.txt": "two\n" } });
    const attempt = {
      store,
      remote: { url: remote.url, token: "write-token" },
      commit,
      ref: "refs/heads/main",
      expectedOld: head,
    };
    expect(await push(attempt)).toMatchObject({ kind: "stale" });
    expect(await main(remote.repository)).toBe(moved);
  });

  it("is stale for a branch that is gone and for a new branch that is there already", async () => {
    await using remote = await startRemote();
    const { store, head } = await fetchMain(remote);
    const commit = await child(store, head);
    const where = { store, remote: { url: remote.url, token: "write-token" }, commit };
    expect(await push({ ...where, ref: "refs/heads/gone", expectedOld: head })).toMatchObject({ kind: "stale" });
    expect(await push({ ...where, ref: "refs/heads/main", expectedOld: undefined })).toMatchObject({ kind: "stale" });
    expect(await push({ ...where, ref: "refs/heads/new", expectedOld: undefined })).toEqual({ kind: "pushed" });
  });

  it("never pushes what is not a child of the expected commit", async () => {
    await using remote = await startRemote();
    const { store, head } = await fetchMain(remote);
    const grandchild = await child(store, await child(store, head), "Second");
    const attempt = push({
      store,
      remote: { url: remote.url, token: "write-token" },
      commit: grandchild,
      ref: "refs/heads/main",
      expectedOld: head,
    });
    await expect(attempt).rejects.toThrow("only parent");
    expect(remote.server.pushes).toHaveLength(0);
  });

  it("tells a missing right from a rule of the server", async () => {
    await using remote = await startRemote({ protectedBranches: ["main"] });
    const { store, head } = await fetchMain(remote);
    const where = { store, commit: await child(store, head), ref: "refs/heads/main", expectedOld: head };
    const reader = await push({ ...where, remote: { url: remote.url, token: "read-token" } });
    expect(reader).toMatchObject({ kind: "refused", because: "permission" });
    const writer = await push({ ...where, remote: { url: remote.url, token: "write-token" } });
    expect(writer).toMatchObject({
      kind: "refused",
      because: "rule",
      reason: expect.stringMatching(/hook|protected/i),
    });
    expect(await main(remote.repository)).toBe(head);
  });

  it("does not know when the connection breaks, and says so", async () => {
    await using remote = await startRemote();
    const { store, head } = await fetchMain(remote);
    const commit = await child(store, head);
    await remote.server.close();
    const attempt = push({
      store,
      remote: { url: remote.url, token: "write-token" },
      commit,
      ref: "refs/heads/main",
      expectedOld: head,
    });
    await expect(attempt).rejects.toMatchObject({ code: "github.unavailable", retryable: true });
  });

  it("pushes exactly the tree that was written, from a shallow store", async () => {
    await using remote = await startRemote();
    await remote.repository.commit({ branch: "main", files: { "dir/b.txt": "b\n" } });
    const { store, head } = await fetchMain(remote);
    const baseTree = (await readCommitObject(store, head))?.tree as ObjectId;
    const blob = await runGit({
      gitDirectory: store.directory,
      argv: ["hash-object", "-w", "--stdin"],
      stdin: "new\n",
      signal,
    });
    const after = {
      path: "dir/c.txt" as never,
      mode: "100755",
      blob: blob.stdout.toString().trim() as ObjectId,
      bytes: 4,
    } as const;
    const tree = await writeTree(store, { baseTree, changes: [{ kind: "added", after }] });
    const commit = await commitTree(store, {
      tree,
      parent: head,
      author: ada,
      committer: ada,
      message: "Add c" as OutboundText,
    });
    const end = await push({
      store,
      remote: { url: remote.url, token: "write-token" },
      commit,
      ref: "refs/heads/main",
      expectedOld: head,
    });
    expect(end).toEqual({ kind: "pushed" });
    const files = await remote.repository.list("main");
    expect([...files.keys()]).toEqual(["a.txt", "dir/b.txt", "dir/c.txt"]);
    expect(files.get("dir/c.txt")?.mode).toBe("100755");
  });
});

describe("parsePushReport", () => {
  it.each([
    [" \tabc:refs/heads/m\tabc..def", "pushed"],
    ["=\tabc:refs/heads/m\t[up to date]", "pushed"],
    ["!\tabc:refs/heads/m\t[rejected] (stale info)", "stale"],
    ["!\tabc:refs/heads/m\t[remote rejected] (cannot lock ref 'refs/heads/m': is at a but expected b)", "stale"],
    ["!\tabc:refs/heads/m\t[remote rejected] (pre-receive hook declined)", "rejected"],
    ["+\tabc:refs/heads/m\tabc...def (forced update)", "nothing"],
    [" \tabc:refs/heads/other\tabc..def", "nothing"],
    ["Done", "nothing"],
  ])("reads %j as %s", (line, kind) => {
    expect(parsePushReport(`To https://x\n${line}\nDone\n`, "refs/heads/m").kind).toBe(kind);
  });
});
