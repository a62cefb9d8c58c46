import type { FileMap } from "../servers/git-http/repository.ts";

/** The repository of the demo, before the pull request. */
export const baseFiles: FileMap = {
  "package.json": `${JSON.stringify({ name: "slugs", version: "1.0.0", type: "module", scripts: { test: "node --test" } }, null, 2)}\n`,
  "README.md":
    "# slugs\n\nMakes addresses from titles.\n\n- `slug(text)` keeps letters and digits and puts a dash between words.\n",
  "AGENTS.md": "Run the tests with `node --test`. Keep functions pure and documented in one sentence.\n",
  "src/slug.js": `/** Letters and digits in lower case, words joined by dashes. */
export function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
`,
  "test/slug.test.js": `import assert from "node:assert/strict";
import { test } from "node:test";
import { slug } from "../src/slug.js";

test("words are joined by dashes", () => assert.equal(slug("Hello, World!"), "hello-world"));
`,
};

/** What the pull request adds: a function with two off-by-one mistakes, and tests that show them. */
export const pullRequestFiles: FileMap = {
  "README.md":
    "# slugs\n\nMakes addresses from titles.\n\n- `slug(text)` keeps letters and digits and puts a dash between words.\n- `shorten(text, limit)` makes a slug of at most `limit` letters.\n",
  "src/shorten.js": `import { slug } from "./slug.js";

/** A slug of at most \`limit\` characters that ends with a whole word where it can. */
export function shorten(text, limit) {
  const whole = slug(text);
  if (whole.length < limit) return whole;
  const cut = whole.slice(0, limit);
  return cut.slice(0, cut.lastIndexOf("-"));
}
`,
  "test/shorten.test.js": `import assert from "node:assert/strict";
import { test } from "node:test";
import { shorten } from "../src/shorten.js";

test("a slug that just fits stays whole", () => assert.equal(shorten("One two", 7), "one-two"));
test("a longer one ends with a whole word", () => assert.equal(shorten("One two three", 9), "one-two"));
test("one long word is cut", () => assert.equal(shorten("Incomprehensible", 6), "incomp"));
`,
};

export const pullRequest = {
  number: 7,
  branch: "shorten",
  author: "mona",
  title: "Shorten slugs",
  body: "Adds `shorten`. The tests fail on my machine, I do not see why.",
} as const;

/** Who writes the comment that starts the run, and the comment. */
export const trigger = { author: "lin", body: "/codex fix the failing test" } as const;
