import type { Chunk, ChunkLine } from "./patch.ts";
import { createLineSearch, type LineSearch } from "./seek-lines.ts";
import { type FileLine, parseTextFile, renderTextFile, type TextFile } from "./text-file.ts";

export type ChangedText = { kind: "changed"; content: string } | { kind: "refused"; reason: string };

/** `lines` stand for the file's lines from `start` on. */
type Placed = { start: number; lines: readonly ChunkLine[] };
type Placing = { kind: "placed"; placed: Placed; next: number } | { kind: "refused"; reason: string };

/**
 * Applies all chunks of an update to one file's text, or none. Lines are looked for in file order; what a context line stands for
 * keeps the file's own bytes. `path` is only for the words of a refusal.
 */
export function changeText(content: string, { path, chunks }: { path: string; chunks: readonly Chunk[] }): ChangedText {
  const file = parseTextFile(content);
  const search = createLineSearch(file.lines.map((line) => line.text));
  const placed: Placed[] = [];
  let from = 0;
  for (const chunk of chunks) {
    const place = placeChunk({ chunk, search, from, path });
    if (place.kind === "refused") return place;
    placed.push(place.placed);
    from = place.next;
  }
  return { kind: "changed", content: renderTextFile(replace(file, placed)) };
}

type ToPlace = { chunk: Chunk; search: LineSearch; from: number; path: string };

function placeChunk({ chunk, search, from, path }: ToPlace): Placing {
  const start = findAnchor({ chunk, search, from, path });
  if (typeof start === "string") return { kind: "refused", reason: start };
  const old = oldLines(chunk.lines);
  if (old.length === 0) return { kind: "placed", placed: { start: search.length, lines: chunk.lines }, next: start };
  for (const lines of [chunk.lines, withoutLastEmptyLine(chunk.lines)]) {
    if (lines === undefined) continue;
    const wanted = oldLines(lines);
    const found = search.seek({ lines: wanted, from: start, atEnd: chunk.atEnd });
    if (found !== undefined) return { kind: "placed", placed: { start: found, lines }, next: found + wanted.length };
  }
  return { kind: "refused", reason: `Failed to find expected lines in ${path}:\n${old.join("\n")}` };
}

/** The line to search the chunk from, or the words of a refusal. */
function findAnchor({ chunk, search, from, path }: ToPlace): number | string {
  if (chunk.anchor === undefined) return from;
  const found = search.seek({ lines: [chunk.anchor], from, atEnd: false });
  return found === undefined ? `Failed to find context '${chunk.anchor}' in ${path}` : found + 1;
}

function oldLines(lines: readonly ChunkLine[]): string[] {
  return lines.filter((line) => line.kind !== "added").map((line) => line.text);
}

/**
 * A chunk often ends with an empty line that the file does not have. Without it the last old line is gone, and so is the last new
 * line if that is empty too. `undefined`: the last old line is not empty.
 */
function withoutLastEmptyLine(lines: readonly ChunkLine[]): readonly ChunkLine[] | undefined {
  const lastOld = lines.findLastIndex((line) => line.kind !== "added");
  const old = lines[lastOld];
  if (old === undefined || old.text !== "") return undefined;
  const shortened = lines.flatMap((line, index): ChunkLine[] => {
    if (index !== lastOld) return [line];
    return line.kind === "context" ? [{ kind: "added", text: "" }] : [];
  });
  const lastNew = shortened.findLastIndex((line) => line.kind !== "removed");
  return shortened.flatMap((line, index): ChunkLine[] => {
    if (index !== lastNew || line.text !== "") return [line];
    return line.kind === "context" ? [{ kind: "removed", text: "" }] : [];
  });
}

/** Goes through the file once; the places do not overlap because each was looked for after the one before. */
function replace(file: TextFile, placed: readonly Placed[]): FileLine[] {
  const result: FileLine[] = [];
  let at = 0;
  for (const { start, lines } of placed.toSorted((a, b) => a.start - b.start)) {
    for (; at < start; at++) keep(result, file, at);
    for (const line of lines) {
      if (line.kind === "added") result.push({ text: line.text, ending: file.ending });
      else if (line.kind === "context") keep(result, file, at++);
      else at++;
    }
  }
  for (; at < file.lines.length; at++) keep(result, file, at);
  return result;
}

function keep(result: FileLine[], file: TextFile, at: number): void {
  const line = file.lines[at];
  if (line !== undefined) result.push(line);
}
