import { legalPositions } from "../../../src/diff/legal-positions.ts";
import { parseGitDiff } from "../../../src/diff/parse-git-diff.ts";
import type { PlanRequest } from "../../../src/publish/plan-publish.ts";
import { createOutbound } from "../../../src/render/outbound.ts";
import type { Finding } from "../../../src/spec/findings.ts";
import type { PinnedIntent } from "../../../src/spec/intent.ts";
import type { AbsolutePath, ObjectId, RepoPath, Sha256 } from "../../../src/spec/names.ts";
import type { CapturedPatch } from "../../../src/spec/patch.ts";

export const sha = (digit: string) => digit.repeat(40) as ObjectId;
export const headSha = sha("a");

export const intent: PinnedIntent = {
  event: { name: "issue_comment", action: "created" },
  repository: { id: 1, owner: "octo", name: "app", serverUrl: "https://github.com" },
  run: { id: 77, attempt: 1 },
  principal: { id: 5, login: "ada", kind: "user", permission: "write" },
  subject: {
    kind: "pull-request",
    number: 7,
    headSha,
    headRef: "fix",
    headRepositoryId: 1,
    baseSha: sha("b"),
    baseRef: "main",
    mergeBase: sha("b"),
    fork: false,
  },
  trigger: undefined,
};

export const patch: CapturedPatch = {
  baseCommit: headSha,
  baseTree: sha("c"),
  tree: sha("d"),
  changes: [{ kind: "added", after: { path: "new.txt" as RepoPath, mode: "100644", blob: sha("e"), bytes: 3 } }],
  gitDirectory: "/store" as AbsolutePath,
  text: { file: "/run/patch.diff" as AbsolutePath, sha256: "f".repeat(64) as Sha256, bytes: 120 },
  leftOut: [],
};

/** One file with 20 added lines: "line 1" to "line 20". */
const diff = parseGitDiff(
  [
    "diff --git a/a.ts b/a.ts",
    "--- a/a.ts",
    "+++ b/a.ts",
    "@@ -0,0 +1,20 @@",
    ...Array.from({ length: 20 }, (_, at) => `+line ${at + 1}`),
  ].join("\n"),
);
export const reviewDiff = { files: diff.files, positions: legalPositions(diff) };

export function finding(change: Partial<Finding> & { snippet?: string } = {}): Finding {
  const { snippet = "line 3", ...rest } = change;
  return {
    title: "A title",
    body: "A body",
    level: "warning",
    priority: 1,
    confidence: undefined,
    rule: undefined,
    anchor: { path: "a.ts" as RepoPath, side: "new", snippet, hint: undefined },
    suggestion: undefined,
    ...rest,
  };
}

export function planRequest(change: Partial<PlanRequest> = {}): PlanRequest {
  return {
    intent,
    kinds: ["commit", "review", "check"],
    patch,
    patchTarget: undefined,
    policyFindings: [],
    findings: [],
    finalMessage: { untrusted: "Fixed the test.\n\nIt compared the wrong field." },
    reviewDiff,
    stop: { kind: "finished" },
    outbound: createOutbound({
      secrets: { find: (text) => (text.includes("hunter2") ? [{ name: "key", form: "plain", at: 0 }] : []) },
      triggerPhrase: "/codex",
    }),
    ...change,
  };
}
