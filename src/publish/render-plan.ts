import { logText } from "../render/log-text.ts";
import { assertNever } from "../spec/invariant.ts";
import type { PublishPlan, PublishStep } from "./publish-plan.ts";
import { reviewBody } from "./review-body.ts";

/** The plan as text for `--dry-run`: every write, with the words that would be sent, and what is left out and why. */
export function renderPlan(plan: PublishPlan): string {
  const steps = plan.steps.map((step, at) => `${at + 1}. ${describeStep(step)}`);
  const omitted = plan.omitted.map(({ step, refusal }) => `not done: ${step}: ${refusal.reason} (${refusal.code})`);
  const lines = [...steps, ...omitted];
  return logText(lines.length === 0 ? "Nothing would be written." : lines.join("\n"));
}

function describeStep(step: PublishStep): string {
  switch (step.kind) {
    case "write-patch":
      return `patch: ${count(step.files, "file")}, ${count(step.bytes, "byte")}, sha256 ${step.sha256}, in ${step.target ?? step.source}`;
    case "commit":
      return [
        `commit: on ${step.ref}, parent ${step.parent}, tree ${step.tree}`,
        ...step.changes.map(
          (change) => `${change.kind} ${change.kind === "deleted" ? change.before.path : change.after.path}`,
        ),
        ...quote(step.message),
      ].join("\n   ");
    case "review": {
      const inline = step.entries.flatMap(({ comment }) => comment ?? []);
      const inBody = step.entries.filter(({ comment }) => comment === undefined);
      return [
        `review: on pull request ${step.pullRequest}, commit ${step.marker.headSha}, ${inline.length} inline, ${inBody.length} in the body`,
        ...quote(reviewBody(step, inBody)),
        ...inline.flatMap(({ path, side, startLine, line, body }) => [
          `${path}:${startLine === undefined ? "" : `${startLine}-`}${line} (${side})`,
          ...quote(body),
        ]),
      ].join("\n   ");
    }
    case "check":
      return `check: ${step.name} on ${step.headSha}, ${count(step.annotations.length, "annotation")}; its conclusion follows from the steps before it`;
    default:
      return assertNever(step);
  }
}

function quote(text: string): string[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `> ${line}`);
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
