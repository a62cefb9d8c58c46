import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAddedLines } from "../../../src/git/added-lines.ts";
import { createBareStore } from "../../../src/git/bare-store.ts";
import { readBaseFile } from "../../../src/git/base-file.ts";
import { readCommitTree } from "../../../src/git/objects.ts";
import { diffTrees, readTree } from "../../../src/git/tree-changes.ts";
import type { AbsolutePath, ObjectId, RepoPath } from "../../../src/spec/names.ts";
import { parseRepoPath } from "../../../src/spec/repo-path.ts";
import { createWorkTree, temporaryDirectory, userGit, writeFiles } from "../../support/work-tree.ts";

const signal = new AbortController().signal;

async function twoCommits(before: Record<string, string>, after: Record<string, string>) {
  const directory = temporaryDirectory();
  const work = createWorkTree(join(directory.path, "work"), before);
  writeFiles(work.path, after);
  symlinkSync("a.txt", join(work.path, "link"));
  userGit(work.path, "add", "-A");
  userGit(work.path, "commit", "--quiet", "-m", "Second");
  const second = userGit(work.path, "rev-parse", "HEAD") as ObjectId;
  const store = await createBareStore({
    directory: join(directory.path, "store") as AbsolutePath,
    objectFormat: "sha1",
    alternates: [{ commonDirectory: join(work.path, ".git") as AbsolutePath }],
    signal,
  });
  const [from, to] = [await readCommitTree(store, work.commit), await readCommitTree(store, second)];
  return { store, from, to, second, [Symbol.dispose]: directory[Symbol.dispose] };
}

describe("readAddedLines", () => {
  it("gives each file's new lines with their numbers, whatever the content looks like", async () => {
    using place = await twoCommits(
      { "a.txt": "one\ntwo\nthree\n", "with space": "x\n", ".gitattributes": "*.txt -diff\n" },
      {
        "a.txt": "one\n++ b/evil\nthree\ndiff --git a/x b/x\n@@ -1 +9 @@\n",
        "with space": "y\n",
        'qu"ote': "q",
        "ü.txt": "ü\r\n",
      },
    );
    const lines = await readAddedLines(place.store, { ...place, maxBytes: 1_000_000 });
    expect(Object.fromEntries(lines ?? [])).toEqual({
      "a.txt": [
        { line: 2, text: "++ b/evil" },
        { line: 4, text: "diff --git a/x b/x" },
        { line: 5, text: "@@ -1 +9 @@" },
      ],
      link: [{ line: 1, text: "a.txt" }],
      'qu"ote': [{ line: 1, text: "q" }],
      "with space": [{ line: 1, text: "y" }],
      "ü.txt": [{ line: 1, text: "ü\r" }],
    });
  });

  it("reads nothing rather than a part", async () => {
    using place = await twoCommits({ a: "" }, { a: "x\n".repeat(1_000) });
    expect(await readAddedLines(place.store, { ...place, maxBytes: 100 })).toBeUndefined();
  });
});

describe("trees and files", () => {
  it("lists a tree and its changes with sizes, and reads regular files only", async () => {
    using place = await twoCommits({ "a.txt": "one\n", "dir/b": "b\n" }, { "a.txt": "three\n" });
    const { changes, odd } = await diffTrees(place.store, place.from, place.to);
    expect(odd).toEqual([]);
    expect(changes).toMatchObject([
      { kind: "modified", before: { bytes: 4 }, after: { path: "a.txt", bytes: 6 } },
      { kind: "added", after: { path: "link", mode: "120000" } },
    ]);
    const tree = await readTree(place.store, place.to);
    expect(tree.entries.map(({ path, mode, bytes }) => `${mode} ${path} ${bytes}`)).toEqual([
      "100644 a.txt 6",
      "100644 dir/b 2",
      "120000 link 5",
    ]);
    const read = (path: string, maxBytes = 100) =>
      readBaseFile(place.store, place.second, { path: path as RepoPath, maxBytes });
    expect(await read("a.txt")).toMatchObject({ kind: "read", bytes: Buffer.from("three\n"), executable: false });
    expect(await read("nothing")).toEqual({ kind: "missing" });
    expect(await read("link")).toEqual({ kind: "refused", reason: "link" });
    expect(await read("dir")).toEqual({ kind: "refused", reason: "directory" });
    expect(await read("a.txt", 3)).toEqual({ kind: "refused", reason: "too-large" });
    expect(await read("*")).toEqual({ kind: "missing" });
  });
});

describe("parseRepoPath", () => {
  it.each(["a", "a/b.c", "ü/漢字", "with space", "ab:c", ".gitignore", "git", "x.git", "e\u0301", "trailing.", "❤️.md"])(
    "takes %j",
    (path) => {
      expect(parseRepoPath(Buffer.from(path))).toBe(path);
    },
  );

  it.each([
    "",
    "/a",
    "a/",
    "a//b",
    ".",
    "..",
    "a/../b",
    "./a",
    ".git",
    ".git/config",
    "a/.GIT/x",
    ".Git",
    "GIT~1",
    "git~2/x",
    ".git.",
    ".git ",
    ".git. .",
    ".git::$INDEX_ALLOCATION",
    ".g\u200cit",
    "\uff0egit",
    "C:\\x",
    "c:/x",
    "a\\b",
    "a\nb",
    "a\0b",
    "bi\u202edi",
    "zero\u200bwidth",
    "\u{e0041}",
  ])("refuses %j", (path) => {
    expect(parseRepoPath(Buffer.from(path))).toBeUndefined();
  });

  it("refuses bytes that are not UTF-8", () => {
    expect(parseRepoPath(Buffer.of(0x61, 0xff))).toBeUndefined();
  });
});
