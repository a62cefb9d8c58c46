import type { Annotation } from "../github/check-runs.ts";
import { joinOutbound, outboundTemplate } from "../render/outbound.ts";
import { outboundTable } from "../render/outbound-values.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { ObjectId, OutboundText } from "../spec/names.ts";
import type { TextCollector } from "./collect-text.ts";
import type { PlacedFinding } from "./place-findings.ts";
import { findingLabel, findingPlace, titleMarkdown } from "./plan-review.ts";
import { type CheckStep, publishLimits } from "./publish-plan.ts";

/** The name under which a branch rule can require the check. */
export const checkName = "codex-action";

/** How a run finds its check again, also in a second attempt of the same run. */
export function checkExternalId({ id, job, step }: PinnedIntent["run"]): string {
  return ["codex-action", `run=${id}`, ...(job ? [`job=${job}`] : []), ...(step ? [`step=${step}`] : [])].join(" ");
}

/** Where a run's check stands, before there is anything to say in it; undefined: there is no commit to put it on. */
export function checkIdentity({
  subject,
  run,
}: PinnedIntent): Pick<CheckStep, "name" | "headSha" | "externalId"> | undefined {
  if (subject.kind === "issue") return undefined;
  return {
    name: checkName,
    headSha: subject.kind === "pull-request" ? subject.headSha : subject.sha,
    externalId: checkExternalId(run),
  };
}

/** A check without its verdict: that follows from what the steps before it did. */
export function planCheck(request: {
  headSha: ObjectId;
  run: PinnedIntent["run"];
  placed: readonly PlacedFinding[];
  text: TextCollector;
}): CheckStep {
  const { placed, text } = request;
  return {
    kind: "check",
    name: checkName,
    headSha: request.headSha,
    externalId: checkExternalId(request.run),
    annotations: placed.slice(0, publishLimits.annotations).flatMap((one) => planAnnotation(one, text)),
    text: placed.length === 0 ? undefined : checkText(placed, text),
  };
}

/** Annotations stand on the new side only; GitHub shows title and message as plain text. */
function planAnnotation({ finding, place }: PlacedFinding, text: TextCollector): Annotation[] {
  if (place === undefined || place.side === "old") return [];
  const title = text.line(finding.title, 250);
  const message = text.lines(finding.body, 5_000);
  const { path, startLine, line: endLine } = place;
  return [{ path, startLine, endLine, level: finding.level, title, message: message === "" ? title : message }];
}

function checkText(placed: readonly PlacedFinding[], text: TextCollector): OutboundText {
  const shown = placed.slice(0, publishLimits.tableRows);
  const table = outboundTable(
    ["Level", "Finding", "Where"],
    shown.map((one) => [findingLabel(one.finding), titleMarkdown(text, one.finding), findingPlace(text, one)]),
  );
  const missing = placed.length - shown.length;
  return missing === 0
    ? table
    : joinOutbound([table, outboundTemplate`_${missing} more in the summary of the run._`], "\n\n");
}
