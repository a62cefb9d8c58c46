import type { Annotation } from "../github/check-runs.ts";
import type { ReviewComment } from "../github/reviews.ts";
import type { Route } from "../github/routes.ts";
import type { Marker } from "../render/marker.ts";
import type { AbsolutePath, ObjectId, OutboundText, Sha256 } from "../spec/names.ts";
import type { FileChange } from "../spec/patch.ts";
import type { Omission } from "../spec/published.ts";

export type { Omission } from "../spec/published.ts";

/** Limits GitHub enforces, with some room left: text of ours is added around text of others. */
export const publishLimits = {
  inlineComments: 10,
  reviewBodyChars: 60_000,
  commentChars: 20_000,
  messageChars: 20_000,
  checkTextChars: 60_000,
  annotations: 500,
  tableRows: 100,
} as const;

export type PatchStep = {
  kind: "write-patch";
  /** Written by capture; read once more, compared with `sha256`, and copied to `target` when the user named one. */
  source: AbsolutePath;
  target: AbsolutePath | undefined;
  sha256: Sha256;
  bytes: number;
  files: number;
};

export type CommitStep = {
  kind: "commit";
  /** `refs/heads/…` */
  ref: string;
  /** The pinned head: the commit's only parent and what the branch must still be. */
  parent: ObjectId;
  tree: ObjectId;
  /** What policy approved; the commit that is built must have exactly these. */
  changes: readonly FileChange[];
  gitDirectory: AbsolutePath;
  runId: number;
  message: OutboundText;
};

/** A finding in a review: inline when it has a `comment`, else (or when GitHub refuses its place) a row and details in the body. */
export type ReviewEntry = {
  comment: ReviewComment | undefined;
  row: readonly OutboundText[];
  title: OutboundText;
  details: OutboundText;
};

export type ReviewStep = {
  kind: "review";
  pullRequest: number;
  marker: Marker;
  intro: OutboundText;
  entries: readonly ReviewEntry[];
  footer: OutboundText;
};

export type CheckStep = {
  kind: "check";
  name: string;
  headSha: ObjectId;
  externalId: string;
  annotations: readonly Annotation[];
  /** What was found, below the words of the outcome. */
  text: OutboundText | undefined;
};

export type PublishStep = PatchStep | CommitStep | ReviewStep | CheckStep;

/** What will be written, complete and in order. Nothing is written that is not here; `routes` is what the client may call for it. */
export type PublishPlan = {
  steps: readonly PublishStep[];
  omitted: readonly Omission[];
  routes: readonly Route[];
};
