import type { Lifetime } from "../system/lifetime.ts";
import type { Variables } from "./action-inputs.ts";
import type { PromptInput } from "./read-prompt.ts";

/** The process a command runs in, as entry/ found it. Nothing below entry/ touches the real one. */
export type CommandProcess = {
  version: string;
  argv: readonly string[];
  variables: Variables;
  cwd: string;
  home: string;
  temporary: string;
  stdin: PromptInput;
  out: (text: string | Uint8Array) => void;
  err: (text: string | Uint8Array) => void;
  errIsTerminal: boolean;
  /** Ends with the process. */
  process: Lifetime;
  /** Stopped by signals; salvage goes on in `process`. */
  work: Lifetime;
};

/** What the runner's file commands take; entry/ writes them through @actions/core. */
export type RunnerFiles = {
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  setSecret(value: string): void;
  writeSummary(markdown: string): Promise<void>;
  /** Keeps files as a workflow artifact. Undefined when the runner has no artifact service. */
  upload: ((artifact: { name: string; files: readonly string[]; root: string }) => Promise<void>) | undefined;
};
