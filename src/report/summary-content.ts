import { codeBlock } from "../render/fence.ts";
import { boundedTable } from "./bounded-table.ts";
import type { SummaryContext } from "./summary-facts.ts";

/** Cut first, because it is the longest and is kept elsewhere too. */
const maxMessageChars = 60_000;

/** The final message, harmless. */
export function messageSection({ facts, markdown }: SummaryContext): string {
  const text = markdown(facts.finalMessage, maxMessageChars);
  return text === "" ? "" : `### What the agent says\n\n${text}`;
}

/** All findings, also those a review had no room for. */
export function findingsSection({ facts, markdown, code }: SummaryContext): string {
  if (facts.findings.length === 0) return "";
  const rows = facts.findings.map(({ level, priority, title, body, anchor, rule }) => [
    `${level} P${priority}`,
    `**${markdown(title, 300)}**${rule === undefined ? "" : ` ${code(rule)}`} ${markdown(body, 1_000)}`,
    anchor === undefined ? "whole change" : code(anchor.path),
  ]);
  return `### Findings\n\n${boundedTable(["Level", "Finding", "Where"], rows)}`;
}

/** The plan of a dry run, as it was printed. */
export function planSection({ facts, markdown }: SummaryContext): string {
  if (facts.plan === undefined) return "";
  const shown = markdown(codeBlock(facts.plan.slice(0, 50_000), undefined), 60_000);
  return `### Dry run\n\nNothing was written. This is what would have been:\n\n${shown}`;
}
