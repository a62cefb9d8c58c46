import type { Outbound, OutboundResult } from "../render/outbound.ts";
import { findingsSection, messageSection, planSection } from "./summary-content.ts";
import { headingSection, notDoneSection, publishedSection } from "./summary-ending.ts";
import type { SummaryContext, SummaryFacts } from "./summary-facts.ts";
import { keptSection, numbersSection, removedSection, sandboxSection } from "./summary-run.ts";

/** GitHub takes 1 MiB per step and shows nothing of a longer one. */
const maxBytes = 1_000_000;

/**
 * The job summary as Markdown: how it ended and why, what was written where, then everything a reader may ask next. Text of
 * strangers goes through the sanitiser; a part that holds a secret is replaced by a sentence that says so.
 */
export function renderSummary(facts: SummaryFacts, outbound: Outbound): string {
  const shown = (result: OutboundResult) =>
    result.kind === "text" ? result.text : "_Withheld: this part held a secret._";
  const context: SummaryContext = {
    facts,
    markdown: (untrusted, maxChars) => shown(outbound.markdown({ untrusted }, maxChars)),
    code: (untrusted) => shown(outbound.code({ untrusted })),
  };
  const sections = [
    headingSection,
    publishedSection,
    notDoneSection,
    messageSection,
    findingsSection,
    planSection,
    keptSection,
    numbersSection,
    sandboxSection,
    removedSection,
  ].map((section) => section(context));
  return joinWithin(sections.filter((section) => section !== ""));
}

/** Sections from the top as long as they fit; each was bounded before, so this is a last line. */
function joinWithin(sections: readonly string[]): string {
  const note = "_The rest of this summary did not fit._";
  const kept: string[] = [];
  let bytes = Buffer.byteLength(note) + 3;
  for (const section of sections) {
    bytes += Buffer.byteLength(section) + 2;
    if (bytes > maxBytes) return `${[...kept, note].join("\n\n")}\n`;
    kept.push(section);
  }
  return `${kept.join("\n\n")}\n`;
}
