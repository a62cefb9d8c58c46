import type { Nodes, Parents, PhrasingContent } from "mdast";
import { safeLinkUrl } from "./links.ts";

/** All that may stand in a line of outgoing Markdown. A link's text is plain: GitHub acts on what stands inside formatting too. */
export type Inline =
  | { kind: "text"; value: string }
  | { kind: "code"; value: string }
  | { kind: "styled"; sign: "_" | "**" | "~~"; children: readonly Inline[] }
  | { kind: "link"; url: string; text: string }
  | { kind: "break" };

export type InlineOptions = {
  definitions: ReadonlyMap<string, string>;
  /** Whether an address may be linked at all, beyond being safe. */
  allowsLink: (url: string) => boolean;
};

/** Formatting inside formatting beyond this is given up; its words stay. */
const maxDepth = 12;

/**
 * Reduces a line to what may leave. What is dropped lets its neighbours touch ("@", a tag, "name"), so text is put together
 * before anybody looks for mentions in it.
 */
export function simplifyInline(nodes: readonly PhrasingContent[], options: InlineOptions, depth = 0): Inline[] {
  return mergeText(nodes.flatMap((node) => simplify(node, options, depth)));
}

function simplify(node: PhrasingContent, options: InlineOptions, depth: number): Inline[] {
  switch (node.type) {
    case "text":
      return [{ kind: "text", value: node.value }];
    case "inlineCode":
      return [{ kind: node.value.trim() === "" ? "text" : "code", value: node.value }];
    case "emphasis":
      return styled("_", simplifyInside(node.children, options, depth));
    case "strong":
      return styled("**", simplifyInside(node.children, options, depth));
    case "delete":
      return styled("~~", simplifyInside(node.children, options, depth));
    case "break":
      return [{ kind: "break" }];
    case "html":
      return /^<br\s*\/?>$/i.test(node.value) ? [{ kind: "break" }] : [];
    case "link":
      return link(node.url, plainText(node), options);
    case "linkReference":
      return link(options.definitions.get(node.identifier), plainText(node), options);
    case "image":
      return link(node.url, `image: ${node.alt ?? ""}`, options);
    case "imageReference":
      return link(options.definitions.get(node.identifier), `image: ${node.alt ?? ""}`, options);
    case "footnoteReference":
      return [{ kind: "text", value: `[${node.identifier}]` }];
    default:
      return [];
  }
}

function simplifyInside(children: readonly PhrasingContent[], options: InlineOptions, depth: number): Inline[] {
  if (depth > maxDepth) return [{ kind: "text", value: children.map(plainText).join("") }];
  return simplifyInline(children, options, depth + 1);
}

function link(address: string | undefined, text: string, options: InlineOptions): Inline[] {
  const url = safeLinkUrl(address ?? "");
  const shown = text.replaceAll(/\s+/g, " ").trim();
  return url === undefined || !options.allowsLink(url)
    ? [{ kind: "text", value: shown }]
    : [{ kind: "link", url, text: shown || "link" }];
}

/** Signs of formatting are only read as such without space inside them and with something between. */
function styled(sign: "_" | "**" | "~~", children: Inline[]): Inline[] {
  const [first, last] = [children.at(0), children.at(-1)];
  const loose = (edge: Inline | undefined, space: RegExp) =>
    edge === undefined || edge.kind === "break" || (edge.kind === "text" && space.test(edge.value));
  return loose(first, /^\s|^$/) || loose(last, /\s$|^$/) ? children : [{ kind: "styled", sign, children }];
}

function mergeText(parts: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const part of parts) {
    const before = merged.at(-1);
    if (part.kind === "text" && before?.kind === "text") {
      merged[merged.length - 1] = { kind: "text", value: before.value + part.value };
    } else if (part.kind !== "text" || part.value !== "") merged.push(part);
  }
  return merged;
}

/** The words of a node without any markup. */
export function plainText(node: Nodes): string {
  if ("value" in node) return node.type === "html" ? "" : node.value;
  return "children" in node ? (node as Parents).children.map(plainText).join("") : "";
}
