export const beginMark = "*** Begin Patch";
export const endMark = "*** End Patch";
export const endOfFileMark = "*** End of File";
export const moveMark = "*** Move to: ";

/** A line that ends the file before it. */
export type FileHeader =
  | { kind: "add"; path: string }
  | { kind: "delete"; path: string }
  | { kind: "update"; path: string }
  | { kind: "end" };

const headers = [
  { kind: "add", mark: "*** Add File: " },
  { kind: "delete", mark: "*** Delete File: " },
  { kind: "update", mark: "*** Update File: " },
] as const;

/** `line` has no white space at its end, so a header without a name is none. */
export function parseFileHeader(line: string): FileHeader | undefined {
  if (line === endMark) return { kind: "end" };
  const header = headers.find(({ mark }) => line.startsWith(mark));
  return header === undefined ? undefined : { kind: header.kind, path: line.slice(header.mark.length) };
}
