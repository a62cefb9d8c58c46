import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { checkRefName } from "../../../src/git/ref-name.ts";

describe("checkRefName", () => {
  it.each(["refs/heads/main", "refs/heads/a/b.c", "refs/pull/7/head", "refs/heads/ä-ö", "refs/heads/fix@2"])(
    "takes %s",
    (ref) => {
      expect(checkRefName(ref)).toBe(true);
    },
  );

  it.each([
    "main",
    "HEAD",
    "refs/heads",
    "refs/heads/",
    "refs/heads/-x",
    "refs/heads/--upload-pack=sh",
    "refs/heads/a..b",
    "refs/heads/.a",
    "refs/heads/a.lock",
    "refs/heads/a.lock/b",
    "refs/heads/a//b",
    "refs/heads/a b",
    "refs/heads/a\nb",
    "refs/heads/a:b",
    "refs/heads/a~1",
    "refs/heads/a^",
    "refs/heads/a@{1}",
    "refs/heads/@",
    "refs/heads/a*",
    "refs/heads/[a",
    "refs/heads/a\\b",
    "refs/heads/a.",
    "refs/heads/HEAD",
    "ext::sh -c x",
    "+refs/heads/main",
  ])("refuses %j", (ref) => {
    expect(checkRefName(ref)).toBe(false);
  });

  it("takes nothing that git itself refuses", () => {
    const parts = [
      "a",
      ".",
      "..",
      "-",
      "@",
      "{",
      "~",
      "^",
      ":",
      "?",
      "*",
      "[",
      "\\",
      " ",
      "/",
      ".lock",
      "\x7f",
      "ü",
      "\x01",
    ];
    for (const one of parts) {
      for (const two of parts) {
        const ref = `refs/heads/x${one}${two}`;
        if (!checkRefName(ref)) continue;
        expect(() => execFileSync("git", ["check-ref-format", ref])).not.toThrow();
      }
    }
  });
});
