import { describe, expect, it } from "vitest";
import { isInvisible, removeInvisible, stripAnsi } from "../../../src/render/invisible.ts";

describe("invisible characters", () => {
  it("removes every control, format and default-ignorable code point, and counts it", () => {
    const left: string[] = [];
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
      const sign = String.fromCodePoint(codePoint);
      if (!/[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Cs}]/u.test(sign) && !/[\p{Cc}\u2028\u2029]/u.test(sign))
        continue;
      if (sign === "\n" || sign === "\t" || sign === "\r") continue;
      // At the end, because some of them begin a terminal sequence that would take what follows along.
      const { text, removed } = removeInvisible(`a${sign}`);
      if (text !== "a") left.push(codePoint.toString(16));
      if (removed !== 1 || !isInvisible(codePoint)) left.push(`count ${codePoint.toString(16)}`);
    }
    expect(left).toEqual([]);
  });

  it.each([
    ["zero width", "a\u200bb\u2060c\ufeffd", "abcd", 3],
    ["direction", "\u202eabc\u202c\u2066x\u2069", "abcx", 4],
    ["tag letters", "a\u{e0041}\u{e0042}\u{e007f}", "a", 3],
    ["variation selectors as data", "a\ufe00\ufe01\u{e0100}\u{e0101}", "a", 4],
    ["Hangul fillers", "\u115f\u1160\u3164\uffa0", "", 4],
    ["a lone surrogate", "a\ud800b", "ab", 1],
    ["a joiner between letters", "a\u200db", "ab", 1],
    ["many joiners in an emoji", "👩\u200d\u200d👧", "👩👧", 2],
    ["a selector behind a letter", "a\ufe0f", "a", 1],
  ])("removes %s", (_, before, after, count) => {
    expect(removeInvisible(before)).toEqual({ text: after, removed: count });
  });

  it.each(["👨‍👩‍👧", "👩🏽‍💻", "❤️‍🔥", "🏳️‍🌈", "1️⃣", "☀️", "café", "日本語", "שלום", "a\tb\nc"])("keeps %s", (text) => {
    expect(removeInvisible(text)).toEqual({ text, removed: 0 });
  });

  it("makes a line feed of every line end", () => {
    expect(removeInvisible("a\r\nb\rc").text).toBe("a\nb\nc");
  });

  it.each([
    ["colours", "\u001b[1;31mx\u001b[0m", "x"],
    ["links", "\u001b]8;;https://evil.example\u0007x\u001b]8;;\u0007", "x"],
    ["titles", "\u001b]0;title\u001b\\x", "x"],
    ["one-byte sequences", "\u009b31mx", "x"],
    ["character sets", "\u001b(Bx", "x"],
  ])("strips terminal %s", (_, before, after) => {
    expect(stripAnsi(before)).toBe(after);
  });
});
