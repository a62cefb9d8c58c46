import { describe, expect, it } from "vitest";
import { filesFromPatches, legalityOf, legalPositions, type Position } from "../../../src/diff/legal-positions.ts";
import { parseGitDiff } from "../../../src/diff/parse-git-diff.ts";

const text = [
  "diff --git a/src/a.ts b/src/a.ts",
  "--- a/src/a.ts",
  "+++ b/src/a.ts",
  "@@ -10,3 +10,4 @@ function x",
  " ten",
  "-eleven",
  "+eleven changed",
  "+added",
  " twelve",
  "@@ -40,2 +41,1 @@",
  " forty",
  "-forty-one",
  "diff --git a/old.ts b/old.ts",
  "deleted file mode 100644",
  "--- a/old.ts",
  "+++ /dev/null",
  "@@ -1 +0,0 @@",
  "-only",
].join("\n");
const positions = legalPositions(parseGitDiff(text));
const at = (path: string, side: Position["side"], line: number, startLine?: number) =>
  legalityOf(positions, { path, side, line, startLine });

describe("where GitHub takes a comment", () => {
  it.each([
    ["an added line", "src/a.ts", "new", 12, undefined, "legal"],
    ["a context line, new side", "src/a.ts", "new", 10, undefined, "legal"],
    ["a context line, old side", "src/a.ts", "old", 12, undefined, "legal"],
    ["a deleted line", "src/a.ts", "old", 11, undefined, "legal"],
    ["a line beside the hunk", "src/a.ts", "new", 14, undefined, "illegal"],
    ["a range in one hunk", "src/a.ts", "new", 13, 10, "legal"],
    ["a range over two hunks", "src/a.ts", "new", 41, 10, "illegal"],
    ["a range in the wrong order", "src/a.ts", "new", 10, 13, "illegal"],
    ["a deleted file's line", "old.ts", "old", 1, undefined, "legal"],
    ["a deleted file's new side", "old.ts", "new", 1, undefined, "illegal"],
    ["another file", "src/b.ts", "new", 1, undefined, "illegal"],
  ] as const)("%s", (_, path, side, line, startLine, legality) => {
    expect(at(path, side, line, startLine)).toBe(legality);
  });

  it("is unknown where the diff was cut or not shown", () => {
    const cut = legalPositions(parseGitDiff(text.split("\n").slice(0, 6).join("\n")));
    expect(legalityOf(cut, { path: "src/a.ts", side: "new", line: 10, startLine: undefined })).toBe("legal");
    expect(legalityOf(cut, { path: "src/a.ts", side: "new", line: 12, startLine: undefined })).toBe("unknown");
    expect(legalityOf(cut, { path: "other", side: "new", line: 1, startLine: undefined })).toBe("unknown");
  });

  it("reads GitHub's list of files, where a missing patch proves nothing", () => {
    const files = filesFromPatches([
      {
        path: "a",
        previousPath: undefined,
        status: "modified",
        patch: "@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file",
      },
      { path: "big", previousPath: undefined, status: "modified", patch: undefined },
      { path: "new", previousPath: "old", status: "renamed", patch: "@@ -1 +1 @@\n-x\n+y" },
      { path: "cut", previousPath: undefined, status: "added", patch: "@@ -0,0 +1,3 @@\n+x" },
    ]);
    const legal = legalPositions({ files, complete: true });
    const judge = (path: string, line: number) => legalityOf(legal, { path, side: "new", line, startLine: undefined });
    expect([judge("a", 2), judge("a", 3), judge("big", 1), judge("new", 1), judge("cut", 1), judge("cut", 2)]).toEqual([
      "legal",
      "illegal",
      "unknown",
      "legal",
      "legal",
      "unknown",
    ]);
  });
});
