const whiteSpace = /\p{White_Space}/u;

/** Unlike `String.prototype.trim`: the Unicode property, so U+0085 counts and the byte order mark does not. Linear on any input. */
export function trimWhiteSpace(text: string): string {
  let start = 0;
  while (start < text.length && whiteSpace.test(text.charAt(start))) start++;
  return trimWhiteSpaceEnd(text.slice(start));
}

/** As `trimWhiteSpace`, at the end only. */
export function trimWhiteSpaceEnd(text: string): string {
  let end = text.length;
  while (end > 0 && whiteSpace.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
