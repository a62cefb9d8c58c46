import { trimWhiteSpace, trimWhiteSpaceEnd } from "./white-space.ts";

/** The lines of a file as each pass compares them; a pass is prepared when it is first needed. */
export type LineSearch = { readonly length: number; seek(wanted: Wanted): number | undefined };

/** `from` is the first line that may match. `atEnd`: only the last lines of the file may. */
export type Wanted = { lines: readonly string[]; from: number; atEnd: boolean };

/** What counts as the same line, strictest first. */
const passes: readonly ((line: string) => string)[] = [
  (line) => line,
  trimWhiteSpaceEnd,
  trimWhiteSpace,
  (line) => plainPunctuation(trimWhiteSpace(line)),
];

/**
 * Finds the first place at or after `from` where all wanted lines stand: exact, then without white space at the ends of lines,
 * then without it at both sides, then with typographic dashes, quotes and spaces made plain. Each pass goes over the whole rest
 * of the file before the next one starts. No wanted lines are found at `from`.
 */
export function createLineSearch(lines: readonly string[]): LineSearch {
  const views: (readonly string[])[] = [];
  const viewOf = (pass: number) => {
    const view = views[pass] ?? lines.map(passes[pass] ?? ((line) => line));
    views[pass] = view;
    return view;
  };
  return {
    length: lines.length,
    seek({ lines: wanted, from, atEnd }) {
      if (wanted.length === 0) return from;
      const start = atEnd ? lines.length - wanted.length : from;
      if (start < from) return undefined;
      for (const [pass, view] of passes.entries()) {
        const found = indexOfRun({ lines: viewOf(pass), run: wanted.map(view), from: start });
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function plainPunctuation(line: string): string {
  return line
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u00a0\u2002-\u200a\u202f\u205f\u3000]/g, " ");
}

/** Knuth-Morris-Pratt over lines: a patch of many equal lines must not take time quadratic in its size. */
function indexOfRun({ lines, run, from }: { lines: readonly string[]; run: readonly string[]; from: number }) {
  const fallbacks = fallbacksOf(run);
  let matched = 0;
  for (let at = from; at < lines.length; at++) {
    while (matched > 0 && lines[at] !== run[matched]) matched = fallbacks[matched - 1] ?? 0;
    if (lines[at] === run[matched]) matched++;
    if (matched === run.length) return at - run.length + 1;
  }
  return undefined;
}

/** For each prefix of `run`, how long its longest proper prefix is that is also its end. */
function fallbacksOf(run: readonly string[]): number[] {
  const fallbacks = [0];
  let matched = 0;
  for (let at = 1; at < run.length; at++) {
    while (matched > 0 && run[at] !== run[matched]) matched = fallbacks[matched - 1] ?? 0;
    if (run[at] === run[matched]) matched++;
    fallbacks.push(matched);
  }
  return fallbacks;
}
