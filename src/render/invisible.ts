/** Everything a reader cannot see: control, format, default-ignorable and surrogate code points, and the two line separators. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/u;
const invisibleRun = new RegExp(invisible.source, "gu");
const ansi =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]/g;
const pictograph = /^\p{Extended_Pictographic}$/u;

export type Visible = { text: string; removed: number };

/** Terminal escape sequences (colours, cursor moves, titles, links) without their text. */
export function stripAnsi(text: string): string {
  return text.replaceAll(ansi, "");
}

/** CR LF and a lone CR both end a line: a terminal would let the second half overwrite the first. */
export function normaliseLines(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n");
}

/**
 * Removes what cannot be seen and counts it by code point. Line feeds, tabs and the joiners and selectors inside an emoji stay:
 * without them a family becomes three people. Terminal sequences count as one each.
 */
export function removeInvisible(text: string): Visible {
  let removed = 0;
  const plain = normaliseLines(text).replaceAll(ansi, () => {
    removed += 1;
    return "";
  });
  const kept = plain.replaceAll(invisibleRun, (found, at: number) => {
    if (found === "\n" || found === "\t" || belongsToEmoji(plain, found, at)) return found;
    removed += 1;
    return "";
  });
  return { text: kept, removed };
}

function belongsToEmoji(text: string, found: string, at: number): boolean {
  if (found === "\ufe0f") return isEmojiBase(codePointBefore(text, at), text[at + 1]);
  if (found !== "\u200d") return false;
  const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x20);
  return pictograph.test(next) && pictograph.test(baseBefore(text, at));
}

/** A variation selector makes an emoji of a pictograph, or of a digit that a keycap follows. */
function isEmojiBase(before: string, after: string | undefined): boolean {
  return pictograph.test(before) || (/^[0-9#*]$/.test(before) && after === "\u20e3");
}

/** The sign before a joiner, over at most one skin tone or variation selector. */
function baseBefore(text: string, at: number): string {
  const before = codePointBefore(text, at);
  const isModifier = before === "\ufe0f" || /^\p{Emoji_Modifier}$/u.test(before);
  return isModifier ? codePointBefore(text, at - before.length) : before;
}

function codePointBefore(text: string, at: number): string {
  if (at <= 0) return " ";
  const low = text.charCodeAt(at - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && at >= 2;
  return text.slice(isPair ? at - 2 : at - 1, at);
}

/** Whether one code point would be taken out wherever it stands alone. */
export function isInvisible(codePoint: number): boolean {
  const sign = String.fromCodePoint(codePoint);
  return invisible.test(sign) && sign !== "\n" && sign !== "\t" && sign !== "\r";
}
