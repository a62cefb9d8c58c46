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

/** Text given in place or as a file. Inside the workspace of a pull-request event a file means the blob of the base commit. */
export type TextSource = { kind: "text"; text: string } | { kind: "file"; path: AbsolutePath; input: string };

/** Who may start a run from an event, besides people with write permission. */
export type Admission = {
  triggerPhrase: string | undefined;
  /** Logins; `*` is everybody. */
  allowUsers: readonly string[];
  allowBots: boolean;
  allowBotUsers: readonly string[];
};

/** What a person asked for, whichever door it came through. Action inputs and flags are parsed into this and forgotten. */
export type RunRequest = {
  subject:
    | { kind: "event"; name: string; file: AbsolutePath; workspace: AbsolutePath }
    | { kind: "directory"; path: AbsolutePath; needsGit: boolean }
    | { kind: "proposal"; directory: AbsolutePath; sha256: string };
  task:
    | { kind: "prompt"; prompt: TextSource; images: readonly AbsolutePath[]; outputSchema: TextSource | undefined }
    | {
        kind: "review";
        target:
          | { kind: "uncommitted" }
          | { kind: "base"; branch: string }
          | { kind: "commit"; sha: string }
          | { kind: "custom"; text: string };
      }
    | { kind: "from-event"; outputSchema: TextSource | undefined };
  thread: { kind: "new"; keep: boolean } | { kind: "resume" | "fork"; thread: ThreadId | "last" };
  until: "proposal" | "published";
  publish: readonly PublishKind[] | "auto";
  dryRun: boolean;
  limits: Limits;
  failLevel: Level | "never";
  model: string | undefined;
  effort: string | undefined;
  sandbox: {
    mode: SandboxMode | undefined;
    profile: string | undefined;
    writable: readonly AbsolutePath[];
    allowHosts: readonly string[];
  };
  admission: Admission;
  outputs: { message: AbsolutePath | undefined; patch: AbsolutePath | undefined; upload: "auto" | "never" };
  /** Where transcripts and the user's configuration live. */
  codexHome: AbsolutePath;
  ignoreUserConfig: boolean;
  /** `-c key=value` and profile names, still text: config/ gives them meaning. */
  overrides: readonly { key: string; value: string; from: string }[];
};
