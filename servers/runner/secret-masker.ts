/** Replaces secrets and their usual encodings by `***`. */
export type SecretMasker = {
  add(value: string): void;
  mask(text: string): string;
  contains(text: string): boolean;
};

export function createSecretMasker(): SecretMasker {
  const forms = new Set<string>();
  const spans = (text: string) => [...forms].flatMap((form) => findAll(text, form)).sort((a, b) => a.start - b.start);
  return {
    // Output arrives line by line, so that each line of a secret counts for itself.
    add(value) {
      for (const part of [value, ...value.split(/[\r\n]+/)]) for (const form of encodings(part)) forms.add(form);
    },
    mask: (text) => replaceSpans(text, spans(text)),
    contains: (text) => spans(text).length > 0,
  };
}

type Span = { start: number; end: number };

function findAll(text: string, form: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    found.push({ start: at, end: at + form.length });
  return found;
}

/** Spans that touch become one mask. */
function replaceSpans(text: string, spans: readonly Span[]): string {
  let [masked, at] = ["", 0];
  for (const { start, end } of spans) {
    if (end <= at) continue;
    if (start >= at && !(start === at && at > 0)) masked += `${text.slice(at, start)}***`;
    at = end;
  }
  return masked + text.slice(at);
}

/** As written, in JSON, in a URL, in XML, and in base64 at each of its three alignments. */
function encodings(value: string): string[] {
  if (value.trim() === "") return [];
  const bytes = Buffer.from(value);
  const shifted = [0, 1, 2].map((skip) => bytes.subarray(skip).toString("base64").replace(/=+$/, ""));
  const xml = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  const forms = [value, JSON.stringify(value).slice(1, -1), encodeURIComponent(value), xml];
  return [...forms, ...shifted.map((form) => form.slice(0, -1)).filter((form) => form.length >= 8)];
}
