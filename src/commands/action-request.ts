import { join } from "node:path";
import type { AbsolutePath } from "../spec/names.ts";
import type { PublishKind } from "../spec/proposal.ts";
import type { RunRequest, TextSource } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import type { SandboxMode } from "../spec/sandbox.ts";
import { createInputs, type Inputs, invalid, type Variables } from "./action-inputs.ts";
import { checkConflicts } from "./check-conflicts.ts";
import { absolute, type ExecFlags, parseExecFlags } from "./exec-flags.ts";
import { defaultMaxMinutes, defaultMaxTokens } from "./exec-options.ts";
import { minutes, requestDefaults } from "./request-defaults.ts";
import { splitArguments } from "./split-arguments.ts";

/** What the action's inputs say. `answers` are sentences for the log about inputs that are accepted but need nothing here. */
export type ActionRequest = {
  request: RunRequest;
  modelKey: string | undefined;
  endpoint: string | undefined;
  githubToken: string | undefined;
  answers: readonly string[];
};

const publishable = ["patch", "commit", "review", "check"] as const satisfies readonly PublishKind[];

/** Parses and cross-checks every input; nothing has been spent or changed when it throws. */
export function actionRequest(variables: Variables): ActionRequest {
  const inputs = createInputs(variables);
  const codexArgs = parseCodexArgs(inputs);
  const flags = codexArgs?.flags;
  const workspace = absolute(
    inputs.text("working-directory") ?? flags?.cd ?? ".",
    variables["GITHUB_WORKSPACE"] ?? "/",
  ) as AbsolutePath;
  checkConflicts(inputs, flags);
  const request: RunRequest = {
    ...requestDefaults,
    subject: {
      kind: "event",
      name: variables["GITHUB_EVENT_NAME"] ?? "",
      file: (variables["GITHUB_EVENT_PATH"] ?? "") as AbsolutePath,
      workspace,
    },
    task: taskOf(inputs, flags, workspace),
    thread: { kind: "new", keep: !flags?.ephemeral },
    publish: publishOf(inputs),
    dryRun: inputs.flag("dry-run"),
    limits: {
      timeMs: minutes(flags?.maxMinutes ?? inputs.number("max-minutes") ?? defaultMaxMinutes),
      tokens: flags?.maxTokens ?? inputs.number("max-tokens") ?? defaultMaxTokens,
      cost: undefined,
      turns: undefined,
    },
    failLevel: inputs.choice("fail-level", ["note", "warning", "error", "never"]) ?? "error",
    model: inputs.text("model") ?? flags?.model,
    effort: inputs.text("effort"),
    sandbox: {
      mode: sandboxOf(inputs, flags),
      profile: flags?.profile,
      writable: (flags?.addDir ?? []).map((entry) => absolute(entry, workspace) as AbsolutePath),
      allowHosts: [],
    },
    admission: {
      triggerPhrase: inputs.text("trigger-phrase"),
      allowUsers: inputs.list("allow-users"),
      allowBots: inputs.flag("allow-bots"),
      allowBotUsers: inputs.list("allow-bot-users"),
    },
    outputs: {
      message: pathOf(inputs.text("output-file") ?? flags?.outputLastMessage, workspace),
      patch: pathOf(flags?.patch, workspace),
      upload: inputs.choice("upload", ["auto", "never"]) ?? "auto",
    },
    codexHome: absolute(
      inputs.text("codex-home") ?? join(variables["RUNNER_TEMP"] ?? "/tmp", "codex-home"),
      workspace,
    ) as AbsolutePath,
    ignoreUserConfig: flags?.ignoreUserConfig ?? false,
    overrides: flags?.config ?? [],
  };
  return {
    request,
    modelKey: inputs.text("openai-api-key"),
    endpoint: inputs.text("responses-api-endpoint"),
    githubToken: inputs.text("github-token"),
    answers: [
      ...answersOf(inputs),
      ...answersToFlags(flags),
      ...(codexArgs?.answers ?? []).map((answer) => `codex-args ${answer}`),
    ],
  };
}

function parseCodexArgs(inputs: Inputs): { flags: ExecFlags; answers: readonly string[] } | undefined {
  const text = inputs.text("codex-args");
  if (text === undefined) return undefined;
  const parsed = parseExecFlags(splitArguments(text), "codex-args");
  if (parsed.kind === "help")
    throw new RunError({ code: "input.invalid", message: "codex-args: --help has no meaning here" });
  if (parsed.flags.prompt !== undefined)
    throw new RunError({
      code: "input.conflict",
      message: `codex-args: "${parsed.flags.prompt}" is not a flag; the prompt belongs in \`prompt\``,
    });
  return parsed;
}

function taskOf(inputs: Inputs, flags: ExecFlags | undefined, workspace: AbsolutePath): RunRequest["task"] {
  const prompt = sourceOf(inputs, { text: "prompt", file: "prompt-file" }, workspace);
  const schema = sourceOf(inputs, { text: "output-schema", file: "output-schema-file" }, workspace);
  const fromFlags: TextSource | undefined =
    flags?.outputSchema === undefined
      ? undefined
      : {
          kind: "file",
          path: absolute(flags.outputSchema, workspace) as AbsolutePath,
          input: "codex-args --output-schema",
        };
  const outputSchema = schema ?? fromFlags;
  if (prompt === undefined) return { kind: "from-event", outputSchema };
  return {
    kind: "prompt",
    prompt,
    images: (flags?.image ?? []).map((entry) => absolute(entry, workspace) as AbsolutePath),
    outputSchema,
  };
}

function sourceOf(
  inputs: Inputs,
  names: { text: "prompt" | "output-schema"; file: "prompt-file" | "output-schema-file" },
  workspace: AbsolutePath,
): TextSource | undefined {
  const text = inputs.text(names.text);
  if (text !== undefined) return { kind: "text", text };
  const file = inputs.text(names.file);
  return file === undefined
    ? undefined
    : { kind: "file", path: absolute(file, workspace) as AbsolutePath, input: names.file };
}

function publishOf(inputs: Inputs): RunRequest["publish"] {
  const words = inputs.list("publish");
  if (words.length === 0 || (words.length === 1 && words[0] === "none")) return [];
  if (words.length === 1 && words[0] === "auto") return "auto";
  const kinds = words.map((word) => {
    const kind = publishable.find((name) => name === word);
    if (kind === undefined)
      throw word === "none" || word === "auto"
        ? new RunError({ code: "input.conflict", message: `publish: "${word}" stands alone` })
        : invalid("publish", word, ["none", "auto", ...publishable]);
    return kind;
  });
  return [...new Set(kinds)];
}

function sandboxOf(inputs: Inputs, flags: ExecFlags | undefined): SandboxMode | undefined {
  const profile = inputs.choice("permission-profile", [":read-only", ":workspace", ":danger-full-access"]);
  const profiles = {
    ":read-only": "read-only",
    ":workspace": "workspace-write",
    ":danger-full-access": "danger-full-access",
  } as const;
  if (profile !== undefined) return profiles[profile];
  if (flags?.dangerouslyBypassApprovalsAndSandbox) return "danger-full-access";
  const mode = inputs.choice("sandbox", ["read-only", "workspace-write", "danger-full-access"]) ?? flags?.sandbox;
  const isConfigured = flags?.config.some(({ key }) => key === "sandbox_mode") ?? false;
  return mode ?? (isConfigured ? undefined : "workspace-write");
}

function pathOf(text: string | undefined, from: string): AbsolutePath | undefined {
  return text === undefined ? undefined : (absolute(text, from) as AbsolutePath);
}

function answersToFlags(flags: ExecFlags | undefined): string[] {
  return [
    ...(flags?.json
      ? ["codex-args --json: the log shows the events as groups; the transcript below codex-home holds all of them"]
      : []),
    ...(flags?.skipGitRepoCheck
      ? ["codex-args --skip-git-repo-check: a run from an event always works on a checkout"]
      : []),
  ];
}

function answersOf(inputs: Inputs): string[] {
  const answers: string[] = [];
  const strategy = inputs.text("safety-strategy");
  if (strategy !== undefined)
    answers.push(
      `safety-strategy "${strategy}": not needed; every command runs in a sandbox without privileges and the host is not changed`,
    );
  const user = inputs.text("codex-user");
  if (user !== undefined)
    answers.push(
      `codex-user "${user}": not needed; commands run in their own user namespace, without the runner's rights`,
    );
  const version = inputs.text("codex-version");
  if (version !== undefined)
    answers.push(
      `codex-version "${version}": the agent is part of this action and nothing is downloaded; pin the action to pin the agent`,
    );
  return answers;
}
