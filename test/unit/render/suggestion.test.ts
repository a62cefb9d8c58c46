import { expect, it } from "vitest";
import { createOutbound } from "../../../src/render/outbound.ts";
import { suggestionBlock } from "../../../src/render/suggestion.ts";

const outbound = createOutbound({ secrets: { find: () => [] }, triggerPhrase: "/codex" });

it.each([
  ["a line", "const a = 1;", "```suggestion\nconst a = 1;\n```"],
  ["a line with its end", "const a = 1;\n", "```suggestion\nconst a = 1;\n```"],
  ["nothing, which deletes the lines", "", "```suggestion\n```"],
  ["an empty line", "\n", "```suggestion\n\n```"],
  ["fences inside", "```\nx\n````", "`````suggestion\n```\nx\n````\n`````"],
])("%s is offered byte for byte", (_, text, block) => {
  expect(suggestionBlock(outbound, { untrusted: text })).toEqual({ kind: "text", text: block });
});

it.each([
  ["invisible characters", "a\u202eb"],
  ["a trigger phrase", "/codex"],
  ["other line ends", "a\r\nb"],
  ["too much", "x".repeat(10_001)],
])("%s is not offered", (_, text) => {
  expect(suggestionBlock(outbound, { untrusted: text }).kind).toBe("refused");
});
