import { type FileDiff, parseHunks } from "./unified-diff.ts";
import { unquotePath } from "./unquote-path.ts";

/**
 * Parses what our own `git diff --no-renames --src-prefix=a/ --dst-prefix=b/` prints. `complete: false`: something in it was not
 * understood, and what is missing from `files` must not be taken for unchanged.
 *
 * The parser of the `diff` package is not used: it decodes names that are not UTF-8 with replacement characters, so that two files
 * can get one name; it guesses a name from `diff --git a/x b/x`; and it throws on a truncated text, where we need what there is.
 * Its tests and ours agree on ordinary diffs (see the unit test).
 */
export function parseGitDiff(text: string): { files: FileDiff[]; complete: boolean } {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const files: FileDiff[] = [];
  let complete = true;
  let at = 0;
  while (at < lines.length) {
    const header = readHeader(lines, at);
    if (header === undefined) return { files, complete: false };
    const body = parseHunks(lines.slice(header.end));
    const end = header.end + body.used;
    const endsWhole = body.complete && (end >= lines.length || isFileStart(lines[end]));
    if (header.named) files.push({ ...header.file, hunks: body.hunks, complete: endsWhole });
    complete &&= header.named && endsWhole;
    at = endsWhole ? end : nextFile(lines, end);
  }
  return { files, complete };
}

function isFileStart(line: string | undefined): boolean {
  return line?.startsWith("diff --git ") ?? false;
}

function nextFile(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, index) => index >= from && isFileStart(line));
  return found === -1 ? lines.length : found;
}

type Header = { end: number; named: boolean; file: Pick<FileDiff, "oldPath" | "newPath" | "binary"> };

/** From `diff --git` to the first hunk. Names come from `---` and `+++`; without them (mode, binary, empty) from the first line. */
function readHeader(lines: readonly string[], start: number): Header | undefined {
  if (!isFileStart(lines[start])) return undefined;
  let at = start + 1;
  let [oldLine, newLine]: (string | undefined)[] = [];
  let [added, deleted, binary] = [false, false, false];
  for (; at < lines.length && !isFileStart(lines[at]) && !lines[at]?.startsWith("@@ "); at += 1) {
    const line = lines[at] ?? "";
    if (line.startsWith("--- ") && oldLine === undefined) oldLine = line.slice(4);
    else if (line.startsWith("+++ ") && newLine === undefined) newLine = line.slice(4);
    added ||= line.startsWith("new file mode ");
    deleted ||= line.startsWith("deleted file mode ");
    if (line.startsWith("Binary files ")) binary = true;
    if (line === "GIT binary patch") {
      at = nextFile(lines, at);
      binary = true;
      break;
    }
  }
  const same = samePath(lines[start] ?? "");
  const oldPath = added ? undefined : (sidePath(oldLine, "a/") ?? same);
  const newPath = deleted ? undefined : (sidePath(newLine, "b/") ?? same);
  const named = (added || oldPath !== undefined) && (deleted || newPath !== undefined);
  return { end: at, named, file: { oldPath, newPath, binary } };
}

/** Git ends a name that holds a space with a tab, so that `patch` does not take the rest for a date. */
function sidePath(line: string | undefined, prefix: "a/" | "b/"): string | undefined {
  if (line === undefined || line === "/dev/null") return undefined;
  const path = unquotePath(line.replace(/\t$/, ""));
  return path?.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}

/** `diff --git a/NAME b/NAME`: without renames both halves are the same, which leaves one way to read it. */
function samePath(line: string): string | undefined {
  const names = line.slice("diff --git ".length);
  const half = (names.length - 1) / 2;
  if (!Number.isInteger(half) || names[half] !== " ") return undefined;
  const [before, after] = [unquotePath(names.slice(0, half)), unquotePath(names.slice(half + 1))];
  return before?.startsWith("a/") && after === `b/${before.slice(2)}` ? before.slice(2) : undefined;
}
