import type { PromptBlock } from "../spec/context.ts";
import type { Usage } from "../spec/events.ts";
import type { Finding } from "../spec/findings.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import type { Outcome } from "../spec/outcome.ts";
import type { Omission, StepResult } from "../spec/published.ts";
import type { Attestation } from "../spec/sandbox.ts";

export type SummaryFacts = {
  version: string;
  outcome: Outcome;
  intent: PinnedIntent | undefined;
  published: readonly StepResult[];
  omitted: readonly Omission[];
  findings: readonly Finding[];
  finalMessage: string;
  patch: { path: string; sha256: string; changedFiles: number } | undefined;
  attestation: Attestation | undefined;
  usage: Usage;
  durationMs: number;
  removed: PromptBlock["removed"];
  /**
   * Where patch, findings and transcript are kept as an artifact, and by which step (`post` has yet to do it); undefined: nowhere,
   * and the summary says so.
   */
  artifact: { name: string; by: "main" | "post" } | undefined;
  /** Set for a dry run: what would have been written. */
  plan: string | undefined;
  /** Page of docs/errors.md, without an anchor. */
  errorsPage: string | undefined;
};

/** What a section is made from. `markdown` and `code` are the sanitiser; what holds a secret comes back as a sentence that says so. */
export type SummaryContext = {
  facts: SummaryFacts;
  markdown: (text: string, maxChars: number) => string;
  code: (text: string) => string;
};
