import type { ChunkLine, PatchSyntaxError } from "./patch.ts";
import { endOfFileMark, type FileHeader, moveMark, parseFileHeader } from "./patch-marks.ts";
import { trimWhiteSpaceEnd } from "./white-space.ts";

type OpenChunk = { anchor: string | undefined; lines: ChunkLine[]; atEnd: boolean };

/** An update whose lines are being read. */
export type OpenUpdate = {
  path: string;
  headerLine: number;
  moveTo: string | undefined;
  chunks: OpenChunk[];
};

/** What a line of an update turned out to be; `header` means that the update is over. */
export type UpdateLine =
  | { kind: "taken" }
  | { kind: "header"; header: FileHeader }
  | { kind: "refused"; error: PatchSyntaxError };

type Line = { line: string; number: number };

const taken: UpdateLine = { kind: "taken" };
const marks = new Map<string, ChunkLine["kind"]>([
  [" ", "context"],
  ["-", "removed"],
  ["+", "added"],
]);

export function openUpdate(path: string, headerLine: number): OpenUpdate {
  return { path, headerLine, moveTo: undefined, chunks: [] };
}

/** Takes one line. Markers are not indented here: an indented one is a context line. */
export function readUpdateLine(update: OpenUpdate, { line, number }: Line): UpdateLine {
  const chunk = update.chunks.at(-1);
  const mark = trimWhiteSpaceEnd(line);
  if (chunk !== undefined && chunk.lines.length === 0) return readFirstLine(chunk, { line, number });
  const header = parseFileHeader(mark);
  if (header !== undefined) return { kind: "header", header };
  if (chunk === undefined && update.moveTo === undefined && mark.startsWith(moveMark)) {
    update.moveTo = mark.slice(moveMark.length);
    return taken;
  }
  if (mark === "@@" || mark.startsWith("@@ ")) {
    update.chunks.push({ anchor: mark === "@@" ? undefined : mark.slice(3), lines: [], atEnd: false });
    return taken;
  }
  if (chunk === undefined) return readImplicitChunk(update, { line, number });
  return readNextLine(chunk, { line, number });
}

/** After `@@` there must be a line of the chunk: not even a header ends it here. */
function readFirstLine(chunk: OpenChunk, { line, number }: Line): UpdateLine {
  const mark = trimWhiteSpaceEnd(line);
  if (mark === endOfFileMark || parseFileHeader(mark)?.kind === "end")
    return refused("Update hunk does not contain any lines", number);
  const read = parseChunkLine(line);
  if (read === undefined) return refused(unexpected(line), number);
  chunk.lines.push(read);
  return taken;
}

/** The first chunk of a file may come without `@@`. */
function readImplicitChunk(update: OpenUpdate, { line, number }: Line): UpdateLine {
  if (trimWhiteSpaceEnd(line) === endOfFileMark) return taken;
  const read = parseChunkLine(line);
  if (read === undefined) return refused(unexpected(line), number);
  update.chunks.push({ anchor: undefined, lines: [read], atEnd: false });
  return taken;
}

function readNextLine(chunk: OpenChunk, { line, number }: Line): UpdateLine {
  const mark = trimWhiteSpaceEnd(line);
  if (chunk.atEnd && mark === "") return taken;
  const read = chunk.atEnd ? undefined : parseChunkLine(line);
  if (read !== undefined) {
    chunk.lines.push(read);
    return taken;
  }
  if (!chunk.atEnd && mark === endOfFileMark) {
    chunk.atEnd = true;
    return taken;
  }
  return refused(`Expected update hunk to start with a @@ context marker, got: '${line}'`, number);
}

/** An entirely blank line is an empty context line: editors and models drop the one space it should have. */
function parseChunkLine(line: string): ChunkLine | undefined {
  if (line === "") return { kind: "context", text: "" };
  const kind = marks.get(line.charAt(0));
  return kind === undefined ? undefined : { kind, text: line.slice(1) };
}

function unexpected(line: string): string {
  return `Unexpected line found in update hunk: '${line}'. Every line should start with ' ' (context line), '+' (added line), or '-' (removed line)`;
}

function refused(message: string, line: number): UpdateLine {
  return { kind: "refused", error: { message, line } };
}
