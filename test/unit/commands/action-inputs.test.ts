import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { createInputs, inputNames } from "../../../src/commands/action-inputs.ts";

const action = parse(readFileSync(join(import.meta.dirname, "../../../action.yml"), "utf8"));

describe("action.yml", () => {
  it("lists the inputs that the program knows, each with a description", () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort());
    expect(
      Object.values<{ description: string }>(action.inputs).every(({ description }) => description.length > 10),
    ).toBe(true);
  });

  it("lists the outputs, which keep the names of openai/codex-action", () => {
    expect(Object.keys(action.outputs)).toEqual(
      expect.arrayContaining(["final-message", "codex-version", "outcome", "patch-path", "commit-sha"]),
    );
  });

  it("has defaults that the program accepts", () => {
    const entries = Object.entries<{ default?: string }>(action.inputs).flatMap(([name, input]) =>
      input.default === undefined ? [] : [[`INPUT_${name.toUpperCase()}`, input.default]],
    );
    const inputs = createInputs(Object.fromEntries(entries));
    expect([
      inputs.flag("dry-run"),
      inputs.number("max-minutes"),
      inputs.number("max-tokens"),
      inputs.choice("upload", ["auto", "never"]),
    ]).toEqual([false, 20, 2_000_000, "auto"]);
  });
});

describe("an input", () => {
  const read = (name: (typeof inputNames)[number], value: string) =>
    createInputs({ [`INPUT_${name.toUpperCase()}`]: value });

  it("is trimmed, and absent when it is empty", () => {
    expect([
      read("model", "  m \n").text("model"),
      read("model", " \n").text("model"),
      createInputs({}).text("model"),
    ]).toEqual(["m", undefined, undefined]);
  });

  it.each([
    ["true", true],
    ["TRUE", true],
    ["False", false],
    ["", false],
  ])("flag %j is %j", (value, expected) => {
    expect(read("dry-run", value).flag("dry-run")).toBe(expected);
  });

  it.each([
    ["5", 5],
    ["0.5", 0.5],
    ["2_000_000", 2_000_000],
    ["", undefined],
  ])("number %j is %j", (value, expected) => {
    expect(read("max-minutes", value).number("max-minutes")).toBe(expected);
  });

  it("is a list by commas and lines, without empty entries", () => {
    expect(read("allow-users", "ada, bob\n\n  eve ,").list("allow-users")).toEqual(["ada", "bob", "eve"]);
  });

  it.each([
    ["a flag", () => read("dry-run", "yes").flag("dry-run"), /^dry-run: "yes" is not one of "true", "false"$/],
    [
      "a flag that is nearly right",
      () => read("allow-bots", "ture").flag("allow-bots"),
      /^allow-bots: "ture" is not one of "true", "false"; did you mean "true"\?$/,
    ],
    [
      "a choice",
      () => read("upload", "nevr").choice("upload", ["auto", "never"]),
      /^upload: "nevr" is not one of "auto", "never"; did you mean "never"\?$/,
    ],
    [
      "a number",
      () => read("max-tokens", "many").number("max-tokens"),
      /^max-tokens: "many" is not a positive number$/,
    ],
    ["zero", () => read("max-tokens", "0").number("max-tokens"), /^max-tokens: "0" is not a positive number$/],
    [
      "no end",
      () => read("max-minutes", "Infinity").number("max-minutes"),
      /^max-minutes: "Infinity" is not a positive number$/,
    ],
  ])("that is wrong (%s) names itself, what is allowed and the nearest match", (_, use, message) => {
    expect(use).toThrow(expect.objectContaining({ code: "input.invalid", message: expect.stringMatching(message) }));
  });

  it.each([
    ["INPUT_PROMT", "there is no input `promt`; did you mean `prompt`?"],
    ["INPUT_GITHUB_TOKEN", "there is no input `github_token`; did you mean `github-token`?"],
    ["INPUT_ZZZ", "there is no input `zzz`"],
  ])("that nobody knows (%s) is refused", (variable, message) => {
    expect(() => createInputs({ [variable]: "x" })).toThrow(
      expect.objectContaining({ code: "input.unknown", message }),
    );
  });
});
