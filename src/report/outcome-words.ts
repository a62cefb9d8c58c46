import type { OutcomeName } from "../spec/outcome.ts";

/** What an outcome is called and what it means for a reader who knows nothing else. Complete by type. */
export const outcomeWords: Readonly<Record<OutcomeName, { title: string; meaning: string }>> = {
  published: { title: "Published", meaning: "The change is pushed as a commit." },
  proposed: { title: "Proposed", meaning: "The result is ready to be published; nothing was written to GitHub." },
  "patch-only": { title: "Patch kept", meaning: "The change is kept as a patch file." },
  answered: { title: "Answered", meaning: "The agent answered; there was no change to publish." },
  "reviewed-clean": { title: "Reviewed", meaning: "The review is done and found nothing that fails the run." },
  "nothing-to-do": { title: "Nothing to do", meaning: "Nothing was asked of this run." },
  "not-addressed": { title: "Not addressed", meaning: "The event was not meant for this action." },
  findings: { title: "Findings", meaning: "The review found something at or above `fail-level`." },
  "turn-failed": { title: "The turn failed", meaning: "The agent's turn ended with an error." },
  "bad-configuration": {
    title: "Bad configuration",
    meaning: "Something in the workflow or its inputs must be corrected.",
  },
  refused: { title: "Refused", meaning: "Whoever or whatever started the run may not do so." },
  blocked: { title: "Blocked", meaning: "Policy does not allow the result to be published; a person must look at it." },
  "publish-failed": { title: "Publishing failed", meaning: "The result could not be written to GitHub; it is kept." },
  "model-refused-key": { title: "API key refused", meaning: "The model service does not accept the key." },
  "model-unavailable": { title: "Model unavailable", meaning: "The model service did not answer in a usable way." },
  "context-overflow": { title: "Context full", meaning: "The conversation grew beyond what the model can read." },
  "limit-reached": { title: "Limit reached", meaning: "A limit ended the turn; what was done until then is kept." },
  "sandbox-unavailable": {
    title: "No sandbox",
    meaning: "The isolation that was asked for does not hold here, so nothing was run.",
  },
  "partly-read": { title: "Partly read", meaning: "The review did not see the whole change." },
  unverified: { title: "Not verified", meaning: "The change did not pass its verification." },
  stale: { title: "Stale", meaning: "The pull request or branch moved while the run was going on." },
  bug: { title: "Defect", meaning: "codex-action broke one of its own rules. Please report it." },
  cancelled: { title: "Cancelled", meaning: "The run was stopped from outside; what was done until then is kept." },
};
