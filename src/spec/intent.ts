import type { ObjectId, Sha256 } from "./names.ts";
export type Principal = {
  id: number;
  login: string;
  kind: "user" | "bot" | "app";
  permission: "admin" | "maintain" | "write" | "triage" | "read" | "none";
};
export type Subject =
  | {
      kind: "pull-request";
      number: number;
      headSha: ObjectId;
      headRef: string;
      headRepositoryId: number | undefined;
      baseSha: ObjectId;
      baseRef: string;
      mergeBase: ObjectId;
      fork: boolean;
    }
  | { kind: "issue"; number: number }
  | { kind: "ref"; ref: string; sha: ObjectId };
/** Everything that must still be true when something is written. */
export type PinnedIntent = {
  event: { name: string; action: string | undefined };
  repository: { id: number; owner: string; name: string; serverUrl: string };
  /** `job` and `step` tell two uses of the action in one workflow run apart. */
  run: { id: number; attempt: number; job?: string; step?: string };
  /** undefined: a schedule, where the ref is what was authorised. */
  principal: Principal | undefined;
  subject: Subject;
  trigger:
    | { kind: "comment"; id: number; bodySha256: Sha256; lastEditedAt: string | undefined }
    | { kind: "label"; name: string }
    | undefined;
};
