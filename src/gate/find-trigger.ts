/** What a comment asks for: `word` is the first word behind the phrase, lower-case; `text` is everything behind the phrase. */
export type Trigger = { word: string | undefined; text: { untrusted: string } };

/**
 * Finds the trigger phrase as the first word of a line, in any case, as a whole word. Quotes, code blocks and HTML comments do not
 * count: whoever quotes a command does not give it. undefined: the comment is not for us.
 */
export function findTrigger(body: { untrusted: string }, phrase: string): Trigger | undefined {
  const wanted = phrase.trim();
  if (wanted === "") return undefined;
  const lines = visibleLines(body.untrusted);
  const at = lines.findIndex((line) => line !== undefined && startsWithPhrase(line, wanted));
  if (at === -1) return undefined;
  const first = (lines[at] ?? "").trimStart().slice(wanted.length).replace(/^[:,]/, "");
  const rest = body.untrusted.split(/\r\n|\r|\n/).slice(at + 1);
  const text = [first, ...rest].join("\n").trim();
  const word = /^[A-Za-z][A-Za-z-]*(?=$|[\s:,.!?])/.exec(text)?.[0]?.toLowerCase();
  return { word, text: { untrusted: text } };
}

function startsWithPhrase(line: string, phrase: string): boolean {
  const trimmed = line.trimStart();
  if (line.length - trimmed.length > 3) return false;
  const isPhrase = trimmed.slice(0, phrase.length).toLowerCase() === phrase.toLowerCase();
  return isPhrase && /^(?:$|[\s:,])/.test(trimmed.slice(phrase.length));
}

/** The lines of the comment, with undefined for those inside a code block or an HTML comment. */
function visibleLines(text: string): (string | undefined)[] {
  let fence: string | undefined;
  let isHidden = false;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const marker = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (!isHidden && fence !== undefined) {
      if (marker?.startsWith(fence) && line.trim() === marker) fence = undefined;
      return undefined;
    }
    if (!isHidden && marker !== undefined) {
      fence = marker;
      return undefined;
    }
    const wasHidden = isHidden;
    isHidden = endsHidden(line, isHidden);
    return wasHidden ? undefined : line;
  });
}

function endsHidden(line: string, isHidden: boolean): boolean {
  const [opens, closes] = [line.lastIndexOf("<!--"), line.lastIndexOf("-->")];
  if (opens === -1 && closes === -1) return isHidden;
  return opens > closes;
}
