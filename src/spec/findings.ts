import type { RepoPath } from "./names.ts";
export type Level = "note" | "warning" | "error";
/** A review finding, reported through the `report_findings` tool or converted from Codex's schema. `anchor.snippet` is quoted text: line numbers are found, not believed. */
export type Finding = {
  title: string;
  body: string;
  level: Level;
  priority: 0 | 1 | 2 | 3;
  confidence: number | undefined;
  rule: string | undefined;
  anchor:
    | { path: RepoPath; side: "old" | "new"; snippet: string; hint: { start: number; end: number } | undefined }
    | undefined;
  /** Replaces exactly the snippet. */
  suggestion: string | undefined;
};
/** What the policy engine says about a patch. */
export type PolicyFinding = {
  code: string;
  verdict: "allow" | "needs-human" | "refuse";
  path: RepoPath | undefined;
  line: number | undefined;
  reason: string;
};
