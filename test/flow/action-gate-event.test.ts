import { describe, expect, it } from "vitest";
import { type Scene, sceneRepository } from "../../servers/scene/start-scene.ts";
import { expectRefused, expectSilence, flowScene, runComment, runPrompt, runReview } from "../support/flow.ts";

const pullOf = (scene: Scene) => {
  const pull = scene.github.repository(sceneRepository).issues.get(7);
  if (pull?.pull === undefined) throw new Error("the scene has a pull request 7");
  return { issue: pull, pull: pull.pull };
};

describe("a pull request that may not be worked on", () => {
  it.each(["closed", "merged", "locked"] as const)("because it is %s", async (state) => {
    await using scene = await flowScene();
    const { issue, pull } = pullOf(scene);
    if (state === "locked") issue.locked = true;
    else issue.state = "closed";
    pull.merged = state === "merged";
    await using run = await runComment(scene);
    expectRefused(run, "gate.closed");
    expectSilence(scene);
  });

  it("because it comes from a fork", async () => {
    await using scene = await flowScene();
    const { pull } = pullOf(scene);
    const fork = { ...scene.github.repository(sceneRepository), id: 801, fullName: "mona/slugs", fork: true };
    fork.owner = pull.head.owner = scene.github.world.users.get("mona") ?? pull.head.owner;
    scene.github.world.repositories.set("mona/slugs", fork);
    pull.head.repository = fork;
    await using run = await runComment(scene);
    expectRefused(run, "gate.fork");
    expectSilence(scene);
    await using review = await runReview(scene, { inputs: { publish: "review" } });
    expect(review).toMatchObject({ exitCode: 3, outputs: { outcome: "refused" } });
    expectSilence(scene);
  });

  it("because its head is another one than the event named", async () => {
    await using scene = await flowScene();
    await scene.repository.commit({ branch: "words", files: { "more.txt": "more\n" }, message: "More" });
    await using run = await runReview(scene);
    expect(run).toMatchObject({ exitCode: 13, outputs: { outcome: "stale" } });
    expectSilence(scene);
  });
});

describe("an event that cannot start a run", () => {
  it("is refused with a trigger phrase, naming those that can", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { event: { name: "push" } });
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(run.log).toMatch(/event\.unsupported.*issue_comment/);
    expectSilence(scene);
  });

  it.each([
    {
      what: "is not of this repository",
      change: (event: Record<string, unknown>) => Object.assign(event, { repository: { id: 5 } }),
      code: "gate.drift",
    },
    {
      what: "lacks its comment",
      change: (event: Record<string, unknown>) => void delete event["comment"],
      code: "event.malformed",
    },
  ])("fails when it $what", async ({ change, code }) => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { event: { change } });
    expect(run.exitCode).not.toBe(0);
    expect(run.log).toContain(code);
    expectSilence(scene);
  });

  it("fails without a trigger phrase when whoever started it has no write permission", async () => {
    await using scene = await flowScene({ access: { eve: "read" } });
    await using run = await runPrompt(scene, { event: { actor: "eve" } });
    expect(run).toMatchObject({ exitCode: 3, outputs: { outcome: "refused" } });
    expect(run.log).toMatch(/eve has read permission.*gate\.permission/);
    expectSilence(scene);
  });
});
