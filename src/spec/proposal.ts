import type { Usage } from "./events.ts";
import type { PinnedIntent } from "./intent.ts";
import type { Sha256 } from "./names.ts";
import type { OutcomeName } from "./outcome.ts";
import type { PatchContent } from "./patch.ts";
import type { Attestation } from "./sandbox.ts";
export type ProposalFile =
  | "objects.pack"
  | "patch.diff"
  | "findings.json"
  | "message.md"
  | "context.json"
  | "verification.json";
export type PublishKind = "patch" | "commit" | "pull-request" | "review" | "check";
/** manifest.json: canonical JSON (sorted keys, UTF-8, no spaces); its SHA-256 is the output `proposal-sha256` and a required input of `publish/`. */
export type ProposalManifest = {
  format: "codex-action-proposal/1";
  producer: { version: string };
  intent: PinnedIntent;
  outcome: OutcomeName;
  /** undefined: a review or message without a change. */
  patch: PatchContent | undefined;
  /** Complete: a file in the directory that is not listed, or listed and absent, refuses the proposal. */
  files: Readonly<Partial<Record<ProposalFile, { sha256: Sha256; bytes: number }>>>;
  /** What was asked for; the publishing job intersects it with its own inputs and never adds. */
  publish: readonly PublishKind[];
  attestation: Attestation;
  usage: Usage;
};
