/**
 * Words that GitHub turns into something by itself: a mention notifies, "#1" leaves a trace in another thread and closes it
 * behind "fixes", an address becomes a link. Escaping does not help, because GitHub looks at the rendered text.
 */
const references = new RegExp(
  [
    /[a-z][a-z0-9+.-]*:\/\/[^\s<>`]*[^\s<>`.,;:!?'")\]}]/u.source,
    /www\.[^\s<>`]*[^\s<>`.,;:!?'")\]}]/u.source,
    /[\p{L}\p{N}_.+-]*@[\p{L}\p{N}_](?:[\p{L}\p{N}_./-]*[\p{L}\p{N}_])?/u.source,
    /[\p{L}\p{N}_./-]*#\p{N}+/u.source,
    /GH-\p{N}+/u.source,
  ].join("|"),
  "giu",
);

export type Segment = { kind: "text" | "reference"; value: string };

/** Cuts text into what GitHub leaves alone and what it would act on. Joined, the values are the text again. */
export function splitReferences(text: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const match of text.matchAll(references)) {
    if (match.index > at) segments.push({ kind: "text", value: text.slice(at, match.index) });
    segments.push({ kind: "reference", value: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) segments.push({ kind: "text", value: text.slice(at) });
  return segments;
}

/** For places without Markdown (commit messages, check titles, annotations): a space where the reference would begin to work. */
export function breakReferences(text: string): string {
  return splitReferences(text)
    .map(({ kind, value }) => (kind === "text" ? value : breakReference(value)))
    .join("");
}

function breakReference(value: string): string {
  return value
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replaceAll(/@(?=[\p{L}\p{N}_])/gu, "@ ")
    .replaceAll(/#(?=\p{N})/gu, "# ")
    .replace(/^(GH)-/i, "$1 ")
    .replace(/^www\./i, "www .");
}

/** A page of a repository's issue, pull request, discussion or commit, on any server: naming it leaves a trace there. */
export function isThreadAddress(url: URL): boolean {
  return /^\/[^/]+\/[^/]+\/(?:issues|pull|pulls|discussions|commit|commits)(?:\/|$)/i.test(url.pathname);
}
