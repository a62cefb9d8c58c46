import { createHash } from "node:crypto";
import { type LegalPositions, legalityOf } from "../diff/legal-positions.ts";
import { locateSnippet } from "../diff/locate-snippet.ts";
import { type FileDiff, pathOf } from "../diff/unified-diff.ts";
import type { Finding, Level } from "../spec/findings.ts";
import type { RepoPath } from "../spec/names.ts";

/** The exact diff of the commit a review is about. */
export type ReviewDiff = { files: readonly FileDiff[]; positions: LegalPositions };

export type Place = { path: RepoPath; side: "old" | "new"; startLine: number; line: number };

/** `place` only where GitHub is known to take a comment; `why` says what stood against it. */
export type PlacedFinding = {
  finding: Finding;
  place: Place | undefined;
  why: "placed" | "no-anchor" | "not-in-diff" | "not-found" | "ambiguous" | "not-legal" | "unknown";
};

const levelOrder: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 };

/** Findings in the order a reader needs them, once each, with the place where their quotation really stands. */
export function placeFindings(findings: readonly Finding[], diff: ReviewDiff | undefined): PlacedFinding[] {
  const seen = new Set<string>();
  return findings
    .toSorted((a, b) => levelOrder[a.level] - levelOrder[b.level] || a.priority - b.priority)
    .filter((finding) => {
      const key = findingKey(finding);
      return !seen.has(key) && seen.add(key);
    })
    .map((finding) => place(finding, diff));
}

function place(finding: Finding, diff: ReviewDiff | undefined): PlacedFinding {
  const { anchor } = finding;
  const nowhere = (why: PlacedFinding["why"]) => ({ finding, place: undefined, why });
  if (anchor === undefined) return nowhere("no-anchor");
  if (diff === undefined) return nowhere("unknown");
  const fileDiff = diff.files.find((file) => pathOf(file) === anchor.path);
  if (fileDiff === undefined) return nowhere(diff.positions.complete ? "not-in-diff" : "unknown");
  const found = locateSnippet({ snippet: anchor.snippet, hint: anchor.hint, side: anchor.side, fileDiff });
  if (found.kind === "ambiguous") return nowhere("ambiguous");
  if (found.kind === "missing") return nowhere(fileDiff.complete ? "not-found" : "unknown");
  const where = { path: anchor.path, side: anchor.side, startLine: found.startLine, line: found.line };
  const legality = legalityOf(diff.positions, where);
  if (legality !== "legal") return nowhere(legality === "illegal" ? "not-legal" : "unknown");
  return { finding, place: where, why: "placed" };
}

/**
 * What makes two findings the same: where and which rule, never the model's prose, which is another one each time. Without an
 * anchor only the title is left.
 */
export function findingKey({ anchor, rule, title, level }: Finding): string {
  const where = anchor
    ? [
        anchor.path,
        anchor.side,
        anchor.snippet.replaceAll(/\s+/g, " ").trim(),
        rule ?? level,
        String(anchor.hint?.start ?? ""),
      ]
    : ["", title.trim().toLowerCase()];
  return createHash("sha256").update(JSON.stringify(where)).digest("hex");
}
