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
  const over = Math.max(0, visible.text.untrusted.length - maxBlockChars);
  const kept = over === 0 ? visible.text.untrusted : visible.text.untrusted.slice(0, maxBlockChars);
  return {
    role: "data",
    ...origin,
    text: { untrusted: kept },
    bytes: Buffer.byteLength(kept),
    removed: over === 0 ? visible.removed : [...visible.removed, { what: "over-limit", count: over }],
  };
}
