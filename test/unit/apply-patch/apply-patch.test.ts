import { describe, expect, it } from "vitest";
import { applyPatch, verifyPatch } from "../../../src/apply-patch/apply-patch.ts";
import { hostFiles } from "../../support/host-files.ts";
import { inDirectory, patchDirectory, patchOf } from "../../support/patched-directory.ts";

describe("applyPatch", () => {
  it("changes one file twice, each time from what the hunk before left", async () => {
    const patch = patchOf("*** Add File: a", "+one", "*** Update File: a", "@@", "-one", "+two");
    const { value, after } = await patchDirectory({}, patch);
    expect(value.output).toBe("Success. Updated the following files:\nA a\nM a\n");
    expect(after).toEqual({ a: "two\n" });
  });

  it("keeps a file that is moved to its own place, unlike Codex, which loses it", async () => {
    const patch = patchOf("*** Update File: a", "*** Move to: ./a", "@@", "-one", "+two");
    expect((await patchDirectory({ a: "one\n" }, patch)).after).toEqual({ a: "two\n" });
  });

  it("takes paths from the directory it is given, and absolute ones as they are", async () => {
    const { after } = await inDirectory({ "sub/x": "1\n" }, (cwd) =>
      applyPatch(patchOf("*** Add File: ../b", "+x", `*** Add File: ${cwd}/c`, "+y"), {
        cwd: `${cwd}/sub` as typeof cwd,
        ...hostFiles,
      }),
    );
    expect(after).toEqual({ "sub/x": "1\n", b: "x\n", c: "y\n" });
  });

  it("does not read bytes that are not UTF-8 as text", async () => {
    const { value } = await inDirectory({}, async (cwd) => {
      const readFile = async () => ({ kind: "read", bytes: Buffer.from([0x61, 0xff]) }) as const;
      return applyPatch(patchOf("*** Update File: a", "@@", "-a"), { cwd, readFile, edit: hostFiles.edit });
    });
    expect(value.output).toMatch(/^Failed to read file to update \/.*\/a: invalid utf-8 sequence\n$/);
  });

  it("hands no path with a NUL to the port", async () => {
    const asked: unknown[] = [];
    const { value } = await inDirectory({}, (cwd) =>
      applyPatch(patchOf("*** Add File: a\0b", "+x"), {
        cwd,
        readFile: hostFiles.readFile,
        edit: async (edit) => {
          asked.push(edit);
          return { kind: "done" };
        },
      }),
    );
    expect(value).toMatchObject({ kind: "failed", output: "'a\0b' is invalid on 'linux'\n" });
    expect(asked).toEqual([]);
  });

  it.each([
    ["EACCES", "Permission denied (os error 13)"],
    ["ENOTDIR", "Not a directory (os error 20)"],
    ["EISDIR", "path `/w/a` is not a file"],
    ["ELOOP", "is a link"],
  ])("says what %s means", async (code, words) => {
    const verified = await verifyPatch(patchOf("*** Update File: a", "@@", "-a"), {
      cwd: "/w" as Parameters<typeof verifyPatch>[1]["cwd"],
      readFile: async () => ({ kind: "refused", refusal: { code, reason: "is a link", wouldAllow: undefined } }),
    });
    expect(verified).toEqual({
      kind: "refused",
      reason: `apply_patch verification failed: Failed to read file to update /w/a: ${words}`,
    });
  });
});
