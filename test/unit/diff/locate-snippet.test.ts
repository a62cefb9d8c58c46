import { describe, expect, it } from "vitest";
import { locateSnippet } from "../../../src/diff/locate-snippet.ts";
import { parseGitDiff } from "../../../src/diff/parse-git-diff.ts";

const [fileDiff] = parseGitDiff(
  [
    "diff --git a/f b/f",
    "--- a/f",
    "+++ b/f",
    "@@ -1,5 +1,6 @@",
    " start",
    "-old one",
    "+new one  ",
    "+same",
    " middle",
    " same",
    " end",
    "@@ -50,2 +51,3 @@",
    " same",
    "+\tindented\r",
    " last",
  ].join("\n"),
).files;
if (fileDiff === undefined) throw new Error("no file");

const locate = (snippet: string, side: "old" | "new" = "new", start?: number) =>
  locateSnippet({ snippet, side, fileDiff, hint: start === undefined ? undefined : { start, end: start } });

describe("a quoted snippet", () => {
  it.each([
    ["one exact line", locate("middle"), { kind: "found", startLine: 4, line: 4, matched: "exact", candidates: 1 }],
    [
      "several lines",
      locate("same\nmiddle"),
      { kind: "found", startLine: 3, line: 4, matched: "exact", candidates: 1 },
    ],
    [
      "a deleted line on the old side",
      locate("old one", "old"),
      { kind: "found", startLine: 2, line: 2, matched: "exact", candidates: 1 },
    ],
    ["a deleted line on the new side", locate("old one"), { kind: "missing" }],
    [
      "old lines around a deletion",
      locate("start\nold one\nmiddle", "old"),
      { kind: "found", startLine: 1, line: 3, matched: "exact", candidates: 1 },
    ],
    [
      "another space at the end",
      locate("new one"),
      { kind: "found", startLine: 2, line: 2, matched: "trailing-space", candidates: 1 },
    ],
    [
      "another line end",
      locate("\tindented\nlast"),
      { kind: "found", startLine: 52, line: 53, matched: "trailing-space", candidates: 1 },
    ],
    [
      "blank lines around it",
      locate("\n\nmiddle\n\n"),
      { kind: "found", startLine: 4, line: 4, matched: "exact", candidates: 1 },
    ],
    ["another indentation", locate("indented"), { kind: "missing" }],
    ["lines of two hunks", locate("end\nsame"), { kind: "missing" }],
    ["nothing", locate(" \n"), { kind: "missing" }],
    ["a repeated line without a hint", locate("same"), { kind: "ambiguous", candidates: 3 }],
    [
      "a repeated line near a hint",
      locate("same", "new", 48),
      { kind: "found", startLine: 51, line: 51, matched: "exact", candidates: 3 },
    ],
    ["a repeated line between two", locate("same", "new", 4), { kind: "ambiguous", candidates: 3 }],
    [
      "a unique line far from its hint",
      locate("middle", "new", 900),
      { kind: "found", startLine: 4, line: 4, matched: "exact", candidates: 1 },
    ],
  ])("%s", (_, located, expected) => {
    expect(located).toEqual(expected);
  });
});
