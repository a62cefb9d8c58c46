import type { Nodes, Parents } from "mdast";
import type { Untrusted } from "../spec/names.ts";
import { removeInvisible } from "./invisible.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { plainText } from "./simplify-inline.ts";

/** The first words a reader sees, without Markdown: the first line of the first heading or paragraph. Empty when there is none. */
export function firstLine({ untrusted }: Untrusted): Untrusted {
  const { text } = removeInvisible(untrusted);
  const tree = parseMarkdown(text);
  const found = tree === undefined ? text : firstParagraph(tree);
  return { untrusted: (found ?? "").trim().split("\n")[0] ?? "" };
}

function firstParagraph(node: Nodes): string | undefined {
  if (node.type === "paragraph" || node.type === "heading") {
    const text = plainText(node).trim();
    return text === "" ? undefined : text;
  }
  if (!("children" in node)) return undefined;
  for (const child of (node as Parents).children) {
    const found = firstParagraph(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
