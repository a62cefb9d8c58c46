import { describe, expect, it } from "vitest";
import { actionRequest } from "../../../src/commands/action-request.ts";

const place = {
  GITHUB_WORKSPACE: "/home/runner/work/app/app",
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_EVENT_PATH: "/home/runner/work/_temp/_github_workflow/event.json",
  RUNNER_TEMP: "/home/runner/work/_temp",
};

/** The action as a workflow step with these inputs, and the defaults of action.yml. */
function step(inputs: Record<string, string>) {
  const all = { "max-minutes": "20", "max-tokens": "2000000", publish: "none", "github-token": "ghs_x", ...inputs };
  return actionRequest({
    ...place,
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  });
}

describe("the inputs of openai/codex-action's own README", () => {
  it("ask for a turn in the workspace that writes nothing to GitHub", () => {
    const { request, modelKey, githubToken, answers } = step({
      "openai-api-key": "sk-1",
      prompt: "Review it.\nThoroughly.",
      sandbox: "read-only",
    });
    expect([modelKey, githubToken, answers]).toEqual(["sk-1", "ghs_x", []]);
    expect(request).toMatchObject({
      subject: {
        kind: "event",
        name: "pull_request",
        file: place.GITHUB_EVENT_PATH,
        workspace: place.GITHUB_WORKSPACE,
      },
      task: {
        kind: "prompt",
        prompt: { kind: "text", text: "Review it.\nThoroughly." },
        images: [],
        outputSchema: undefined,
      },
      publish: [],
      dryRun: false,
      sandbox: { mode: "read-only", writable: [] },
      limits: { timeMs: 1_200_000, tokens: 2_000_000 },
      admission: { triggerPhrase: undefined, allowUsers: [], allowBots: false, allowBotUsers: [] },
      codexHome: "/home/runner/work/_temp/codex-home",
    });
  });

  it.each([
    [{}, "workspace-write"],
    [{ sandbox: "danger-full-access" }, "danger-full-access"],
    [{ "permission-profile": ":read-only" }, "read-only"],
    [{ "codex-args": "--sandbox read-only" }, "read-only"],
    [{ "codex-args": "-c sandbox_mode=read-only" }, undefined],
  ])("%j mean the sandbox mode %s", (inputs, mode) => {
    expect(step({ prompt: "x", ...inputs }).request.sandbox.mode).toBe(mode);
  });

  it("name files relative to the working directory", () => {
    const { request } = step({
      "prompt-file": ".github/prompt.md",
      "output-file": "out/message.md",
      "output-schema-file": "schema.json",
      "working-directory": "packages/a",
      "codex-home": ".codex-home",
      "codex-args": "--add-dir ../b --patch /tmp/x.patch",
    });
    const workspace = `${place.GITHUB_WORKSPACE}/packages/a`;
    expect(request).toMatchObject({
      subject: { workspace },
      task: {
        prompt: { kind: "file", path: `${workspace}/.github/prompt.md`, input: "prompt-file" },
        outputSchema: { kind: "file", path: `${workspace}/schema.json`, input: "output-schema-file" },
      },
      outputs: { message: `${workspace}/out/message.md`, patch: "/tmp/x.patch" },
      sandbox: { writable: [`${place.GITHUB_WORKSPACE}/packages/b`] },
      codexHome: `${workspace}/.codex-home`,
    });
  });

  it("may carry further flags in codex-args, in both of its forms", () => {
    for (const args of [
      `--model gpt-5.5 -c 'model_verbosity="low"' --max-tokens 5`,
      `["--model","gpt-5.5","-c","model_verbosity=\\"low\\"","--max-tokens","5"]`,
    ]) {
      expect(step({ prompt: "x", "codex-args": args }).request).toMatchObject({
        model: "gpt-5.5",
        limits: { tokens: 5 },
        overrides: [{ key: "model_verbosity", value: '"low"' }],
      });
    }
  });

  it("are answered where they need nothing here", () => {
    const { answers } = step({
      prompt: "x",
      "safety-strategy": "drop-sudo",
      "codex-user": "bot",
      "codex-version": "0.169.0",
      "codex-args": "--json --ignore-rules",
    });
    expect(answers.map((answer) => answer.split(":")[0])).toEqual([
      'safety-strategy "drop-sudo"',
      'codex-user "bot"',
      'codex-version "0.169.0"',
      "codex-args --json",
      "codex-args --ignore-rules",
    ]);
  });
});

describe("what is to be published", () => {
  it.each([
    ["none", []],
    ["", []],
    ["auto", "auto"],
    ["patch", ["patch"]],
    ["commit, review\ncheck, commit", ["commit", "review", "check"]],
  ])("%j", (publish, expected) => {
    expect(step({ prompt: "x", publish }).request.publish).toEqual(expected);
  });

  it.each([
    [
      "reviw",
      "input.invalid",
      'publish: "reviw" is not one of "none", "auto", "patch", "commit", "review", "check"; did you mean "review"?',
    ],
    [
      "pull-request",
      "input.invalid",
      'publish: "pull-request" is not one of "none", "auto", "patch", "commit", "review", "check"',
    ],
    ["none, patch", "input.conflict", 'publish: "none" stands alone'],
    ["patch, auto", "input.conflict", 'publish: "auto" stands alone'],
  ])("%j is refused", (publish, code, message) => {
    expect(() => step({ prompt: "x", publish })).toThrow(expect.objectContaining({ code, message }));
  });

  it("comes from the event when there is no prompt but a trigger or something to publish", () => {
    expect(step({ "trigger-phrase": "/codex" }).request).toMatchObject({
      task: { kind: "from-event" },
      admission: { triggerPhrase: "/codex" },
    });
    expect(step({ publish: "auto", "output-schema": "{}" }).request.task).toEqual({
      kind: "from-event",
      outputSchema: { kind: "text", text: "{}" },
    });
  });
});

describe("inputs that cannot be meant", () => {
  it.each([
    [{ prompt: "x", "prompt-file": "p" }, "`prompt` and `prompt-file` are both set"],
    [
      { prompt: "x", "output-schema": "{}", "output-schema-file": "s" },
      "`output-schema` and `output-schema-file` are both set",
    ],
    [
      { prompt: "x", "output-schema": "{}", "codex-args": "--output-schema s" },
      "`output-schema` and `codex-args --output-schema` are both set",
    ],
    [
      { prompt: "x", "output-file": "a", "codex-args": "-o b" },
      "`output-file` and `codex-args --output-last-message` are both set",
    ],
    [{ prompt: "x", model: "a", "codex-args": "-m b" }, "`model` and `codex-args --model` are both set"],
    [
      { prompt: "x", sandbox: "read-only", "codex-args": "-s workspace-write" },
      "`sandbox` and `codex-args --sandbox` are both set",
    ],
    [
      { prompt: "x", sandbox: "read-only", "permission-profile": ":workspace" },
      "`sandbox` and `permission-profile` are both set",
    ],
    [
      { prompt: "x", "permission-profile": ":workspace", "codex-args": "-s read-only" },
      "`permission-profile` and `codex-args --sandbox` are both set",
    ],
    [
      { prompt: "x", sandbox: "read-only", "codex-args": "--dangerously-bypass-approvals-and-sandbox" },
      "`sandbox` and `codex-args --dangerously-bypass-approvals-and-sandbox` are both set",
    ],
    [
      { prompt: "x", "permission-profile": ":read-only", "codex-args": "--dangerously-bypass-approvals-and-sandbox" },
      "`permission-profile` and `codex-args --dangerously-bypass-approvals-and-sandbox` are both set",
    ],
    [
      { prompt: "x", "working-directory": "a", "codex-args": "-C b" },
      "`working-directory` and `codex-args --cd` are both set",
    ],
    [{ prompt: "x", "codex-args": "fix" }, 'codex-args: "fix" is not a flag; the prompt belongs in `prompt`'],
  ])("%j contradict each other", (inputs, message) => {
    expect(() => step(inputs as Record<string, string>)).toThrow(
      expect.objectContaining({ code: "input.conflict", message }),
    );
  });

  it.each([
    [
      { sandbox: "workspace" },
      "input.invalid",
      'sandbox: "workspace" is not one of "read-only", "workspace-write", "danger-full-access"',
    ],
    [
      { "permission-profile": "read-only" },
      "input.invalid",
      'permission-profile: "read-only" is not one of ":read-only", ":workspace", ":danger-full-access"; did you mean ":read-only"?',
    ],
    [{ "fail-level": "warn" }, "input.invalid", 'fail-level: "warn" is not one of "note", "warning", "error", "never"'],
    [{ "codex-args": "--modle x" }, "input.unknown", "codex-args: unknown option '--modle'; did you mean --model?"],
    [
      { "codex-args": "--sandbox none" },
      "input.invalid",
      /^codex-args: .*read-only, workspace-write, danger-full-access/,
    ],
    [{ "codex-args": "--max-minutes -1" }, "input.invalid", /max-minutes/],
    [{ "codex-args": '--model "x' }, "input.invalid", /^codex-args: .*quote/],
    [{ "codex-args": '["--model"' }, "input.invalid", /^codex-args: /],
    [{ "codex-args": "[1]" }, "input.invalid", /^codex-args: /],
    [{ "codex-args": "--help" }, "input.invalid", "codex-args: --help has no meaning here"],
    [{ "codex-args": "-c model" }, "config.invalid", /"model" is not of the form key=value/],
    [{ "codex-args": "--oss" }, "input.invalid", /--oss/],
  ])("%j are named with what is allowed", (inputs, code, message) => {
    const expected = typeof message === "string" ? expect.stringContaining(message) : expect.stringMatching(message);
    expect(() => step({ prompt: "x", ...(inputs as object) })).toThrow(
      expect.objectContaining({ code, message: expected }),
    );
  });

  it.each([
    [{}, "neither a prompt nor a trigger was given"],
    [
      { "openai-api-key": "sk-1" },
      "a key was given but no prompt; starting only a proxy for later steps is not what this action does",
    ],
  ])("%j ask for nothing, and the hint says what to do instead", (inputs, message) => {
    expect(() => step(inputs)).toThrow(
      expect.objectContaining({ code: "input.no-prompt", message, hint: expect.stringContaining("`prompt`") }),
    );
  });
});
