import { describe, expect, it } from "vitest";
import { parsePatch } from "../../../src/apply-patch/parse-patch.ts";
import { patchOf } from "../../support/patched-directory.ts";

const unexpected = (line: string) =>
  `Unexpected line found in update hunk: '${line}'. Every line should start with ' ' (context line), '+' (added line), or '-' (removed line)`;
const header = (line: string) =>
  `'${line}' is not a valid hunk header. Valid hunk headers: '*** Add File: {path}', '*** Delete File: {path}', '*** Update File: {path}'`;
const expected = (line: string) => `Expected update hunk to start with a @@ context marker, got: '${line}'`;
const first = "The first line of the patch must be '*** Begin Patch'";
const last = "The last line of the patch must be '*** End Patch'";
const empty = "Update hunk does not contain any lines";
const update = (...lines: string[]) => patchOf("*** Update File: a", ...lines);

describe("parsePatch", () => {
  it("reads every kind of hunk", () => {
    const patch = patchOf(
      "*** Add File: new",
      "+one",
      "+",
      "*** Delete File: old",
      "*** Update File: a",
      "*** Move to: b",
      " kept",
      "-gone",
      "@@ def f():",
      "+come",
      "*** End of File",
      "*** Add File: empty",
    );
    expect(parsePatch(patch)).toEqual({
      kind: "parsed",
      environment: undefined,
      hunks: [
        { kind: "add", path: "new", content: "one\n\n" },
        { kind: "delete", path: "old" },
        {
          kind: "update",
          path: "a",
          moveTo: "b",
          chunks: [
            {
              anchor: undefined,
              atEnd: false,
              lines: [
                { kind: "context", text: "kept" },
                { kind: "removed", text: "gone" },
              ],
            },
            { anchor: "def f():", atEnd: true, lines: [{ kind: "added", text: "come" }] },
          ],
        },
        { kind: "add", path: "empty", content: "" },
      ],
    });
  });

  it.each([
    ["CRLF", patchOf("*** Add File: a", "+x").replaceAll("\n", "\r\n")],
    ["white space round it", `\n\t ${patchOf("*** Add File: a", "+x")} \n\n`],
    ["padded markers", "*** Begin Patch  \n  *** Add File: a \n+x\n *** End Patch"],
    ["a second end", patchOf("*** Add File: a", "+x", "*** End Patch", "")],
    ["a heredoc", `<<EOF\n${patchOf("*** Add File: a", "+x")}\nEOF\n`],
    ["a quoted heredoc", `<<'EOF'\n${patchOf("*** Add File: a", "+x")}\nEOF`],
    ["a double-quoted heredoc", `<<"EOF"\n${patchOf("*** Add File: a", "+x")}\nEOF`],
  ])("forgives %s", (_title, patch) => {
    expect(parsePatch(patch)).toMatchObject({ kind: "parsed", hunks: [{ kind: "add", path: "a", content: "x\n" }] });
  });

  it("takes an entirely blank line for an empty context line", () => {
    expect(parsePatch(update("@@", "", "-x"))).toMatchObject({
      hunks: [{ chunks: [{ lines: [{ kind: "context", text: "" }, { kind: "removed" }] }] }],
    });
  });

  it("takes an indented marker in an update for a context line", () => {
    expect(parsePatch(update("-x", "  *** Add File: b"))).toMatchObject({
      hunks: [{ chunks: [{ lines: [{ kind: "removed" }, { kind: "context", text: " *** Add File: b" }] }] }],
    });
  });

  it("reads the name of an environment before the first hunk", () => {
    expect(parsePatch(patchOf("*** Environment ID: local", "*** Delete File: a"))).toMatchObject({
      environment: "local",
      hunks: [{ kind: "delete" }],
    });
  });

  it.each([
    ["", undefined, last],
    ["*** Begin Patch", undefined, last],
    ["*** End Patch", undefined, first],
    [`say\n${patchOf()}`, undefined, first],
    [`${patchOf()}\nsay`, undefined, last],
    ["<<EOF\nx\n*** End Patch\nEOF", undefined, first],
    [patchOf("*** Add File: a", "+x", "*** End Patch", "*** Add File: b"), undefined, last],
    [patchOf("*** Delete File: a", "*** End Patch", "say"), undefined, last],
    [patchOf("*** Environment ID: "), undefined, "apply_patch environment_id cannot be empty"],
    [
      patchOf("*** Environment ID: a", "*** Environment ID: b"),
      undefined,
      "apply_patch environment_id cannot be specified more than once",
    ],
    [patchOf("*** Add File: a", "*** Environment ID: b"), 3, header("*** Environment ID: b")],
    [patchOf("say"), 2, header("say")],
    [patchOf(""), 2, header("")],
    [patchOf("*** Add File:"), 2, header("*** Add File:")],
    [patchOf("*** Add File: a", "+x", " y"), 4, header("y")],
    [patchOf("*** Delete File: a", "+x"), 3, header("+x")],
    [update(), 2, "Update file hunk for path 'a' is empty"],
    [update("*** Move to: b"), 2, "Update file hunk for path 'a' is empty"],
    [update("*** End of File"), 2, "Update file hunk for path 'a' is empty"],
    [update("*** Delete File: b"), 2, "Update file hunk for path 'a' is empty"],
    [update("@@"), 4, empty],
    [update("@@", "*** End of File"), 4, empty],
    [update("@@", "*** Add File: b"), 4, unexpected("*** Add File: b")],
    [update("@@ a", "@@ b", "-x"), 4, unexpected("@@ b")],
    [update("@@x", "-x"), 3, unexpected("@@x")],
    [update("x"), 3, unexpected("x")],
    [update("-x", "y"), 4, expected("y")],
    [update("-x", "*** Move to: b"), 4, expected("*** Move to: b")],
    [update("-x", "*** End of File", "-y"), 5, expected("-y")],
  ])("refuses %j", (patch, line, message) => {
    expect(parsePatch(patch)).toEqual({ kind: "refused", error: { message, line } });
  });
});
