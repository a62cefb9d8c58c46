import { describe, expect, it } from "vitest";
import { planPublish } from "../../../src/publish/plan-publish.ts";
import type { CheckStep, CommitStep, PublishPlan, ReviewStep } from "../../../src/publish/publish-plan.ts";
import { renderPlan } from "../../../src/publish/render-plan.ts";
import { reviewBody } from "../../../src/publish/review-body.ts";
import type { RepoPath } from "../../../src/spec/names.ts";
import { finding, headSha, intent, patch, planRequest, sha } from "./plan-fixtures.ts";

const kindsOf = (plan: PublishPlan) => plan.steps.map(({ kind }) => kind);
const reviewOf = (plan: PublishPlan) => plan.steps.find((step): step is ReviewStep => step.kind === "review");
const checkOf = (plan: PublishPlan) => plan.steps.find((step): step is CheckStep => step.kind === "check");
const commitOf = (plan: PublishPlan) => plan.steps.find((step): step is CommitStep => step.kind === "commit");
const omittedCodes = (plan: PublishPlan) => plan.omitted.map(({ step, refusal }) => `${step} ${refusal.code}`);

describe("a plan", () => {
  it("writes the patch first, then commit, review and check", () => {
    const plan = planPublish(planRequest());
    expect(kindsOf(plan)).toEqual(["write-patch", "commit", "review", "check"]);
    expect(plan.omitted).toEqual([]);
    expect(plan.routes).toContain("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews");
  });

  it("holds only what was asked for, and no route for anything else", () => {
    const plan = planPublish(planRequest({ kinds: ["patch"] }));
    expect(kindsOf(plan)).toEqual(["write-patch"]);
    expect(plan.routes.filter((route) => !route.startsWith("GET"))).toEqual([]);
  });

  it("writes no review that says 'no findings' when the turn ended before anybody had looked to the end", () => {
    const stop = { kind: "limit", limit: "time", allowed: 1, used: 2 } as const;
    const plan = planPublish(planRequest({ stop, findings: [], kinds: ["review", "check"] }));
    expect(kindsOf(plan)).not.toContain("review");
    expect(omittedCodes(plan)).toEqual(["review publish.unfinished"]);
  });

  it("says that a review is only a part when the turn ended early with findings", () => {
    const stop = { kind: "limit", limit: "time", allowed: 1, used: 2 } as const;
    const unfinished = reviewOf(planPublish(planRequest({ stop, findings: [finding()], kinds: ["review"] })));
    const whole = reviewOf(planPublish(planRequest({ findings: [finding()], kinds: ["review"] })));
    expect(unfinished?.intro).toContain("Not a whole review");
    expect(whole?.intro).not.toContain("Not a whole review");
  });

  it("has no commit and no excuse when nothing changed", () => {
    const plan = planPublish(planRequest({ patch: { ...patch, changes: [] } }));
    expect(kindsOf(plan)).toEqual(["review", "check"]);
    expect(plan.omitted).toEqual([]);
  });

  it.each([
    [
      "what policy refuses",
      {
        policyFindings: [
          {
            code: "patch.protected-path",
            verdict: "refuse",
            path: ".github/x" as RepoPath,
            line: undefined,
            reason: "protected",
          },
        ],
      },
      "commit patch.protected-path",
    ],
    [
      "what policy gives to a person",
      {
        policyFindings: [
          { code: "patch.link", verdict: "needs-human", path: undefined, line: undefined, reason: "a link" },
        ],
      },
      "commit patch.link",
    ],
    [
      "what capture could not carry",
      { patch: { ...patch, leftOut: [{ path: "sub", code: "patch.gitlink" }] } },
      "commit patch.gitlink",
    ],
    [
      "an unfinished turn",
      { stop: { kind: "limit", limit: "time", allowed: 1, used: 2 }, findings: [finding()] },
      "commit publish.unfinished",
    ],
    ["a change of another commit", { patch: { ...patch, baseCommit: sha("9") } }, "commit publish.stale"],
    ["a fork", { intent: { ...intent, subject: { ...intent.subject, fork: true } } }, "commit publish.not-possible"],
    [
      "a tag",
      { intent: { ...intent, subject: { kind: "ref", ref: "refs/tags/v1", sha: headSha } }, kinds: ["commit"] },
      "commit publish.not-possible",
    ],
    [
      "a review without a pull request",
      { intent: { ...intent, subject: { kind: "ref", ref: "refs/heads/main", sha: headSha } }, kinds: ["review"] },
      "review publish.not-possible",
    ],
    ["a local run", { intent: undefined, kinds: ["check"] }, "check publish.not-possible"],
  ] as const)("keeps the patch and leaves out the step for %s", (_, change, omitted) => {
    const plan = planPublish(planRequest(change as Parameters<typeof planRequest>[0]));
    expect(omittedCodes(plan)).toEqual([omitted]);
    expect(kindsOf(plan)).toContain("write-patch");
    expect(kindsOf(plan)).not.toContain(omitted.split(" ")[0]);
  });

  it("commits on a branch without a pull request", () => {
    const subject = { kind: "ref", ref: "refs/heads/main", sha: headSha } as const;
    expect(commitOf(planPublish(planRequest({ intent: { ...intent, subject }, kinds: ["commit"] })))).toMatchObject({
      ref: "refs/heads/main",
      parent: headSha,
    });
  });

  it.each([
    ["the final message", { finalMessage: { untrusted: "the key is hunter2" } }],
    ["a finding's title", { findings: [finding({ title: "hunter2" })] }],
    ["a finding's body", { findings: [finding({ body: "hunter2" })] }],
    ["a finding's rule", { findings: [finding({ rule: "hunter2" })] }],
    [
      "a finding's path",
      { findings: [finding({ anchor: { path: "hunter2" as RepoPath, side: "new", snippet: "x", hint: undefined } })] },
    ],
    ["a suggestion", { findings: [finding({ suggestion: "hunter2" })] }],
  ])("says nothing anywhere when a secret is in %s", (_, change) => {
    const plan = planPublish(planRequest(change));
    expect(kindsOf(plan)).toEqual(["write-patch", "check"]);
    expect(omittedCodes(plan)).toEqual(["commit publish.secret", "review publish.secret", "check publish.secret"]);
    expect(JSON.stringify(plan)).not.toContain("hunter2");
  });
});

describe("a planned commit", () => {
  const message = (untrusted: string) => commitOf(planPublish(planRequest({ finalMessage: { untrusted } })))?.message;

  it("says what was done, by which run, and for whom", () => {
    expect(message("Fixed the test.\n\nIt compared the wrong field.")).toBe(
      "Fixed the test.\n\nFixed the test.\n\nIt compared the wrong field.\n\nCodex-Action-Run: 77\nCo-authored-by: ada <5+ada@users.noreply.github.com>\n",
    );
  });

  it("has a short subject, whatever was said", () => {
    for (const said of ["x".repeat(500), "# A heading\n\ntext", "", "```\ncode\n```", "\n\n- item"]) {
      const [subject = "", blank] = (message(said) ?? "").split("\n");
      expect(subject.length).toBeGreaterThan(0);
      expect(subject.length).toBeLessThanOrEqual(72);
      expect(blank).toBe("");
    }
  });

  it.each([
    ["skip CI", "Done [skip ci]", /\[skip ci\]/],
    ["skip CI behind something invisible", "Done [skip\u200b ci]", /\[skip ci\]/],
    ["skip checks", "Done\n\nskip-checks: true", /^skip-checks:/m],
    ["add an author", "Done\n\nCo-authored-by: Eve <eve@evil.example>", /^Co-authored-by: Eve/m],
    ["sign off", "Done\n\n\u200bSigned-off-by: Linus <l@x.example>", /^Signed-off-by:/m],
    ["claim another run", "Done\n\nCodex-Action-Run: 1", /^Codex-Action-Run: 1$/m],
    ["close an issue", "Fixes #12", /#12/],
    ["close an issue by address", "Fixes https://github.com/o/r/issues/1", /https:/],
    ["mention somebody", "Thanks @octocat", /@octocat/],
  ])("cannot %s", (_, said, forbidden) => {
    expect(message(said)).not.toMatch(forbidden);
  });
});

describe("a planned review", () => {
  it("puts at most ten findings inline, the worst first, and P3 never", () => {
    const findings = Array.from({ length: 20 }, (_, at) =>
      finding({
        title: `T${at}`,
        snippet: `line ${at + 1}`,
        level: at === 15 ? "error" : "warning",
        priority: at === 3 ? 3 : at === 12 ? 0 : 1,
      }),
    );
    const review = reviewOf(planPublish(planRequest({ findings })));
    const inline = review?.entries.filter(({ comment }) => comment !== undefined) ?? [];
    expect(inline.map(({ title }) => title).slice(0, 3)).toEqual(["T15", "T12", "T0"]);
    expect(inline).toHaveLength(10);
    expect(inline.map(({ title }) => title)).not.toContain("T3");
    expect(review?.entries).toHaveLength(20);
  });

  it("comments only where the quotation really stands in the diff", () => {
    const at = (snippet: string, path = "a.ts") =>
      finding({
        title: snippet,
        anchor: { path: path as RepoPath, side: "new", snippet, hint: { start: 900, end: 900 } },
      });
    const review = reviewOf(
      planPublish(planRequest({ findings: [at("line 4\nline 5"), at("not there"), at("line 1", "other.ts")] })),
    );
    expect(review?.entries.map(({ comment }) => comment && [comment.startLine, comment.line])).toEqual([
      [4, 5],
      undefined,
      undefined,
    ]);
  });

  it("puts nothing inline when the diff is not known", () => {
    const review = reviewOf(planPublish(planRequest({ findings: [finding()], reviewDiff: undefined })));
    expect(review?.entries.every(({ comment }) => comment === undefined)).toBe(true);
  });

  it("says the same finding once, however it is worded", () => {
    const findings = [finding({ title: "One", rule: "r" }), finding({ title: "Two", body: "other words", rule: "r" })];
    expect(reviewOf(planPublish(planRequest({ findings })))?.entries).toHaveLength(1);
  });

  it("offers a suggestion byte for byte, and drops one that could not be", () => {
    const bodies = (suggestion: string) =>
      reviewOf(planPublish(planRequest({ findings: [finding({ suggestion })] })))?.entries[0]?.comment?.body;
    expect(bodies("line three;")).toContain("```suggestion\nline three;\n```");
    expect(bodies("line\u200b three")).not.toContain("suggestion");
  });

  it("starts with its marker and lists in the body what is not inline", () => {
    const review = reviewOf(planPublish(planRequest({ findings: [finding({ priority: 3, title: "Taste | pipes" })] })));
    const body = review && reviewBody(review, review.entries);
    expect(body?.split("\n")[0]).toBe(`<!-- codex-action:review run=77 head=${headSha} -->`);
    expect(body).toContain("| warning P3 | Taste \\| pipes | `a.ts:3` |");
    expect(body).toContain("https://github.com/octo/app/actions/runs/77");
  });

  it("stays below GitHub's limit with any number of findings", () => {
    const findings = Array.from({ length: 400 }, (_, at) =>
      finding({ title: `T${at} ${"x".repeat(150)}`, body: "word ".repeat(3_000), anchor: undefined }),
    );
    const review = reviewOf(planPublish(planRequest({ findings })));
    expect(review && reviewBody(review, review.entries).length).toBeLessThan(65_536);
  });
});

it("plans annotations only on lines that were found on the new side", () => {
  const old = finding({ anchor: { path: "a.ts" as RepoPath, side: "old", snippet: "line 1", hint: undefined } });
  const check = checkOf(
    planPublish(planRequest({ findings: [finding(), old, finding({ anchor: undefined, title: "Whole" })] })),
  );
  expect(check?.annotations).toEqual([
    { path: "a.ts", startLine: 3, endLine: 3, level: "warning", title: "A title", message: "A body" },
  ]);
  expect(check).toMatchObject({ headSha, externalId: "codex-action run=77" });
});

it("prints the plan without a line that the runner would obey", () => {
  const text = renderPlan(
    planPublish(planRequest({ findings: [finding()], finalMessage: { untrusted: "ok\n::add-mask::x" } })),
  );
  expect(text).toMatch(/^1\. patch: 1 file, 120 bytes/);
  expect(text).toContain(`commit: on refs/heads/fix, parent ${headSha}`);
  expect(text).toContain("a.ts:3 (new)");
  expect(text.split("\n").filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
  expect(renderPlan({ steps: [], omitted: [], routes: [] })).toBe("Nothing would be written.");
});
