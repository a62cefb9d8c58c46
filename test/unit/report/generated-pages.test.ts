import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inputsTable, outputsTable, replaceBetween } from "../../../scripts/generate-tables.ts";
import { renderErrorsPage } from "../../../src/report/errors-page.ts";
import { outcomeWords } from "../../../src/report/outcome-words.ts";
import { outputNames } from "../../../src/report/outputs.ts";
import { errorAnchor, problemWords } from "../../../src/report/problem-words.ts";
import { errorCodes } from "../../../src/spec/error-codes.ts";
import { outcomes } from "../../../src/spec/outcome.ts";

describe("docs/errors.md", () => {
  const page = renderErrorsPage(errorCodes, outcomes);
  it("has a heading for every code, under the anchor that messages link to", () => {
    const anchors = [...page.matchAll(/^### (.+)$/gm)].map((match) => errorAnchor(match[1] ?? ""));
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const code of Object.keys(errorCodes))
      expect(anchors).toContain(problemWords({ code, reason: "", wouldAllow: undefined }).anchor);
  });
  it("has a row for every outcome with its exit code", () => {
    for (const [name, { exitCode }] of Object.entries(outcomes))
      expect(page).toContain(`| \`${name}\` | ${exitCode} |`);
  });
});

describe("the words of a problem", () => {
  it("fall back to the table, so that none is empty", () => {
    for (const code of Object.keys(errorCodes)) {
      const { what, next } = problemWords({ code, reason: "", wouldAllow: undefined });
      expect(what).not.toBe("");
      expect(next).not.toBe("");
    }
    expect(problemWords({ code: "new.rule", reason: "why", wouldAllow: undefined })).toEqual({
      code: "new.rule",
      what: "why",
      next: "",
      anchor: "newrule",
    });
  });
  it("of an outcome are sentences", () => {
    for (const { title, meaning } of Object.values(outcomeWords)) {
      expect(title).toMatch(/^[A-Z][A-Za-z ]+$/);
      expect(meaning).toMatch(/[.]$/);
    }
  });
});

describe("README tables", () => {
  it("list inputs with their defaults and outputs", () => {
    const action = {
      inputs: {
        prompt: { description: "What to\n do | now." },
        publish: { description: "What.", default: "none", required: true },
      },
      outputs: { outcome: { description: "One word." } },
    };
    expect(inputsTable(action)).toBe(
      "| Input | Meaning | Default |\n| --- | --- | --- |\n| `prompt` | What to do \\| now. |  |\n| `publish` | What. Required. | `none` |",
    );
    expect(outputsTable(action)).toContain("| `outcome` | One word. |");
  });
  it("stand between their markers, which must be there once", () => {
    const text = "a\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\nb";
    expect(replaceBetween(text, "inputs", "new")).toBe("a\n<!-- inputs:start -->\nnew\n<!-- inputs:end -->\nb");
    expect(() => replaceBetween("nothing", "inputs", "new")).toThrow(/inputs:start/);
    expect(() => replaceBetween(text + text, "inputs", "new")).toThrow();
  });
  it("name exactly the outputs that are set", () => {
    const action = parse(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8")) as { outputs: object };
    expect(Object.keys(action.outputs).sort()).toEqual([...outputNames].sort());
  });
});
