import type { Side } from "./legal-positions.ts";
import type { DiffLine, FileDiff } from "./unified-diff.ts";

export type LocatedSnippet =
  | {
      kind: "found";
      startLine: number;
      line: number;
      matched: "exact" | "trailing-space";
      /** How many places fitted; more than one was settled by the hint. */
      candidates: number;
    }
  | { kind: "missing" }
  /** Several places fit and no hint says which. */
  | { kind: "ambiguous"; candidates: number };

/**
 * Finds quoted lines in the diff of a file: a model's line numbers are hints, its quotation is the anchor. Exact lines first, then
 * without white space at their ends; within one hunk and on one side. Several places: the one nearest to the hint, a tie is ambiguous.
 */
export function locateSnippet(request: {
  snippet: string;
  hint: { start: number; end: number } | undefined;
  side: Side;
  fileDiff: FileDiff;
}): LocatedSnippet {
  const wanted = request.snippet
    .replace(/^(?:[ \t]*\r?\n)+/, "")
    .replace(/\s+$/, "")
    .split(/\r?\n/);
  if (wanted.every((line) => line.trim() === "")) return { kind: "missing" };
  for (const matched of ["exact", "trailing-space"] as const) {
    const found = findAll(request.fileDiff, request.side, wanted, matched);
    if (found.length > 0) return choose(found, request.hint, matched);
  }
  return { kind: "missing" };
}

type Range = { startLine: number; line: number };

function findAll(file: FileDiff, side: Side, wanted: readonly string[], matched: "exact" | "trailing-space"): Range[] {
  const same = (line: string, other: string | undefined) =>
    matched === "exact" ? line === other : line.trimEnd() === other?.trimEnd();
  return file.hunks.flatMap((hunk) => {
    const lines = hunk.lines.filter((line) => numberOn(line, side) !== undefined);
    return lines.flatMap((_, at) => {
      const window = lines.slice(at, at + wanted.length);
      const [first, last] = [window[0], window.at(-1)];
      if (window.length < wanted.length || !window.every(({ text }, index) => same(text, wanted[index]))) return [];
      const startLine = first && numberOn(first, side);
      const line = last && numberOn(last, side);
      return startLine === undefined || line === undefined ? [] : [{ startLine, line }];
    });
  });
}

function numberOn(line: DiffLine, side: Side): number | undefined {
  return side === "old" ? line.oldLine : line.newLine;
}

function choose(
  found: readonly Range[],
  hint: { start: number; end: number } | undefined,
  matched: "exact" | "trailing-space",
): LocatedSnippet {
  const [first] = found;
  if (found.length === 1 && first) return { kind: "found", ...first, matched, candidates: 1 };
  if (hint === undefined) return { kind: "ambiguous", candidates: found.length };
  const distance = ({ startLine }: Range) => Math.abs(startLine - hint.start);
  const [nearest, next] = found.toSorted((one, other) => distance(one) - distance(other));
  if (nearest === undefined || (next && distance(next) === distance(nearest))) {
    return { kind: "ambiguous", candidates: found.length };
  }
  return { kind: "found", ...nearest, matched, candidates: found.length };
}
