import { describe, expect, it } from "vitest";
import { findTrigger } from "../../../src/gate/find-trigger.ts";

const find = (text: string, phrase = "/codex") => findTrigger({ untrusted: text }, phrase);

describe("findTrigger", () => {
  it.each([
    ["/codex fix the failing test", "fix", "fix the failing test"],
    ["/CODEX Review", "review", "Review"],
    ["  /codex: fix it", "fix", "fix it"],
    ["Thanks!\n\n/codex fix\nwith care", "fix", "fix\nwith care"],
    ["/codex", undefined, ""],
    ["/codex\r\nfix it", "fix", "fix it"],
    ["/codex 'quoted'", undefined, "'quoted'"],
    ["<!-- note -->\n/codex fix", "fix", "fix"],
    ["```\ncode\n```\n/codex fix", "fix", "fix"],
  ])("finds it in %j", (text, word, request) => {
    expect(find(text)).toEqual({ word, text: { untrusted: request } });
  });

  it.each([
    "please /codex fix",
    "/codexes fix",
    "/codex-fix",
    "x/codex",
    "> /codex fix",
    "`/codex fix`",
    "```\n/codex fix\n```",
    "~~~~\n```\n/codex fix\n~~~\n~~~~",
    "    /codex fix",
    "<!--\n/codex fix\n-->",
    "/code x",
    "",
    "\u200b/codex fix",
  ])("does not find it in %j", (text) => {
    expect(find(text)).toBeUndefined();
  });

  it("takes phrases with spaces and signs as they are", () => {
    expect(find("@my.bot please fix", "@my.bot please")?.word).toBe("fix");
    expect(find("@myXbot please fix", "@my.bot please")).toBeUndefined();
    expect(find("anything", "  ")).toBeUndefined();
  });
});
