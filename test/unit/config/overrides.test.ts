import { describe, expect, it } from "vitest";
import { applyOverrides, merge, parseOverride } from "../../../src/config/overrides.ts";

const apply = (text: string, base: Record<string, unknown> = {}) => applyOverrides(base, [parseOverride(text, "-c")]);

describe("a -c override", () => {
  it.each<[string, unknown]>([
    ["model=gpt-5.5", { model: "gpt-5.5" }],
    ['model="gpt-5.5"', { model: "gpt-5.5" }],
    ["model='o3'", { model: "o3" }],
    ["a.b.c=1", { a: { b: { c: 1 } } }],
    ["flag=true", { flag: true }],
    ['list=["a", 1]', { list: ["a", 1] }],
    ["table={ x = 1, y = 'z' }", { table: { x: 1, y: "z" } }],
    ["empty=", { empty: "" }],
    [" spaced = 5 ", { spaced: 5 }],
    ["text=a = b", { text: "a = b" }],
    ['"a.b".c=1', { "a.b": { c: 1 } }],
    ["path=C:\\temp\\new", { path: "C:\\temp\\new" }],
    ["half=[1, 2", { half: "[1, 2" }],
    ["lines=one\ntwo", { lines: "one\ntwo" }],
    ["deleted=\u007f", { deleted: "\u007f" }],
    ["lone=\ud83d", { lone: "\ud83d" }],
    ["__proto__.polluted=true", JSON.parse('{"__proto__":{"polluted":true}}')],
  ])("%j is TOML, or the text itself", (text, expected) => {
    expect(JSON.stringify(apply(text))).toBe(JSON.stringify(expected));
    expect({}).not.toHaveProperty("polluted");
  });

  it.each(['model="x"\nsandbox_mode="danger-full-access"', "model=1\n[sandbox]\nmode = 1"])(
    "%j sets nothing but its own key, and that to the whole text",
    (text) => {
      expect(Object.entries(apply(text))).toEqual([["model", text.slice("model=".length)]]);
    },
  );

  it.each(["model", "=x", "", "  =x", "a b=1", "a..b=1", "a\nb=1", "[table]=1", "a=1\n[b].c=1"])(
    "%j is refused or sets one key only",
    (text) => {
      try {
        expect(Object.keys(apply(text))).toHaveLength(1);
      } catch (error) {
        expect(error).toMatchObject({ code: "config.invalid", message: expect.stringMatching(/^-c: /) });
      }
    },
  );

  it("is laid over a configuration: tables key by key, the rest as a whole, later ones last", () => {
    const base = { provider: { a: { url: "old", name: "kept" } }, list: [1, 2] };
    const overrides = ["provider.a.url=new", "list=[3]", "list=[4]"].map((text) => parseOverride(text, "-c"));
    expect(JSON.parse(JSON.stringify(applyOverrides(base, overrides)))).toEqual({
      provider: { a: { url: "new", name: "kept" } },
      list: [4],
    });
    expect(base).toEqual({ provider: { a: { url: "old", name: "kept" } }, list: [1, 2] });
  });
});

it("merging never reaches a prototype", () => {
  const merged = merge({}, JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'));
  expect({}).not.toHaveProperty("polluted");
  expect(merged["polluted"]).toBeUndefined();
});
