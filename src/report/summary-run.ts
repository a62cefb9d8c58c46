import { markdownDetails, markdownTable } from "../render/markdown-text.ts";
import type { PromptBlock } from "../spec/context.ts";
import { formatCount } from "./first-log-line.ts";
import type { SummaryContext } from "./summary-facts.ts";

/** Where patch and transcript are, and how to go on. */
export function keptSection({ facts, code }: SummaryContext): string {
  const { patch, outcome, artifact } = facts;
  const command = outcome.kept.resumeCommand;
  const lines = [
    ...(patch
      ? [
          `- Patch of ${patch.changedFiles} ${patch.changedFiles === 1 ? "file" : "files"}: ${code(patch.path)}, SHA-256 \`${patch.sha256}\`. Apply it with \`git apply\`.`,
        ]
      : []),
    ...(outcome.kept.transcript === undefined ? [] : [`- Transcript: ${code(outcome.kept.transcript)}`]),
    ...(command === undefined ? [] : [`- Go on with: ${code(command)}`]),
  ];
  if (lines.length === 0) return "";
  const where =
    artifact === undefined
      ? "These files are on the runner only and go with it."
      : artifact.by === "main"
        ? `Kept as the artifact ${code(artifact.name)} of this workflow run.`
        : `The post step keeps them as the artifact ${code(artifact.name)} of this workflow run.`;
  return `### Kept\n\n${lines.join("\n")}\n\n${where}`;
}

export function numbersSection({ facts, code }: SummaryContext): string {
  const { usage, durationMs, version, intent } = facts;
  const rows = [
    ["Time", `${(durationMs / 1_000).toFixed(1)} s`],
    ["Input tokens", `${formatCount(usage.input)}, of these ${formatCount(usage.cachedInput)} cached`],
    ["Output tokens", formatCount(usage.output)],
    ...(intent === undefined
      ? []
      : [["Asked by", intent.principal === undefined ? "the workflow" : code(intent.principal.login)]]),
    ["Version", code(version)],
  ];
  return `### Numbers\n\n${markdownTable(["", ""], rows)}`;
}

/** What the sandbox was asked to hold and whether it did, with the evidence. */
export function sandboxSection({ facts: { attestation }, code }: SummaryContext): string {
  if (attestation === undefined) return "";
  const rows = attestation.guarantees.map(({ guarantee, held, evidence }) => [
    guarantee,
    held ? "held" : "**not held**",
    code(evidence.slice(0, 200)),
  ]);
  const held = attestation.guarantees.filter((one) => one.held).length;
  return markdownDetails(
    `Sandbox: ${attestation.backend}, ${held} of ${attestation.guarantees.length} guarantees held`,
    markdownTable(["Guarantee", "", "Evidence"], rows),
  );
}

const removedWords: Readonly<Record<PromptBlock["removed"][number]["what"], string>> = {
  "hidden-markup": "pieces of hidden markup (comments, tags, definitions)",
  "invisible-characters": "invisible characters",
  "over-limit": "parts beyond the size limit",
  "author-not-allowed": "texts of authors who may not instruct",
};

/** How much of what people wrote was hidden from a reader and therefore from the model. */
export function removedSection({ facts: { removed } }: SummaryContext): string {
  const totals = new Map<string, number>();
  for (const { what, count } of removed) totals.set(removedWords[what], (totals.get(removedWords[what]) ?? 0) + count);
  const lines = [...totals].filter(([, count]) => count > 0).map(([words, count]) => `- ${count} ${words}`);
  return lines.length === 0 ? "" : `### Not shown to the agent\n\n${lines.join("\n")}`;
}
