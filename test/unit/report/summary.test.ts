import { describe, expect, it } from "vitest";
import { createOutbound } from "../../../src/render/outbound.ts";
import { checkVerdict } from "../../../src/report/check-verdict.ts";
import { firstLogLine } from "../../../src/report/first-log-line.ts";
import { type OutputFacts, outputNames, outputsOf } from "../../../src/report/outputs.ts";
import { renderSummary } from "../../../src/report/summary.ts";
import type { SummaryFacts } from "../../../src/report/summary-facts.ts";
import type { ObjectId, RepoPath } from "../../../src/spec/names.ts";
import type { Outcome } from "../../../src/spec/outcome.ts";
import { intent } from "../publish/plan-fixtures.ts";
import { harmIn, toHtml } from "../render/as-github-shows.ts";

const secrets = {
  find: (text: string) => (text.includes("hunter2") ? [{ name: "api-key", form: "plain", at: 0 }] : []),
};
const outbound = createOutbound({ secrets, triggerPhrase: undefined });
const outcome: Outcome = {
  name: "published",
  stop: { kind: "finished" },
  because: undefined,
  coverage: undefined,
  kept: { patch: "/run/p.diff", transcript: "/run/t.jsonl", resumeCommand: "codex-action exec resume 1" },
};
const facts: SummaryFacts = {
  version: "0.1.0",
  outcome,
  intent,
  published: [
    {
      step: "commit",
      ended: "written",
      written: {
        kind: "commit",
        id: "a".repeat(40) as ObjectId,
        url: "https://github.com/o/r/commit/a",
        verified: false,
      },
    },
    {
      step: "review",
      ended: "found-own",
      written: { kind: "review", id: 9, url: "https://github.com/o/r/pull/7#x", inline: 1, inBody: 2 },
    },
  ],
  omitted: [],
  findings: [],
  finalMessage: "Fixed it, thanks @octocat.",
  patch: { path: "/run/p.diff", sha256: "f".repeat(64), changedFiles: 2 },
  attestation: {
    backend: "bubblewrap",
    guarantees: [{ guarantee: "no-network", held: true, evidence: "connect: ENETUNREACH" }],
  },
  usage: { input: 1_234_567, cachedInput: 1_000_000, cacheWriteInput: 0, output: 89, reasoningOutput: 0 },
  durationMs: 61_234,
  removed: [
    { what: "hidden-markup", count: 2 },
    { what: "hidden-markup", count: 1 },
    { what: "invisible-characters", count: 40 },
  ],
  artifact: { name: "codex-run-77", by: "main" },
  plan: undefined,
  errorsPage: "https://example.com/docs/errors.md",
};
const summary = (change: Partial<SummaryFacts> = {}) => renderSummary({ ...facts, ...change }, outbound);

describe("the job summary", () => {
  it("says the outcome first, then what was published and everything a reader asks next", () => {
    const text = summary();
    expect(text).toMatch(/^## Published\n\nThe change is pushed as a commit. \(`published`\)/);
    for (const words of [
      "[aaaaaaaaaaaa](https://github.com/o/r/commit/a)",
      "found again, not written twice",
      "GitHub starts none for a push",
      "thanks `@octocat`",
      "1,234,567, of these 1,000,000 cached",
      "61.2 s",
      "`git apply`",
      "codex-action exec resume 1",
      "artifact `codex-run-77`",
      "| no-network | held | `connect: ENETUNREACH` |",
      "- 3 pieces of hidden markup",
      "- 40 invisible characters",
    ])
      expect(text).toContain(words);
  });

  it("names the code, the next step and the page for everything that was not done", () => {
    const text = summary({
      outcome: {
        ...outcome,
        name: "blocked",
        because: { code: "patch.link", reason: "src/x is a link", wouldAllow: undefined },
      },
      omitted: [
        {
          step: "commit",
          kind: "blocked",
          refusal: { code: "patch.link", reason: "src/x is a link", wouldAllow: undefined },
        },
      ],
      published: [
        {
          step: "review",
          ended: "failed",
          error: {
            code: "github.permission",
            message: "403 | no",
            hint: "Give the job `pull-requests: write`.",
            retryable: false,
          },
        },
      ],
    });
    expect(text).toMatch(/^## Blocked/);
    expect(text).toContain(
      "src/x is a link ([`patch.link`](https://example.com/docs/errors.md#patchlink)) **Next:** Make that change by hand",
    );
    expect(text).toContain(
      "| review | 403 \\| no ([`github.permission`](https://example.com/docs/errors.md#githubpermission)) **Next:** Give the job `pull-requests: write`. |",
    );
  });

  it("lists all findings, harmless", () => {
    const evil = "@org/team <img src=x> ![a](https://b.example/c) | fixes #1";
    const text = summary({
      findings: [
        {
          title: evil,
          body: `${evil}\n\n\`\`\`suggestion\nx\n\`\`\``,
          level: "error",
          priority: 0,
          confidence: undefined,
          rule: "a`b",
          anchor: { path: "a|b.ts" as RepoPath, side: "new", snippet: "", hint: undefined },
          suggestion: undefined,
        },
      ],
      finalMessage: evil,
      attestation: undefined,
    });
    expect(text).toContain("| error P0 |");
    expect(harmIn(toHtml(text).replaceAll(/href="https:\/\/github.com\/o\/r[^"]*"/g, ""))).toEqual([]);
  });

  it("keeps a secret out and says that something is missing", () => {
    const text = summary({
      finalMessage: "hunter2",
      plan: "hunter2",
      patch: { path: "/hunter2", sha256: "f", changedFiles: 1 },
      findings: [
        {
          title: "hunter2",
          body: "hunter2",
          level: "note",
          priority: 3,
          confidence: undefined,
          rule: "hunter2",
          anchor: undefined,
          suggestion: undefined,
        },
      ],
      outcome: { ...outcome, because: { code: "publish.secret", reason: "hunter2", wouldAllow: "hunter2" } },
      artifact: { name: "hunter2", by: "main" },
    });
    expect(text).not.toContain("hunter2");
    expect(text).toContain("_Withheld: this part held a secret._");
  });

  it("stays below a mebibyte", () => {
    const finding = {
      title: "é".repeat(290),
      body: "\u{1f600}".repeat(4_000),
      level: "note",
      priority: 3,
      confidence: undefined,
      rule: undefined,
      anchor: undefined,
      suggestion: undefined,
    } as const;
    const text = summary({
      findings: Array.from({ length: 1_000 }, () => finding),
      finalMessage: "ü ".repeat(200_000),
      plan: "x\n".repeat(100_000),
    });
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toMatch(/^## Published/);
  });

  it("shows the plan of a dry run and says that nothing was written", () => {
    expect(summary({ plan: "1. commit: on refs/heads/fix" })).toContain(
      "Nothing was written. This is what would have been:\n\n```\n1. commit: on refs/heads/fix\n```",
    );
  });
});

describe("the outputs", () => {
  const outputFacts: OutputFacts = {
    outcome,
    conclusion: "success",
    finalMessage: "Done.\nWith lines.",
    patch: facts.patch,
    published: [
      ...facts.published,
      { step: "check", ended: "written", written: { kind: "check", id: 3, url: undefined } },
    ],
    usage: facts.usage,
    durationMs: 61_234.6,
    version: "0.1.0",
  };

  it("are plain strings under the names of action.yml", () => {
    const { outputs, refusal } = outputsOf(outputFacts, secrets);
    expect(refusal).toBeUndefined();
    expect(outputs).toEqual({
      outcome: "published",
      conclusion: "success",
      "final-message": "Done.\nWith lines.",
      "patch-path": "/run/p.diff",
      "patch-sha256": "f".repeat(64),
      "changed-files": "2",
      "commit-sha": "a".repeat(40),
      "review-id": "9",
      "check-run-id": "3",
      "tokens-input": "1234567",
      "tokens-cached": "1000000",
      "tokens-output": "89",
      "duration-ms": "61235",
      "codex-version": "0.1.0",
    });
    expect(Object.keys(outputs)).toEqual([...outputNames]);
  });

  it("are never emptied by a mask: a secret is refused aloud", () => {
    const { outputs, refusal } = outputsOf({ ...outputFacts, finalMessage: `${"x".repeat(300_000)}hunter2` }, secrets);
    expect(outputs["final-message"]).toBe("Withheld: this output contained the secret api-key.");
    expect(refusal).toMatchObject({ code: "publish.secret", reason: expect.stringContaining("final-message") });
  });

  it("stay below GitHub's limit for a job and say what is missing", () => {
    const { outputs } = outputsOf({ ...outputFacts, finalMessage: "😀".repeat(400_000) }, secrets);
    const utf16Bytes = Object.values(outputs).reduce((sum, value) => sum + value.length * 2, 0);
    expect(utf16Bytes).toBeLessThan(1_000_000);
    expect(outputs["final-message"]).toMatch(
      /\[Cut: 550000 more characters\. Set `output-file` for the whole message\.\]$/,
    );
    expect(outputs["final-message"].isWellFormed()).toBe(true);
  });
});

describe("the first log line", () => {
  const limits = { timeMs: 1_200_000, tokens: 2_000_000, cost: undefined, turns: undefined };
  it("says version, principal and why, pinned commits, sandbox and ceilings", () => {
    expect(
      firstLogLine({
        version: "0.1.0",
        intent,
        why: undefined,
        sandbox: { mode: "workspace-write", backend: "bubblewrap" },
        limits,
      }),
    ).toBe(
      `codex-action 0.1.0 · for ada (id 5, write permission) · octo/app#7 head ${"a".repeat(40)} base ${"b".repeat(40)} · sandbox workspace-write (bubblewrap) · at most 20 min, 2,000,000 tokens`,
    );
  });
  it("is one line without a command, whatever a branch is called", () => {
    const subject = { kind: "ref", ref: "refs/heads/x\n::add-mask::y", sha: "a".repeat(40) as ObjectId } as const;
    const line = firstLogLine({
      version: "0",
      intent: { ...intent, subject },
      why: "##[x]",
      sandbox: { mode: "read-only", backend: undefined },
      limits,
    });
    expect(line).not.toContain("\n");
    expect(line).not.toContain("##[");
  });
});

it("gives the check the outcome's conclusion and says why", () => {
  const because = { code: "publish.stale", reason: "Moved by @octocat", wouldAllow: "Start again." };
  expect(checkVerdict({ ...outcome, name: "stale", because }, outbound)).toEqual({
    conclusion: "failure",
    title: "Stale",
    summary:
      "The pull request or branch moved while the run was going on.\n\nMoved by `@octocat` (publish.stale)\n\n**Next:** Start again.",
  });
  expect(checkVerdict({ ...outcome, name: "refused" }, outbound).conclusion).toBe("failure");
});
