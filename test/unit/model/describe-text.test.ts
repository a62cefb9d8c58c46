import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeBody, describeText } from "../../../src/model/describe-text.ts";

describe("describeText", () => {
  it("makes one printable line of at most 500 characters from anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 1500 }), (text) => {
        const line = describeText(text, "sk-key");
        expect(line.length).toBeLessThanOrEqual(500);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });

  it("takes direction marks and zero-width characters out", () => {
    expect(describeText("a\u202Eb\u200Bc\u2066d\uFEFF", "")).toBe("a b c d");
  });

  it("hides the key before it cuts", () => {
    expect(describeText(`${"x".repeat(490)}sk-0123456789`, "sk-0123456789")).not.toContain("sk-0");
  });
});

describe("describeBody", () => {
  it.each([
    ["", "no details"],
    [" \n", "no details"],
    ['{"error":{"message":"Bad model"}}', "Bad model"],
    ['{"error":"Bad model"}', "Bad model"],
    ['{"message":"Bad model","detail":"x"}', "Bad model"],
    ['{"detail":"Not Found"}', "Not Found"],
    ['{"error":{"message":7}}', '{"error":{"message":7}}'],
    ["null", "null"],
    ["upstream failed", "upstream failed"],
    ["<HTML><body>hi</body></HTML>", "an HTML page"],
    ['<!doctype html><title lang="en">Sign\nin</title>', 'an HTML page titled "Sign in"'],
  ])("says %j in words", (body, expected) => {
    expect(describeBody(body, "")).toBe(expected);
  });
});
