/** One way a secret can be written; `text` has no line breaks, because matching is blind to them. */
export type SecretForm = { form: string; text: string };

/** Counted without line breaks. A shorter value is not looked for: as a substring it would hit ordinary words, and redacting those tells where the value is used. */
export const minimumSecretLength = 6;

/** A line of a multi-line secret is looked for on its own from this length on: shorter ones are brackets and blank words. */
const minimumLineLength = 8;
const pemBorder = /^-----(?:BEGIN|END) [A-Z0-9 ]{1,60}-----$/;

/**
 * Every form of a value that is looked for: raw, base64 (standard and URL-safe, at the three byte offsets it can have inside a
 * longer encoded text), hex, URL-encoded, JSON-escaped (once and twice), reversed; and the same for each line of a multi-line value.
 * Not covered: encryption, compression, separators between characters, and forms cut shorter than the value.
 */
export function secretForms(value: string): SecretForm[] {
  if (value.trim().replace(/[\r\n]/g, "").length < minimumSecretLength) return [];
  const forms = new Map<string, string>();
  for (const [label, text] of labelledTexts(value)) {
    for (const { form, text: encoded } of encodings(text)) {
      const joined = encoded.replace(/[\r\n]/g, "");
      if (joined.length >= minimumSecretLength && !forms.has(joined)) forms.set(joined, `${label}${form}`);
    }
  }
  return [...forms].map(([text, form]) => ({ form, text }));
}

function labelledTexts(value: string): [label: string, text: string][] {
  const trimmed = value.trim();
  const whole: [string, string][] =
    trimmed === value
      ? [["", value]]
      : [
          ["", value],
          ["trimmed ", trimmed],
        ];
  const lines = trimmed.split(/\r\n|\r|\n/).map((line) => line.trim());
  if (lines.length === 1) return whole;
  const worthwhile = lines.filter((line) => line.length >= minimumLineLength && !pemBorder.test(line));
  return [...whole, ...worthwhile.map((line): [string, string] => ["line ", line])];
}

function encodings(text: string): SecretForm[] {
  const bytes = Buffer.from(text, "utf8");
  const hex = bytes.toString("hex");
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return [
    { form: "raw", text },
    ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
    { form: "hex", text: hex },
    { form: "hex", text: hex.toUpperCase() },
    ...urlEncodings(text).map((encoded) => ({ form: "url", text: encoded })),
    ...[json, ascii, json.replaceAll("/", "\\/"), JSON.stringify(json).slice(1, -1)].map((escaped) => ({
      form: "json",
      text: escaped,
    })),
    { form: "reversed", text: [...text].reverse().join("") },
    { form: "reversed", text: text.split("").reverse().join("") },
  ];
}

/**
 * The characters of base64 that do not depend on what stands before and after: with `offset` bytes before the value the first
 * characters mix in the neighbour, and an incomplete last group does too.
 */
function base64At(bytes: Buffer, offset: number): SecretForm[] {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor(((offset + bytes.length) * 8) / 6);
  const stable = encoded.slice(from, to);
  return [
    { form: "base64", text: stable },
    { form: "base64url", text: stable.replaceAll("+", "-").replaceAll("/", "_") },
  ];
}

/** Tools differ in what they leave alone: `encodeURI`, `encodeURIComponent`, RFC 3986, HTML forms, Python's `quote`, every byte. */
function urlEncodings(text: string): string[] {
  const usual = encodeURIComponent(text.toWellFormed());
  const strict = usual.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  const every = [...Buffer.from(text, "utf8")].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`);
  const upper = [
    usual,
    strict,
    strict.replaceAll("%20", "+"),
    strict.replaceAll("%2F", "/"),
    encodeURI(text.toWellFormed()),
    new URLSearchParams([["", text]]).toString().slice(1),
    every.join(""),
  ];
  const lower = upper.map((encoded) => encoded.replace(/%[0-9A-F]{2}/g, (triplet) => triplet.toLowerCase()));
  return [...upper, ...lower];
}
