import type { Outbound, OutboundResult } from "../render/outbound.ts";
import { noText } from "../render/outbound-values.ts";
import { suggestionBlock } from "../render/suggestion.ts";
import type { Refusal } from "../spec/decision.ts";
import type { OutboundText, Untrusted } from "../spec/names.ts";

/**
 * The sanitiser for many small texts: each is text (empty when it was refused), and `refusals` says whether anything may be sent
 * at all. A planner looks once, at its end, and cannot forget a single text.
 */
export type TextCollector = {
  markdown(text: string, maxChars: number): OutboundText;
  line(text: string, maxChars: number): OutboundText;
  lines(text: string, maxChars: number): OutboundText;
  code(text: string): OutboundText;
  /** undefined: it could only be sent changed, so it is not offered. */
  suggestion(text: string): OutboundText | undefined;
  take(result: OutboundResult): OutboundText;
  readonly refusals: readonly Refusal[];
};

export function createTextCollector(outbound: Outbound): TextCollector {
  const refusals: Refusal[] = [];
  const take = (result: OutboundResult): OutboundText => {
    if (result.kind === "text") return result.text;
    refusals.push(result.refusal);
    return noText;
  };
  const box = (untrusted: string): Untrusted => ({ untrusted });
  return {
    markdown: (text, maxChars) => take(outbound.markdown(box(text), maxChars)),
    line: (text, maxChars) => take(outbound.line(box(text), maxChars)),
    lines: (text, maxChars) => take(outbound.lines(box(text), maxChars)),
    code: (text) => take(outbound.code(box(text))),
    suggestion: (text) => {
      const result = suggestionBlock(outbound, box(text));
      if (result.kind === "text") return result.text;
      if (result.refusal.code === "publish.secret") refusals.push(result.refusal);
      return undefined;
    },
    take,
    refusals,
  };
}
