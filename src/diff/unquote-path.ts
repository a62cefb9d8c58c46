const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, "\\": 92 };

/**
 * A path as Git prints it in a header: as it is, or in C quotes with octal bytes. Undefined when the quotes do not close, an escape
 * is unknown, or the bytes are not UTF-8: two different files must never get one name.
 */
export function unquotePath(text: string): string | undefined {
  if (!text.startsWith('"')) return text;
  const inside = /^"((?:[^"\\]|\\[\s\S])*)"$/.exec(text)?.[1];
  if (inside === undefined) return undefined;
  const bytes: number[] = [];
  for (const [piece] of inside.matchAll(/\\[0-3][0-7]{2}|\\[\s\S]|[^\\]+/g)) {
    if (!piece.startsWith("\\")) bytes.push(...Buffer.from(piece));
    else if (/\d/.test(piece[1] ?? "")) {
      if (piece.length !== 4) return undefined;
      bytes.push(Number.parseInt(piece.slice(1), 8));
    } else {
      const byte = Object.hasOwn(escapes, piece[1] ?? "") ? escapes[piece[1] ?? ""] : undefined;
      if (byte === undefined) return undefined;
      bytes.push(byte);
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    // Not UTF-8: such a path has no name we could post a comment on.
    return undefined;
  }
}
