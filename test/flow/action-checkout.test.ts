import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { git } from "../../servers/git-http/git.ts";
import { message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import {
  allSecretForms,
  applyPatch,
  checkOut,
  editWord,
  filesBelow,
  finalMessage,
  flowScene,
  runComment,
  runReview,
  treeAfterPatch,
  writeFiles,
} from "../support/flow.ts";

describe("a checkout that an earlier step made", () => {
  it("is worked on where it stands on the head", async () => {
    await using scene = await flowScene();
    const workspace = await checkOut(scene, scene.shas.head);
    await using run = await runComment(scene, { workspace });
    expect(run.outputs).toMatchObject({ outcome: "published" });
    expect((await git(["rev-parse", "HEAD"], { directory: workspace })).trim()).toBe(scene.shas.head);
    expect((await git(["status", "--porcelain"], { directory: workspace })).trim()).toBe("M words.txt");
  });

  it("may be the merge commit: the commit then goes on the head, without what the base has added", async () => {
    await using scene = await flowScene();
    await scene.repository.commit({ branch: "main", files: { "base-only.txt": "new on the base\n" }, message: "Base" });
    const workspace = await checkOut(scene, "refs/pull/7/merge");
    expect([...(await filesBelow(workspace)).keys()].join()).toContain("base-only.txt");
    await using run = await runComment(scene, { workspace });
    expect(run.outputs).toMatchObject({ outcome: "published" });
    const commit = run.outputs["commit-sha"] ?? "";
    expect((await scene.repository.git("log", "-1", "--format=%P", commit)).trim()).toBe(scene.shas.head);
    const changed = await scene.repository.git("diff", "--name-only", scene.shas.head, commit);
    expect(changed.trim()).toBe("words.txt");
  });

  it("is refused where it stands on another commit, before anything is spent", async () => {
    await using scene = await flowScene();
    const workspace = await checkOut(scene, scene.shas.base);
    await using run = await runComment(scene, { workspace });
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(run.log).toMatch(/checkout\.wrong-commit.*refs\/pull\/7\/head/);
    expect([scene.responses.requests, scene.git.pushes]).toEqual([[], []]);
  });

  it("may be the run's own commit for a run that publishes nothing to the pull request", async () => {
    await using scene = await flowScene({ script: [answer([message("Read.")])] });
    const workspace = await checkOut(scene, scene.shas.base);
    await using run = await runComment(scene, { workspace, inputs: { publish: "none" } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "answered" } });
  });

  it("is refused where files stand in the workspace without one", async () => {
    await using scene = await flowScene();
    const workspace = await checkOut(scene, scene.shas.head);
    await rm(join(workspace, ".git"), { recursive: true });
    await using run = await runComment(scene, { workspace });
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(run.log).toContain("checkout.failed");
  });
});

describe("a workspace that earlier steps have changed", () => {
  const dirty = { "README.md": "# Words\n\nGenerated.\n", "generated.txt": "by an earlier step\n" };

  it("is the baseline: what they did is not in the commit", async () => {
    await using scene = await flowScene();
    const workspace = await checkOut(scene, scene.shas.head);
    await writeFiles(workspace, dirty);
    await using run = await runComment(scene, { workspace });
    expect(run.outputs).toMatchObject({ outcome: "published", "changed-files": "1" });
    const tree = (await scene.repository.git("rev-parse", "words^{tree}")).trim();
    expect(tree).toBe(await treeAfterPatch(scene, scene.shas.head, run.outputs["patch-path"] ?? ""));
    const changed = await scene.repository.git("diff", "--name-only", scene.shas.head, "words");
    expect(changed.trim()).toBe("words.txt");
  });

  it("blocks a commit where the turn changed what they had changed, and keeps the patch", async () => {
    const both = applyPatch("*** Update File: README.md\n@@\n-Generated.\n+Generated and more.");
    await using scene = await flowScene({ script: [answer([both, editWord(3)]), answer([message(finalMessage)])] });
    const workspace = await checkOut(scene, scene.shas.head);
    await writeFiles(workspace, dirty);
    await using run = await runComment(scene, { workspace });
    expect(run).toMatchObject({ exitCode: 4, outputs: { outcome: "blocked" } });
    expect(run.log).toContain("patch.baseline-overlap");
    expect(scene.git.pushes).toEqual([]);
    expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
  });

  it("may be dirty in a run that only reviews", async () => {
    await using scene = await flowScene({ script: [answer([message("Fine.")])] });
    const workspace = await checkOut(scene, "refs/pull/7/merge");
    await writeFile(join(workspace, "generated.txt"), "by an earlier step\n");
    await using run = await runReview(scene, { workspace });
    expect(run.outputs).toMatchObject({ outcome: "reviewed-clean", "changed-files": "0" });
  });
});

describe("a workspace without a checkout", () => {
  it("gets one of the pinned head that leaves no credential, no remote and no reference of ours behind", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene);
    expect(run.outputs).toMatchObject({ outcome: "published" });
    const { workspace } = run.layout;
    const config = await readFile(join(workspace, ".git", "config"), "utf8");
    expect(config).not.toMatch(/remote|url|http|extraheader|credential|include/i);
    expect((await git(["remote"], { directory: workspace })).trim()).toBe("");
    expect((await git(["for-each-ref", "--format=%(refname)"], { directory: workspace })).trim()).toBe(
      "refs/remotes/origin/main",
    );
    expect((await git(["rev-parse", "HEAD"], { directory: workspace })).trim()).toBe(scene.shas.head);
    for (const [path, bytes] of await filesBelow(workspace))
      for (const form of allSecretForms) expect.soft(bytes.includes(form), path).toBe(false);
  });

  it("says which right is missing when it cannot be fetched", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene, {
      urls: { api: scene.github.apiUrl, graphql: scene.github.graphqlUrl, server: "http://127.0.0.1:9" },
    });
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(run.log).toMatch(/checkout\.failed.*contents: read/);
    expect(scene.responses.requests).toEqual([]);
  });
});
