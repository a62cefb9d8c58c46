/**
 * Our own words must not start the next run. A phrase that begins with a sign ("/codex", "@codex") gets a space behind the sign
 * wherever it is a word of its own (`src/codex/x.ts` stays a path); one that begins with a letter starts a run only at the beginning
 * of a comment, so only line starts are changed.
 */
export function breakTriggerPhrase(text: string, phrase: string | undefined): string {
  if (phrase === undefined || phrase.trim() === "") return text;
  const wanted = phrase.trim();
  const first = String.fromCodePoint(wanted.codePointAt(0) ?? 0);
  const rest = wanted.slice(first.length);
  if (!/[\p{L}\p{N}]/u.test(first) && rest !== "") {
    return text.replaceAll(
      new RegExp(`(?<![\\p{L}\\p{N}_./-])(${escapeRegExp(first)})(?=${escapeRegExp(rest)})`, "giu"),
      "$1 ",
    );
  }
  return text.replaceAll(new RegExp(`^(\\s*)(?=${escapeRegExp(wanted)})`, "gimu"), "$1… ");
}

/** Whether `text` could still be taken for a call. */
export function hasTriggerPhrase(text: string, phrase: string | undefined): boolean {
  return breakTriggerPhrase(text, phrase) !== text;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
