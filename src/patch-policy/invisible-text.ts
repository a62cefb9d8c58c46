/** What a reader of a diff cannot see, or sees in another order. `\p{Cf}` holds zero-width, bidi, tag and annotation characters. */
const hidden =
  /[\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]|\r(?!$)|\u034f|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** Scripts whose spelling needs the joiners. */
const joiningScript =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Syriac}]$/u;

/** A keycap base, a pictograph, or one followed by what may stand before a joiner. */
const emojiBefore = /(?:\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?|[0-9#*])$/u;
const subdivisionFlag = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;

export type HiddenCharacter = { line: number; column: number; character: string };

/**
 * Finds characters that can hide code: invisible, direction-changing, control. Kept: emoji sequences, joiners between letters of
 * scripts that need them, a byte order mark at the start of the file, a carriage return at the end of a line. A line with a NUL is
 * binary and shown to nobody as text.
 */
export function findHiddenCharacter(lines: Iterable<{ line: number; text: string }>): HiddenCharacter | undefined {
  for (const { line, text } of lines) {
    if (text.includes("\0")) continue;
    for (const match of text.matchAll(hidden)) {
      if (isLegitimate(text, match, line)) continue;
      const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return { line, column: match.index + 1, character: `U+${code}` };
    }
  }
  return undefined;
}

function isLegitimate(text: string, match: RegExpExecArray, line: number): boolean {
  const [character] = match;
  const before = text.slice(Math.max(0, match.index - 64), match.index);
  const after = text.slice(match.index + character.length);
  if (character === "\ufeff") return line === 1 && match.index === 0;
  if (character === "\u200d" && emojiBefore.test(before)) return /^\p{Extended_Pictographic}/u.test(after);
  if (character === "\u200c" || character === "\u200d")
    return joiningScript.test(before.replace(/\p{M}+$/u, "")) && /^[\p{L}\p{M}]/u.test(after);
  if (character === "\ufe0f" || character === "\ufe0e") return emojiBefore.test(before);
  if (/[\u{e0020}-\u{e007f}]/u.test(character)) return subdivisionFlag.test(before);
  return false;
}
