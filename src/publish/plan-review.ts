import type { ReviewComment } from "../github/reviews.ts";
import type { Marker } from "../render/marker.ts";
import { joinOutbound, outboundTemplate } from "../render/outbound.ts";
import { noText, outboundWord } from "../render/outbound-values.ts";
import type { Finding } from "../spec/findings.ts";
import type { OutboundText, Untrusted } from "../spec/names.ts";
import type { TextCollector } from "./collect-text.ts";
import type { PlacedFinding } from "./place-findings.ts";
import { publishLimits, type ReviewEntry, type ReviewStep } from "./publish-plan.ts";

/** P3 is taste: worth a line in the body, not a thread of its own. */
const lowestInlinePriority = 2;

/**
 * One review with everything in it: the first findings inline where GitHub takes them, all others in the body. It only comments;
 * approving is for people.
 */
export function planReview(request: {
  pullRequest: number;
  marker: Marker;
  placed: readonly PlacedFinding[];
  /** False: the turn was ended early, and what is here is only a part. */
  finished: boolean;
  finalMessage: Untrusted;
  text: TextCollector;
  footer: OutboundText;
}): ReviewStep {
  const { placed, text } = request;
  let inline = 0;
  const entries = placed.map((one): ReviewEntry => {
    const mayBeInline = one.place !== undefined && one.finding.priority <= lowestInlinePriority;
    if (mayBeInline) inline += 1;
    return planEntry(one, text, mayBeInline && inline <= publishLimits.inlineComments);
  });
  const said = text.markdown(request.finalMessage.untrusted, publishLimits.messageChars);
  const count = placed.length === 0 ? outboundTemplate`No findings.` : noText;
  return {
    kind: "review",
    pullRequest: request.pullRequest,
    marker: request.marker,
    intro: joinOutbound(
      [outboundTemplate`### Codex review`, request.finished ? noText : unfinished, said, count],
      "\n\n",
    ),
    entries,
    footer: request.footer,
  };
}

const unfinished = outboundTemplate`**Not a whole review:** the turn ended before it was finished. This is what it had found until then.`;

function planEntry(placed: PlacedFinding, text: TextCollector, isInline: boolean): ReviewEntry {
  const { finding } = placed;
  const title = text.line(finding.title, 200);
  const body = text.markdown(finding.body, publishLimits.commentChars);
  const label = findingLabel(finding);
  return {
    comment: isInline ? planComment({ placed, title: titleMarkdown(text, finding), label, body, text }) : undefined,
    row: [label, titleMarkdown(text, finding), findingPlace(text, placed)],
    title,
    details: body,
  };
}

/** "error P1": the level decides the check, the priority the order. */
export function findingLabel({ level, priority }: Finding): OutboundText {
  return outboundTemplate`${outboundWord(level)} P${priority}`;
}

export function titleMarkdown(text: TextCollector, finding: Finding): OutboundText {
  const rule = finding.rule === undefined ? noText : outboundTemplate` (${text.code(finding.rule)})`;
  return outboundTemplate`${text.markdown(finding.title.replaceAll(/\s+/g, " "), 300)}${rule}`;
}

/** Where a finding is, with its line only when the line was found in the diff. */
export function findingPlace(text: TextCollector, { finding, place }: PlacedFinding): OutboundText {
  if (place !== undefined) return text.code(`${place.path}:${place.line}`);
  return finding.anchor === undefined ? outboundWord("whole change") : text.code(finding.anchor.path);
}

function planComment(request: {
  placed: PlacedFinding;
  title: OutboundText;
  label: OutboundText;
  body: OutboundText;
  text: TextCollector;
}): ReviewComment | undefined {
  const { finding, place } = request.placed;
  if (place === undefined) return undefined;
  const offered =
    finding.suggestion === undefined || place.side === "old" ? undefined : request.text.suggestion(finding.suggestion);
  const heading = outboundTemplate`**${request.label}:** ${request.title}`;
  return {
    path: place.path,
    side: place.side,
    line: place.line,
    startLine: place.startLine < place.line ? place.startLine : undefined,
    body: joinOutbound([heading, request.body, ...(offered === undefined ? [] : [offered])], "\n\n"),
  };
}
