import { describe, expect, it } from "vitest";
import { inputEnvironment, parseActionManifest } from "../../../../servers/runner/action-manifest.ts";
import { parsePairs } from "../../../../servers/runner/file-commands.ts";

describe("parsePairs", () => {
  it("reads lines and blocks; the first sign of a line decides", () => {
    expect(parsePairs("a=1\nb<<E\nx\n\ny=z\nE\nc=d<<e\n\ne<<F\nF\n")).toEqual({
      pairs: [
        ["a", "1"],
        ["b", "x\n\ny=z"],
        ["c", "d<<e"],
        ["e", ""],
      ],
      mistake: undefined,
    });
  });

  it("stops at the first mistake and keeps what came before", () => {
    expect(parsePairs("a=1\nb<<E\nx\n")).toEqual({
      pairs: [["a", "1"]],
      mistake: "Invalid value. Matching delimiter not found 'E'",
    });
    expect(parsePairs("words").mistake).toBe("Invalid format 'words'");
    expect(parsePairs("=x").mistake).toContain("Name must not be empty");
    expect(parsePairs("<<E").mistake).toContain("must not be empty");
  });

  it("keeps a carriage return in the value and does not take it for the end of a delimiter", () => {
    expect(parsePairs("a<<E\nx\r\nE\r\nE\n").pairs).toEqual([["a", "x\r\nE\r"]]);
  });
});

describe("inputEnvironment", () => {
  const manifest = parseActionManifest(
    "name: A\ninputs:\n  my-input: {required: true}\n  with space: {default: d}\n  token: {default: '${{ github.token }}'}\n  flag: {default: false}\nruns: {using: node24, main: m.js}",
  );

  it("fills defaults, keeps dashes, evaluates the github context and leaves required inputs to the action", () => {
    const { environment, warnings } = inputEnvironment(manifest, {}, { token: "t" });
    expect(environment).toEqual({ INPUT_WITH_SPACE: "d", INPUT_TOKEN: "t", INPUT_FLAG: "false" });
    expect(warnings).toEqual([]);
  });

  it("passes an unknown input on with the runner's warning", () => {
    const { environment, warnings } = inputEnvironment(manifest, { nope: "x", "My-Input": "y" }, { token: "t" });
    expect(environment).toMatchObject({ INPUT_NOPE: "x", "INPUT_MY-INPUT": "y" });
    expect(warnings).toEqual([
      "Unexpected input(s) 'nope', valid inputs are ['my-input', 'with space', 'token', 'flag']",
    ]);
  });

  it("refuses actions and expressions it would run wrongly", () => {
    expect(() => parseActionManifest("runs: {using: node20, main: m.js}")).toThrow("node20");
    const other = parseActionManifest("inputs: {a: {default: '${{ secrets.X }}'}}\nruns: {using: node24, main: m.js}");
    expect(() => inputEnvironment(other, {}, {})).toThrow("secrets.X");
  });
});
