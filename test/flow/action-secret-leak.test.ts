import { describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import { sceneSecrets } from "../../servers/scene/start-scene.ts";
import {
  applyPatch,
  editWord,
  expectBlocked,
  finalMessage,
  flowScene,
  published,
  runComment,
} from "../support/flow.ts";

describe("a change that holds a secret", () => {
  it("is kept and blocked, and no line of it is shown", async () => {
    // The model cannot know a secret of the run; a person could have written one into the task.
    const leak = applyPatch(`*** Add File: leak.txt\n+${sceneSecrets.modelKey}`);
    await using scene = await flowScene({ script: [answer([editWord(3), leak]), answer([message(finalMessage)])] });
    await using run = await runComment(scene);
    await expectBlocked(scene, run, "patch.secret");
    expect(run.rawStdout.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(sceneSecrets.modelKey);
    expect(run.summary).not.toContain(sceneSecrets.modelKey);
  });
});

describe("words that hold a secret", () => {
  it("are not sent: the review is left out, the check says why, and the output is withheld", async () => {
    const words = `The key is ${sceneSecrets.modelKey}.`;
    await using scene = await flowScene({ script: [answer([editWord(3)]), answer([message(words)])] });
    await using run = await runComment(scene);
    expect(run).toMatchObject({ exitCode: 4, outputs: { outcome: "blocked" } });
    expect(run.outputs["final-message"]).toMatch(/^Withheld/);
    const { reviews, checks } = published(scene);
    expect([reviews, scene.git.pushes]).toEqual([[], []]);
    expect(checks).toMatchObject([{ conclusion: "action_required" }]);
    expect(JSON.stringify(scene.github.calls)).not.toContain(sceneSecrets.modelKey);
    expect(run.summary).not.toContain(sceneSecrets.modelKey);
  });
});
