import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { patchOf } from "../../support/patched-directory.ts";
import { createTestToolset, type TestToolset } from "../../support/toolset.ts";

const read = (t: TestToolset, path: string) => readFile(join(t.cwd, path), "utf8");
const rejected = "patch rejected: writing outside of the project; rejected by user approval settings";

describe("apply_patch", () => {
  it("changes files and answers as a command would", async () => {
    await using t = await createTestToolset();
    await writeFile(join(t.cwd, "a"), "one\n");
    const patch = patchOf("*** Update File: a", "*** Move to: sub/b", "@@", "-one", "+two", "*** Add File: c", "+new");
    expect(await t.callCustom("apply_patch", patch)).toMatch(
      /^Exit code: 0\nWall time: [\d.]+ seconds\nOutput:\nSuccess\. Updated the following files:\nA c\nM sub\/b\n$/,
    );
    expect([await read(t, "sub/b"), await read(t, "c")]).toEqual(["two\n", "new\n"]);
    expect(t.told("tool-call-start")).toMatchObject([
      {
        work: {
          kind: "file-change",
          changes: [
            { path: `${t.cwd}/a`, kind: "update" },
            { path: `${t.cwd}/c`, kind: "add" },
          ],
        },
      },
    ]);
    expect(t.told("decision")).toMatchObject([
      {
        attempt: { kind: "write", paths: [`${t.cwd}/a`, `${t.cwd}/sub/b`, `${t.cwd}/c`] },
        decision: { kind: "allowed" },
      },
    ]);
    expect(t.told("tool-call-end")).toMatchObject([{ status: "completed", end: { kind: "text" } }]);
  });

  it("changes nothing when any hunk does not fit", async () => {
    await using t = await createTestToolset();
    await writeFile(join(t.cwd, "a"), "one\n");
    const patch = patchOf("*** Add File: new", "+x", "*** Update File: a", "@@", "-absent", "+y");
    expect(await t.callCustom("apply_patch", patch)).toBe(
      `apply_patch verification failed: Failed to find expected lines in ${t.cwd}/a:\nabsent`,
    );
    await expect(read(t, "new")).rejects.toThrow("ENOENT");
    expect(t.events.map(({ type }) => type)).toEqual(["tool-call-start", "tool-call-end"]);
  });

  it.each([
    ["foo", "apply_patch verification failed: invalid patch: The first line of the patch must be '*** Begin Patch'"],
    [patchOf(), "patch rejected: empty patch"],
    [
      patchOf("*** Update File: a"),
      "apply_patch verification failed: invalid hunk at line 2, Update file hunk for path 'a' is empty",
    ],
    [
      patchOf("*** Environment ID: other", "*** Add File: a", "+x"),
      "apply_patch environment selection is unavailable for this turn",
    ],
    [patchOf("*** Add File: a\0b", "+x"), "apply_patch verification failed: 'a\0b' is invalid on 'linux'"],
  ])("answers %j in Codex's words", async (patch, answer) => {
    await using t = await createTestToolset();
    expect(await t.callCustom("apply_patch", patch)).toBe(answer);
  });

  it("refuses two operations on one file, which could not have been checked", async () => {
    await using t = await createTestToolset();
    const patch = patchOf("*** Add File: a", "+x", "*** Update File: ./a", "@@", "-x", "+y");
    expect(await t.callCustom("apply_patch", patch)).toBe(
      `apply_patch verification failed: invalid patch: multiple operations target ${t.cwd}/a`,
    );
  });

  it("says what had been done when a later hunk fails on the disk", async () => {
    await using t = await createTestToolset();
    await mkdir(join(t.cwd, "folder"));
    const patch = patchOf("*** Add File: new", "+x", "*** Add File: folder", "+x");
    expect(await t.callCustom("apply_patch", patch)).toMatch(
      /^Exit code: 1\nWall time: .*\nOutput:\nFailed to write file .*\/folder\nThese files had already been updated:\nA new\n$/,
    );
    expect(t.told("tool-call-end")).toMatchObject([{ status: "failed" }]);
  });

  it.each(["../outside", "/etc/codex-action-test", ".git/config", "sub/../../outside"])(
    "refuses to write %s",
    async (path) => {
      await using t = await createTestToolset();
      const patch = patchOf("*** Add File: inside", "+x", `*** Add File: ${path}`, "+x");
      expect(await t.callCustom("apply_patch", patch)).toBe(rejected);
      await expect(read(t, "inside")).rejects.toThrow("ENOENT");
      expect(t.told("tool-call-end")).toMatchObject([{ status: "declined" }]);
    },
  );

  it("refuses to move a file out of the workspace", async () => {
    await using t = await createTestToolset();
    await writeFile(join(t.cwd, "a"), "one\n");
    const patch = patchOf("*** Update File: a", "*** Move to: ../a", "@@", "-one", "+two");
    expect(await t.callCustom("apply_patch", patch)).toBe(rejected);
    expect(await read(t, "a")).toBe("one\n");
  });

  it("deletes a file that is not text", async () => {
    await using t = await createTestToolset();
    await writeFile(join(t.cwd, "a"), Buffer.from([0xff, 0x00]));
    expect(await t.callCustom("apply_patch", patchOf("*** Delete File: a"))).toContain("\nD a\n");
  });

  it("runs calls of one answer in their order", async () => {
    await using t = await createTestToolset();
    const calls = [
      t.callCustom("apply_patch", patchOf("*** Add File: a", "+one")),
      t.callCustom("apply_patch", patchOf("*** Update File: a", "@@", "-one", "+two")),
      t.call("exec_command", { cmd: "cat a; sleep 0.2; echo three > a" }),
      t.callCustom("apply_patch", patchOf("*** Update File: a", "@@", "-three", "+four")),
    ];
    const outputs = await Promise.all(calls);
    expect(outputs[2]).toContain("Output:\ntwo\n");
    expect(await read(t, "a")).toBe("four\n");
  });

  it("hides a secret that the patch quotes", async () => {
    await using t = await createTestToolset({ secrets: { KEY: "swordfish-4711" } });
    await writeFile(join(t.cwd, "a"), "one\n");
    const output = await t.callCustom("apply_patch", patchOf("*** Update File: a", "@@", "-swordfish-4711"));
    expect(output).toContain("[redacted:KEY]");
    expect(JSON.stringify([output, ...t.told("tool-call-end")])).not.toContain("swordfish");
  });
});

describe("a patch in exec_command", () => {
  const heredoc = (head: string, ...lines: string[]) => `${head} <<'EOF'\n${patchOf(...lines)}\nEOF\n`;

  it("is applied instead of being run, from the directory the script goes to", async () => {
    await using t = await createTestToolset();
    await mkdir(join(t.cwd, "sub"));
    const cmd = heredoc("cd sub && apply_patch", "*** Add File: a", "+$HOME");
    expect(await t.call("exec_command", { cmd })).toMatch(
      /^Wall time: 0\.0000 seconds\nOutput:\nExit code: 0\nWall time: [\d.]+ seconds\nOutput:\nSuccess\. Updated the following files:\nA a\n$/,
    );
    expect(await read(t, "sub/a")).toBe("$HOME\n");
    expect(t.inside.spawned).toEqual([]);
    expect(t.told("tool-call-start")).toMatchObject([{ work: { kind: "file-change" } }]);
  });

  it("is held to the same rules as the tool", async () => {
    await using t = await createTestToolset();
    expect(await t.call("exec_command", { cmd: heredoc("cd .. && applypatch", "*** Add File: a", "+x") })).toBe(
      rejected,
    );
    expect(
      await t.call("exec_command", { cmd: heredoc("apply_patch", "*** Add File: .git/x", "+x"), workdir: "." }),
    ).toBe(rejected);
    expect(await t.call("exec_command", { cmd: heredoc("apply_patch", "*** Update File: a", "@@", "-x") })).toMatch(
      /^apply_patch verification failed: Failed to read file to update .*\/a: No such file/,
    );
  });

  it("without a command gets told how to be called", async () => {
    await using t = await createTestToolset();
    expect(await t.call("exec_command", { cmd: patchOf("*** Add File: a", "+x") })).toBe(
      'apply_patch verification failed: patch detected without explicit call to apply_patch. Rerun as ["apply_patch", "<patch>"]',
    );
    expect(t.inside.spawned).toEqual([]);
  });

  it("with more around it is an ordinary command", async () => {
    await using t = await createTestToolset();
    const output = await t.call("exec_command", { cmd: `${heredoc("apply_patch", "*** Add File: a", "+x")}echo done` });
    expect(output).toMatch(/apply_patch: command not found\ndone\n$/);
  });
});
