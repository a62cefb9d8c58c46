import { describe, expect, it } from "vitest";
import { findHiddenCharacter } from "../../../src/patch-policy/invisible-text.ts";

const find = (text: string, line = 2) => findHiddenCharacter([{ line, text }])?.character;

describe("findHiddenCharacter", () => {
  it.each([
    "\u00ad",
    "\u034f",
    "\u061c",
    "\u115f",
    "\u1160",
    "\u17b4",
    "\u180b",
    "\u180e",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202a",
    "\u202b",
    "\u202c",
    "\u202d",
    "\u202e",
    "\u2028",
    "\u2029",
    "\u2060",
    "\u2064",
    "\u2066",
    "\u2067",
    "\u2068",
    "\u2069",
    "\u206a",
    "\u206f",
    "\u3164",
    "\ufe00",
    "\ufe0f",
    "\ufeff",
    "\uffa0",
    "\ufff9",
    "\ufffb",
    "\u{e0001}",
    "\u{e0041}",
    "\u{e007f}",
    "\u{e0100}",
    "\u{e01ef}",
    "\ue000",
    "\u{f0000}",
    "\u001b",
    "\u0007",
    "\u0008",
    "\u007f",
    "\u009b",
  ])("finds %j between letters", (character) => {
    expect(find(`ab${character}cd`)).toMatch(/^U\+[0-9A-F]{4,6}$/);
  });

  it("finds every format character of Unicode", () => {
    const missed: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const character = String.fromCodePoint(code);
      if (/\p{Cf}/u.test(character) && find(`ab${character}cd`) === undefined) missed.push(code.toString(16));
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ["plain text", "const a = 1;\t// ü 漢字 ✓"],
    ["emoji sequences", "👩‍👩‍👧 👍🏽 ❤️ 1️⃣ 👩🏽‍💻 🏳️‍🌈"],
    ["a subdivision flag", "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["Persian with a joiner", "می\u200cخواهم"],
    ["Devanagari with a joiner", "क्\u200dष"],
    ["a line end of Windows", "text\r"],
    ["binary content", "\0\u200b\u001b"],
  ])("keeps %s", (_, text) => {
    expect(find(text)).toBeUndefined();
  });

  it("keeps a byte order mark at the start of a file only, and finds a carriage return inside a line", () => {
    expect(find("\ufeffusing System;", 1)).toBeUndefined();
    expect(find("\ufeffusing System;", 2)).toBe("U+FEFF");
    expect(find("harmless\rreal code", 1)).toBe("U+000D");
  });

  it("says where", () => {
    expect(
      findHiddenCharacter([
        { line: 1, text: "a" },
        { line: 7, text: "if (x\u202e)" },
      ]),
    ).toEqual({ line: 7, column: 6, character: "U+202E" });
  });
});
