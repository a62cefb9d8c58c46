import { type FileDiff, parseHunks, pathOf } from "./unified-diff.ts";

export type Side = "old" | "new";
export type Position = { path: string; side: Side; line: number; startLine: number | undefined };
/** `unknown`: the diff of this file was cut off or not shown, which proves nothing. */
export type Legality = "legal" | "illegal" | "unknown";

/** What GitHub would take an inline comment on. Lines are numbered from 1; `hunkOf` is the same number for lines of one hunk. */
export type LegalPositions = {
  files: ReadonlyMap<string, { hunkOf: Readonly<Record<Side, ReadonlyMap<number, number>>>; complete: boolean }>;
  /** Whether a file that is not listed is known to be unchanged. */
  complete: boolean;
};

/** Every line of the diff, context too, on each side it exists on. A binary or empty file has none. */
export function legalPositions({ files, complete }: { files: readonly FileDiff[]; complete: boolean }): LegalPositions {
  return {
    complete,
    files: new Map(
      files.map((file) => {
        const hunkOf = { old: new Map<number, number>(), new: new Map<number, number>() };
        file.hunks.forEach(({ lines }, hunk) => {
          for (const { oldLine, newLine } of lines) {
            if (oldLine !== undefined) hunkOf.old.set(oldLine, hunk);
            if (newLine !== undefined) hunkOf.new.set(newLine, hunk);
          }
        });
        return [pathOf(file), { hunkOf, complete: file.complete }];
      }),
    ),
  };
}

/** One line, or a range that stays on its side and in its hunk. */
export function legalityOf(positions: LegalPositions, position: Position): Legality {
  const file = positions.files.get(position.path);
  if (file === undefined) return positions.complete ? "illegal" : "unknown";
  const hunks = file.hunkOf[position.side];
  const [first, last] = [hunks.get(position.startLine ?? position.line), hunks.get(position.line)];
  const inOrder = (position.startLine ?? position.line) <= position.line;
  if (inOrder && first !== undefined && first === last) return "legal";
  const isCertain = file.complete || (first !== undefined && last !== undefined);
  return isCertain ? "illegal" : "unknown";
}

/** The files as GitHub lists them: `patch` is hunks without a header, and missing where the file is binary or too large. */
export function filesFromPatches(
  files: readonly { path: string; previousPath: string | undefined; status: string; patch: string | undefined }[],
): FileDiff[] {
  return files.map(({ path, previousPath, status, patch }) => {
    const lines = patch?.replace(/\n$/, "").split("\n") ?? [];
    const { hunks, complete, used } = parseHunks(lines);
    return {
      oldPath: status === "added" ? undefined : (previousPath ?? path),
      newPath: status === "removed" ? undefined : path,
      hunks,
      binary: false,
      complete: patch !== undefined && complete && used >= lines.length,
    };
  });
}
