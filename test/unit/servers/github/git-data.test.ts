import { expect, it } from "vitest";
import { answerProblems, startScenario } from "./scenario.ts";

type Scenario = Awaited<ReturnType<typeof startScenario>>;

async function commitByParts({ api, git }: Scenario, entries: object[], token?: string) {
  const head = await git.resolve("fix");
  const request = (body: object) => ({ body, ...(token === undefined ? {} : { token }) });
  const tree = await api("POST", "/repos/octo/app/git/trees", request({ base_tree: head, tree: entries }));
  if (tree.status !== 201) return tree;
  const commit = await api(
    "POST",
    "/repos/octo/app/git/commits",
    request({ message: "m", tree: tree.body.sha, parents: [head] }),
  );
  return api("PATCH", "/repos/octo/app/git/refs/heads/fix", request({ sha: commit.body.sha }));
}

it("builds a commit from blobs, tree and parents in the real repository and moves the pull request", async () => {
  await using scenario = await startScenario();
  const { api, git, server } = scenario;
  const blob = await api("POST", "/repos/octo/app/git/blobs", { body: { content: "AAH/", encoding: "base64" } });
  const answer = await commitByParts(scenario, [
    { path: "bytes.bin", mode: "100644", type: "blob", sha: blob.body.sha },
    { path: "run.sh", mode: "100755", type: "blob", content: "#!/bin/sh\n" },
    { path: "a.txt", mode: "100644", type: "blob", sha: null },
  ]);
  expect(answer.status).toBe(200);
  const files = await git.list("fix");
  expect(files.get("run.sh")?.mode).toBe("100755");
  expect(files.has("a.txt")).toBe(false);
  expect([...(await git.read("fix", "bytes.bin"))]).toEqual([0, 1, 255]);
  const pull = (await api("GET", "/repos/octo/app/pulls/7")).body;
  expect(pull.head.sha).toBe(answer.body.object.sha);
  const commit = (await api("GET", `/repos/octo/app/git/commits/${pull.head.sha}`)).body;
  expect(commit.verification.verified).toBe(true);
  expect(answerProblems(server)).toEqual([]);
});

it("refuses paths, modes and objects that a tree must not have", async () => {
  await using scenario = await startScenario();
  const words = async (entry: object) =>
    (await commitByParts(scenario, [{ mode: "100644", type: "blob", ...entry }])).body.message;
  expect(await words({ path: ".git/config", content: "x" })).toBe("tree.path contains a malformed path component");
  expect(await words({ path: "a/../b", content: "x" })).toBe("tree.path contains a malformed path component");
  expect(await words({ path: "a", sha: "1".repeat(40) })).toContain("is not a valid blob");
  expect(await words({ path: "a", mode: "100777", content: "x" })).toContain("Invalid request");
});

it("refuses an update that is not a fast forward, a protected branch and workflow files", async () => {
  await using scenario = await startScenario();
  const update = async (sha: string | undefined, more: object = {}, branch = "fix") => {
    const answer = await scenario.api("PATCH", `/repos/octo/app/git/refs/heads/${branch}`, { body: { sha, ...more } });
    return `${answer.status} ${answer.body.message ?? ""}`;
  };
  const side = await scenario.git.commit({ branch: "side", from: "main", files: { s: "s" } });
  expect(await update(side)).toBe("422 Update is not a fast forward");
  expect(await update("1".repeat(40))).toBe("422 Object does not exist");
  expect(await update(side, {}, "nope")).toBe("422 Reference does not exist");
  scenario.server.repository("octo/app").protectedBranches = ["fix"];
  expect(await update(side, { force: true })).toContain("422 Protected branch update failed");
  scenario.server.repository("octo/app").protectedBranches = [];
  const answer = await commitByParts(scenario, [
    { path: ".github/workflows/x.yml", mode: "100644", type: "blob", content: "on: push" },
  ]);
  expect([answer.status, answer.body.message]).toEqual([403, "Resource not accessible by integration"]);
  expect(await update(side, { force: true })).toBe("200 ");
});

it("creates references once, and pull requests from them", async () => {
  await using scenario = await startScenario();
  const sha = await scenario.git.commit({ branch: "scratch", from: "main", files: { s: "s" } });
  const create = async (ref: string) =>
    (await scenario.api("POST", "/repos/octo/app/git/refs", { body: { ref, sha } })).body;
  expect((await create("refs/heads/bot/x")).object.sha).toBe(sha);
  expect((await create("refs/heads/bot/x")).message).toBe("Reference already exists");
  expect((await create("refs/heads/a..b")).message).toBe("Reference name is invalid");
  const open = () =>
    scenario.api("POST", "/repos/octo/app/pulls", { body: { title: "T", head: "bot/x", base: "main" } });
  const pull = await open();
  expect([pull.status, pull.body.number, pull.body.user.login]).toEqual([201, 8, "github-actions[bot]"]);
  expect(await scenario.git.resolve("refs/pull/8/head")).toBe(sha);
  expect((await open()).body.errors[0].message).toContain("already exists");
  expect(answerProblems(scenario.server)).toEqual([]);
});

it("reads contents: files, directories, links and what is not there", async () => {
  await using scenario = await startScenario();
  await scenario.git.commit({
    branch: "main",
    files: { "dir/in.txt": "in\n", link: { content: "a.txt", mode: "120000" }, sub: { gitlink: "1".repeat(40) } },
  });
  const get = async (path: string, headers = {}) =>
    (await scenario.api("GET", `/repos/octo/app/contents/${path}`, { headers })).body;
  expect(Buffer.from((await get("dir/in.txt")).content, "base64").toString()).toBe("in\n");
  expect(await get("dir/in.txt", { accept: "application/vnd.github.raw+json" })).toBe("in\n");
  expect((await get("dir")).map(({ path }: { path: string }) => path)).toEqual(["dir/in.txt"]);
  expect(await get("link")).toMatchObject({ type: "symlink", target: "a.txt" });
  expect(await get("sub")).toMatchObject({ type: "submodule" });
  expect((await get("nope")).message).toBe("Not Found");
});
