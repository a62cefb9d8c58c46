import { codeSpan } from "../render/fence.ts";
import { markdownTable } from "../render/markdown-text.ts";
import type { Refusal } from "../spec/decision.ts";
import type { ErrorRecord } from "../spec/errors.ts";
import { boundedTable } from "./bounded-table.ts";
import { formatCount } from "./first-log-line.ts";
import { outcomeWords } from "./outcome-words.ts";
import { findWritten } from "./outputs.ts";
import { problemWords } from "./problem-words.ts";
import type { SummaryContext } from "./summary-facts.ts";

/** The outcome first, then why, with the next step. */
export function headingSection(context: SummaryContext): string {
  const { outcome } = context.facts;
  const words = outcomeWords[outcome.name];
  const because = outcome.because === undefined ? [] : [problemLine(outcome.because, context)];
  const limit =
    outcome.stop.kind === "limit"
      ? [
          `The ${outcome.stop.limit} limit was ${formatCount(outcome.stop.allowed)}; used: ${formatCount(outcome.stop.used)}.`,
        ]
      : [];
  const coverage =
    outcome.coverage === undefined
      ? []
      : [`Read ${outcome.coverage.read} of ${outcome.coverage.changed} changed files.`];
  return [`## ${words.title}`, `${words.meaning} (\`${outcome.name}\`)`, ...because, ...limit, ...coverage].join(
    "\n\n",
  );
}

function problemLine(problem: ErrorRecord | Refusal, { facts, markdown }: SummaryContext): string {
  const { code, what, next, anchor } = problemWords(problem);
  const shown = codeSpan(code);
  const link = facts.errorsPage === undefined ? shown : `[${shown}](${facts.errorsPage}#${anchor})`;
  const hint = next === "" ? "" : ` **Next:** ${markdown(next, 1_000)}`;
  return `${markdown(what, 2_000)} (${link})${hint}`;
}

/** What is on GitHub now, each with its page. */
export function publishedSection({ facts }: SummaryContext): string {
  const { published } = facts;
  const commit = findWritten(published, "commit");
  const review = findWritten(published, "review");
  const check = findWritten(published, "check");
  const rows = [
    ...(commit
      ? [["commit", link(commit.id.slice(0, 12), commit.url), commit.verified ? "signature verified" : "not signed"]]
      : []),
    ...(review
      ? [["review", link(String(review.id), review.url), `${review.inline} inline, ${review.inBody} in the body`]]
      : []),
    ...(check ? [["check", check.url === undefined ? String(check.id) : link(String(check.id), check.url), ""]] : []),
  ];
  if (rows.length === 0) return "";
  const again = published.some(({ ended }) => ended === "found-own")
    ? "\n\nWhat an earlier try of this run had written was found again, not written twice."
    : "";
  const checks = commit === undefined ? "" : `\n\n${ciNote}`;
  return `### Published\n\n${markdownTable(["What", "Where", ""], rows)}${again}${checks}`;
}

const ciNote =
  "Whether workflows run for this commit is not known here: GitHub starts none for a push with the job's own `GITHUB_TOKEN`.";

/** Only pages of the server the run was started from are linked; anything else is shown as text. */
function link(text: string, url: string): string {
  return /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${text}](${url})` : codeSpan(url);
}

/** What was asked and is not there, each with its reason and next step. */
export function notDoneSection(context: SummaryContext): string {
  const omitted = context.facts.omitted.map(({ step, refusal }) => [step, problemLine(refusal, context)]);
  const failed = context.facts.published.flatMap((result) => {
    const problem = result.ended === "refused" ? result.refusal : result.ended === "failed" ? result.error : undefined;
    return problem === undefined ? [] : [[result.step as string, problemLine(problem, context)]];
  });
  const rows = [...omitted, ...failed];
  return rows.length === 0 ? "" : `### Not done\n\n${boundedTable(["What", "Why, and what next"], rows)}`;
}
