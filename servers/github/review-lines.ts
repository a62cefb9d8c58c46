import type { Side } from "./world.ts";

/** One line of a hunk with its numbers: context has both, a deletion only `old`, an addition only `new`. */
export type DiffLine = { text: string; old: number | undefined; new: number | undefined };
export type Hunk = { header: string; lines: DiffLine[] };

export type Anchor = { side: Side; line: number; startSide?: Side | undefined; startLine?: number | undefined };

/** `hunkText`: the hunk up to the anchored line, as GitHub shows it above the comment. */
export type Placement = { kind: "legal"; hunkText: string } | { kind: "illegal"; problems: string[] };

/** Reads the part of a patch from the first `@@` on. */
export function parseHunks(patch: string): Hunk[] {
  const hunks: Hunk[] = [];
  let [old, next] = [0, 0];
  for (const text of patch.split("\n")) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (header !== null) {
      [old, next] = [Number(header[1]), Number(header[2])];
      hunks.push({ header: text, lines: [] });
      continue;
    }
    const lines = hunks.at(-1)?.lines;
    if (lines === undefined || text === "" || text.startsWith("\\")) continue;
    lines.push({ text, old: text[0] === "+" ? undefined : old, new: text[0] === "-" ? undefined : next });
    if (text[0] !== "+") old += 1;
    if (text[0] !== "-") next += 1;
  }
  return hunks;
}

/** Whether GitHub takes a review comment there: both ends in one hunk, on one side, the start above the end. */
export function placeAnchor(hunks: readonly Hunk[], anchor: Anchor): Placement {
  const hunk = hunks.find(({ lines }) => indexOf(lines, anchor.side, anchor.line) >= 0);
  const problems: string[] = [];
  if (hunk === undefined) problems.push("Pull request review thread line must be part of the diff");
  const { startLine, startSide = anchor.side } = anchor;
  if (startLine !== undefined) {
    const start = hunk === undefined ? -1 : indexOf(hunk.lines, startSide, startLine);
    if (startSide !== anchor.side || start < 0)
      problems.push("Pull request review thread start line must be part of the same hunk as the line.");
    else if (startLine >= anchor.line)
      problems.push("Pull request review thread start line must precede the end line.");
  }
  if (hunk === undefined || problems.length > 0)
    return { kind: "illegal", problems: [...problems, "Pull request review thread diff hunk can't be blank"] };
  const shown = hunk.lines.slice(0, indexOf(hunk.lines, anchor.side, anchor.line) + 1);
  return { kind: "legal", hunkText: [hunk.header, ...shown.map(({ text }) => text)].join("\n") };
}

function indexOf(lines: readonly DiffLine[], side: Side, line: number): number {
  return lines.findIndex((other) => (side === "LEFT" ? other.old : other.new) === line);
}

/** The anchor of a `position`: the count of patch lines below the first `@@`, later headers included. */
export function anchorAtPosition(hunks: readonly Hunk[], position: number): Anchor | undefined {
  const flat = hunks.flatMap(({ lines }, index) => [...(index === 0 ? [] : [undefined]), ...lines]);
  const line = flat[position - 1];
  if (line === undefined) return undefined;
  return line.new === undefined ? { side: "LEFT", line: line.old ?? 0 } : { side: "RIGHT", line: line.new };
}

/** Joins sentences as Rails does: "a", "a and b", "a, b, and c". */
export function toSentence(words: readonly string[]): string {
  if (words.length <= 2) return words.join(" and ");
  return `${words.slice(0, -1).join(", ")}, and ${words.at(-1)}`;
}
