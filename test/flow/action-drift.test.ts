import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import { type Scene, sceneRepository } from "../../servers/scene/start-scene.ts";
import { editWord, finalMessage, flowScene, published, runComment } from "../support/flow.ts";

describe("a head that moves while the turn runs", () => {
  it("is left alone: the outcome is stale, nothing is pushed or reviewed, and the patch is kept", async () => {
    let moved: Promise<string> | undefined;
    const more = () =>
      (moved = scene.repository.commit({ branch: "words", files: { "more.txt": "more\n" }, message: "More" }));
    const turns = [answer([editWord(3)]), answer([message(finalMessage)])];
    const script = (taken: number) => {
      if (taken === 1) more();
      return turns[taken];
    };
    await using scene: Scene = await flowScene({ script });
    await using run = await runComment(scene);
    expect(run).toMatchObject({ exitCode: 13, outputs: { outcome: "stale", "commit-sha": "" } });
    expect([await scene.repository.resolve("words"), scene.git.pushes]).toEqual([await moved, []]);
    const { reviews, checks } = published(scene);
    expect(reviews).toEqual([]);
    expect(checks).toMatchObject([{ headSha: scene.shas.head, conclusion: "failure" }]);
    expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
  });

  it("is left alone between the last look and the push, too", async () => {
    await using scene = await flowScene();
    const on = { operation: "pulls/get" };
    const files = { "more.txt": "more\n" };
    let moved: string | undefined;
    scene.github.hook({
      on,
      nth: 3,
      when: "after",
      run: async () => {
        moved = await scene.repository.commit({ branch: "words", files, message: "More" });
      },
    });
    await using run = await runComment(scene);
    expect(run).toMatchObject({ exitCode: 13, outputs: { outcome: "stale", "commit-sha": "" } });
    expect(run.log).toContain("moved while the push was on its way");
    expect(await scene.repository.resolve("words")).toBe(moved);
    expect(scene.git.pushes.flatMap(({ updates }) => updates).filter(({ accepted }) => accepted)).toEqual([]);
  });
});

const sceneRecords = (scene: Scene) => {
  const repository = scene.github.repository(sceneRepository);
  const [issue, comment] = [repository.issues.get(7), repository.comments.get(scene.commentId)];
  if (issue === undefined || comment === undefined) throw new Error("the scene has a pull request and a comment");
  return { repository, issue, comment };
};

const drifts = {
  "the pull request is closed": (scene: Scene) => Object.assign(sceneRecords(scene).issue, { state: "closed" }),
  "the comment is edited": (scene: Scene) =>
    Object.assign(sceneRecords(scene).comment, { body: "/codex fix nothing", lastEditedAtMs: Date.now() }),
  "the comment is deleted": (scene: Scene) => sceneRecords(scene).repository.comments.delete(scene.commentId),
  "the right is taken away": (scene: Scene) => sceneRecords(scene).repository.access.set("lin", "read"),
};

describe("facts that change while the turn runs", () => {
  it.each(Object.keys(drifts) as (keyof typeof drifts)[])(
    "stop every write but the check's end when %s",
    async (what) => {
      const turns = [answer([editWord(3)]), answer([message(finalMessage)])];
      const script = (taken: number) => {
        if (taken === 1) drifts[what](scene);
        return turns[taken];
      };
      await using scene: Scene = await flowScene({ script });
      await using run = await runComment(scene);
      expect(run).toMatchObject({ exitCode: 13, outputs: { outcome: "stale" } });
      expect(run.log).toContain("gate.drift");
      expect([scene.git.pushes, published(scene).reviews]).toEqual([[], []]);
      expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
      expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
    },
  );
});
