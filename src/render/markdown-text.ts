import { codeSpan } from "./fence.ts";
import { splitReferences } from "./references.ts";

/** Text as Markdown that shows exactly that text: no sign in it can begin markup, and references stand in inline code. */
export function escapeText(text: string): string {
  const flat = text.replaceAll(/[ \t]*\n\s*/g, "\n").replaceAll("\t", " ");
  return joinInline(
    splitReferences(flat).map(({ kind, value }) => (kind === "reference" ? codeSpan(value) : escapeSigns(value))),
  );
}

/** Two code spans that touch would be read as other spans, with what was inside outside: a space keeps them apart. */
export function joinInline(parts: readonly string[]): string {
  return parts.reduce(
    (joined, part) => `${joined}${joined.endsWith("`") && part.startsWith("`") ? " " : ""}${part}`,
    "",
  );
}

function escapeSigns(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~$]/g, "\\$&")
    .replaceAll(/&(?=#?[a-z0-9]+;)/gi, "\\&")
    .replaceAll(/!(?=\\\[|$)/g, "\\!");
}

/** Signs that begin a block only at the start of a line: headings, lists, rules, underlines, tables, formulas. */
export function escapeLineStarts(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => line.replace(/^\s+/, "").replace(/^([-+=#:]|\d{1,9}(?=[.)]))/, escapeStart))
    .join("\n");
}

function escapeStart(sign: string): string {
  return /\d/.test(sign) ? sign.replace(/\d$/, (digit) => `&#${digit.charCodeAt(0)};`) : `\\${sign}`;
}

/** One table cell: one line, and no sign that would end the cell, not even in code. */
export function tableCell(markdown: string): string {
  const line = markdown.replaceAll(/\s*\n\s*/g, " ").trim();
  return line.replaceAll(/(\\*)\|/g, (_, slashes: string) => `${slashes.length % 2 === 1 ? slashes : `${slashes}\\`}|`);
}

/** A table from cells that are already Markdown; rows are as long as the header. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${header.map((_, at) => tableCell(cells[at] ?? "")).join(" | ")} |`;
  return [line(header), `|${header.map(() => " --- |").join("")}`, ...rows.map(line)].join("\n");
}

/** A part the reader opens. `summary` is inline Markdown-free text of ours, `content` finished Markdown. */
export function markdownDetails(summary: string, content: string): string {
  const shown = summary.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<details>\n<summary>${shown}</summary>\n\n${content}\n\n</details>`;
}
