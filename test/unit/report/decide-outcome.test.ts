import { describe, expect, it } from "vitest";
import { decideOutcome, type RunFacts, resolveEnding } from "../../../src/report/decide-outcome.ts";
import { type ErrorCode, errorCodes } from "../../../src/spec/error-codes.ts";
import type { ErrorRecord } from "../../../src/spec/errors.ts";
import type { Finding, Level } from "../../../src/spec/findings.ts";
import type { ObjectId, RepoPath } from "../../../src/spec/names.ts";
import { type OutcomeName, outcomes } from "../../../src/spec/outcome.ts";
import type { StepResult } from "../../../src/spec/published.ts";

const facts = (change: Partial<RunFacts> = {}): RunFacts => ({
  refusal: undefined,
  failure: undefined,
  stop: { kind: "finished" },
  asked: true,
  kinds: [],
  dryRun: false,
  until: "published",
  changedFiles: 0,
  finalMessage: "Done.",
  findings: [],
  failLevel: "error",
  coverage: undefined,
  verified: undefined,
  omitted: [],
  published: [],
  kept: { patch: undefined, transcript: undefined, resumeCommand: undefined },
  ...change,
});

const refusal = (code: string) => ({ code, reason: "why", wouldAllow: undefined });
const failure = (code: string): ErrorRecord => ({ code, message: "m", hint: "h", retryable: false });
const finding = (level: Level): Finding => ({
  title: "t",
  body: "b",
  level,
  priority: 1,
  confidence: undefined,
  rule: undefined,
  anchor: undefined,
  suggestion: undefined,
});
const commit: StepResult = {
  step: "commit",
  ended: "written",
  written: { kind: "commit", id: "a".repeat(40) as ObjectId, url: "u", verified: false },
};
const review: StepResult = {
  step: "review",
  ended: "found-own",
  written: { kind: "review", id: 1, url: "u", inline: 0, inBody: 0 },
};
const check: StepResult = { step: "check", ended: "written", written: { kind: "check", id: 1, url: undefined } };
const refused = (code: string, step: StepResult["step"] = "commit"): StepResult => ({
  step,
  ended: "refused",
  refusal: refusal(code),
});
const failed = (code: string, step: StepResult["step"] = "commit"): StepResult => ({
  step,
  ended: "failed",
  error: failure(code),
});
const omitted = (code: string) => ({ step: "commit", kind: "blocked", refusal: refusal(code) }) as const;

const table: [string, Partial<RunFacts>, OutcomeName][] = [
  ["a pushed commit", { kinds: ["commit"], changedFiles: 1, published: [commit] }, "published"],
  [
    "a pushed commit with a review and a check",
    { kinds: ["commit", "review", "check"], changedFiles: 1, published: [commit, review, check] },
    "published",
  ],
  ["a dry run", { kinds: ["commit"], changedFiles: 1, dryRun: true }, "proposed"],
  ["a run until the proposal", { until: "proposal", changedFiles: 1 }, "proposed"],
  ["a kept patch", { kinds: ["patch"], changedFiles: 1 }, "patch-only"],
  ["a patch asked for and no change", { kinds: ["patch"] }, "answered"],
  ["changes left in the workspace", { changedFiles: 2 }, "answered"],
  ["a commit asked for and no change, but words", { kinds: ["commit"] }, "answered"],
  ["a review without findings", { kinds: ["review"], published: [review] }, "reviewed-clean"],
  ["a check alone", { kinds: ["check"], published: [check] }, "reviewed-clean"],
  [
    "findings below the level",
    { kinds: ["review"], published: [review], findings: [finding("warning")] },
    "reviewed-clean",
  ],
  ["findings at the level", { kinds: ["review"], published: [review], findings: [finding("error")] }, "findings"],
  ["findings above the level", { failLevel: "note", findings: [finding("warning")] }, "findings"],
  [
    "findings that never fail",
    { kinds: ["review"], published: [review], failLevel: "never", findings: [finding("error")] },
    "reviewed-clean",
  ],
  ["findings in a dry run", { dryRun: true, findings: [finding("error")] }, "findings"],
  [
    "a review of half the change",
    { kinds: ["review"], published: [review], coverage: { read: 1, changed: 2, unread: ["x" as RepoPath] } },
    "partly-read",
  ],
  [
    "a review of the whole change",
    { kinds: ["review"], published: [review], coverage: { read: 2, changed: 2, unread: [] } },
    "reviewed-clean",
  ],
  ["a failed verification", { verified: false, published: [commit] }, "unverified"],
  ["a turn that said and did nothing", { finalMessage: " \n" }, "turn-failed"],
  ["a silent turn with a change", { finalMessage: "", changedFiles: 1, kinds: ["patch"] }, "patch-only"],
  ["nothing asked", { asked: false, stop: undefined }, "nothing-to-do"],
  ["a comment for somebody else", { refusal: refusal("gate.not-addressed"), stop: undefined }, "not-addressed"],
  ["nobody's permission", { refusal: refusal("gate.permission"), stop: undefined }, "refused"],
  ["drift before the turn", { refusal: refusal("gate.drift"), stop: undefined }, "stale"],
  ["the time limit", { stop: { kind: "limit", limit: "time", allowed: 1, used: 2 } }, "limit-reached"],
  [
    "the time limit, with the rest published",
    { stop: { kind: "limit", limit: "tokens", allowed: 1, used: 2 }, published: [review] },
    "limit-reached",
  ],
  ["a signal", { stop: { kind: "cancelled", by: "SIGINT" } }, "cancelled"],
  [
    "a signal that broke a stage",
    { stop: { kind: "cancelled", by: "SIGINT" }, failure: failure("github.unavailable") },
    "cancelled",
  ],
  ["a refused key", { stop: { kind: "failed", error: failure("model.refused-key") } }, "model-refused-key"],
  ["an unavailable model", { stop: { kind: "failed", error: failure("model.server") } }, "model-unavailable"],
  ["a full context", { stop: { kind: "failed", error: failure("model.context-overflow") } }, "context-overflow"],
  ["a missing sandbox", { failure: failure("sandbox.unavailable"), stop: undefined }, "sandbox-unavailable"],
  ["a bad input", { failure: failure("input.unknown"), stop: undefined }, "bad-configuration"],
  ["an unknown failure", { failure: failure("what.ever"), stop: undefined }, "bug"],
  ["a run that never had a turn", { stop: undefined }, "bug"],
  ["a turn that was refused", { stop: { kind: "refused", refusal: refusal("gate.permission") } }, "refused"],
  [
    "what policy refuses",
    { kinds: ["commit"], changedFiles: 1, omitted: [omitted("patch.protected-path")] },
    "blocked",
  ],
  ["what policy refuses by a code of its own", { omitted: [omitted("patch.some-new-rule")] }, "blocked"],
  ["a secret in a text", { omitted: [omitted("publish.secret")], published: [check] }, "blocked"],
  ["an impossible publish", { omitted: [omitted("publish.not-possible")] }, "bad-configuration"],
  ["a moved branch", { kinds: ["commit"], published: [refused("publish.stale")] }, "stale"],
  ["a refused push", { published: [refused("publish.push-refused")] }, "publish-failed"],
  ["a review without the right", { published: [commit, failed("github.permission", "review")] }, "publish-failed"],
  ["a check without the right", { published: [commit, failed("github.permission", "check")] }, "publish-failed"],
  ["a lost patch file", { published: [failed("capture.failed", "write-patch")] }, "turn-failed"],
  [
    "blocked and stale",
    { omitted: [omitted("patch.link")], published: [refused("publish.stale", "review")] },
    "blocked",
  ],
  [
    "stale and failed",
    { published: [refused("publish.stale"), failed("github.unavailable", "review")] },
    "publish-failed",
  ],
  ["a route nobody planned", { published: [failed("github.route", "review"), refused("publish.stale")] }, "bug"],
  ["a blocked commit with findings", { omitted: [omitted("patch.link")], findings: [finding("error")] }, "blocked"],
];

describe("the outcome of", () => {
  it.each(table)("%s", (_, change, name) => {
    expect(decideOutcome(facts(change)).name).toBe(name);
  });

  it("covers every outcome there is", () => {
    expect(Object.keys(outcomes).filter((name) => !table.some(([, , outcome]) => outcome === name))).toEqual([]);
  });

  it("every error code is the one of the table, as a failure of a stage, of the turn and of a step", () => {
    for (const code of Object.keys(errorCodes) as ErrorCode[]) {
      const { outcome } = errorCodes[code];
      expect(decideOutcome(facts({ failure: failure(code) })).name).toBe(outcome);
      expect(decideOutcome(facts({ stop: { kind: "failed", error: failure(code) } })).name).toBe(outcome);
      expect(decideOutcome(facts({ published: [failed(code)] })).name).toBe(outcome);
    }
  });

  it("anything that was asked and not done is never green", () => {
    const green = new Set(["success", "neutral", "skipped"]);
    for (const [, change, name] of table) {
      const undone = [
        ...(change.omitted ?? []),
        ...(change.published ?? []).filter(({ ended }) => ended === "refused" || ended === "failed"),
      ];
      if (undone.length > 0) expect(green.has(String(outcomes[name].conclusion))).toBe(false);
    }
  });
});

it("carries the reason, so that nobody has to look it up", () => {
  expect(decideOutcome(facts({ published: [refused("publish.stale")] })).because).toEqual(refusal("publish.stale"));
  expect(decideOutcome(facts({ refusal: refusal("gate.fork"), stop: undefined })).stop).toEqual({
    kind: "refused",
    refusal: refusal("gate.fork"),
  });
});

it("lets a refusal pass only where anybody can type the phrase", () => {
  expect(resolveEnding("refused", { hasTriggerPhrase: true })).toEqual({
    exitCode: 0,
    conclusion: undefined,
    step: "passes",
  });
  expect(resolveEnding("refused", { hasTriggerPhrase: false })).toMatchObject({ exitCode: 3, step: "fails" });
  expect(resolveEnding("blocked", { hasTriggerPhrase: true })).toMatchObject({ exitCode: 4, step: "fails" });
});
