import type { Nodes, PhrasingContent, RootContent, Table } from "mdast";
import { codeBlock, codeSpan } from "./fence.ts";
import { disguisedHost } from "./links.ts";
import { escapeLineStarts, escapeText, joinInline, markdownTable } from "./markdown-text.ts";
import { type Inline, plainText, simplifyInline } from "./simplify-inline.ts";

/** Deeper nesting is shown as plain text: nobody reads it, and each level repeats its prefix on every line. */
const maxDepth = 12;

/** Changes literal text (words, code) before it is written; must not depend on Markdown. */
export type RewriteText = (text: string) => string;
type Context = { depth: number; rewrite: RewriteText; definitions: ReadonlyMap<string, string> };

/**
 * Writes a parsed tree again, block by block. Only what is listed here comes out: what GitHub would run, load, notify or hide
 * (HTML, images, definitions, unsafe links, task boxes) becomes text or a plain link.
 */
export function renderBlocks(blocks: readonly RootContent[], rewrite: RewriteText): string[] {
  const definitions = new Map(
    blocks.flatMap((block) => (block.type === "definition" ? [[block.identifier, block.url] as const] : [])),
  );
  return blocks
    .map((block) => renderBlock(block, { depth: 0, rewrite, definitions }))
    .filter((text) => text.trim() !== "");
}

function renderBlock(node: RootContent, context: Context): string {
  if (context.depth > maxDepth) return paragraph(escapeText(context.rewrite(plainText(node))));
  const deeper = { ...context, depth: context.depth + 1 };
  switch (node.type) {
    case "paragraph":
      return paragraph(renderLine(node.children, context));
    case "heading":
      return `${"#".repeat(node.depth)} ${oneLine(renderLine(node.children, context))}`.trimEnd();
    case "blockquote":
      return prefixLines(renderAll(node.children, deeper, "\n\n"), "> ", "> ");
    case "list":
      return node.children
        .map((item, at) => renderItem(item, node.ordered ? `${(node.start ?? 1) + at}. ` : "- ", deeper))
        .join(node.spread ? "\n\n" : "\n");
    case "code":
      return codeBlock(context.rewrite(node.value), node.lang ?? undefined);
    case "thematicBreak":
      return "---";
    case "table":
      return renderTable(node, context);
    case "html":
      return paragraph(escapeText(context.rewrite(withoutTags(node.value))));
    case "footnoteDefinition":
      return renderAll(node.children, deeper, "\n\n");
    case "definition":
      return "";
    default:
      return paragraph(escapeText(context.rewrite(plainText(node))));
  }
}

function renderAll(nodes: readonly RootContent[], context: Context, between: string): string {
  return nodes
    .map((node) => renderBlock(node, context))
    .filter((text) => text !== "")
    .join(between);
}

function renderItem(item: Extract<Nodes, { type: "listItem" }>, marker: string, context: Context): string {
  const box = item.checked === true ? "☑ " : item.checked === false ? "☐ " : "";
  const content = renderAll(item.children, context, item.spread ? "\n\n" : "\n");
  return prefixLines(`${box}${content}`, marker, " ".repeat(marker.length));
}

function renderTable(table: Table, context: Context): string {
  const cells = table.children.map((row) => row.children.map((cell) => renderLine(cell.children, context)));
  const [header = [], ...rows] = cells;
  return markdownTable(header, rows);
}

function renderLine(nodes: readonly PhrasingContent[], { definitions, rewrite }: Context): string {
  const allowsLink = (url: string) => rewrite(url) === url;
  return renderInline(simplifyInline(nodes, { definitions, allowsLink }), rewrite);
}

function renderInline(parts: readonly Inline[], rewrite: RewriteText): string {
  return joinInline(
    parts.map((part) => {
      if (part.kind === "text") return escapeText(rewrite(part.value));
      if (part.kind === "code") return codeSpan(rewrite(part.value));
      if (part.kind === "break") return "\n";
      if (part.kind === "link") return renderLink(part, rewrite);
      return `${part.sign}${renderInline(part.children, rewrite)}${part.sign}`;
    }),
  );
}

function renderLink({ url, text }: { url: string; text: string }, rewrite: RewriteText): string {
  const host = disguisedHost(text, url);
  return `[${escapeText(rewrite(text))}](${url})${host === undefined ? "" : ` (${codeSpan(rewrite(host))})`}`;
}

function withoutTags(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replaceAll(/<[/!?a-z][^>]*(?:>|$)/gi, " ")
    .trim();
}

function paragraph(inline: string): string {
  return escapeLineStarts(inline.trim());
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ").trim();
}

function prefixLines(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, at) => `${at === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");
}
