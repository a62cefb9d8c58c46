import { join } from "node:path";
import type { AbsolutePath } from "../spec/names.ts";
import type { RunRequest } from "../spec/request.ts";
import { absolute, type ExecFlags } from "./exec-flags.ts";
import { defaultMaxMinutes, defaultMaxTokens } from "./exec-options.ts";
import { minutes, requestDefaults } from "./request-defaults.ts";

/** The person's place: where the command was started and where their home is. */
export type Place = { cwd: string; home: string; codexHome: string | undefined };

/** Flags of `exec` as a request. `prompt` is what standard input and argument gave together. */
export function execRequest({ flags, prompt, place }: { flags: ExecFlags; prompt: string; place: Place }): RunRequest {
  const path = (text: string) => absolute(text, place.cwd) as AbsolutePath;
  const directory = path(flags.cd ?? ".");
  return {
    ...requestDefaults,
    // As with Codex, what the agent found does not fail the command; the action decides by `fail-level`.
    failLevel: "never",
    subject: { kind: "directory", path: directory, needsGit: !flags.skipGitRepoCheck },
    task: {
      kind: "prompt",
      prompt: { kind: "text", text: prompt },
      images: flags.image.map(path),
      outputSchema:
        flags.outputSchema === undefined
          ? undefined
          : { kind: "file", path: path(flags.outputSchema), input: "--output-schema" },
    },
    thread: { kind: "new", keep: !flags.ephemeral },
    limits: {
      timeMs: minutes(flags.maxMinutes ?? defaultMaxMinutes),
      tokens: flags.maxTokens ?? defaultMaxTokens,
      cost: undefined,
      turns: undefined,
    },
    model: flags.model,
    sandbox: {
      mode: sandboxOf(flags),
      profile: flags.profile,
      writable: flags.addDir.map((entry) => absolute(entry, directory) as AbsolutePath),
      allowHosts: [],
    },
    outputs: {
      message: flags.outputLastMessage === undefined ? undefined : path(flags.outputLastMessage),
      patch: flags.patch === undefined ? undefined : path(flags.patch),
      upload: "never",
    },
    codexHome: path(place.codexHome ?? join(place.home, ".codex")),
    ignoreUserConfig: flags.ignoreUserConfig ?? false,
    overrides: flags.config,
  };
}

function sandboxOf(flags: ExecFlags): RunRequest["sandbox"]["mode"] {
  return flags.dangerouslyBypassApprovalsAndSandbox ? "danger-full-access" : flags.sandbox;
}
