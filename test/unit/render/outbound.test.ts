import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createOutbound, cut, joinOutbound, outboundTemplate } from "../../../src/render/outbound.ts";
import type { Secrets } from "../../../src/spec/secrets.ts";
import { harmIn, toHtml } from "./as-github-shows.ts";

const noSecrets: Pick<Secrets, "find"> = { find: () => [] };
const outbound = createOutbound({ secrets: noSecrets, triggerPhrase: "/codex" });

function markdown(untrusted: string, maxChars = 60_000): string {
  const result = outbound.markdown({ untrusted }, maxChars);
  if (result.kind === "refused") throw new Error(result.refusal.reason);
  return result.text;
}

describe("markdown that may leave", () => {
  it.each([
    ["a mention", "thanks @octocat", "thanks `@octocat`"],
    ["a team mention", "ask @org/team.", "ask `@org/team`."],
    ["a mention behind an escape", "thanks \\@octocat", "thanks `@octocat`"],
    ["a mention behind an entity", "thanks &#64;octocat", "thanks `@octocat`"],
    ["a mention in bold", "**@octocat**", "**`@octocat`**"],
    ["a closing keyword", "fixes #1", "fixes `#1`"],
    ["a closing keyword for another repository", "Closes owner/repo#12", "Closes `owner/repo#12`"],
    ["the older reference form", "resolves GH-7", "resolves `GH-7`"],
    ["a thread's address", "fixes https://github.com/o/r/issues/1", "fixes `https://github.com/o/r/issues/1`"],
    ["a thread's address as a link", "[x](https://github.com/o/r/pull/1)", "x"],
    ["a javascript link", "[x](javascript:alert(1))", "x"],
    ["a data link", "[x](data:text/html,hi)", "x"],
    ["a link without encryption", "[x](http://a.example/)", "x"],
    ["an address without a scheme", "see www.a.example", "see `www.a.example`"],
    ["a link with credentials", "[x](https://u:p@a.example/)", "x"],
    ["a relative link", "[x](/settings)", "x"],
    ["a good link", "[docs](https://a.example/x_(y))", "[docs](https://a.example/x%5Fy)".replace("y)", "%28y%29)")],
    [
      "a disguised link",
      "[https://github.com](https://evil.example/)",
      "[`https://github.com`](https://evil.example/) (`evil.example`)",
    ],
    ["an image", "![hi](https://a.example/p.png)", "[image: hi](https://a.example/p.png)"],
    ["an image by reference", "![hi][r]\n\n[r]: https://a.example/p.png", "[image: hi](https://a.example/p.png)"],
    ["an image made of a link", "\\![a](https://a.example/)", "\\![a](https://a.example/)"],
    ["inline HTML", "a <b onclick=x>b</b> c", "a b c"],
    ["a block of HTML", "<div align=center>\nhello\n</div>", "hello"],
    ["a comment", "a <!-- hidden --> b", "a  b"],
    ["an open comment", "<!-- hidden\n\nmore", ""],
    ["a hidden definition", "[//]: # (hidden)\n\ntext", "text"],
    ["a task list", "- [x] done\n- [ ] open", "- ☑ done\n- ☐ open"],
    ["an alert box", "> [!WARNING]\n> hi", "> \\[!WARNING\\]\n> hi"],
    ["a suggestion", "```suggestion\nevil\n```", "```\nevil\n```"],
    ["a diagram", "```mermaid\ngraph\n```", "```\ngraph\n```"],
    ["a language with arguments", "```ts onclick=1\nx\n```", "```ts\nx\n```"],
    ["a short fence around a longer one", "~~~~\n```\nx\n~~~~", "````\n```\nx\n````"],
    ["a trigger phrase", "/codex do it", "/ codex do it"],
    ["a trigger phrase in code", "```\n/codex do it\n```", "```\n/ codex do it\n```"],
    [
      "our marker in code",
      "```\n<!-- codex-action:review run=1 -->\n```",
      "```\n<! -- codex-action:review run=1 -->\n```",
    ],
    ["terminal colours", "\u001b[31mred\u001b[0m", "red"],
    ["a formula", "costs $1 and $2", "costs \\$1 and \\$2"],
    ["a footnote", "a[^1]\n\n[^1]: @octocat", "a\\[1\\]\n\n`@octocat`"],
    ["two code spans that touch", "`a`<i></i>`` x`@octocat ``", "`a` ``x`@octocat``"],
    ["a table", "|a|b|\n|-|-|\n|x `p\\|q`|@me|", "| a | b |\n| --- | --- |\n| x `p\\|q` | `@me` |"],
  ])("%s is made harmless", (_, before, after) => {
    expect(markdown(before)).toBe(after);
    expect(harmIn(toHtml(markdown(before)))).toEqual([]);
  });

  it("keeps ordinary Markdown readable", () => {
    const text =
      "## Title\n\nSome _words_ and **more**, `code`.\n\n1. one\n2. two\n   - in\n\n> quoted\n\n```ts\nconst a = 1;\n```";
    expect(markdown(text)).toBe(text);
  });

  it("is harmless whatever it is made of", () => {
    const pieces = [
      "@octocat",
      "#12",
      "fixes #1",
      "GH-3",
      "<!--",
      "-->",
      "<img src=x>",
      "![a](https://b.example/c)",
      "[a]",
      "(javascript:x)",
      "[r]: javascript:x",
      "`",
      "``",
      "```",
      "~~~",
      "suggestion",
      "\n",
      "\n\n",
      "> ",
      "- ",
      "- [ ] ",
      "1. ",
      "|",
      "|-|-|",
      "\\",
      "*",
      "_",
      "**",
      "&#64;",
      "&lt;",
      "&#10;",
      "<",
      ">",
      "!",
      "[",
      "]",
      "(",
      ")",
      "https://github.com/o/r/issues/1",
      "www.x.example",
      "a",
      " ",
      "    ",
      "\t",
      "=",
      "#",
      "<https://a.example/@b>",
      "@",
      "a@b.example",
      "[^1]",
      "[^1]: ",
      "\u200b",
      "$",
      "~",
      "~~",
      ":",
      "<br>",
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (untrusted) => {
        expect(harmIn(toHtml(markdown(untrusted)))).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  it("writes the same text again when it is given its own output", () => {
    const text = fc.array(fc.constantFrom("@a", "*", "b", "\n\n", "`", "[", "#1", "- ", " "), { maxLength: 20 });
    fc.assert(
      fc.property(text, (parts) => {
        const once = toHtml(markdown(parts.join("")));
        expect(harmIn(toHtml(markdown(markdown(parts.join("")))))).toEqual([]);
        expect(once).toBeTypeOf("string");
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ["nested quotes", ">".repeat(60_000)],
    ["crossing emphasis", "_a*".repeat(20_000)],
    ["open brackets", "[".repeat(60_000)],
    ["footnotes", "[^a]".repeat(15_000)],
    ["ordinary text", "word ".repeat(30_000)],
  ])("fits %s of any size without long work", (_, text) => {
    const result = markdown(text, 10_000);
    expect(result.length).toBeLessThanOrEqual(10_000);
    expect(result).toMatch(/Cut here|plain text/);
    expect(harmIn(toHtml(result))).toEqual([]);
  });

  it("keeps whole paragraphs and says how many are missing", () => {
    const result = markdown(
      Array.from({ length: 20 }, (_, at) => `Paragraph ${at} ${"x".repeat(50)}`).join("\n\n"),
      300,
    );
    expect(result).toMatch(/^Paragraph 0/);
    expect(result).toMatch(/_Cut here: 16 more paragraphs did not fit\._$/);
  });
});

describe("secrets", () => {
  const guarded = createOutbound({
    secrets: { find: (text) => (text.includes("hunter2") ? [{ name: "openai-api-key", form: "plain", at: 0 }] : []) },
    triggerPhrase: undefined,
  });

  it.each([["markdown"], ["line"], ["lines"]] as const)(
    "refuses a %s that holds one, naming it but not its value",
    (kind) => {
      const result = guarded[kind]({ untrusted: "the key is hunter2" }, 100);
      expect(result).toMatchObject({ kind: "refused", refusal: { code: "publish.secret" } });
      expect(JSON.stringify(result)).toContain("openai-api-key");
      expect(JSON.stringify(result)).not.toContain("hunter2");
    },
  );

  it("finds one that is cut in two by something invisible", () => {
    expect(guarded.markdown({ untrusted: "hun\u200bter2" }, 100).kind).toBe("refused");
  });

  it("finds one beyond the part that would be sent", () => {
    expect(guarded.markdown({ untrusted: `${"x ".repeat(200)}hunter2` }, 50).kind).toBe("refused");
  });
});

describe("plain text that may leave", () => {
  it.each([
    ["a mention", "thanks @octocat", "thanks @ octocat"],
    ["a closing keyword", "fixes #1", "fixes # 1"],
    ["a thread's address", "fixes https://github.com/o/r/issues/1", "fixes github.com/o/r/issues/1"],
    ["a comment", "a<!-- x -->b", "ab"],
    ["several lines", "a\n b\t c", "a b c"],
    ["direction marks", "a\u202eb", "ab"],
  ])("%s becomes one quiet line", (_, before, after) => {
    expect(outbound.line({ untrusted: before }, 100)).toEqual({ kind: "text", text: after });
  });

  it("refuses text that could only be sent changed", () => {
    expect(outbound.verbatim({ untrusted: "a\u200bb" }).kind).toBe("refused");
    expect(outbound.verbatim({ untrusted: "/codex go" }).kind).toBe("refused");
    expect(outbound.verbatim({ untrusted: "@decorator()\n" })).toEqual({ kind: "text", text: "@decorator()\n" });
  });

  it("never cuts a sign in two", () => {
    expect(cut("ab😀cd", 4)).toBe("ab…");
    expect(cut("abc", 3)).toBe("abc");
  });
});

it("joins finished parts with our own words only", () => {
  const part = outbound.line({ untrusted: "x" }, 10);
  if (part.kind === "refused") throw new Error("refused");
  expect(outboundTemplate`Found ${2} in ${part.text}.`).toBe("Found 2 in x.");
  expect(joinOutbound([part.text, "" as typeof part.text, part.text], "\n\n")).toBe("x\n\nx");
});
