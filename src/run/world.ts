import type { EventStream } from "../events/create-emit.ts";
import type { AbsolutePath } from "../spec/names.ts";
import type { Clock } from "../spec/ports.ts";
import type { Secrets } from "../spec/secrets.ts";
import type { Lifetime } from "../system/lifetime.ts";

/** What the GitHub runner says about the place, read once from its variables. */
export type Runner = {
  repository: { id: number; owner: string; name: string };
  serverUrl: string;
  apiUrl: string;
  graphqlUrl: string;
  run: { id: number; attempt: number; job?: string; step?: string };
  /** `GITHUB_SHA`: on pull_request events the merge commit. */
  sha: string;
  ref: string;
  actor: string;
};

/**
 * Everything outside that a run may touch, given once by entry/. Whatever is not in here (environment, console, signals) does not
 * exist for the rest of the program.
 */
export type World = {
  version: string;
  /** The process's own: what must still work while a cancelled run is saved hangs here. */
  lifetime: Lifetime;
  /** Stopped by the first signal; the turn and everything before it hang here. */
  work: Lifetime;
  clock: Clock;
  fetch: typeof globalThis.fetch;
  random: () => number;
  secrets: Secrets;
  stream: EventStream;
  /** The full environment of the process; only the environment builder of the sandbox and key look-ups see it. */
  variables: Readonly<Record<string, string | undefined>>;
  home: AbsolutePath;
  /** Parent of every private directory of the run. */
  temporary: AbsolutePath;
  /** Where what a run keeps is left for the user: patch, findings. Outlives the run. */
  keep: AbsolutePath;
  runner: Runner | undefined;
  modelKey: string | undefined;
  endpoint: string | undefined;
  githubToken: string | undefined;
  /** Tells the post step; a no-op outside Actions. Written before what it names can need cleaning up. */
  saveState: (name: "check-run-id" | "keep" | "finished", value: string) => void;
  /** A line for the person reading the log. Text of ours only. */
  say: (line: string) => void;
};
