import { invariant } from "../spec/invariant.ts";
import { type OpenUpdate, openUpdate, readUpdateLine } from "./parse-update.ts";
import type { Hunk, PatchSyntaxError } from "./patch.ts";
import { beginMark, endMark, type FileHeader, parseFileHeader } from "./patch-marks.ts";
import { trimWhiteSpace } from "./white-space.ts";

export type ParsedPatch =
  | { kind: "parsed"; hunks: readonly Hunk[]; environment: string | undefined }
  | { kind: "refused"; error: PatchSyntaxError };

/** Where the reader is: what the last header opened. */
type Open =
  | { kind: "nothing" }
  | { kind: "add"; path: string; lines: string[] }
  | { kind: "update"; update: OpenUpdate }
  | { kind: "ended" };

type State = { open: Open; hunks: Hunk[]; environment: string | undefined };

const environmentMark = "*** Environment ID:";
const heredocStarts = ["<<EOF", "<<'EOF'", '<<"EOF"'];
const notBegun: PatchSyntaxError = {
  message: "The first line of the patch must be '*** Begin Patch'",
  line: undefined,
};
const notEnded: PatchSyntaxError = { message: "The last line of the patch must be '*** End Patch'", line: undefined };

/**
 * Reads a patch as forgivingly as Codex 0.169 does (measured): white space round the patch and its markers, CRLF, a heredoc wrapper,
 * a first chunk without `@@`, an entirely blank line as an empty context line, a preamble that names an environment.
 */
export function parsePatch(text: string): ParsedPatch {
  const lines = withoutHeredoc(linesOf(trimWhiteSpace(text)));
  const outside = checkEnds(lines);
  if (outside !== undefined) return { kind: "refused", error: outside };
  const state: State = { open: { kind: "nothing" }, hunks: [], environment: undefined };
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    const error = readLine({ state, line, number: index + 1, isLast: index === lines.length - 1 });
    if (error !== undefined) return { kind: "refused", error };
  }
  return { kind: "parsed", hunks: state.hunks, environment: state.environment };
}

function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.replace(/\r+$/, ""));
}

function checkEnds(lines: readonly string[]): PatchSyntaxError | undefined {
  const [first = "", last = ""] = [lines[0], lines.at(-1)];
  if (first !== "" && trimWhiteSpace(first) !== beginMark) return notBegun;
  return trimWhiteSpace(last) === endMark && lines.length > 1 ? undefined : notEnded;
}

/** Some models wrap the patch as if for a shell. */
function withoutHeredoc(lines: string[]): string[] {
  const wrapped = heredocStarts.includes(lines[0] ?? "") && (lines.at(-1) ?? "").endsWith("EOF") && lines.length >= 4;
  return wrapped ? lines.slice(1, -1) : lines;
}

type Line = { state: State; line: string; number: number };

function readLine({ state, line, number, isLast }: Line & { isLast: boolean }): PatchSyntaxError | undefined {
  const { open } = state;
  switch (open.kind) {
    case "ended":
      return trimWhiteSpace(line) === "" || isLast ? undefined : notEnded;
    case "update":
      return readInUpdate({ state, update: open.update, line, number });
    case "add":
      if (line.startsWith("+")) return void open.lines.push(`${line.slice(1)}\n`);
      return readHeader({ state, line, number });
    case "nothing":
      return readHeader({ state, line, number });
  }
}

function readInUpdate({ state, update, line, number }: Line & { update: OpenUpdate }): PatchSyntaxError | undefined {
  const read = readUpdateLine(update, { line, number });
  if (read.kind === "refused") return read.error;
  if (read.kind === "taken") return undefined;
  return start(state, read.header, number);
}

function readHeader({ state, line, number }: Line): PatchSyntaxError | undefined {
  const trimmed = trimWhiteSpace(line);
  const header = parseFileHeader(trimmed);
  if (header !== undefined) return start(state, header, number);
  if (state.hunks.length === 0 && state.open.kind === "nothing" && trimmed.startsWith(environmentMark))
    return readEnvironment(state, trimmed.slice(environmentMark.length));
  return {
    message: `'${trimmed}' is not a valid hunk header. Valid hunk headers: '*** Add File: {path}', '*** Delete File: {path}', '*** Update File: {path}'`,
    line: number,
  };
}

function readEnvironment(state: State, text: string): PatchSyntaxError | undefined {
  const environment = trimWhiteSpace(text);
  if (environment === "") return { message: "apply_patch environment_id cannot be empty", line: undefined };
  if (state.environment !== undefined)
    return { message: "apply_patch environment_id cannot be specified more than once", line: undefined };
  state.environment = environment;
  return undefined;
}

/** Closes what is open and opens what the header names. */
function start(state: State, header: FileHeader, number: number): PatchSyntaxError | undefined {
  const error = close(state);
  if (error !== undefined) return error;
  if (header.kind === "end") state.open = { kind: "ended" };
  else if (header.kind === "add") state.open = { kind: "add", path: header.path, lines: [] };
  else if (header.kind === "update") state.open = { kind: "update", update: openUpdate(header.path, number) };
  else {
    state.hunks.push(header);
    state.open = { kind: "nothing" };
  }
  return undefined;
}

function close({ open, hunks }: State): PatchSyntaxError | undefined {
  if (open.kind === "add") hunks.push({ kind: "add", path: open.path, content: open.lines.join("") });
  if (open.kind !== "update") return undefined;
  const { path, moveTo, chunks, headerLine } = open.update;
  if (chunks.length === 0) return { message: `Update file hunk for path '${path}' is empty`, line: headerLine };
  invariant(
    chunks.every((chunk) => chunk.lines.length > 0),
    "a chunk without lines is refused before its file is closed",
  );
  hunks.push({ kind: "update", path, moveTo, chunks });
  return undefined;
}
