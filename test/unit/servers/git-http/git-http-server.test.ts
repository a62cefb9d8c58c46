import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanGitEnvironment } from "../../../../servers/git-http/git.ts";
import { type GitHttpServer, startGitHttpServer } from "../../../../servers/git-http/git-http-server.ts";
import { createRepository, type Repository } from "../../../../servers/git-http/repository.ts";

let root: string;
let repository: Repository;
let server: GitHttpServer;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "git-http-test-"));
  repository = await createRepository({ directory: join(root, "octo/app.git"), files: { "a.txt": "one\n" } });
  server = await startGitHttpServer({
    root,
    tokens: [
      { name: "reader", value: "r-secret", access: "read" },
      { name: "writer", value: "w-secret", access: "write" },
      { name: "stranger", value: "s-secret", access: "write", repositories: ["octo/other"] },
    ],
    protectedBranches: ["release"],
  });
});

afterEach(async () => {
  await server.close();
  await rm(root, { recursive: true, force: true });
});

type Run = { code: number; stderr: string; stdout: string };

function client(argv: string[], token?: string, environment: Record<string, string> = {}): Promise<Run> {
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
  const configuration = token === undefined ? [] : ["-c", `http.${server.url}/.extraheader=${header}`];
  return new Promise((done) =>
    execFile(
      "git",
      ["-c", "user.name=n", "-c", "user.email=e@example.com", ...configuration, ...argv],
      { cwd: root, env: { ...cleanGitEnvironment(root), ...environment } },
      (error, stdout, stderr) => done({ code: error === null ? 0 : 1, stdout, stderr }),
    ),
  );
}

async function cloneWithCommit(path = "b.txt"): Promise<void> {
  await client(["clone", "-q", `${server.url}/octo/app`, "work"], "w-secret");
  await client(["-C", "work", "rm", "-q", "--cached", "a.txt"]);
  const blob = (await client(["-C", "work", "rev-parse", "HEAD:a.txt"])).stdout.trim();
  await client(["-C", "work", "update-index", "--add", "--cacheinfo", `100644,${blob},${path}`]);
  await client(["-C", "work", "commit", "-q", "-m", "change"]);
}

describe("tokens", () => {
  it("answers 401 without a token, with a wrong one and with an empty password", async () => {
    expect((await client(["ls-remote", `${server.url}/octo/app.git`])).code).toBe(1);
    expect((await client(["ls-remote", `${server.url}/octo/app.git`], "nope")).code).toBe(1);
    expect((await client(["ls-remote", `${server.url}/octo/app.git`], "")).code).toBe(1);
    expect(server.authorizations.map(({ token, status }) => `${token} ${status}`)).toEqual([
      "none 401",
      "unknown 401",
      "none 401",
    ]);
  });

  it("lets a read token clone and refuses its push with 403", async () => {
    expect((await client(["clone", "-q", `${server.url}/octo/app.git`, "c"], "r-secret")).code).toBe(0);
    const push = await client(["-C", "c", "push", "-q", "origin", "HEAD:refs/heads/x"], "r-secret");
    expect(push.stderr).toContain("403");
    expect(await repository.resolve("refs/heads/x")).toBeUndefined();
  });

  it("hides a repository the token cannot see, and records names, never values", async () => {
    expect((await client(["ls-remote", `${server.url}/octo/app`], "s-secret")).stderr).toContain("not found");
    expect(JSON.stringify(server.authorizations)).not.toContain("s-secret");
    expect(server.authorizations.at(-1)).toMatchObject({ token: "stranger", status: 404, repository: "octo/app" });
  });

  it("takes the user name from the URL and the password from askpass, after a 401", async () => {
    await writeFile(join(root, "askpass"), "#!/bin/sh\necho w-secret\n", { mode: 0o755 });
    const url = server.url.replace("http://", "http://x-access-token@");
    const environment = { GIT_ASKPASS: join(root, "askpass") };
    expect((await client(["ls-remote", `${url}/octo/app.git`], undefined, environment)).code).toBe(0);
    expect(server.authorizations[0]).toMatchObject({ token: "none", status: 401 });
    expect(server.authorizations.at(-1)).toMatchObject({ token: "writer", status: 200 });
  });
});

describe("pushes", () => {
  it("moves the branch and records reference, old and new commit and the token", async () => {
    const old = await repository.resolve("main");
    await cloneWithCommit();
    expect((await client(["-C", "work", "push", "-q", "origin", "HEAD:main"], "w-secret")).code).toBe(0);
    const updates = [{ ref: "refs/heads/main", old, new: await repository.resolve("main"), accepted: true }];
    expect(server.pushes).toEqual([{ repository: "octo/app", token: "writer", updates }]);
    expect(updates[0]?.new).not.toBe(old);
  });

  it("refuses on request, on protected branches and for workflow files, each with its words", async () => {
    await cloneWithCommit(".github/workflows/ci.yml");
    const push = (to: string) => client(["-C", "work", "push", "origin", `HEAD:${to}`], "w-secret");
    expect((await push("refs/heads/release")).stderr).toContain("GH006: Protected branch update failed");
    expect((await push("refs/heads/ci")).stderr).toContain("without `workflows` permission");
    server.refusePush = "Not on a Friday";
    expect((await push("refs/heads/other")).stderr).toContain("Not on a Friday");
    expect(server.pushes.flatMap(({ updates }) => updates.map(({ accepted }) => accepted))).toEqual([
      false,
      false,
      false,
    ]);
    expect(await repository.git("for-each-ref", "--format=%(refname)")).toBe("refs/heads/main");
  });

  it("keeps refs/pull/N/head and merge at the branch, and refuses pushes to them", async () => {
    await repository.commit({ branch: "fix", from: "main", files: { "c.txt": "c\n" } });
    await repository.pullRequest({ number: 7, branch: "fix", base: "main" });
    await client(["clone", "-q", "-b", "fix", `${server.url}/octo/app`, "work"], "w-secret");
    await client(["-C", "work", "commit", "-q", "--allow-empty", "-m", "more"]);
    expect((await client(["-C", "work", "push", "-q", "origin", "HEAD:fix"], "w-secret")).code).toBe(0);
    expect(await repository.resolve("refs/pull/7/head")).toBe(await repository.resolve("fix"));
    expect(await repository.resolve("refs/pull/7/merge^2")).toBe(await repository.resolve("fix"));
    const push = await client(["-C", "work", "push", "origin", "HEAD:refs/pull/7/head"], "w-secret");
    expect(push.stderr).toContain("hidden ref");
  });
});

describe("reading", () => {
  it("serves any commit by its id, also below depth 1, and partial clones", async () => {
    const first = await repository.resolve("main");
    await repository.commit({ branch: "main", files: { "a.txt": "two\n" } });
    await client(["init", "-q", "fetched"]);
    const fetch = (...more: string[]) =>
      client(
        ["-C", "fetched", "fetch", "-q", "--depth=1", ...more, `${server.url}/octo/app`, String(first)],
        "r-secret",
      );
    expect((await fetch()).code).toBe(0);
    expect((await fetch("--filter=blob:none")).code).toBe(0);
  });

  it("never leaves its root: links, dots and the dumb protocol are not found", async () => {
    const outside = await mkdtemp(join(tmpdir(), "git-http-outside-"));
    await createRepository({ directory: join(outside, "secret.git"), files: { s: "s" } });
    await symlink(join(outside, "secret.git"), join(root, "octo/link.git"));
    const get = async (path: string) =>
      (
        await fetch(server.url + path, {
          headers: { authorization: `Basic ${Buffer.from("x:r-secret").toString("base64")}` },
        })
      ).status;
    expect(await get("/octo/link.git/info/refs?service=git-upload-pack")).toBe(404);
    expect(await get("/octo/%2e%2e/info/refs?service=git-upload-pack")).toBe(404);
    expect(await get("/octo/app.git/HEAD")).toBe(404);
    expect(await get("/octo/app.git/info/refs")).toBe(404);
    expect(await get("/octo/app.git/info/refs?service=git-upload-pack")).toBe(200);
    await rm(outside, { recursive: true, force: true });
  });
});
