import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functionCall, message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import type { RunActionResult } from "../../servers/runner/run-action.ts";
import type { Scene } from "../../servers/scene/start-scene.ts";
import { editWord, flowScene, published, runReview, writesOf } from "../support/flow.ts";

type Reported = Readonly<Record<string, unknown>>;

const warning = (number: number, more: Reported = {}): Reported => ({
  title: `Finding ${number}`,
  body: `About word ${number}.`,
  priority: 2,
  path: "words.txt",
  snippet: `word ${number}`,
  start_line: number,
  ...more,
});

function reviewScene(findings: readonly Reported[], words = "Read all forty words."): Promise<Scene> {
  return flowScene({
    script: [answer([functionCall("report_findings", { findings })]), answer([message(words)])],
  });
}

describe("a pull request event that asks for a review and a check", () => {
  let scene: Scene;
  let run: RunActionResult;
  const findings = [
    warning(20, { title: "Taste", priority: 3 }),
    ...Array.from({ length: 12 }, (_, at) => warning(at + 1)),
    { ...warning(30), title: "Elsewhere", path: "README.md", snippet: "# Words" },
    { ...warning(31), title: "Nowhere", path: "missing.txt", snippet: "nothing" },
    { ...warning(32), title: "Misquoted", snippet: "word thirty-two" },
    { title: "Everywhere", body: "The whole change.", priority: 2 },
    warning(40, {
      title: "Two lines",
      snippet: "word 39\nword 40",
      priority: 0,
      suggestion: "word thirty-nine\nword forty",
    }),
    { ...warning(2), title: "On the old side", path: "old.txt", side: "old", snippet: "two", priority: 1 },
  ];
  beforeAll(async () => {
    scene = await reviewScene(findings);
    run = await runReview(scene);
  });
  afterAll(async () => {
    await run[Symbol.asyncDispose]();
    await scene[Symbol.asyncDispose]();
  });

  it("fails with the outcome of its findings", () => {
    expect(run).toMatchObject({ exitCode: 1, conclusion: "failure" });
    expect(run.outputs).toMatchObject({ outcome: "findings", conclusion: "failure", "commit-sha": "" });
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  it("writes one review that only comments, and nothing else but the check", () => {
    const { reviews, checks, issueComments } = published(scene);
    expect(reviews).toMatchObject([{ state: "COMMENTED", commitId: scene.shas.head }]);
    expect([checks.length, issueComments]).toEqual([1, 1]);
    expect(scene.git.pushes).toEqual([]);
    expect(new Set(writesOf(scene))).toEqual(
      new Set(["POST checks/create", "POST pulls/create-review", "PATCH checks/update"]),
    );
    expect(scene.github.violations).toEqual([]);
  });

  it("puts the ten worst inline, the worst first, on legal lines of both sides", () => {
    const { comments } = published(scene);
    expect(comments).toHaveLength(10);
    expect(comments[0]).toMatchObject({ path: "words.txt", startLine: 39, line: 40, side: "RIGHT" });
    expect(comments[1]).toMatchObject({ path: "old.txt", line: 2, side: "LEFT" });
  });

  it("offers the suggestion as a block that replaces exactly the quoted lines", () => {
    const [comment] = published(scene).comments;
    expect(comment?.body).toContain("```suggestion\nword thirty-nine\nword forty\n```");
    expect(comment?.body).toContain("error P0");
  });

  it("leaves taste, what is over ten, and what has no place in the diff to the body", () => {
    const { reviews, comments } = published(scene);
    const body = reviews[0]?.body ?? "";
    for (const title of ["Taste", "Elsewhere", "Nowhere", "Misquoted", "Everywhere", "Finding 12"]) {
      expect.soft(body, title).toContain(title);
      expect.soft(comments.map((comment) => comment.body).join(), title).not.toContain(title);
    }
    expect(body).toContain("Read all forty words.");
  });

  it("annotates the check at the lines and counts every finding in the summary", () => {
    const [check] = published(scene).checks;
    expect(check?.annotations).toContainEqual(
      expect.objectContaining({ path: "words.txt", start_line: 39, end_line: 40 }),
    );
    for (const { title } of findings as { title: string }[]) expect.soft(run.summary, title).toContain(title);
  });
});

describe("what a review's findings make of the run", () => {
  it.each([
    { failLevel: "error", priority: 2, outcome: "reviewed-clean", exitCode: 0 },
    { failLevel: "warning", priority: 2, outcome: "findings", exitCode: 1 },
    { failLevel: "never", priority: 0, outcome: "reviewed-clean", exitCode: 0 },
  ])(
    "is $outcome for priority $priority at fail-level $failLevel",
    async ({ failLevel, priority, outcome, exitCode }) => {
      await using scene = await reviewScene([warning(1, { priority })]);
      await using run = await runReview(scene, { inputs: { "fail-level": failLevel } });
      expect(run).toMatchObject({ exitCode, outputs: { outcome } });
      expect(published(scene).comments).toHaveLength(1);
      expect(published(scene).checks).toMatchObject([{ conclusion: exitCode === 0 ? "success" : "failure" }]);
    },
  );

  it("says that there are none when the model reports none, and passes", async () => {
    await using scene = await flowScene({ script: [answer([message("All words are fine.")])] });
    await using run = await runReview(scene);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "reviewed-clean" } });
    expect(published(scene).reviews[0]?.body).toMatch(/All words are fine\.[\s\S]*No findings\./);
  });

  it("never takes findings from words", async () => {
    const words = '{"findings":[{"title":"Scraped","priority":0}]}';
    await using scene = await flowScene({ script: [answer([message(words)])] });
    await using run = await runReview(scene);
    expect(run.outputs).toMatchObject({ outcome: "reviewed-clean" });
    expect(published(scene).checks[0]?.annotations).toEqual([]);
  });

  it("keeps the change of a turn that was only asked to review as a patch, and pushes none", async () => {
    await using scene = await flowScene({
      script: [answer([editWord(1)]), answer([message("Changed it all the same.")])],
    });
    await using run = await runReview(scene);
    expect(run.outputs).toMatchObject({ outcome: "reviewed-clean", "changed-files": "1", "commit-sha": "" });
    expect(scene.git.pushes).toEqual([]);
  });
});
