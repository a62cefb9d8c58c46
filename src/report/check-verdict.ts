import { joinOutbound, type Outbound, outboundTemplate } from "../render/outbound.ts";
import { noText, outboundWord } from "../render/outbound-values.ts";
import type { OutboundText } from "../spec/names.ts";
import { type Conclusion, type Outcome, outcomes } from "../spec/outcome.ts";
import { outcomeWords } from "./outcome-words.ts";
import { problemWords } from "./problem-words.ts";

/** The check's conclusion and words. An outcome that writes no check ends one that was already started as a failure, never green. */
export function checkVerdict(
  outcome: Outcome,
  outbound: Outbound,
): { conclusion: Conclusion; title: OutboundText; summary: OutboundText } {
  const { title, meaning } = outcomeWords[outcome.name];
  return {
    conclusion: outcomes[outcome.name].conclusion ?? "failure",
    title: outboundWord(title),
    summary: joinOutbound([sentence(meaning, outbound), ...becauseWords(outcome, outbound)], "\n\n"),
  };
}

function sentence(words: string, outbound: Outbound): OutboundText {
  const result = outbound.markdown({ untrusted: words }, 1_000);
  return result.kind === "text" ? result.text : noText;
}

function becauseWords({ because }: Outcome, outbound: Outbound): OutboundText[] {
  if (because === undefined) return [];
  const { code, what, next } = problemWords(because);
  const said = outbound.markdown({ untrusted: what }, 2_000);
  const hint = outbound.markdown({ untrusted: next }, 1_000);
  const shown = said.kind === "text" ? said.text : outboundTemplate`The reason held a secret and is not shown.`;
  return [
    outboundTemplate`${shown} (${outboundWord(code)})`,
    ...(hint.kind === "text" && hint.text !== "" ? [outboundTemplate`**Next:** ${hint.text}`] : []),
  ];
}
