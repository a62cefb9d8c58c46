import { expect, it } from "vitest";
import { breakTriggerPhrase, hasTriggerPhrase } from "../../../src/render/trigger-phrase.ts";

it.each([
  ["/codex", "please /codex fix, /CODEX", "please / codex fix, / CODEX"],
  ["/codex", "in src/codex/x.ts and https://a.example/codex", "in src/codex/x.ts and https://a.example/codex"],
  ["/codex", "(/codex) `/codex`", "(/ codex) `/ codex`"],
  ["@codex", "@codex go", "@ codex go"],
  ["codex please", "say codex please\n  Codex please", "say codex please\n  … Codex please"],
  ["/a.b", "/aXb /a.b", "/aXb / a.b"],
  [undefined, "/codex", "/codex"],
  ["  ", "x", "x"],
  ["!", "!", "… !"],
])("the phrase %j is broken in %j", (phrase, before, after) => {
  expect(breakTriggerPhrase(before, phrase)).toBe(after);
  expect(hasTriggerPhrase(after, phrase)).toBe(false);
});
