import type { FormAutomaton } from "./form-automaton.ts";

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Wrapped base64 has one line break between two characters of a form, a multi-line value may have blank lines. A longer run of
 * breaks ends a match, so that what is held back stays bounded.
 */
export const maximumBreaks = 4;

export type Match = { pattern: number; start: number; end: number };

/**
 * Walks text through the automaton, blind to short runs of line breaks, and keeps track of where the current partial match starts.
 * Positions count from the first character ever pushed.
 */
export function createScanner(automaton: FormAutomaton) {
  let node = 0;
  let position = 0;
  let breaks = 0;
  /** Positions of the characters of the current partial match; a line break has none. */
  let seen: number[] = [];
  let seenFrom = 0;
  const startOf = (length: number) => seen[seen.length - length] ?? position;
  const forget = () => {
    const depth = automaton.depth(node);
    seenFrom = seen.length - depth;
    if (seenFrom > 4096) {
      seen = seen.slice(seenFrom);
      seenFrom = 0;
    }
  };
  const skipBreak = () => {
    breaks += 1;
    if (breaks > maximumBreaks) {
      node = 0;
      seen.length = 0;
      seenFrom = 0;
    }
  };
  return {
    /** Feeds one code unit; the longest form that ends with it is handed to `report`. */
    feed(unit: number, report: (match: Match, node: number) => void): void {
      if (unit === lineFeed || unit === carriageReturn) skipBreak();
      else {
        breaks = 0;
        node = automaton.next(node, unit);
        if (node === 0) {
          seen.length = 0;
          seenFrom = 0;
        } else {
          seen.push(position);
          const hit = automaton.hit(node);
          if (hit) report({ pattern: hit.pattern, start: startOf(hit.length), end: position + 1 }, node);
          forget();
        }
      }
      position += 1;
    },
    startOf,
    /** No form that is still to be completed starts before this position. */
    safeUntil: () => (node === 0 ? position : (seen[seenFrom] ?? position)),
  };
}

/**
 * Redacts a text that comes in pieces. Only what could be the beginning of a form is held back, so the result is the same
 * however the text was cut. Overlapping forms become one mark, named after the one that starts first.
 */
export function createRedactionStream(automaton: FormAutomaton, markOf: (pattern: number) => string) {
  const scanner = createScanner(automaton);
  let held = "";
  let heldFrom = 0;
  let coveredUntil = 0;
  let matches: Match[] = [];
  const release = (until: number): string => {
    let out = "";
    let from = heldFrom;
    const waiting: Match[] = [];
    for (const match of matches) {
      if (match.start >= until && match.start >= coveredUntil) waiting.push(match);
      else {
        if (match.start >= coveredUntil) {
          out += held.slice(from - heldFrom, match.start - heldFrom) + markOf(match.pattern);
        }
        coveredUntil = Math.max(coveredUntil, match.end);
        from = Math.max(from, coveredUntil);
      }
    }
    matches = waiting;
    const end = Math.max(until, from);
    out += held.slice(from - heldFrom, end - heldFrom);
    held = held.slice(end - heldFrom);
    heldFrom = end;
    return out;
  };
  const keep = (match: Match) => {
    const overlapped = (earlier: Match | undefined) => earlier !== undefined && earlier.start >= match.start;
    while (overlapped(matches.at(-1))) matches.pop();
    matches.push(match);
  };
  return {
    push(chunk: string): string {
      held += chunk;
      for (let at = 0; at < chunk.length; at++) scanner.feed(chunk.charCodeAt(at), keep);
      return release(scanner.safeUntil());
    },
    end(): string {
      return release(heldFrom + held.length);
    },
  };
}
