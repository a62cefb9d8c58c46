/** One line of a hunk. A side's line number is undefined where the line does not exist on it. */
export type DiffLine = {
  kind: "context" | "added" | "deleted";
  text: string;
  oldLine: number | undefined;
  newLine: number | undefined;
};

export type Hunk = { lines: readonly DiffLine[] };

/** `complete: false`: the text ended in the middle, so a line that is not here may still be in the diff. */
export type FileDiff = {
  /** undefined: added. */
  oldPath: string | undefined;
  /** undefined: deleted. */
  newPath: string | undefined;
  /** Empty for a binary file, a mode change and an empty file. */
  hunks: readonly Hunk[];
  binary: boolean;
  complete: boolean;
};

/** The name under which GitHub takes comments on the file. */
export function pathOf({ newPath, oldPath }: FileDiff): string {
  return newPath ?? oldPath ?? "";
}

const hunkHeader = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;

/**
 * Reads the hunks of one file, the text GitHub calls `patch`. Counts in the header decide where a hunk ends, so that content like
 * `--- a` or `@@` is content. Bad counts or a missing end make it incomplete, never an error: the text comes from outside.
 */
export function parseHunks(lines: readonly string[]): { hunks: Hunk[]; complete: boolean; used: number } {
  const hunks: Hunk[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = hunkHeader.exec(lines[at] ?? "");
    if (header === null) break;
    const [oldStart, oldCount, newStart, newCount] = [1, 2, 3, 4].map((group) => Number(header[group] ?? 1));
    const counts = { old: oldCount ?? 0, new: newCount ?? 0 };
    const read = readHunk(lines, at + 1, { oldLine: oldStart ?? 0, newLine: newStart ?? 0, counts });
    hunks.push({ lines: read.lines });
    at = read.end;
    if (!read.complete) return { hunks, complete: false, used: at };
  }
  return { hunks, complete: true, used: at };
}

type Start = { oldLine: number; newLine: number; counts: { old: number; new: number } };

function readHunk(source: readonly string[], from: number, { oldLine, newLine, counts }: Start) {
  const lines: DiffLine[] = [];
  const end = { old: oldLine + counts.old, new: newLine + counts.new };
  let [old, now, at] = [oldLine, newLine, from];
  while (old < end.old || now < end.new || source[at]?.startsWith("\\")) {
    const line = source[at];
    const text = line?.slice(1) ?? "";
    // Some mailers and editors drop the space of an empty context line.
    const sign = line === "" && old < end.old && now < end.new ? " " : line?.[0];
    if (sign === " " && old < end.old && now < end.new) {
      lines.push({ kind: "context", text, oldLine: old, newLine: now });
      old += 1;
      now += 1;
    } else if (sign === "-" && old < end.old) {
      lines.push({ kind: "deleted", text, oldLine: old, newLine: undefined });
      old += 1;
    } else if (sign === "+" && now < end.new) {
      lines.push({ kind: "added", text, oldLine: undefined, newLine: now });
      now += 1;
    } else if (sign !== "\\") return { lines, end: at, complete: false };
    at += 1;
  }
  return { lines, end: at, complete: true };
}
