import { beginning, describeOmission, end, type KeptOutput } from "./output-buffer.ts";

/** The most any output may take of the model's context, and the default. */
export const maximumOutputTokens = 10_000;

/** Good enough for a budget, and the same for every model. */
const bytesPerToken = 4;

/** The rules of Codex 0.169, measured on the binary. */
export type TruncatedOutput = { text: string; originalTokens: number };

export function countTokens(bytes: number): number {
  return Math.ceil(bytes / bytesPerToken);
}

/**
 * Cuts an output to a budget of tokens: half of it from the start, half from the end, never half a character, and between them how
 * many tokens are gone. A cut output says so in its first line, and in its second how long it was.
 */
export function truncateOutput({ text, totalBytes, omittedBytes }: KeptOutput, maxTokens: number): TruncatedOutput {
  const originalTokens = countTokens(totalBytes);
  const bytes = Buffer.from(text);
  const maxBytes = Math.max(0, Math.min(maxTokens, maximumOutputTokens)) * bytesPerToken;
  if (bytes.length <= maxBytes) return { text, originalTokens };
  const half = Math.floor(maxBytes / 2);
  const first = beginning(bytes, half).toString("utf8");
  const last = maxBytes === 0 ? "" : end(bytes, maxBytes - half).toString("utf8");
  const removed = countTokens(bytes.length - maxBytes);
  const size = omittedBytes > 0 ? describeOmission(omittedBytes) : `Total output lines: ${countLines(text)}`;
  return {
    text: `Warning: truncated output (original token count: ${originalTokens})\n${size}\n\n${first}…${removed} tokens truncated…${last}`,
    originalTokens,
  };
}

function countLines(text: string): number {
  const lines = text.split("\n").length;
  return text.endsWith("\n") ? lines - 1 : lines;
}
