import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startGitHttpServer } from "../../../servers/git-http/git-http-server.ts";
import { createRepository } from "../../../servers/git-http/repository.ts";
import { takeBaseline } from "../../../src/capture/baseline.ts";
import { capturePatch } from "../../../src/capture/capture-patch.ts";
import { decideCheckout } from "../../../src/checkout/decide-checkout.ts";
import { prepareWorkspace, type WorkspaceRequest } from "../../../src/checkout/prepare-workspace.ts";
import { readBaseFile } from "../../../src/git/base-file.ts";
import { remoteUrl } from "../../../src/git/remote.ts";
import type { Subject } from "../../../src/spec/intent.ts";
import type { AbsolutePath, ObjectId, RepoPath } from "../../../src/spec/names.ts";
import { sha } from "../../support/github-client.ts";
import { temporaryDirectory, userGit, writeFiles } from "../../support/work-tree.ts";

const signal = new AbortController().signal;
const token = "read-token-canary";

/** A remote where pull request 7 (two commits on `fix`) left `main` one commit ago. */
async function startRemote() {
  const directory = temporaryDirectory();
  const root = join(directory.path, "remotes");
  const repository = await createRepository({
    directory: join(root, "octo", "hello.git"),
    files: { "AGENTS.md": "base\n", "a.txt": "1\n" },
  });
  const mergeBase = (await repository.resolve("main")) as ObjectId;
  await repository.commit({ branch: "fix", from: "main", files: { "a.txt": "2\n" } });
  await repository.commit({
    branch: "fix",
    files: { "AGENTS.md": "evil\n", link: { content: "/etc/passwd", mode: "120000" } },
  });
  const baseSha = (await repository.commit({ branch: "main", files: { "b.txt": "b\n" } })) as ObjectId;
  await repository.pullRequest({ number: 7, branch: "fix", base: "main" });
  const headSha = (await repository.resolve("fix")) as ObjectId;
  const server = await startGitHttpServer({ root, tokens: [{ name: "reader", value: token, access: "read" }] });
  const subject: Subject = {
    kind: "pull-request",
    number: 7,
    headSha,
    headRef: "fix",
    headRepositoryId: 1,
    baseSha,
    baseRef: "main",
    mergeBase,
    fork: false,
  };
  const workspace = join(directory.path, "work") as AbsolutePath;
  const url = remoteUrl({ serverUrl: server.url, owner: "octo", name: "hello" });
  let stores = 0;
  const prepare = (changes: Partial<WorkspaceRequest> = {}) =>
    prepareWorkspace({
      workspace,
      directory: workspace,
      subject,
      runSha: sha("d"),
      remote: { url, token },
      publishes: true,
      make: true,
      storeDirectory: join(directory.path, `store-${++stores}`) as AbsolutePath,
      signal,
      ...changes,
    });
  /** As actions/checkout leaves it: one commit deep. */
  const checkOut = (ref: string, ...flags: string[]) => {
    mkdirSync(workspace);
    userGit(workspace, "init", "--quiet");
    userGit(workspace, "fetch", "--quiet", "--depth=1", ...flags, `file://${repository.directory}`, ref);
    userGit(workspace, "checkout", "--quiet", "FETCH_HEAD");
  };
  return {
    repository,
    server,
    subject,
    workspace,
    directory: directory.path,
    prepare,
    checkOut,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      directory[Symbol.dispose]();
    },
  };
}

async function ready(preparing: ReturnType<typeof prepareWorkspace>) {
  const prepared = await preparing;
  if (prepared.kind !== "ready") throw new Error(prepared.kind);
  return prepared;
}

describe("prepareWorkspace", () => {
  it("makes a checkout of the pinned head with history to the merge base and leaves no credential behind", async () => {
    await using remote = await startRemote();
    const prepared = await ready(remote.prepare());
    expect(prepared).toMatchObject({ made: true, checkedOut: "head", baseCommit: remote.subject.headSha });
    expect(userGit(remote.workspace, "status", "--porcelain")).toBe("");
    expect(userGit(remote.workspace, "rev-parse", "HEAD")).toBe(remote.subject.headSha);
    expect(userGit(remote.workspace, "merge-base", "HEAD", remote.subject.mergeBase)).toBe(remote.subject.mergeBase);
    expect(userGit(remote.workspace, "rev-parse", "origin/main")).toBe(remote.subject.baseSha);
    expect(userGit(remote.workspace, "remote")).toBe("");
    expect(userGit(remote.workspace, "for-each-ref", "--format=%(refname)")).toBe("refs/remotes/origin/main");
    const encoded = Buffer.from(`x-access-token:${token}`).toString("base64");
    for (const secret of [token, encoded]) {
      expect(() => execFileSync("grep", ["-r", "-F", "-q", secret, remote.workspace])).toThrow();
    }
  });

  it("takes the pinned commit, not the one the branch has moved to", async () => {
    await using remote = await startRemote();
    await remote.repository.commit({ branch: "fix", files: { "a.txt": "pushed later\n" } });
    await ready(remote.prepare());
    expect(readFileSync(join(remote.workspace, "a.txt"), "utf8")).toBe("2\n");
  });

  it("makes a checkout of a branch's pinned commit", async () => {
    await using remote = await startRemote();
    const subject: Subject = { kind: "ref", ref: "refs/heads/main", sha: remote.subject.baseSha };
    expect(await ready(remote.prepare({ subject }))).toMatchObject({ made: true, baseCommit: remote.subject.baseSha });
  });

  it("accepts a shallow checkout of the head and fetches what is missing beside it, not into it", async () => {
    await using remote = await startRemote();
    remote.checkOut("refs/pull/7/head");
    const before = userGit(remote.workspace, "count-objects");
    const prepared = await ready(remote.prepare());
    expect(prepared).toMatchObject({ made: false, checkedOut: "head" });
    expect(userGit(remote.workspace, "count-objects")).toBe(before);
    const read = (path: string) =>
      readBaseFile(prepared.store, remote.subject.baseSha, { path: path as RepoPath, maxBytes: 1_000 });
    expect(await read("AGENTS.md")).toMatchObject({ kind: "read", bytes: Buffer.from("base\n") });
    const evil = await readBaseFile(prepared.store, remote.subject.headSha, {
      path: "link" as RepoPath,
      maxBytes: 1_000,
    });
    expect(evil).toEqual({ kind: "refused", reason: "link" });
  });

  it("accepts the merge commit, and a patch made there is one of the head", async () => {
    await using remote = await startRemote();
    remote.checkOut("refs/pull/7/merge");
    const prepared = await ready(remote.prepare());
    expect(prepared).toMatchObject({ checkedOut: "merge", baseCommit: remote.subject.headSha });
    const taken = await takeBaseline({
      workspace: remote.workspace,
      directory: join(remote.directory, "capture") as AbsolutePath,
      baseCommit: prepared.baseCommit,
      alternates: [{ commonDirectory: prepared.store.directory }],
      signal,
    });
    if (taken.kind !== "taken") throw new Error(taken.reason);
    writeFiles(remote.workspace, { "a.txt": "3\n" });
    const textFile = join(remote.directory, "patch.diff") as AbsolutePath;
    const { patch, findings } = await capturePatch(taken.baseline, { textFile, signal });
    expect(findings).toEqual([]);
    expect(patch.changes).toMatchObject([{ kind: "modified", after: { path: "a.txt" } }]);
    expect(patch.baseCommit).toBe(remote.subject.headSha);
  });

  it("does not trust a partial clone to have files it never fetched", async () => {
    await using remote = await startRemote();
    await remote.repository.git("config", "uploadpack.allowFilter", "true");
    execFileSync(
      "git",
      [
        "clone",
        "--quiet",
        "--filter=blob:none",
        "--branch=fix",
        `file://${remote.repository.directory}`,
        remote.workspace,
      ],
      {
        env: { PATH: "/usr/bin:/bin", HOME: "/dev/null" },
      },
    );
    const prepared = await ready(remote.prepare());
    const file = await readBaseFile(prepared.store, remote.subject.baseSha, {
      path: "b.txt" as RepoPath,
      maxBytes: 100,
    });
    expect(file).toMatchObject({ kind: "read", bytes: Buffer.from("b\n") });
  });

  it("refuses a checkout of a commit the event does not name", async () => {
    await using remote = await startRemote();
    remote.checkOut("refs/heads/main");
    await expect(remote.prepare()).rejects.toMatchObject({
      code: "checkout.wrong-commit",
      hint: expect.stringContaining("refs/pull/7/head"),
    });
    const runSha = remote.subject.baseSha;
    await expect(remote.prepare({ runSha })).rejects.toMatchObject({ code: "checkout.wrong-commit" });
    expect(await ready(remote.prepare({ runSha, publishes: false }))).toMatchObject({
      checkedOut: "run-commit",
      baseCommit: runSha,
    });
  });

  it("says there is nothing when no checkout is asked for, and does not put one over files", async () => {
    await using remote = await startRemote();
    expect(await remote.prepare({ make: false })).toEqual({ kind: "none" });
    expect(await remote.prepare({ subject: { kind: "issue", number: 3 } })).toEqual({ kind: "none" });
    mkdirSync(remote.workspace);
    writeFileSync(join(remote.workspace, "artifact"), "x");
    await expect(remote.prepare()).rejects.toMatchObject({
      code: "checkout.failed",
      message: expect.stringContaining("holds files"),
    });
  });

  it("does not take a repository above the workspace for the checkout", async () => {
    await using remote = await startRemote();
    userGit(remote.directory, "init", "--quiet");
    expect(await remote.prepare({ make: false })).toEqual({ kind: "none" });
    mkdirSync(remote.workspace);
    expect(await remote.prepare({ make: false })).toEqual({ kind: "none" });
  });

  it("names the permission when the token may not read", async () => {
    await using remote = await startRemote();
    const wrong = { url: remoteUrl({ serverUrl: remote.server.url, owner: "octo", name: "hello" }), token: "wrong" };
    await expect(remote.prepare({ remote: wrong })).rejects.toMatchObject({
      code: "github.permission",
      hint: expect.stringContaining("contents: read"),
    });
  });
});

describe("decideCheckout", () => {
  const [head, base, other, tree] = ["a", "b", "c", "d"].map(sha) as [ObjectId, ObjectId, ObjectId, ObjectId];
  const pull: Subject = {
    kind: "pull-request",
    number: 7,
    headSha: head,
    headRef: "fix",
    headRepositoryId: 1,
    baseSha: base,
    baseRef: "main",
    mergeBase: base,
    fork: false,
  };

  it.each<[string, Parameters<typeof decideCheckout>[0], string]>([
    ["the head", { head, object: undefined, subject: pull, runSha: other, publishes: true }, "head"],
    [
      "its merge",
      { head: other, object: { tree, parents: [base, head] }, subject: pull, runSha: other, publishes: true },
      "merge",
    ],
    [
      "a merge of another head",
      { head: other, object: { tree, parents: [base, other] }, subject: pull, runSha: other, publishes: true },
      "refused",
    ],
    [
      "a merge the other way round",
      { head: other, object: { tree, parents: [head, base] }, subject: pull, runSha: other, publishes: true },
      "refused",
    ],
    [
      "an octopus",
      { head: other, object: { tree, parents: [base, head, other] }, subject: pull, runSha: "", publishes: true },
      "refused",
    ],
    [
      "a child of the head",
      { head: other, object: { tree, parents: [head] }, subject: pull, runSha: "", publishes: true },
      "refused",
    ],
    [
      "the run's commit, nothing published",
      { head: other, object: { tree, parents: [] }, subject: pull, runSha: other, publishes: false },
      "run-commit",
    ],
    [
      "a branch's commit",
      {
        head,
        object: undefined,
        subject: { kind: "ref", ref: "refs/heads/main", sha: head },
        runSha: head,
        publishes: true,
      },
      "head",
    ],
    [
      "a branch's other commit",
      {
        head: other,
        object: undefined,
        subject: { kind: "ref", ref: "refs/heads/main", sha: head },
        runSha: head,
        publishes: true,
      },
      "refused",
    ],
  ])("judges %s", (_, question, expected) => {
    const decision = decideCheckout(question);
    expect(decision.kind === "accepted" ? decision.is : decision.kind).toBe(expected);
  });
});
