import { describe, expect, it } from "vitest";
import { edit } from "../../servers/github/world.ts";
import { sceneRepository } from "../../servers/scene/start-scene.ts";
import { expectRefused, expectSilence, flowScene, runComment } from "../support/flow.ts";

describe("a comment that may not start a run", () => {
  it.each(["read", "triage", "none"] as const)(
    "by somebody with %s permission is refused without a word",
    async (level) => {
      await using scene = await flowScene({ access: { lin: level } });
      await using run = await runComment(scene);
      expectRefused(run, "gate.permission");
      expectSilence(scene);
    },
  );

  it.each([403, 404, 500])("is refused when the permission cannot be looked up (%i)", async (status) => {
    await using scene = await flowScene();
    const on = { operation: "repos/get-collaborator-permission-level" };
    scene.github.inject({ on, times: 1, fault: { kind: "status", status } });
    scene.github.inject({ on, nth: 2, times: 9, fault: { kind: "status", status: 404 } });
    await using run = await runComment(scene);
    expectRefused(run, "gate.permission-unknown");
    expectSilence(scene);
  });

  it("was edited since", async () => {
    await using scene = await flowScene();
    const { comments } = scene.github.repository(sceneRepository);
    const comment = comments.get(scene.commentId);
    const editor = scene.github.world.users.get("mona");
    if (comment === undefined || editor === undefined) throw new Error("the scene has a comment and its people");
    await using run = await runComment(scene, {
      event: { change: () => edit(comment, { body: comment.body, editor, atMs: Date.now() }) },
    });
    expectRefused(run, "gate.edited");
    expectSilence(scene);
  });

  it("comes as an edit", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { event: { action: "edited" } });
    expectRefused(run, "gate.edited");
    expectSilence(scene);
  });

  it("was written by a bot, even one with write permission", async () => {
    await using scene = await flowScene({ comment: { author: "helper[bot]", body: "/codex fix it" } });
    await using run = await runComment(scene);
    expectRefused(run, "", "not-addressed");
    expect(run.summary).toBe("");
    expectSilence(scene);
  });

  it.each([
    "please look, /codex fix it",
    "/codexx fix it",
    "> /codex fix it",
    "```\n/codex fix it\n```",
    "<!--\n/codex fix it\n-->",
  ])("does not start with the phrase: %j", async (body) => {
    await using scene = await flowScene({ comment: { author: "lin", body } });
    await using run = await runComment(scene);
    expectRefused(run, "", "not-addressed");
    expect(run.summary).toBe("");
    expectSilence(scene);
    expect(scene.github.calls).toEqual([]);
  });
});
