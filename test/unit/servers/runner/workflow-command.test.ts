import { describe, expect, it } from "vitest";
import { createSecretMasker } from "../../../../servers/runner/secret-masker.ts";
import { createLineSplitter, createStepLog } from "../../../../servers/runner/step-log.ts";
import {
  isHiddenCommand,
  parseWorkflowCommand,
  registeredCommands,
} from "../../../../servers/runner/workflow-command.ts";

const names = new Set(registeredCommands);
const parse = (line: string) => {
  const command = parseWorkflowCommand(line, names);
  return command === undefined ? undefined : [command.form, command.name, command.properties, command.data];
};

describe("parseWorkflowCommand", () => {
  it("reads `::` only at the start of a line, after white space, in any case", () => {
    expect(parse("::error file=a%2Cb,line=3::x%0Ay%25")).toEqual([
      "colons",
      "error",
      { file: "a,b", line: "3" },
      "x\ny%",
    ]);
    expect(parse("  \t::WARNING::w")).toEqual(["colons", "warning", {}, "w"]);
    expect(parse("text ::error::x")).toBeUndefined();
    expect(parse("::nonsense::x")).toBeUndefined();
    expect(parse("::error x")).toBeUndefined();
  });

  it("reads `##[` anywhere in a line", () => {
    expect(parse("text ##[error file=a;line=3]x%5Dy")).toEqual(["brackets", "error", { file: "a", line: "3" }, "x]y"]);
    expect(parse("##[Group]g")).toEqual(["brackets", "group", {}, "g"]);
    expect(parse("## [error]x")).toBeUndefined();
    expect(parse("##[other]x")).toBeUndefined();
  });

  it("sees commands behind invisible characters", () => {
    expect(isHiddenCommand("\u200b::error::x", names)).toBe(true);
    expect(isHiddenCommand("a #\u00ad#[error]x", names)).toBe(true);
    expect(isHiddenCommand("::error::x", names)).toBe(false);
    expect(isHiddenCommand("plain\u200b", names)).toBe(false);
  });
});

describe("createLineSplitter", () => {
  it("cuts at line feeds and at lone carriage returns, across chunks", () => {
    const lines: string[] = [];
    const splitter = createLineSplitter((line) => lines.push(line));
    for (const chunk of ["a\r", "\nb\rc", "\n:", ":error::x\n", "end"]) splitter.push(chunk);
    splitter.end();
    expect(lines).toEqual(["a", "b", "c", "::error::x", "end"]);
  });
});

function logOf(...lines: string[]) {
  const masker = createSecretMasker();
  const log = createStepLog(masker, { isDebug: false });
  for (const line of lines) log.accept(line);
  return log;
}

describe("createStepLog", () => {
  it("stops obeying between stop-commands and its token, which must be none of the commands", () => {
    const log = logOf("::stop-commands::abc", "::error::no", "##[error]no", "::ABC::", "::error::yes");
    expect(log.annotations.map(({ message }) => message)).toEqual(["yes"]);
    expect(log.lines).toEqual(["::stop-commands::abc", "::error::no", "##[error]no", "::ABC::", "##[error]yes"]);
    const invalid = logOf("::stop-commands::error", "::warning::still");
    expect(invalid.hasFailed).toBe(true);
    expect(invalid.annotations.at(-1)?.message).toBe("still");
  });

  it("masks from add-mask on, line by line and in the usual encodings, and hides the command", () => {
    const base64 = Buffer.from("user:topsecret-value").toString("base64");
    const log = logOf(
      "topsecret-value",
      "::add-mask::topsecret-value%0Asecond line",
      "a topsecret-value b",
      "second line",
      base64,
    );
    expect(log.lines.slice(0, 3)).toEqual(["topsecret-value", "a *** b", "***"]);
    expect(log.lines[3]).toContain("***");
    expect(log.lines.join()).not.toContain("add-mask");
  });

  it("refuses set-env and add-path, which fails the step", () => {
    const log = logOf("::set-env name=A::b");
    expect(log.hasFailed).toBe(true);
    expect(log.annotations[1]?.message).toContain("The `set-env` command is disabled");
  });

  it("shows ten annotations of a level and hides the rest", () => {
    const log = logOf(...Array.from({ length: 12 }, (_, index) => `::warning::${index}`), "::error::e");
    expect(log.annotations.filter(({ shown }) => shown)).toHaveLength(11);
  });

  it("takes outputs and state of the old commands with a warning", () => {
    const log = logOf("::set-output name=a::1", "::save-state name=b::2", "::debug::quiet");
    expect([...log.outputs, ...log.state]).toEqual([
      ["a", "1"],
      ["b", "2"],
    ]);
    expect(log.annotations).toHaveLength(2);
    expect(log.lines.join()).not.toContain("quiet");
  });
});
