import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExecFlags } from "../../../src/commands/exec-flags.ts";
import { splitArguments } from "../../../src/commands/split-arguments.ts";

function flagsOf(...argv: string[]) {
  const parsed = parseExecFlags(argv);
  if (parsed.kind !== "flags") throw new Error("help was asked for");
  return parsed.flags;
}

describe("the flags of exec", () => {
  it("are all taken in the order in which the SDK writes them", () => {
    const flags = flagsOf(
      ...[
        "--experimental-json",
        "--config",
        'model_verbosity="low"',
        "--config",
        'openai_base_url="http://127.0.0.1:1/v1"',
      ],
      ...[
        "--model",
        "gpt-5.5",
        "--thread-source",
        "sdk",
        "--sandbox",
        "workspace-write",
        "--cd",
        "/w",
        "--add-dir",
        "/a",
        "--add-dir",
        "/b",
      ],
      ...[
        "--skip-git-repo-check",
        "--output-schema",
        "/tmp/codex-output-schema-1/schema.json",
        "--cyber-access-program",
        "standard",
      ],
      ...["--config", 'model_reasoning_effort="high"', "--config", "sandbox_workspace_write.network_access=false"],
      ...[
        "--config",
        'web_search="disabled"',
        "--config",
        'approval_policy="never"',
        "--image",
        "one.png",
        "--image",
        "two.png",
      ],
    );
    expect(flags).toMatchObject({
      json: true,
      model: "gpt-5.5",
      sandbox: "workspace-write",
      cd: "/w",
      addDir: ["/a", "/b"],
      skipGitRepoCheck: true,
      outputSchema: "/tmp/codex-output-schema-1/schema.json",
      image: ["one.png", "two.png"],
      prompt: undefined,
    });
    expect(flags.config.map(({ key }) => key)).toEqual([
      "model_verbosity",
      "openai_base_url",
      "model_reasoning_effort",
      "sandbox_workspace_write.network_access",
      "web_search",
      "approval_policy",
    ]);
  });

  it("have Codex's short forms", () => {
    expect(
      flagsOf(
        "-m",
        "m",
        "-s",
        "read-only",
        "-C",
        "d",
        "-p",
        "fast",
        "-o",
        "out",
        "-c",
        "a=1",
        "-i",
        "x.png,y.png",
        "--",
        "the prompt",
      ),
    ).toMatchObject({
      model: "m",
      sandbox: "read-only",
      cd: "d",
      profile: "fast",
      outputLastMessage: "out",
      config: [{ key: "a", value: "1", from: "-c" }],
      image: ["x.png", "y.png"],
      prompt: "the prompt",
    });
  });

  it.each([
    [["-i", "x.png", "y.png", "--", "prompt"], ["x.png", "y.png"], "prompt"],
    [["prompt", "-i", "x.png"], ["x.png"], "prompt"],
    [["-"], [], "-"],
    [["--", "--json"], [], "--json"],
  ])("%j give images and prompt", (argv, image, prompt) => {
    expect(flagsOf(...argv)).toMatchObject({ image, prompt });
  });

  it("have no memory of an earlier parse", () => {
    flagsOf("--add-dir", "/a", "-c", "x=1", "-i", "p.png");
    expect(flagsOf("prompt")).toMatchObject({ addDir: [], config: [], image: [] });
  });

  it("that change nothing here are answered", () => {
    expect(parseExecFlags(["--ignore-rules", "--trust", "x"])).toMatchObject({
      kind: "flags",
      answers: [/^--ignore-rules: /, /^--trust: /].map((start) => expect.stringMatching(start)),
    });
  });

  it("are all in the help, except those that are only accepted", () => {
    const help = parseExecFlags(["--help"]);
    expect(help).toMatchObject({
      kind: "help",
      text: expect.stringMatching(/--sandbox[\s\S]*--output-last-message[\s\S]*--max-tokens/),
    });
  });
});

describe("flags that cannot be meant", () => {
  it.each([
    [["--modle", "x"], "input.unknown", "unknown option '--modle'; did you mean --model?"],
    [["--full-auto"], "input.unknown", "unknown option '--full-auto'"],
    [["-s", "none"], "input.invalid", "read-only, workspace-write, danger-full-access"],
    [["--model"], "input.invalid", "argument missing"],
    [["--max-minutes", "soon"], "input.invalid", '--max-minutes: "soon" is not a positive number'],
    [["fix", "the", "test"], "input.invalid", "quote"],
    [["--oss", "x"], "input.invalid", "--oss: "],
    [["-c", "novalue", "x"], "config.invalid", '"novalue" is not of the form key=value'],
  ])("%j are refused", (argv, code, message) => {
    expect(() => parseExecFlags(argv)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });

  it.each([
    [["resume", "0199a213-81c0-7800-8aa1-bbab2a035a53"]],
    [["--experimental-json", "--model", "m", "resume", "0199a213-81c0-7800-8aa1-bbab2a035a53", "--image", "x.png"]],
    [["resume", "--last"]],
    [["resume"]],
    [["fork", "x"]],
    [["review", "--uncommitted"]],
  ])("%j is a subcommand that does not exist yet, never a prompt", (argv) => {
    expect(() => parseExecFlags(argv)).toThrow(
      expect.objectContaining({
        code: "input.unknown",
        message: expect.stringContaining(`exec ${argv.find((word) => /^(resume|fork|review)$/.test(word))}`),
      }),
    );
  });

  it("a prompt behind -- may begin with such a word", () => {
    expect(flagsOf("--", "resume the work").prompt).toBe("resume the work");
    expect(flagsOf("review the change").prompt).toBe("review the change");
  });
});

describe("codex-args", () => {
  it.each<[string, string[]]>([
    ["", []],
    ["--json   -m\tgpt\n--ephemeral", ["--json", "-m", "gpt", "--ephemeral"]],
    [`-c 'a="b c"' x`, ["-c", 'a="b c"', "x"]],
    [String.raw`a\ b "c \" \\ \n" 'd\e'`, ["a b", String.raw`c " \ \n`, String.raw`d\e`]],
    [`pre"mid"'post'`, ["premidpost"]],
    [`"" ''`, ["", ""]],
    ["--model x \\\n  --json", ["--model", "x", "--json"]],
    ["$HOME `id` $(id) *", ["$HOME", "`id`", "$(id)", "*"]],
    ['["-c", "a=b c", ""]', ["-c", "a=b c", ""]],
  ])("%j are these words", (text, words) => {
    expect(splitArguments(text)).toEqual(words);
  });

  it.each([`"open`, "'open", "open\\", `a "b" 'c`, '["a"', "[1]", "[[]]"])("%j are refused", (text) => {
    expect(() => splitArguments(text)).toThrow(
      expect.objectContaining({ code: "input.invalid", message: expect.stringContaining("codex-args: ") }),
    );
  });

  it("give back what a shell would have quoted", () => {
    const quote = (word: string) => `'${word.replaceAll("'", String.raw`'\''`)}'`;
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        expect(splitArguments(words.map(quote).join(" "))).toEqual(words);
        expect(splitArguments(JSON.stringify(words))).toEqual(words);
      }),
    );
  });
});
