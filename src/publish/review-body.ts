import { renderMarker } from "../render/marker.ts";
import { joinOutbound, outboundTemplate } from "../render/outbound.ts";
import { noText, outboundDetails, outboundTable } from "../render/outbound-values.ts";
import type { OutboundText } from "../spec/names.ts";
import { publishLimits, type ReviewEntry, type ReviewStep } from "./publish-plan.ts";

/** The body for the entries that are not inline: marker, words, a table of the rest and, as far as there is room, their details. */
export function reviewBody(step: ReviewStep, inBody: readonly ReviewEntry[]): OutboundText {
  const head = [renderMarker(step.marker), step.intro];
  const used = joinOutbound([...head, step.footer], "\n\n").length;
  const rows = findingsTable(inBody, publishLimits.reviewBodyChars - used);
  let room = publishLimits.reviewBodyChars - used - rows.length;
  const details = inBody.flatMap((entry) => {
    if (entry.details === "") return [];
    const shown = outboundDetails(entry.title, entry.details);
    room -= shown.length + 2;
    return room > 0 ? [shown] : [];
  });
  return joinOutbound([...head, rows, ...details, step.footer], "\n\n");
}

function findingsTable(entries: readonly ReviewEntry[], maxChars: number): OutboundText {
  if (entries.length === 0) return noText;
  const header = ["Level", "Finding", "Where"];
  for (let count = Math.min(entries.length, publishLimits.tableRows); count > 0; count = Math.floor(count / 2)) {
    const table = outboundTable(
      header,
      entries.slice(0, count).map(({ row }) => row),
    );
    const missing = entries.length - count;
    const whole = missing === 0 ? table : outboundTemplate`${table}\n\n_${missing} more in the summary of the run._`;
    if (whole.length <= maxChars) return whole;
  }
  return outboundTemplate`_${entries.length} findings in the summary of the run._`;
}
