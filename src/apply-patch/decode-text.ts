export type DecodedText = { kind: "text"; text: string } | { kind: "not-text"; reason: string };

/** UTF-8 or nothing: a file that is not text would be damaged by a round trip. A byte order mark stays part of the text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    // The only thing the decoder throws for.
    return { kind: "not-text", reason: "invalid utf-8 sequence" };
  }
}
