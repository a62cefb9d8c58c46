import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { functionCall, message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import type { RunActionResult } from "../../servers/runner/run-action.ts";
import { flowScene, published, runComment, runReview } from "../support/flow.ts";

async function expectKept(run: RunActionResult): Promise<void> {
  expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
  expect(run.summary).toContain("git apply");
}

const finding = { title: "A digit", body: "Write it out.", priority: 2, path: "old.txt", snippet: "2" };
const reviewScript = [answer([functionCall("report_findings", { findings: [finding] })]), answer([message("Read.")])];

describe("a push that is refused", () => {
  it("ends publish-failed with the words of the server and the patch kept; review and check are still written", async () => {
    await using scene = await flowScene();
    scene.git.refusePush = "No pushes on Fridays.";
    await using run = await runComment(scene);
    expect(run).toMatchObject({ exitCode: 5, outputs: { outcome: "publish-failed", "commit-sha": "" } });
    expect(run.log).toMatch(/No pushes on Fridays\..*publish\.push-refused/);
    expect(await scene.repository.resolve("words")).toBe(scene.shas.head);
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
    await expectKept(run);
  });

  it.each([
    { permissions: { contents: "read" }, names: "contents: write", publish: "commit" },
    { permissions: { pull_requests: "read" }, names: "pull-requests: write", publish: "review" },
    { permissions: { checks: "read" }, names: "checks: write", publish: "check" },
  ] as const)("names $names where the token lacks it", async ({ permissions, names, publish }) => {
    await using scene = await flowScene({ permissions });
    await using run = await runComment(scene, { inputs: { publish } });
    expect(run).toMatchObject({ exitCode: 5, outputs: { outcome: "publish-failed" } });
    expect(run.log).toContain(`\`${names}\``);
    expect(scene.git.pushes.flatMap(({ updates }) => updates).filter(({ accepted }) => accepted)).toEqual([]);
    if (publish !== "check") await expectKept(run);
  });
});

describe("GitHub's answers to a review", () => {
  it("of 422 about a line move the findings into the body of a second try", async () => {
    await using scene = await flowScene({ script: reviewScript });
    const on = { operation: "pulls/create-review" };
    scene.github.inject({ on, fault: { kind: "status", status: 422, message: "Line could not be resolved" } });
    await using run = await runReview(scene);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "reviewed-clean" } });
    const { reviews, comments } = published(scene);
    expect([reviews.length, comments.length]).toEqual([1, 0]);
    expect(reviews[0]?.body).toContain("A digit");
  });

  it("of 422 about everything fail the step and keep the findings", async () => {
    await using scene = await flowScene({ script: reviewScript });
    const on = { operation: "pulls/create-review" };
    scene.github.inject({ on, times: 9, fault: { kind: "status", status: 422, message: "Was submitted too quickly" } });
    await using run = await runReview(scene);
    expect(run).toMatchObject({ exitCode: 5, outputs: { outcome: "publish-failed", "review-id": "" } });
    expect(run.log).toMatch(/422.*submitted too quickly.*github\.rejected/);
    expect(published(scene).checks).toMatchObject([{ conclusion: "failure" }]);
    expect(run.summary).toContain("A digit");
    expect(await readFile(`${run.state["keep"]}/findings.json`, "utf8")).toContain("A digit");
  });

  it.each(["applied-then-status", "applied-then-cut"] as const)(
    "that are lost (%s) do not make a second review",
    async (kind) => {
      await using scene = await flowScene({ script: reviewScript });
      const on = { operation: "pulls/create-review" };
      scene.github.inject({ on, fault: kind === "applied-then-status" ? { kind, status: 502 } : { kind } });
      await using run = await runReview(scene);
      expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "reviewed-clean" } });
      const { reviews, comments, checks } = published(scene);
      expect([reviews.length, comments.length, checks.length]).toEqual([1, 1, 1]);
      expect(String(reviews[0]?.id)).toBe(run.outputs["review-id"]);
    },
  );
});

describe("GitHub's answers to a check", () => {
  const faults = {
    "lost after it was done": { kind: "applied-then-status", status: 502 },
    "a passing 502": { kind: "status", status: 502 },
    "a cut connection": { kind: "cut" },
  } as const;
  const each = (["checks/create", "checks/update"] as const).flatMap((operation) =>
    (Object.keys(faults) as (keyof typeof faults)[]).map((what) => ({ operation, what })),
  );

  it.each(each)("to $operation: $what leaves one check that says how the run ended", async ({ operation, what }) => {
    await using scene = await flowScene({ script: [answer([message("Read.")])] });
    scene.github.inject({ on: { operation }, fault: faults[what] });
    await using run = await runReview(scene, { inputs: { publish: "check" } });
    const { checks } = published(scene);
    expect(checks).toMatchObject([{ status: "completed", conclusion: "success" }]);
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "reviewed-clean" } });
    expect(run.outputs["check-run-id"]).toBe(String(checks[0]?.id));
  });

  it("has a check that main could not complete completed by post, as a failure", async () => {
    await using scene = await flowScene({ script: [answer([message("Read.")])] });
    scene.github.inject({ on: { operation: "checks/update" }, times: 2, fault: { kind: "status", status: 502 } });
    await using run = await runReview(scene, { inputs: { publish: "check" } });
    expect(run).toMatchObject({ exitCode: 5, outputs: { outcome: "publish-failed" }, state: { "check-open": "true" } });
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });
});
