import { describe, expect, it } from "vitest";
import { functionCall, message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import { sceneRepository } from "../../servers/scene/start-scene.ts";
import { editWord, finalMessage, flowScene, published, runComment, runReview, writesOf } from "../support/flow.ts";

const finding = { title: "A digit", body: "Write it out.", priority: 2, path: "old.txt", snippet: "2" };
const turns = [
  answer([functionCall("report_findings", { findings: [finding] }), editWord(3)]),
  answer([message(finalMessage)]),
];
const reportOnly = answer([functionCall("report_findings", { findings: [finding] })]);
const script = (taken: number) => turns[taken % turns.length];

describe("a second attempt of the same run", () => {
  it("finds commit, review and check of the first and writes none of them twice", async () => {
    await using scene = await flowScene({ script });
    // GitHub's pull request may lag behind its branch; to this run the head is still where it was.
    const { pull } = scene.github.repository(sceneRepository).issues.get(7) ?? {};
    if (pull !== undefined) pull.head.sha = scene.shas.head;
    await using first = await runComment(scene);
    expect(first.outputs).toMatchObject({ outcome: "published" });
    await using second = await runComment(scene, { runAttempt: 2 });
    expect(second.outputs).toMatchObject({ outcome: "published" });
    for (const name of ["commit-sha", "review-id", "check-run-id"])
      expect(second.outputs[name], name).toBe(first.outputs[name]);
    expect(scene.git.pushes).toHaveLength(1);
    const { reviews, comments, checks } = published(scene);
    expect([reviews.length, comments.length, checks.length]).toEqual([1, 1, 1]);
    expect(checks[0]).toMatchObject({ status: "completed", conclusion: "success" });
    expect(writesOf(scene).filter((write) => write.startsWith("POST"))).toHaveLength(2);
    expect(scene.github.violations).toEqual([]);
  });

  it("works on the commit of the first once GitHub shows it, and does not push the same change again", async () => {
    await using scene = await flowScene({ script });
    await using first = await runComment(scene);
    await using second = await runComment(scene, { runAttempt: 2 });
    expect(second.outputs).toMatchObject({ outcome: "reviewed-clean", "commit-sha": "", "changed-files": "0" });
    expect(await scene.repository.resolve("words")).toBe(first.outputs["commit-sha"]);
    expect(scene.git.pushes).toHaveLength(1);
  });

  it("writes one review for a head, however often it is asked", async () => {
    await using scene = await flowScene({ script: (taken) => (taken % 2 === 0 ? reportOnly : turns[1]) });
    await using first = await runReview(scene);
    await using second = await runReview(scene, { runAttempt: 2 });
    await using other = await runReview(scene, { runId: 17_000_000_002 });
    expect([second, other].map(({ outputs }) => outputs["review-id"])).toEqual([
      first.outputs["review-id"],
      first.outputs["review-id"],
    ]);
    expect(second.outputs["check-run-id"]).toBe(first.outputs["check-run-id"]);
    expect(other.outputs["check-run-id"]).not.toBe(first.outputs["check-run-id"]);
    const { reviews, comments, checks } = published(scene);
    expect([reviews.length, comments.length, checks.length]).toEqual([1, 1, 2]);
  });
});
