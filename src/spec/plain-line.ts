/** Words from outside (a server, a program) as one bounded line without control or direction-changing characters, for an error message. */
export function plainLine(text: string, maxCharacters = 600): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return line.length > maxCharacters ? `${line.slice(0, maxCharacters)}…` : line;
}
