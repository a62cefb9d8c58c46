import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { takeBaseline } from "../../../src/capture/baseline.ts";
import type { AbsolutePath, RepoPath } from "../../../src/spec/names.ts";
import { captureTurn, changeLines } from "../../support/capture.ts";
import { createWorkTree, temporaryDirectory, userGit, writeFiles } from "../../support/work-tree.ts";

const signal = new AbortController().signal;
const root = process.getuid?.() === 0;

function setUp(files: Record<string, string | Uint8Array> = { "a.txt": "one\n", "dir/b.txt": "b\n" }) {
  const directory = temporaryDirectory();
  const workspace = join(directory.path, "work");
  const { commit } = createWorkTree(workspace, files);
  const scratch = join(directory.path, "scratch");
  mkdirSync(scratch);
  return { workspace, scratch, commit, [Symbol.dispose]: directory[Symbol.dispose] };
}

const leftOut = ({ patch }: Awaited<ReturnType<typeof captureTurn>>) =>
  patch.leftOut.map(({ path, code }) => `${code} ${path}`);

describe("capturePatch", () => {
  it("captures additions, edits, deletions, modes, links and binaries, and applies to a clean clone as the same tree", async () => {
    using place = setUp({ "a.txt": "one\n", "dir/b.txt": "b\n", "run.sh": "#!/bin/sh\n", bin: Buffer.of(0, 1, 2) });
    const { workspace, scratch, commit } = place;
    const captured = await captureTurn(place, () => {
      writeFiles(workspace, { "a.txt": "two\n", "new/ü.txt": "n\n", bin: Buffer.of(0, 9, 9), "no-end": "x" });
      rmSync(join(workspace, "dir"), { recursive: true });
      chmodSync(join(workspace, "run.sh"), 0o755);
      symlinkSync("a.txt", join(workspace, "link"));
    });
    expect(changeLines(captured)).toEqual([
      "M a.txt",
      "M bin",
      "D dir/b.txt",
      "A link",
      "A new/ü.txt",
      "A no-end",
      "M run.sh",
    ]);
    expect(captured.patch.changes.at(-1)).toMatchObject({
      before: { mode: "100644" },
      after: { mode: "100755", bytes: 10 },
    });
    expect(captured.patch.baseCommit).toBe(commit);
    const clone = join(scratch, "clone");
    execFileSync("git", ["clone", "--quiet", workspace, clone]);
    execFileSync("git", ["apply", "--index", captured.textFile], { cwd: clone });
    expect(userGit(clone, "write-tree")).toBe(captured.patch.tree);
    const text = readFileSync(captured.textFile);
    expect(captured.patch.text).toMatchObject({
      bytes: text.length,
      sha256: createHash("sha256").update(text).digest("hex"),
    });
    expect(captured.findings).toEqual([]);
    expect(captured.patch.leftOut).toEqual([]);
  });

  it("gives every added line, also of a file that one byte makes binary", async () => {
    using place = setUp();
    const captured = await captureTurn(place, () =>
      writeFiles(place.workspace, { "a.bin": "\0\nhunter2\n", "a.txt": "one\ntwo\n" }),
    );
    expect(captured.addedLines?.get("a.bin" as RepoPath)).toContainEqual({ line: 2, text: "hunter2" });
    expect(captured.addedLines?.get("a.txt" as RepoPath)).toEqual([{ line: 2, text: "two" }]);
    expect(readFileSync(captured.textFile, "utf8")).not.toContain("hunter2");
  });

  it("changes nothing in the repository: not the index, not an object, not a ref", async () => {
    using place = setUp();
    const state = () => [
      userGit(place.workspace, "count-objects"),
      statSync(join(place.workspace, ".git/index")).mtimeMs,
    ];
    const before = state();
    await captureTurn(place, () => writeFiles(place.workspace, { "a.txt": "two\n", n: "n\n" }));
    expect(state()).toEqual(before);
  });

  it("gives an empty patch for a turn that changed nothing in a dirty workspace", async () => {
    using place = setUp();
    writeFiles(place.workspace, { "a.txt": "dirty\n", "generated.ts": "g\n" });
    rmSync(join(place.workspace, "dir/b.txt"));
    const captured = await captureTurn(place, () => {});
    expect(changeLines(captured)).toEqual([]);
    expect(captured.patch.tree).toBe(captured.patch.baseTree);
    expect(captured.patch.text.bytes).toBe(0);
  });

  it("carries only the turn's part of a dirty workspace and says where the two overlap", async () => {
    using place = setUp({ "a.txt": "one\n", "b.txt": "b\n", "c.txt": "c\n", "d.txt": "d\n" });
    writeFiles(place.workspace, { "a.txt": "dirty\n", "c.txt": "dirty\n", "d.txt": "dirty\n", "generated.ts": "g\n" });
    const captured = await captureTurn(place, () =>
      writeFiles(place.workspace, { "a.txt": "dirty and more\n", "b.txt": "turn\n", "d.txt": "d\n" }),
    );
    expect(changeLines(captured)).toEqual(["M a.txt", "M b.txt"]);
    expect(captured.findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["patch.baseline-overlap a.txt"]);
    const shown = userGit(
      place.workspace,
      "--git-dir",
      captured.patch.gitDirectory,
      "ls-tree",
      "-r",
      "--name-only",
      captured.patch.tree,
    );
    expect(shown.split("\n")).toEqual(["a.txt", "b.txt", "c.txt", "d.txt"]);
  });

  it("drops a change whose place on the base commit is taken, with a finding", async () => {
    using place = setUp({ a: "file\n" });
    rmSync(join(place.workspace, "a"));
    mkdirSync(join(place.workspace, "a"));
    const captured = await captureTurn(place, () => writeFiles(place.workspace, { "a/x": "x\n" }));
    expect(changeLines(captured)).toEqual([]);
    expect(captured.findings).toMatchObject([{ code: "patch.baseline-overlap", path: "a/x" }]);
  });

  it("turns a file into a directory and a directory into a link", async () => {
    using place = setUp({ a: "file\n", "dir/b.txt": "b\n" });
    const captured = await captureTurn(place, () => {
      rmSync(join(place.workspace, "a"));
      writeFiles(place.workspace, { "a/x": "x\n" });
      rmSync(join(place.workspace, "dir"), { recursive: true });
      symlinkSync("/etc", join(place.workspace, "dir"));
    });
    expect(changeLines(captured)).toEqual(["D a", "A a/x", "A dir", "D dir/b.txt"]);
    expect(captured.patch.changes[2]).toMatchObject({ after: { mode: "120000", bytes: 4 } });
  });

  it("sees an edit of the same size whose times were set back", async () => {
    using place = setUp();
    const path = join(place.workspace, "a.txt");
    const { atime, mtime } = statSync(path);
    const captured = await captureTurn(place, () => {
      writeFileSync(path, "ONE\n");
      utimesSync(path, atime, mtime);
    });
    expect(changeLines(captured)).toEqual(["M a.txt"]);
  });

  it("does not take an earlier step's edit for a clean file because the copied index is younger", async () => {
    using place = setUp();
    const path = join(place.workspace, "a.txt");
    const second = Math.floor(Date.now() / 1_000) - 100;
    utimesSync(path, second, second);
    userGit(place.workspace, "-c", "core.trustctime=false", "update-index", "--refresh");
    utimesSync(join(place.workspace, ".git/index"), second, second);
    userGit(place.workspace, "config", "core.trustctime", "false");
    writeFileSync(path, "ONE\n");
    utimesSync(path, second, second);
    const captured = await captureTurn(place, () => writeFileSync(path, "TWO\n"));
    expect(captured.findings).toMatchObject([{ code: "patch.baseline-overlap", path: "a.txt" }]);
  });

  it("leaves ignored files out, also by the repository's private exclude file", async () => {
    using place = setUp({ ".gitignore": "out/\n", a: "a\n" });
    writeFiles(place.workspace, { ".git/info/exclude": "*.log\n" });
    const captured = await captureTurn(place, () =>
      writeFiles(place.workspace, { "out/x": "x", "y.log": "y", z: "z\n" }),
    );
    expect(changeLines(captured)).toEqual(["A z"]);
    expect(captured.patch.leftOut).toEqual([]);
  });

  it("never reads a new file that looks like credentials, but carries a tracked one and a template", async () => {
    using place = setUp({ ".env.local": "tracked\n" });
    writeFiles(place.workspace, { "gha-creds-1.json": "before" });
    const captured = await captureTurn(place, () =>
      writeFiles(place.workspace, {
        ".env": "SECRET=canary",
        "sub/.ENV.production": "canary",
        "gha-creds-2.json": "canary",
        ".env.local": "changed\n",
        ".env.example": "KEY=\n",
      }),
    );
    expect(changeLines(captured)).toEqual(["A .env.example", "M .env.local"]);
    expect(leftOut(captured)).toEqual([
      "patch.credential-file .env",
      "patch.credential-file gha-creds-2.json",
      "patch.credential-file sub/.ENV.production",
    ]);
    const objects = userGit(
      place.workspace,
      "--git-dir",
      captured.patch.gitDirectory,
      "cat-file",
      "--batch-all-objects",
      "--batch",
      "--buffer",
    );
    expect(objects).not.toContain("canary");
  });

  it("leaves nested repositories out, with or without a commit, tracked directory or not", async () => {
    using place = setUp();
    const captured = await captureTurn(place, () => {
      createWorkTree(join(place.workspace, "inner"), { x: "x" });
      mkdirSync(join(place.workspace, "empty"));
      userGit(join(place.workspace, "empty"), "init", "--quiet");
      userGit(join(place.workspace, "dir"), "init", "--quiet");
      writeFiles(place.workspace, { "fake/.git": "gitdir: /nowhere\n" });
    });
    expect(changeLines(captured)).toEqual([]);
    expect(leftOut(captured).sort()).toEqual(
      ["dir/", "empty/", "fake/", "inner/"].map((path) => `patch.nested-repository ${path}`),
    );
  });

  it("leaves pipes out, new ones and those that replace a file, without waiting on them", async () => {
    using place = setUp();
    const captured = await captureTurn(place, () => {
      execFileSync("mkfifo", [join(place.workspace, "pipe")]);
      rmSync(join(place.workspace, "a.txt"));
      execFileSync("mkfifo", [join(place.workspace, "a.txt")]);
    });
    expect(changeLines(captured)).toEqual([]);
    expect(leftOut(captured).sort()).toEqual(["patch.special-file a.txt", "patch.special-file pipe"]);
  });

  it("leaves out names that could be read as something else, and .git in any spelling", async () => {
    using place = setUp();
    const captured = await captureTurn(place, () => {
      writeFiles(place.workspace, {
        ".GIT/config": "x",
        "git~1/x": "x",
        "a\\b": "x",
        "bi\u202edi": "x",
        "new\nline": "x",
      });
      writeFileSync(Buffer.concat([Buffer.from(`${place.workspace}/`), Buffer.of(0xff, 0x41)]), "x");
    });
    expect(changeLines(captured)).toEqual([]);
    expect(captured.patch.leftOut.map(({ code }) => code)).toEqual(Array(6).fill("patch.path-encoding"));
    expect(captured.patch.leftOut.map(({ path }) => path)).toContain("\\xffA");
  });

  it("leaves out files that are too large, but not those that were there before", async () => {
    using place = setUp();
    writeFileSync(join(place.workspace, "old-data"), "x".repeat(100));
    const captured = await captureTurn({ ...place, maxFileBytes: 50 }, () => {
      writeFileSync(join(place.workspace, "new-data"), "x".repeat(100));
      writeFileSync(join(place.workspace, "a.txt"), "x".repeat(51));
      writeFileSync(join(place.workspace, "fits"), "x".repeat(50));
    });
    expect(changeLines(captured)).toEqual(["A fits"]);
    expect(leftOut(captured)).toEqual(["patch.too-large a.txt", "patch.too-large new-data"]);
  });

  it("leaves a submodule whose commit moved out", async () => {
    using place = setUp();
    const inner = createWorkTree(join(place.workspace, "sub"), { x: "x" });
    userGit(place.workspace, "-c", "advice.addEmbeddedRepo=false", "add", "sub");
    userGit(place.workspace, "commit", "--quiet", "-m", "Submodule");
    const captured = await captureTurn(place, () => {
      userGit(inner.path, "commit", "--quiet", "--allow-empty", "-m", "Second");
      writeFiles(place.workspace, { "a.txt": "two\n" });
    });
    expect(changeLines(captured)).toEqual(["M a.txt"]);
    expect(leftOut(captured)).toEqual(["patch.gitlink sub"]);
  });

  it.skipIf(root)("leaves a file out that it may not read", async () => {
    using place = setUp();
    const captured = await captureTurn(place, () => {
      writeFiles(place.workspace, { "a.txt": "two\n", b: "b\n" });
      chmodSync(join(place.workspace, "a.txt"), 0);
    });
    expect(changeLines(captured)).toEqual(["A b"]);
    expect(leftOut(captured)).toEqual(["patch.unreadable a.txt"]);
  });

  it("leaves out only the one file that Git cannot convert", async () => {
    using place = setUp({ ".gitattributes": "*.u16 working-tree-encoding=UTF-16\n" });
    const captured = await captureTurn(place, () =>
      writeFiles(place.workspace, { "x.u16": "no mark", y: "y\n", z: "z\n" }),
    );
    expect(changeLines(captured)).toEqual(["A y", "A z"]);
    expect(leftOut(captured)).toEqual(["patch.unreadable x.u16"]);
  });

  it("finds filtered files by the attributes from before the turn", async () => {
    using place = setUp({ ".gitattributes": "*.bin filter=lfs\n", "a.bin": "pointer\n", b: "b\n" });
    const captured = await captureTurn(place, () =>
      writeFiles(place.workspace, { ".gitattributes": "\n", "a.bin": "content\n", b: "c\n" }),
    );
    expect(captured.findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["patch.filtered-file a.bin"]);
  });
});

describe("takeBaseline", () => {
  it("works from a subdirectory, a linked work tree, a shallow clone and a sha256 repository", async () => {
    using place = setUp();
    userGit(place.workspace, "commit", "--quiet", "--allow-empty", "-m", "Second");
    const linked = join(place.scratch, "linked");
    userGit(place.workspace, "worktree", "add", "--quiet", linked);
    const shallow = join(place.scratch, "shallow");
    execFileSync("git", ["clone", "--quiet", "--depth=1", `file://${place.workspace}`, shallow]);
    const sha256 = createWorkTree(join(place.scratch, "sha256"), { "a.txt": "one\n" }, "sha256");
    for (const [index, top] of [place.workspace, linked, shallow, sha256.path].entries()) {
      const scratch = join(place.scratch, `scratch-${index}`);
      mkdirSync(scratch);
      const workspace = top === place.workspace ? join(top, "dir") : top;
      const captured = await captureTurn({ workspace, scratch }, () => writeFiles(top, { "a.txt": "two\n" }));
      expect(changeLines(captured)).toEqual(["M a.txt"]);
    }
  });

  it("survives an index without a file, with conflicts and in two pieces", async () => {
    using place = setUp();
    const variants: (() => void)[] = [
      () => rmSync(join(place.workspace, ".git/index")),
      () => {
        userGit(place.workspace, "reset", "--quiet", "--hard");
        userGit(place.workspace, "checkout", "--quiet", "-b", "side");
        writeFiles(place.workspace, { "a.txt": "side\n" });
        userGit(place.workspace, "commit", "--quiet", "-am", "Side");
        userGit(place.workspace, "checkout", "--quiet", "main");
        writeFiles(place.workspace, { "a.txt": "main\n" });
        userGit(place.workspace, "commit", "--quiet", "-am", "Main");
        expect(() => userGit(place.workspace, "merge", "side")).toThrow();
      },
      () => {
        userGit(place.workspace, "reset", "--quiet", "--hard");
        userGit(place.workspace, "update-index", "--split-index");
      },
    ];
    for (const [index, prepare] of variants.entries()) {
      prepare();
      const scratch = join(place.scratch, String(index));
      mkdirSync(scratch);
      const captured = await captureTurn({ workspace: place.workspace, scratch }, () =>
        writeFiles(place.workspace, { "dir/b.txt": `turn ${index}\n` }),
      );
      expect(changeLines(captured)).toContain("M dir/b.txt");
    }
  });

  it("says why nothing can be captured outside a repository and in one without a commit", async () => {
    using directory = temporaryDirectory();
    const plain = join(directory.path, "plain") as AbsolutePath;
    mkdirSync(plain);
    const request = { workspace: plain, baseCommit: undefined, signal };
    const first = await takeBaseline({ ...request, directory: join(directory.path, "s1") as AbsolutePath });
    expect(first).toMatchObject({ kind: "not-possible", reason: expect.stringContaining("not in a Git repository") });
    userGit(plain, "init", "--quiet");
    const second = await takeBaseline({ ...request, directory: join(directory.path, "s2") as AbsolutePath });
    expect(second).toMatchObject({ kind: "not-possible", reason: expect.stringContaining("no commit") });
  });

  it("refuses a .git that is a link", async () => {
    using place = setUp();
    renameSync(join(place.workspace, ".git"), join(place.scratch, "moved"));
    symlinkSync(join(place.scratch, "moved"), join(place.workspace, ".git"));
    await expect(captureTurn(place, () => {})).rejects.toMatchObject({ code: "checkout.failed" });
  });
});
