/** A line of a file and the bytes that end it: each line keeps its own ending. */
export type FileLine = { text: string; ending: "\n" | "\r\n" | "\r" };

/** `ending` is the file's first one: lines that a patch adds get it, and so does a last line that had none. */
export type TextFile = { lines: readonly FileLine[]; ending: FileLine["ending"] };

/** A carriage return alone ends a line too, as on a very old Macintosh. */
export function parseTextFile(content: string): TextFile {
  const lines: FileLine[] = [];
  let start = 0;
  for (const match of content.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: content.slice(start, match.index), ending: match[0] as FileLine["ending"] });
    start = match.index + match[0].length;
  }
  const ending = lines[0]?.ending ?? "\n";
  if (start < content.length) lines.push({ text: content.slice(start), ending });
  return { lines, ending };
}

export function renderTextFile(lines: readonly FileLine[]): string {
  return lines.map(({ text, ending }) => text + ending).join("");
}
