import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeTree } from "../../../src/git/objects.ts";
import type { PublishPlan } from "../../../src/publish/publish-plan.ts";
import { startCheck } from "../../../src/publish/run-check-step.ts";
import { renderMarker } from "../../../src/render/marker.ts";
import type { AbsolutePath, ObjectId, RepoPath } from "../../../src/spec/names.ts";
import { finding } from "./plan-fixtures.ts";
import { type Scenario, startScenario } from "./publish-scenario.ts";

const reviewRoute = { operation: "pulls/create-review" } as const;
const reviews = ({ repository }: Scenario) => [...repository().reviews.values()];
const comments = ({ repository }: Scenario) => [...repository().reviewComments.values()];
const ends = (results: readonly { step: string; ended: string }[]) =>
  results.map(({ step, ended }) => `${step} ${ended}`);
const only = (plan: PublishPlan, kind: string): PublishPlan => ({
  ...plan,
  steps: plan.steps.filter((step) => step.kind === kind),
});
const atLines = (...lines: number[]) =>
  lines.map((line) =>
    finding({ title: `T${line}`, snippet: line === 3 || line === 30 ? `changed ${line}` : `line ${line}` }),
  );

describe("publishing everything", () => {
  it("writes patch, commit, review and check, each once, and says so", async () => {
    await using scenario = await startScenario();
    const { plan, run, git, headSha, patch, events, http, server } = scenario;
    const results = await run(plan({ findings: atLines(3, 30) }));
    expect(ends(results)).toEqual(["write-patch written", "commit written", "review written", "check written"]);
    const head = await git.resolve("fix");
    expect(await git.resolve("fix^")).toBe(headSha);
    expect((await git.git("rev-parse", "fix^{tree}")).trim()).toBe(patch.tree);
    expect((await git.git("show", "--no-patch", "--format=%an <%ae>, %cn", "fix")).trim()).toBe(
      "github-actions[bot] <41898282+github-actions[bot]@users.noreply.github.com>, github-actions[bot]",
    );
    expect((await git.git("show", "--no-patch", "--format=%B", "fix")).trim()).toMatch(
      /Codex-Action-Run: 77\nCo-authored-by: ada </,
    );
    expect(reviews(scenario)).toMatchObject([{ state: "COMMENTED", commitId: headSha }]);
    expect(comments(scenario).map(({ line }) => line)).toEqual([3, 30]);
    expect([...server.repository("octo/app").checkRuns.values()]).toMatchObject([
      { headSha, conclusion: "success", status: "completed" },
    ]);
    expect(results[1]).toMatchObject({
      written: { kind: "commit", id: head, url: `${http.url}/octo/app/commit/${head}` },
    });
    expect(events.map((event) => event.type)).toEqual(Array(4).fill("publish-step-end"));
    expect(server.violations).toEqual([]);
  });

  it("finds everything again when it is run a second time", async () => {
    await using scenario = await startScenario();
    const { plan, run, http } = scenario;
    const whole = plan({ findings: atLines(3, 30) });
    await run(whole);
    const again = await run(whole);
    expect(ends(again)).toEqual(["write-patch written", "commit found-own", "review found-own", "check written"]);
    expect(reviews(scenario)).toHaveLength(1);
    expect(scenario.repository().checkRuns.size).toBe(1);
    expect([...scenario.repository().checkRuns.values()][0]?.annotations).toHaveLength(2);
    expect(http.pushes).toHaveLength(1);
  });

  it("leaves one of each thing behind wherever the connection was lost", async () => {
    for (const nth of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      await using scenario = await startScenario();
      const { plan, run, server, http } = scenario;
      const whole = plan({ findings: atLines(3) });
      server.inject({ nth, fault: { kind: "applied-then-cut" } });
      await run(whole);
      await run(whole);
      const checks = scenario.repository().checkRuns;
      expect([nth, reviews(scenario).length, comments(scenario).length, checks.size, http.pushes.length]).toEqual([
        nth,
        1,
        1,
        1,
        1,
      ]);
      expect([...checks.values()][0]?.annotations).toHaveLength(1);
    }
  });
});

describe("the commit", () => {
  const commitPlan = (scenario: Scenario) => only(scenario.plan({ kinds: ["commit"] }), "commit");

  it("is not pushed when the branch has moved", async () => {
    await using scenario = await startScenario();
    const { git, run } = scenario;
    const moved = await git.commit({ branch: "fix", files: { "b.txt": "b" } });
    expect(await run(commitPlan(scenario))).toMatchObject([{ ended: "refused", refusal: { code: "publish.stale" } }]);
    expect(await git.resolve("fix")).toBe(moved);
  });

  it("is not pushed when the branch moves after the last look", async () => {
    await using scenario = await startScenario();
    const { git, run, server } = scenario;
    server.hook({
      on: { operation: "pulls/get" },
      when: "after",
      run: async () => void (await git.commit({ branch: "fix", files: { "b.txt": "b" } })),
    });
    expect(await run(commitPlan(scenario))).toMatchObject([{ ended: "refused", refusal: { code: "publish.stale" } }]);
    expect((await git.list("fix")).has("new.ts")).toBe(false);
  });

  it("is not pushed when it is not exactly what was approved", async () => {
    await using scenario = await startScenario();
    const { patch, plan, run, http } = scenario;
    const [first] = patch.changes;
    for (const changes of [patch.changes.slice(1), [...patch.changes].reverse(), first ? [first] : []]) {
      const results = await run(only(plan({ kinds: ["commit"], patch: { ...patch, changes } }), "commit"));
      expect(results).toMatchObject([{ ended: "refused", refusal: { code: "publish.not-approved" } }]);
    }
    expect(http.pushes).toEqual([]);
  });

  it("is not taken for ours when somebody else pushed the same words", async () => {
    await using scenario = await startScenario();
    const { git, run } = scenario;
    await git.commit({ branch: "fix", message: "Mine\n\nCodex-Action-Run: 77", files: { "evil.txt": "x" } });
    expect(await run(commitPlan(scenario))).toMatchObject([{ ended: "refused", refusal: { code: "publish.stale" } }]);
  });

  it("fails with the permission the job needs when the token may not push", async () => {
    await using scenario = await startScenario({ push: "read" });
    expect(await scenario.run(commitPlan(scenario))).toMatchObject([
      {
        ended: "refused",
        refusal: { code: "publish.push-refused", wouldAllow: expect.stringContaining("contents: write") },
      },
    ]);
  });

  it("is refused with the server's words by a branch rule", async () => {
    await using scenario = await startScenario();
    scenario.http.refusePush = "GH013: Repository rule violations found";
    expect(await scenario.run(commitPlan(scenario))).toMatchObject([
      { ended: "refused", refusal: { code: "publish.push-refused", reason: expect.stringContaining("GH013") } },
    ]);
  });

  it("is not believed until GitHub shows it", async () => {
    await using scenario = await startScenario();
    const { git, run, server } = scenario;
    server.hook({
      on: { operation: "git/get-ref" },
      nth: 2,
      when: "before",
      run: async () => void (await git.commit({ branch: "fix", files: { "b.txt": "b" } })),
    });
    expect(await run(commitPlan(scenario))).toMatchObject([{ ended: "failed", error: { code: "publish.read-back" } }]);
  });
});

describe("the review", () => {
  const reviewPlan = (scenario: Scenario, lines: number[]) =>
    only(scenario.plan({ kinds: ["review"], findings: atLines(...lines) }), "review");
  /** The same plan with one comment on a line that GitHub will refuse. */
  const withBadLine = (plan: PublishPlan, title: string): PublishPlan => ({
    ...plan,
    steps: plan.steps.map((step) =>
      step.kind === "review"
        ? {
            ...step,
            entries: step.entries.map((entry) =>
              entry.title === title && entry.comment ? { ...entry, comment: { ...entry.comment, line: 15 } } : entry,
            ),
          }
        : step,
    ),
  });

  it("keeps the good half inline when GitHub refuses a line, in one review", async () => {
    for (const [bad, inline] of [
      ["T30", [1, 2]],
      ["T1", [3, 30]],
    ] as const) {
      await using scenario = await startScenario();
      const results = await scenario.run(withBadLine(reviewPlan(scenario, [1, 2, 3, 30]), bad));
      expect(ends(results)).toEqual(["review written"]);
      expect(reviews(scenario)).toHaveLength(1);
      expect(comments(scenario).map(({ line }) => line)).toEqual(inline);
      expect(reviews(scenario)[0]?.body).toContain(bad);
    }
  });

  it("puts everything in the body when both halves hold a bad line", async () => {
    await using scenario = await startScenario();
    const plan = withBadLine(withBadLine(reviewPlan(scenario, [1, 2, 3, 30]), "T1"), "T30");
    expect(await scenario.run(plan)).toMatchObject([{ ended: "written", written: { inline: 0, inBody: 4 } }]);
    expect(reviews(scenario)).toHaveLength(1);
    for (const title of ["T1", "T2", "T3", "T30"]) expect(reviews(scenario)[0]?.body).toContain(title);
  });

  it("does not try halves when the refusal is about something else", async () => {
    await using scenario = await startScenario();
    const { server, run } = scenario;
    server.inject({ on: reviewRoute, fault: { kind: "status", status: 422, message: "was submitted too quickly" } });
    expect(await run(reviewPlan(scenario, [1, 2, 3]))).toMatchObject([{ ended: "written", written: { inline: 0 } }]);
    expect(server.writes).toHaveLength(2);
  });

  it("is not written twice when the answer was lost", async () => {
    await using scenario = await startScenario();
    scenario.server.inject({ on: reviewRoute, fault: { kind: "applied-then-status", status: 502 } });
    expect(ends(await scenario.run(reviewPlan(scenario, [3])))).toEqual(["review found-own"]);
    expect(reviews(scenario)).toHaveLength(1);
  });

  it("is not held back by a stranger who posted our marker", async () => {
    await using scenario = await startScenario();
    const { repository, server, headSha, run } = scenario;
    const stranger = { id: 666, login: "eve", type: "User", name: "eve", email: "e@x" } as const;
    const body = renderMarker({ kind: "review", runId: 77, headSha });
    repository().reviews.set(1, {
      id: 1,
      pull: 7,
      author: stranger,
      body,
      state: "COMMENTED",
      commitId: headSha,
      submittedAtMs: 0,
      minimizedReason: undefined,
      createdAtMs: 0,
      updatedAtMs: 0,
      lastEditedAtMs: undefined,
      editor: undefined,
    });
    expect(ends(await run(reviewPlan(scenario, [3])))).toEqual(["review written"]);
    expect(server.repository("octo/app").reviews.size).toBe(2);
  });

  it("is refused as stale when somebody pushed", async () => {
    await using scenario = await startScenario();
    await scenario.git.commit({ branch: "fix", files: { "b.txt": "b" } });
    expect(await scenario.run(reviewPlan(scenario, [3]))).toMatchObject([
      { ended: "refused", refusal: { code: "publish.stale" } },
    ]);
    expect(scenario.server.writes).toEqual([]);
  });

  it("names the permission the job needs", async () => {
    await using scenario = await startScenario({ permissions: { contents: "write", pull_requests: "read" } });
    expect(await scenario.run(reviewPlan(scenario, [3]))).toMatchObject([
      { ended: "failed", error: { code: "github.permission", hint: expect.stringContaining("pull-requests: write") } },
    ]);
  });
});

describe("the check", () => {
  const manyFindings = Array.from({ length: 60 }, (_, at) =>
    finding({ title: `T${at}`, snippet: "changed 3", rule: `r${at}` }),
  );

  it("sends annotations in batches of 50 and concludes with the last", async () => {
    await using scenario = await startScenario();
    const plan = only(scenario.plan({ kinds: ["check"], findings: manyFindings }), "check");
    await scenario.run(plan);
    const [check] = [...scenario.repository().checkRuns.values()];
    expect(check?.annotations).toHaveLength(60);
    expect(check).toMatchObject({ status: "completed", conclusion: "success" });
    expect(scenario.server.writes.map(({ body }) => (body as { status: string }).status)).toEqual([
      "in_progress",
      "completed",
    ]);
  });

  it("completes the check that was started early", async () => {
    await using scenario = await startScenario();
    const plan = only(scenario.plan({ kinds: ["check"] }), "check");
    const [step] = plan.steps;
    if (step?.kind !== "check") throw new Error("no check");
    const early = await startCheck(step, { client: scenario.clientFor(plan), appId: undefined });
    expect(early.status).toBe("in_progress");
    expect((await startCheck(step, { client: scenario.clientFor(plan), appId: undefined })).id).toBe(early.id);
    expect(await scenario.run(plan)).toMatchObject([{ written: { id: early.id } }]);
    expect(scenario.repository().checkRuns.size).toBe(1);
  });

  it("hears what the steps before it did", async () => {
    await using scenario = await startScenario({ push: "read" });
    const heard: string[][] = [];
    const { run, plan } = scenario;
    await run(plan({ kinds: ["commit", "check"] }), {
      concludeCheck: (results) => {
        heard.push(ends(results));
        return { conclusion: "failure", title: "x" as never, summary: "y" as never };
      },
    });
    expect(heard).toEqual([["write-patch written", "commit refused"]]);
    expect([...scenario.repository().checkRuns.values()]).toMatchObject([{ conclusion: "failure" }]);
  });
});

describe("the patch file", () => {
  it("is copied where the user wants it, byte for byte", async () => {
    await using scenario = await startScenario();
    const target = join(scenario.root, "out/my.patch") as AbsolutePath;
    const plan = scenario.plan({ kinds: ["patch"], patchTarget: target });
    expect(await scenario.run(plan)).toMatchObject([{ ended: "written", written: { kind: "patch", path: target } }]);
    expect(readFileSync(target)).toEqual(readFileSync(scenario.patch.text.file));
    expect(scenario.server.writes).toEqual([]);
  });

  it("stops everything else when it is not the one that was captured", async () => {
    await using scenario = await startScenario();
    writeFileSync(scenario.patch.text.file, "another");
    expect(ends(await scenario.run(scenario.plan()))).toEqual(["write-patch failed"]);
    expect(scenario.server.writes).toEqual([]);
  });
});

it("does nothing but end the check when the run was stopped", async () => {
  await using scenario = await startScenario();
  const results = await scenario.run(scenario.plan(), { signal: AbortSignal.abort() });
  expect(ends(results)).toEqual(["write-patch written", "commit refused", "review refused", "check written"]);
  expect(scenario.http.pushes).toEqual([]);
});

it("keeps a commit away from a path that somebody else's tree brings along", async () => {
  await using scenario = await startScenario();
  const { patch, plan, run, store } = scenario;
  const [added] = patch.changes.filter(({ kind }) => kind === "added");
  if (added?.kind !== "added") throw new Error("nothing added");
  const tree = (await writeTree(store, {
    baseTree: patch.tree,
    changes: [{ kind: "added", after: { ...added.after, path: ".github/workflows/x.yml" as RepoPath } }],
  })) as ObjectId;
  const results = await run(only(plan({ kinds: ["commit"], patch: { ...patch, tree } }), "commit"));
  expect(results).toMatchObject([{ ended: "refused", refusal: { code: "publish.not-approved" } }]);
});
