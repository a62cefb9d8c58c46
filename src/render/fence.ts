/** A fence longer than any run of the same sign inside, so that content cannot close it. */
export function fenceFor(content: string, minimum: number): string {
  const longest = content.match(/`+/g)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
  return "`".repeat(Math.max(minimum, longest + 1));
}

/** Languages that GitHub does not show but runs: diagrams, maps, formulas, and the suggestion a reader applies with one click. */
const actingLanguages = ["suggestion", "mermaid", "math", "geojson", "topojson", "stl"];

function acts(word: string): boolean {
  return actingLanguages.some((language) => word.toLowerCase().startsWith(language));
}

/** A fenced block whose content ends where we say. The language is kept only if it is a plain word that GitHub merely colours. */
export function codeBlock(content: string, language: string | undefined): string {
  const fence = fenceFor(content, 3);
  const word = language?.trim().split(/\s/)[0] ?? "";
  const shown = /^[A-Za-z0-9+#_.-]{1,30}$/.test(word) && !acts(word) ? word : "";
  return `${fence}${shown}\n${content.replace(/\n$/, "")}\n${fence}`;
}

/** Inline code on one line. Spaces at the edges keep a backtick inside from touching the fence. */
export function codeSpan(content: string): string {
  const line = content.replaceAll(/\s*\n\s*/g, " ");
  if (line.trim() === "") return "";
  const fence = fenceFor(line, 1);
  const pad = line.startsWith("`") || line.endsWith("`") || (line.startsWith(" ") && line.endsWith(" ")) ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
