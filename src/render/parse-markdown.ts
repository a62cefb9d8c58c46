import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/** Measured: 60,000 nested quotes take the parser 20 s, 40,000 crossing delimiters in one paragraph 48 s; below these bounds 2 s at most. */
const bounds = { characters: 200_000, delimitersInBlock: 1_500, delimiters: 12_000, quoteDepth: 20 };

/** GitHub-flavoured Markdown as a tree; undefined for text that is built to keep the parser busy. Never throws. */
export function parseMarkdown(text: string): Root | undefined {
  if (!isOrdinary(text)) return undefined;
  try {
    return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  } catch {
    // The parser gave up (deep nesting ends the stack); the caller shows the text as it is.
    return undefined;
  }
}

function isOrdinary(text: string): boolean {
  if (text.length > bounds.characters) return false;
  let total = 0;
  for (const block of text.split(/\n[ \t>]*\n/)) {
    const delimiters = block.match(/[*_~[\]`<&]/g)?.length ?? 0;
    total += delimiters;
    if (delimiters > bounds.delimitersInBlock) return false;
  }
  return total <= bounds.delimiters && text.split("\n").every((line) => containerDepth(line) <= bounds.quoteDepth);
}

/** How many quotes and list items one line opens. */
function containerDepth(line: string): number {
  const opened = line.match(/^(?:\s*(?:>|[-+*](?=\s)|\d{1,9}[.)](?=\s)))+/)?.[0] ?? "";
  return opened.match(/>|[-+*](?=\s|$)|\d+[.)]/g)?.length ?? 0;
}
