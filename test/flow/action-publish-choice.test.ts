import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import {
  applyPatch,
  flowScene,
  published,
  runComment,
  runPrompt,
  runReview,
  treeAfterPatch,
  writesOf,
} from "../support/flow.ts";

const addLine = [
  answer([applyPatch("*** Update File: README.md\n@@\n-A list of words.\n+A list of many words.")]),
  answer([message("Said how many.")]),
];

describe("a run that a workflow gives a prompt", () => {
  it.each(["workflow_dispatch", "schedule"] as const)("keeps a patch and writes nothing for %s", async (name) => {
    await using scene = await flowScene({ script: addLine });
    await using run = await runPrompt(scene, { event: { name }, inputs: { publish: "patch" } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "patch-only", "changed-files": "1" } });
    const patch = run.outputs["patch-path"] ?? "";
    expect(await readFile(patch, "utf8")).toContain("+A list of many words.");
    expect(await treeAfterPatch(scene, scene.shas.base, patch)).toMatch(/^[0-9a-f]{40}$/);
    expect(run.summary).toContain("git apply");
    expect([scene.github.writes, scene.git.pushes, scene.github.violations]).toEqual([[], [], []]);
  });

  it("is answered when it changes nothing", async () => {
    await using scene = await flowScene({ script: [answer([message("Forty-two.")])] });
    await using run = await runPrompt(scene, { inputs: { publish: "patch" } });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { outcome: "answered", "changed-files": "0", "patch-path": "" },
    });
  });

  it.each(["commit", "review"])("refuses publish: %s where there is no pull request", async (publish) => {
    await using scene = await flowScene();
    await using run = await runPrompt(scene, { inputs: { publish } });
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(run.log).toContain("publish.not-possible");
    expect([scene.responses.requests, scene.github.writes]).toEqual([[], []]);
  });

  it("says in the check that the configuration is wrong where one was asked for", async () => {
    await using scene = await flowScene();
    await using run = await runPrompt(scene, { inputs: { publish: "commit, check" } });
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(published(scene).checks).toMatchObject([{ headSha: scene.shas.base, conclusion: "failure" }]);
    expect(scene.responses.requests).toEqual([]);
  });

  it("puts a check on the commit of a dispatch", async () => {
    await using scene = await flowScene({ script: addLine });
    await using run = await runPrompt(scene, { inputs: { publish: "patch, check" } });
    expect(run).toMatchObject({ exitCode: 0 });
    expect(published(scene).checks).toMatchObject([{ headSha: scene.shas.base, conclusion: "success" }]);
  });
});

describe("dry-run", () => {
  it("prints the whole plan into log and summary and writes nothing", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { inputs: { "dry-run": "true" } });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { outcome: "proposed", "changed-files": "1", "commit-sha": "" },
    });
    const plan = [
      `commit: on refs/heads/words, parent ${scene.shas.head}`,
      "modified words.txt",
      `review: on pull request 7, commit ${scene.shas.head}, 0 inline`,
      `check: codex-action on ${scene.shas.head}`,
    ];
    for (const line of plan) {
      expect.soft(run.log).toContain(line);
      expect.soft(run.summary).toContain(line);
    }
    expect([scene.github.writes, scene.git.pushes, scene.github.violations]).toEqual([[], [], []]);
    expect(await scene.repository.resolve("words")).toBe(scene.shas.head);
  });
});

describe("publish: auto", () => {
  it("makes a commit of a fix and nothing else", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { inputs: { publish: "auto" } });
    expect(run.outputs).toMatchObject({ outcome: "published" });
    expect(scene.git.pushes).toHaveLength(1);
    expect(writesOf(scene)).toEqual([]);
  });

  it("makes a review of a review by comment", async () => {
    await using scene = await flowScene({
      comment: { author: "lin", body: "/codex review" },
      script: [answer([message("Fine.")])],
    });
    await using run = await runComment(scene, { inputs: { publish: "auto" } });
    expect(run.outputs).toMatchObject({ outcome: "reviewed-clean" });
    expect(writesOf(scene)).toEqual(["POST pulls/create-review"]);
  });

  it("makes a review of a pull request event", async () => {
    await using scene = await flowScene({ script: [answer([message("Fine.")])] });
    await using run = await runReview(scene, { inputs: { publish: "auto" } });
    expect(run.outputs).toMatchObject({ outcome: "reviewed-clean" });
    expect(writesOf(scene)).toEqual(["POST pulls/create-review"]);
  });

  it("makes a patch of anything else somebody asks for", async () => {
    await using scene = await flowScene({
      comment: { author: "lin", body: "/codex count the words" },
      script: addLine,
    });
    await using run = await runComment(scene, { inputs: { publish: "auto" } });
    expect(run.outputs).toMatchObject({ outcome: "patch-only", "changed-files": "1" });
    expect([scene.github.writes, scene.git.pushes]).toEqual([[], []]);
  });

  it.each(["auto, check", "none, commit", "comit"])("refuses %s before anything is spent", async (publish) => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { inputs: { publish } });
    expect(run).toMatchObject({ exitCode: 2, conclusion: "failure" });
    expect(run.log).toMatch(publish === "comit" ? /did you mean "commit"/ : /stands alone/);
    expect([scene.responses.requests, scene.github.calls]).toEqual([[], []]);
  });
});
