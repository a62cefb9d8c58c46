const maxCharacters = 500;

/** Control characters, line and paragraph separators, direction marks and other invisible format characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]+/gu;

/**
 * A stranger's text as one printable line of at most 500 characters. `hide` (the API key) is taken out before the cut, because
 * a cut value would not be recognised any more.
 */
export function describeText(text: string, hide: string): string {
  const hidden = hide.length >= 4 ? text.replaceAll(hide, "[redacted]") : text;
  const line = hidden.replace(unprintable, " ").replace(/\s+/g, " ").trim();
  if (line.length <= maxCharacters) return line;
  return `${line.slice(0, maxCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/** The body of an error answer in words: the message of JSON, the title of HTML, else the text itself. */
export function describeBody(body: string, hide: string): string {
  const trimmed = body.trim();
  if (trimmed === "") return "no details";
  if (/^<(?:!doctype|html|head|body)\b/i.test(trimmed)) {
    const title = /<title[^>]{0,100}>([^<]{1,200})/i.exec(trimmed.slice(0, 20_000))?.[1];
    return title === undefined ? "an HTML page" : `an HTML page titled "${describeText(title, hide)}"`;
  }
  return describeText(messageOf(parseJson(trimmed)) ?? trimmed, hide);
}

/** undefined when it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: the text itself is the message
  }
}

/** Services put their words at `error.message`, `error`, `message` or `detail`. */
function messageOf(json: unknown): string | undefined {
  if (typeof json !== "object" || json === null) return undefined;
  const { error, message, detail } = json as { error?: unknown; message?: unknown; detail?: unknown };
  const inner = typeof error === "object" && error !== null ? (error as { message?: unknown }).message : error;
  return [inner, message, detail].find((words): words is string => typeof words === "string" && words.trim() !== "");
}
