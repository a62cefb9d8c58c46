import type { ObjectId, OutboundText } from "../spec/names.ts";
import { markdownDetails, markdownTable, tableCell } from "./markdown-text.ts";

export const noText = "" as OutboundText;

/** Text whose whole form a pattern of ours proves: no pattern may let a mention, a reference or a line break through unmeant. */
export function outboundProven(text: string, pattern: RegExp): OutboundText | undefined {
  return pattern.exec(text)?.[0] === text ? (text as OutboundText) : undefined;
}

/** A proven id. */
export function outboundId(id: ObjectId): OutboundText {
  return id as string as OutboundText;
}

/** A closed word list of ours (outcome names, levels): refuses anything that is not a plain word. */
export function outboundWord(word: string): OutboundText {
  return (/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,100}$/.test(word) ? word : "?") as OutboundText;
}

/** A link of ours to a page of the pinned server; `url` is made from proven parts, never from text of a stranger. */
export function outboundLink(text: string, url: string): OutboundText {
  return `[${outboundWord(text)}](${new URL(url).href.replaceAll(/[()<>\s]/g, encodeURIComponent)})` as OutboundText;
}

export function outboundTable(header: readonly string[], rows: readonly (readonly OutboundText[])[]): OutboundText {
  return markdownTable(header, rows) as OutboundText;
}

/** A finished line as one cell of a table or bullet. */
export function outboundCell(text: OutboundText): OutboundText {
  return tableCell(text) as OutboundText;
}

export function outboundDetails(summary: string, content: OutboundText): OutboundText {
  return markdownDetails(summary, content) as OutboundText;
}
