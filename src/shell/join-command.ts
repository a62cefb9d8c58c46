/** How a stretch of an argument is written; each one names the characters it cannot hold. */
const styles = [
  { banned: /[^A-Za-z0-9+\-./:@\]_]/u, write: (text: string) => text },
  // A backslash means itself for sh but not for every shell; a caret is history for bash unless it follows the quote.
  { banned: /['^\\]/u, write: (text: string) => `'${text}'` },
  { banned: /[`$!^]/u, write: (text: string) => `"${text.replace(/["\\]/g, "\\$&")}"` },
];

/**
 * One line that a POSIX shell splits into these arguments again, in the words Codex shows in its events
 * (`/bin/bash -lc 'echo hi'`). For people and logs: nothing is ever run from it.
 */
export function joinCommand(argv: readonly string[]): string {
  return argv.map(quoteArgument).join(" ");
}

function quoteArgument(text: string): string {
  if (text === "") return "''";
  const parts: string[] = [];
  for (let rest = text; rest !== ""; ) {
    const { written, length } = quoteStretch(rest);
    parts.push(written);
    rest = rest.slice(length);
  }
  return parts.join("");
}

/** The longest beginning that one style can hold, in the plainest style that holds it. */
function quoteStretch(text: string): { written: string; length: number } {
  if (text.startsWith("^")) {
    const more = reach(text.slice(1), styles[1]?.banned ?? /./);
    return { written: `'${text.slice(0, 1 + more)}'`, length: 1 + more };
  }
  const reaches = styles.map(({ banned, write }) => ({ length: reach(text, banned), write }));
  const length = Math.max(...reaches.map((style) => style.length));
  const style = reaches.find((candidate) => candidate.length === length);
  return { written: style?.write(text.slice(0, length)) ?? text, length };
}

function reach(text: string, banned: RegExp): number {
  const at = text.search(banned);
  return at === -1 ? text.length : at;
}
