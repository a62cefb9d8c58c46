import { visibleMarkdown, visiblePlain } from "../render/visible-text.ts";
import type { PromptBlock, Trust } from "../spec/context.ts";
import type { Untrusted } from "../spec/names.ts";

const maxBlockChars = 16_000;

/** A stranger's text made ready for the prompt: only what GitHub shows, capped, with a count of everything that was taken out. */
export function promptBlock({
  text,
  kind,
  ...origin
}: {
  text: Untrusted;
  kind: "markdown" | "plain";
  source: string;
  author: string | undefined;
  trust: Trust;
}): PromptBlock {
  const visible = kind === "markdown" ? visibleMarkdown(text) : visiblePlain(text);
  const whole = visible.text.untrusted;
  // Half a character is no text: a strict parser would refuse the whole request.
  const kept = whole.length <= maxBlockChars ? whole : whole.slice(0, maxBlockChars).replace(/[\ud800-\udbff]$/, "");
  const over = whole.length - kept.length;
  return {
    role: "data",
    ...origin,
    text: { untrusted: kept },
    bytes: Buffer.byteLength(kept),
    removed: over === 0 ? visible.removed : [...visible.removed, { what: "over-limit", count: over }],
  };
}
