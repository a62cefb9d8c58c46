import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parsePatch } from "diff";
import { afterEach, describe, expect, it } from "vitest";
import { parseGitDiff } from "../../../src/diff/parse-git-diff.ts";
import { unquotePath } from "../../../src/diff/unquote-path.ts";

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
});

type Files = Record<string, string | Buffer>;

/** The diff that real Git prints between two trees. */
function gitDiff(before: Files, after: Files, flags: string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), "diff-"));
  made.push(root);
  const git = (...argv: string[]) =>
    execFileSync("git", argv, {
      cwd: root,
      encoding: "latin1",
      env: { PATH: process.env["PATH"], HOME: root, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" },
    });
  git("init", "-q");
  const commit = (files: Files): string => {
    git("rm", "-rqf", "--ignore-unmatch", ".");
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    git("add", "-A");
    return git("write-tree").trim();
  };
  const trees = [commit(before), commit(after)];
  const text = git("diff", "--no-renames", "--src-prefix=a/", "--dst-prefix=b/", ...flags, ...trees);
  return Buffer.from(text, "latin1").toString("utf8");
}

const numbered = (count: number) => Array.from({ length: count }, (_, at) => `line ${at + 1}`);

describe("what git prints", () => {
  it("is read into files, hunks and numbered lines", () => {
    const before = numbered(30);
    const after = before.with(4, "changed").toSpliced(20, 1);
    const { files, complete } = parseGitDiff(gitDiff({ "a.txt": before.join("\n") }, { "a.txt": after.join("\n") }));
    expect(complete).toBe(true);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({ oldPath: "a.txt", newPath: "a.txt", binary: false, complete: true });
    const lines = files[0]?.hunks.flatMap((hunk) => hunk.lines) ?? [];
    expect(lines.filter(({ kind }) => kind !== "context")).toEqual([
      { kind: "deleted", text: "line 5", oldLine: 5, newLine: undefined },
      { kind: "added", text: "changed", oldLine: undefined, newLine: 5 },
      { kind: "deleted", text: "line 21", oldLine: 21, newLine: undefined },
    ]);
    for (const { oldLine, newLine, text } of lines) {
      if (oldLine !== undefined) expect(before[oldLine - 1]).toBe(text);
      if (newLine !== undefined) expect(after[newLine - 1]).toBe(text);
    }
  });

  it("holds added, deleted, empty, binary and mode-less files", () => {
    const text = gitDiff(
      { "gone.txt": "x\n", "binary.bin": Buffer.of(0, 1, 2), "emptied.txt": "a\n" },
      { "new.txt": "y", "binary.bin": Buffer.of(0, 3, 4), "empty.txt": "", "emptied.txt": "" },
    );
    const { files, complete } = parseGitDiff(text);
    expect(complete).toBe(true);
    expect(files.map(({ oldPath, newPath, binary, hunks }) => [oldPath, newPath, binary, hunks.length])).toEqual([
      ["binary.bin", "binary.bin", true, 0],
      ["emptied.txt", "emptied.txt", false, 1],
      [undefined, "empty.txt", false, 0],
      ["gone.txt", undefined, false, 1],
      [undefined, "new.txt", false, 1],
    ]);
  });

  it.each([
    ["a space.txt"],
    ["tab\tand\nline.txt"],
    ['quote".txt'],
    ["back\\slash.txt"],
    ["ümlaut/日本.txt"],
    ["a b/a b.txt"],
    ["x b/x"],
    ["-dash"],
    ["@@ -1 +1 @@"],
  ])("names %j in text, binary and empty files", (path) => {
    for (const flags of [[], ["-c"].slice(1)]) {
      const text = gitDiff({ [path]: "a\n" }, { [path]: "b\n" }, flags);
      expect(parseGitDiff(text)).toMatchObject({ complete: true, files: [{ oldPath: path, newPath: path }] });
    }
    expect(parseGitDiff(gitDiff({ z: "z" }, { z: "z", [path]: "" }))).toMatchObject({ files: [{ newPath: path }] });
    const binary = gitDiff({ [path]: Buffer.of(0, 1) }, { [path]: Buffer.of(0, 2) }, ["--binary", "--full-index"]);
    expect(parseGitDiff(binary)).toMatchObject({ complete: true, files: [{ oldPath: path, binary: true }] });
  });

  it("takes content that looks like a header for content", () => {
    const before = "one\n-- a/x\ntwo\n";
    const after = "one\n++ b/x\n@@ -1 +1 @@\ndiff --git a/x b/x\ntwo\n";
    const { files, complete } = parseGitDiff(gitDiff({ f: before }, { f: after }));
    expect(complete).toBe(true);
    expect(files).toHaveLength(1);
    expect(files[0]?.hunks[0]?.lines.map(({ text }) => text)).toEqual([
      "one",
      "-- a/x",
      "++ b/x",
      "@@ -1 +1 @@",
      "diff --git a/x b/x",
      "two",
    ]);
  });

  it("agrees with the diff package on ordinary files", () => {
    const before = numbered(200);
    const after = before.flatMap((line, at) => (at % 17 === 0 ? [] : at % 11 === 0 ? [line, "more"] : [line]));
    const text = gitDiff({ f: before.join("\n"), g: "a\n" }, { f: `${after.join("\n")}\n`, g: "b" });
    const ours = parseGitDiff(text).files;
    const theirs = parsePatch(text);
    expect(ours.map((file) => file.hunks.map((hunk) => hunk.lines.length))).toEqual(
      theirs.map((file) => file.hunks.map((hunk) => hunk.lines.filter((line) => !line.startsWith("\\")).length)),
    );
  });

  it("is incomplete when it is cut anywhere inside", () => {
    const text = gitDiff({ f: numbered(40).join("\n") }, { f: numbered(40).with(20, "x").join("\n") });
    const lines = text.trimEnd().split("\n");
    for (let count = 6; count < lines.length; count += 1) {
      expect(parseGitDiff(lines.slice(0, count).join("\n")).files.every(({ complete }) => complete)).toBe(false);
    }
  });

  it("goes on with the next file after one it cannot read", () => {
    const broken = 'diff --git a/x b/y\n--- a/x\n+++ "b/\\q"\n@@ -1 +1 @@\n-a\n+b\n';
    const good = gitDiff({ f: "a\n" }, { f: "b\n" });
    expect(parseGitDiff(broken + good)).toMatchObject({ complete: false, files: [{ newPath: "f" }] });
    expect(parseGitDiff("hello")).toEqual({ files: [], complete: false });
    expect(parseGitDiff("")).toEqual({ files: [], complete: true });
  });
});

describe("quoted names", () => {
  it.each([
    ["plain", "plain"],
    ['"a\\tb\\\\\\""', 'a\tb\\"'],
    ['"\\303\\274"', "ü"],
    ['"\\377"', undefined],
    ['"open', undefined],
    ['"\\q"', undefined],
    ['"\\12"', undefined],
    ['"a"b"', undefined],
  ])("%s is %j", (quoted, path) => {
    expect(unquotePath(quoted)).toBe(path);
  });
});
