import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeText } from "../../../src/apply-patch/change-text.ts";
import { parsePatch } from "../../../src/apply-patch/parse-patch.ts";
import { createLineSearch } from "../../../src/apply-patch/seek-lines.ts";
import { parseTextFile, renderTextFile } from "../../../src/apply-patch/text-file.ts";
import { patchOf } from "../../support/patched-directory.ts";

/** The file after the chunks written in `lines`, or why they do not fit. */
function change(content: string, ...lines: string[]): string {
  const parsed = parsePatch(patchOf("*** Update File: f", ...lines));
  const hunk = parsed.kind === "parsed" ? parsed.hunks[0] : undefined;
  if (hunk?.kind !== "update") throw new Error(`not an update: ${JSON.stringify(parsed)}`);
  const changed = changeText(content, { path: "/f", chunks: hunk.chunks });
  return changed.kind === "changed" ? changed.content : `refused: ${changed.reason}`;
}

/** Texts on the right were measured on Codex 0.169. */
describe("changeText", () => {
  it("keeps each line's ending; new lines get the file's first one", () => {
    expect(change("a\r\nb\r\nc\r\n", " a", "-b", "+x")).toBe("a\r\nx\r\nc\r\n");
    expect(change("a\nb\r\nc\r\n", " a", "-b", "+x", "+y")).toBe("a\nx\ny\nc\r\n");
    expect(change("a\r\nb\nc\n", " b", "+x")).toBe("a\r\nb\nx\r\nc\n");
    expect(change("a\rb\rc", "-a", "+x")).toBe("x\rb\rc\r");
    expect(change("q\na\r\r\n\n", "+a", "")).toBe("q\na\ra\n\r\n\n");
  });

  it("ends the file with a line ending, unless nothing is left", () => {
    expect(change("a\nb", "-a", "+x")).toBe("x\nb\n");
    expect(change("a\r\nb", "-a", "+x")).toBe("x\r\nb\r\n");
    expect(change("a\n", "-a")).toBe("");
  });

  it("keeps the file's own bytes where a context line only resembles them", () => {
    expect(change("\tsay ‘hi’  \nb \n", " say 'hi'", "-b", "+x")).toBe("\tsay ‘hi’  \nx\n");
  });

  it("adds at the end when a chunk has no old lines, whatever its anchor", () => {
    expect(change("a\nb\n\n", "@@ a", "+x")).toBe("a\nb\n\nx\n");
    expect(change("", "+x")).toBe("x\n");
    expect(change("a\nb", "@@", "+x", "@@", "-a", "+y")).toBe("y\nb\nx\n");
  });

  it("looks for an anchor first and for the lines after it", () => {
    expect(change("f\nx\ng\nx\n", "@@ g", "-x", "+y")).toBe("f\nx\ng\ny\n");
    expect(change("f\nx\n", "@@ h", "-x")).toBe("refused: Failed to find context 'h' in /f");
    expect(change("g\nf\nx\n", "@@ x", "-g")).toBe("refused: Failed to find expected lines in /f:\ng");
  });

  it("goes forward only", () => {
    expect(change("a\nb\n", "@@", "-b", "+x", "@@", "-a", "+y")).toBe(
      "refused: Failed to find expected lines in /f:\na",
    );
  });

  it("holds a chunk marked with the end of the file to it", () => {
    expect(change("a\nb\na\n", " a", "+x", "*** End of File")).toBe("a\nb\na\nx\n");
    expect(change("a\nb\na\n", " b", "+x", "*** End of File")).toBe("refused: Failed to find expected lines in /f:\nb");
  });

  it("does without an empty last line that the file does not have", () => {
    expect(change("a\nb\n", "-b", "+x", "")).toBe("a\nx\n");
    expect(change("a\nb\nc\n", "-b", "-", "+x", "+")).toBe("a\nx\nc\n");
    expect(change("a\nb\nc\n", "-b", " ", " ")).toBe("refused: Failed to find expected lines in /f:\nb\n\n");
  });
});

describe("createLineSearch", () => {
  it("prefers an exact place further on to a similar one before it", () => {
    const search = createLineSearch(["  x", "x "]);
    expect(search.seek({ lines: ["x"], from: 0, atEnd: false })).toBe(1);
    expect(createLineSearch(["  x", "y", "x"]).seek({ lines: ["x"], from: 0, atEnd: false })).toBe(2);
  });

  it.each([
    ["dashes", "a - b", "a \u2014 b"],
    ["minus", "a-b", "a\u2212b"],
    ["quotes", `'a' "b"`, "\u2018a\u2019 \u201cb\u201d"],
    ["spaces", "a b c", "a\u00a0b\u3000c"],
  ])("takes typographic %s for plain ones, both ways", (_title, plain, typographic) => {
    expect(createLineSearch([typographic]).seek({ lines: [plain], from: 0, atEnd: false })).toBe(0);
    expect(createLineSearch([plain]).seek({ lines: [typographic], from: 0, atEnd: false })).toBe(0);
  });

  it("finds what comparing place by place would find", () => {
    const line = fc.constantFrom("a", "b");
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.nat(12),
        (lines, lookedFor, from) => {
          const places = lines.flatMap((_, at) =>
            lookedFor.every((text, index) => lines[at + index] === text) ? [at] : [],
          );
          const search = createLineSearch(lines);
          expect(search.seek({ lines: lookedFor, from, atEnd: false })).toBe(places.find((at) => at >= from));
          const atEnd = places.find((at) => at >= from && at === lines.length - lookedFor.length);
          expect(search.seek({ lines: lookedFor, from, atEnd: true })).toBe(atEnd);
        },
      ),
    );
  });

  it("does not take quadratic time over a file of equal lines", () => {
    const lines = Array.from({ length: 60_000 }, () => "same");
    const lookedFor = [...lines.slice(0, 30_000), "other"];
    // Comparing place by place would be 10^9 comparisons in each of four passes: the test would run into its time limit.
    expect(createLineSearch(lines).seek({ lines: lookedFor, from: 0, atEnd: false })).toBeUndefined();
  });
});

describe("parseTextFile", () => {
  it("loses nothing but a missing last ending", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "\r\n"), maxLength: 12 });
    fc.assert(
      fc.property(text, (content) => {
        const file = parseTextFile(content);
        const ended = content === "" || /[\r\n]$/.test(content) ? content : content + file.ending;
        expect(renderTextFile(file.lines)).toBe(ended);
      }),
    );
  });
});
