import type { Nodes, Parents } from "mdast";
import type { PromptBlock } from "../spec/context.ts";
import type { Untrusted } from "../spec/names.ts";
import { removeInvisible } from "./invisible.ts";
import { parseMarkdown } from "./parse-markdown.ts";

export type VisibleText = { text: Untrusted; removed: PromptBlock["removed"] };

/** Where in the source something stands that GitHub does not show, and what takes its place. */
type Hidden = { from: number; to: number; instead: string };

/**
 * What a person sees of a comment on GitHub: comments (closed or not), tags, link definitions, link titles, image addresses and
 * alternative texts go, and so do invisible characters. Code stays as it is. Each removal is counted, so that the summary can say so.
 */
export function visibleMarkdown({ untrusted }: Untrusted): VisibleText {
  const { text, removed: invisible } = removeInvisible(untrusted);
  const tree = parseMarkdown(text);
  const hidden = tree === undefined ? findTags(text, 0) : findHidden(tree, text);
  const shown = hidden
    .toSorted((a, b) => b.from - a.from)
    .reduce((rest, { from, to, instead }) => rest.slice(0, from) + instead + rest.slice(to), text);
  return { text: { untrusted: shown.trim() }, removed: counts(hidden.length, invisible) };
}

/** For text that GitHub shows as it is (titles, branch names, patches, logs): only invisible characters go. */
export function visiblePlain({ untrusted }: Untrusted): VisibleText {
  const { text, removed } = removeInvisible(untrusted);
  return { text: { untrusted: text }, removed: counts(0, removed) };
}

function counts(markup: number, invisible: number): PromptBlock["removed"] {
  return [
    ...(markup > 0 ? [{ what: "hidden-markup" as const, count: markup }] : []),
    ...(invisible > 0 ? [{ what: "invisible-characters" as const, count: invisible }] : []),
  ];
}

function findHidden(node: Nodes, source: string): Hidden[] {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? 0;
  if (node.type === "html")
    return isHiddenElement(node.value) ? [{ from, to, instead: "" }] : findTags(source.slice(from, to), from);
  if (node.type === "definition") return [{ from, to, instead: "" }];
  if (node.type === "image" || node.type === "imageReference") return [{ from, to, instead: "[image]" }];
  const inside = "children" in node ? (node as Parents).children.flatMap((child) => findHidden(child, source)) : [];
  if (node.type !== "link" || !node.title) return inside;
  const textEnd = node.children.at(-1)?.position?.end.offset ?? from + 1;
  return [...inside, { from: textEnd, to, instead: `](${node.url})` }];
}

function isHiddenElement(html: string): boolean {
  return (
    /<[a-z][^>]*\s(?:hidden|style|aria-hidden)(?:[\s=>/]|$)/i.test(html) ||
    /^<(?:script|style|template|title|textarea)\b/i.test(html)
  );
}

/** Comments up to their end, or to the end of the text when nobody closed them; tags without what stands between them. */
function findTags(html: string, offset: number): Hidden[] {
  return [...html.matchAll(/<!--[\s\S]*?(?:-->|$)|<[/!?a-z][^>]*(?:>|$)/gi)].map((match) => ({
    from: offset + match.index,
    to: offset + match.index + match[0].length,
    instead: "",
  }));
}
