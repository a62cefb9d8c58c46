import type { Refusal } from "../spec/decision.ts";
import { errorCodes } from "../spec/error-codes.ts";
import type { Usage } from "../spec/events.ts";
import type { Conclusion, Outcome } from "../spec/outcome.ts";
import type { StepResult, Written } from "../spec/published.ts";
import type { Secrets } from "../spec/secrets.ts";

export const outputNames = [
  "outcome",
  "conclusion",
  "final-message",
  "patch-path",
  "patch-sha256",
  "changed-files",
  "commit-sha",
  "review-id",
  "check-run-id",
  "tokens-input",
  "tokens-cached",
  "tokens-output",
  "duration-ms",
  "codex-version",
] as const;

export type OutputName = (typeof outputNames)[number];

export type OutputFacts = {
  outcome: Outcome;
  conclusion: Conclusion | undefined;
  finalMessage: string;
  patch: { path: string; sha256: string; changedFiles: number } | undefined;
  published: readonly StepResult[];
  usage: Usage;
  durationMs: number;
  version: string;
};

/** GitHub drops all outputs of a job that together pass 1 MB counted in UTF-16; half of it is left to other steps. */
const maxMessageChars = 250_000;

/**
 * The outputs of the action as plain strings; what a run did not get to is empty. An output that holds a secret would be emptied
 * by the runner without a word, and the next job would go on with nothing: it is replaced by a sentence, and `refusal` fails the run.
 */
export function outputsOf(
  facts: OutputFacts,
  secrets: Pick<Secrets, "find">,
): { outputs: Record<OutputName, string>; refusal: Refusal | undefined } {
  const { outcome, conclusion, patch, usage } = facts;
  const values: Record<OutputName, string> = {
    outcome: outcome.name,
    conclusion: conclusion ?? "",
    "final-message": cutMessage(facts.finalMessage),
    "patch-path": patch?.path ?? "",
    "patch-sha256": patch?.sha256 ?? "",
    "changed-files": String(patch?.changedFiles ?? 0),
    "commit-sha": findWritten(facts.published, "commit")?.id ?? "",
    "review-id": text(findWritten(facts.published, "review")?.id),
    "check-run-id": text(findWritten(facts.published, "check")?.id),
    "tokens-input": String(usage.input),
    "tokens-cached": String(usage.cachedInput),
    "tokens-output": String(usage.output),
    "duration-ms": String(Math.round(facts.durationMs)),
    "codex-version": facts.version,
  };
  // The whole message is looked at: a secret beyond the cut is one all the same.
  const looked = { ...values, "final-message": facts.finalMessage };
  const held = outputNames.flatMap((name) =>
    secrets.find(looked[name]).map((found) => ({ output: name, secret: found.name })),
  );
  for (const { output, secret } of held) values[output] = `Withheld: this output contained the secret ${secret}.`;
  return { outputs: values, refusal: held.length === 0 ? undefined : secretInOutput(held) };
}

function secretInOutput(held: readonly { output: OutputName; secret: string }[]): Refusal {
  const code = "publish.secret";
  const outputs = [...new Set(held.map(({ output }) => output))].join(", ");
  const names = [...new Set(held.map(({ secret }) => secret))].join(", ");
  const reason = `The output ${outputs} contained a secret (${names}) and was withheld.`;
  return { code, reason, wouldAllow: errorCodes[code].hint };
}

/** The one thing of a kind that the run has written or found again. */
export function findWritten<Kind extends Written["kind"]>(
  published: readonly StepResult[],
  kind: Kind,
): Extract<Written, { kind: Kind }> | undefined {
  for (const result of published) {
    if (result.ended !== "written" && result.ended !== "found-own") continue;
    if (result.written.kind === kind) return result.written as Extract<Written, { kind: Kind }>;
  }
  return undefined;
}

function cutMessage(message: string): string {
  if (message.length <= maxMessageChars) return message.toWellFormed();
  const note = `\n\n[Cut: ${message.length - maxMessageChars} more characters. Set \`output-file\` for the whole message.]`;
  return message.slice(0, maxMessageChars).toWellFormed() + note;
}

function text(id: number | undefined): string {
  return id === undefined ? "" : String(id);
}
