/** One line of a chunk, without its mark. */
export type ChunkLine = { kind: "context" | "removed" | "added"; text: string };

/** A place in a file and what changes there. */
export type Chunk = {
  /** The line after `@@`: looked for first, the chunk's own lines come after it. */
  anchor: string | undefined;
  lines: readonly ChunkLine[];
  /** `*** End of File`: the old lines are the last ones of the file. */
  atEnd: boolean;
};

/** What a patch does to one file. Paths are as written: relative to a directory the patch does not know, or absolute. */
export type Hunk =
  | { kind: "add"; path: string; content: string }
  | { kind: "delete"; path: string }
  | { kind: "update"; path: string; moveTo: string | undefined; chunks: readonly Chunk[] };

/** `line` counts from 1 in the patch; without it the patch as a whole is not one. */
export type PatchSyntaxError = { message: string; line: number | undefined };
