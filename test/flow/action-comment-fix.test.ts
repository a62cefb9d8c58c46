import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functionCall, message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import type { RunActionResult } from "../../servers/runner/run-action.ts";
import type { Scene } from "../../servers/scene/start-scene.ts";
import { editWord, finalMessage, flowScene, published, runComment, treeAfterPatch } from "../support/flow.ts";

const finding = {
  title: "A digit among words",
  body: "All others are written out.",
  priority: 2,
  path: "old.txt",
  snippet: "2",
};

describe("a comment that asks for a fix", () => {
  let scene: Scene;
  let run: RunActionResult;
  beforeAll(async () => {
    const turns = [
      answer([editWord(3)]),
      answer([functionCall("report_findings", { findings: [finding] })]),
      answer([message(finalMessage)]),
    ];
    scene = await flowScene({ script: (taken) => turns[taken % turns.length] });
    run = await runComment(scene);
  });
  afterAll(async () => {
    await run[Symbol.asyncDispose]();
    await scene[Symbol.asyncDispose]();
  });

  it("ends published, with every output filled", () => {
    expect(run.log).not.toContain("##[error]");
    expect(run).toMatchObject({ conclusion: "success", exitCode: 0, orphans: [], hiddenCommands: [] });
    expect(run.outputs).toMatchObject({
      outcome: "published",
      conclusion: "success",
      "final-message": finalMessage,
      "changed-files": "1",
    });
    const numbers = ["review-id", "check-run-id", "tokens-input", "tokens-cached", "tokens-output", "duration-ms"];
    for (const name of numbers) expect(run.outputs[name], name).toMatch(/^\d+$/);
    expect(run.outputs["codex-version"]).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("says in its first line who may, why, on which commits, inside what and at most how long", () => {
    const { head, base } = scene.shas;
    const [line] = run.log.split("\n").filter((each) => !each.startsWith("::"));
    expect(line).toMatch(/^codex-action \d+\.\d+\.\d+ · for lin \(id \d+, write permission\) · acme\/slugs#7/);
    expect(line).toContain(`head ${head} base ${base} · sandbox workspace-write · at most 20 min, 2,000,000 tokens`);
  });

  it("pushes one commit on the pinned head, whose tree is the base with the captured patch", async () => {
    const { repository, shas } = scene;
    const commit = run.outputs["commit-sha"] ?? "";
    expect(await repository.resolve("words")).toBe(commit);
    expect(scene.git.pushes).toHaveLength(1);
    expect((await repository.git("log", "-1", "--format=%P", commit)).trim()).toBe(shas.head);
    const tree = (await repository.git("rev-parse", `${commit}^{tree}`)).trim();
    expect(tree).toBe(await treeAfterPatch(scene, shas.head, run.outputs["patch-path"] ?? ""));
    const [before, after] = [await repository.list(shas.head), await repository.list(commit)];
    expect([...after].filter(([path, { id }]) => before.get(path)?.id !== id).map(([path]) => path)).toEqual([
      "words.txt",
    ]);
    expect((await repository.read(commit, "words.txt")).toString()).toContain("word 2\nword no. 3\nword 4\n");
  });

  it("keeps the patch under the hash it names", async () => {
    const bytes = await readFile(run.outputs["patch-path"] ?? "");
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(run.outputs["patch-sha256"]);
  });

  it("names the run and who asked in the trailers of the commit", async () => {
    const text = await scene.repository.git("log", "-1", "--format=%B", run.outputs["commit-sha"] ?? "");
    const { id } = scene.github.world.users.get("lin") ?? { id: 0 };
    expect(text.trimEnd().split("\n")).toEqual([
      finalMessage,
      "",
      "Codex-Action-Run: 17000000001",
      `Co-authored-by: lin <${id}+lin@users.noreply.127.0.0.1>`,
    ]);
  });

  it("writes one review with its finding inline, and one check that succeeds", () => {
    const { reviews, comments, checks, issueComments } = published(scene);
    expect(reviews).toHaveLength(1);
    expect(reviews[0]).toMatchObject({ state: "COMMENTED", commitId: scene.shas.head });
    expect(String(reviews[0]?.id)).toBe(run.outputs["review-id"]);
    expect(comments).toMatchObject([{ path: "old.txt", side: "RIGHT", line: 2 }]);
    expect(checks).toMatchObject([{ headSha: scene.shas.head, status: "completed", conclusion: "success" }]);
    expect(String(checks[0]?.id)).toBe(run.outputs["check-run-id"]);
    expect(issueComments).toBe(1);
  });

  it("tells all of it in the summary", () => {
    for (const part of [finalMessage, run.outputs["commit-sha"]?.slice(0, 7) ?? "-", "A digit among words"])
      expect.soft(run.summary).toContain(part);
  });

  it("sends GitHub and the model nothing they would refuse", () => {
    expect(scene.github.violations).toEqual([]);
    expect(scene.responses.problems).toEqual([]);
  });
});
