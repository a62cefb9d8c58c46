import type { Level } from "./findings.ts";
import type { AbsolutePath, ThreadId } from "./names.ts";
import type { PublishKind } from "./proposal.ts";
import type { SandboxMode } from "./sandbox.ts";
export type Limits = {
  timeMs: number;
  tokens: number | undefined;
  cost: number | undefined;
  turns: number | undefined;
};
/** What a person asked for, whichever door it came through. Action inputs and flags are parsed into this and forgotten. */
export type RunRequest = {
  subject:
    | { kind: "event"; name: string; file: AbsolutePath }
    | { kind: "directory"; path: AbsolutePath; needsGit: boolean }
    | { kind: "proposal"; directory: AbsolutePath; sha256: string };
  task:
    | { kind: "prompt"; text: string; images: readonly AbsolutePath[]; outputSchema: AbsolutePath | undefined }
    | {
        kind: "review";
        target:
          | { kind: "uncommitted" }
          | { kind: "base"; branch: string }
          | { kind: "commit"; sha: string }
          | { kind: "custom"; text: string };
      }
    | { kind: "from-event" };
  thread: { kind: "new"; keep: boolean } | { kind: "resume" | "fork"; thread: ThreadId | "last" };
  until: "proposal" | "published";
  publish: readonly PublishKind[] | "auto";
  dryRun: boolean;
  limits: Limits;
  failLevel: Level | "never";
  model: string | undefined;
  sandbox: {
    mode: SandboxMode | undefined;
    profile: string | undefined;
    writable: readonly AbsolutePath[];
    allowHosts: readonly string[];
  };
  /** `-c key=value` and profile names, still text: config/ gives them meaning. */
  overrides: readonly { key: string; value: string; from: string }[];
};
