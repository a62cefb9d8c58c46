import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { applyPatchCommand } from "../../../src/commands/apply-patch-command.ts";
import type { CommandProcess } from "../../../src/commands/command-process.ts";
import { createLifetime } from "../../../src/system/lifetime.ts";
import { temporaryDirectory, writeFiles } from "../../support/work-tree.ts";

const patch = "*** Begin Patch\n*** Update File: a.txt\n@@\n-one\n+two\n*** End Patch\n";

async function run(argv: string[], { cwd = "/", stdin = "" } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const started = {
    cwd,
    stdin: Readable.from([Buffer.from(stdin)]),
    work: createLifetime("work"),
    out: (text: string) => void out.push(text),
    err: (text: string) => void err.push(text),
  };
  const code = await applyPatchCommand(argv, started as unknown as CommandProcess);
  return { code, out: out.join(""), err: err.join("") };
}

describe("the command apply-patch", () => {
  it.each([
    ["an argument", [patch], ""],
    ["standard input", [], patch],
  ])("applies a patch given as %s and tells what it changed", async (_, argv, stdin) => {
    using directory = temporaryDirectory();
    writeFiles(directory.path, { "a.txt": "one\n" });
    const { code, out, err } = await run(argv, { cwd: directory.path, stdin });
    expect([code, out, err]).toEqual([0, "Success. Updated the following files:\nM a.txt\n", ""]);
    expect(readFileSync(join(directory.path, "a.txt"), "utf8")).toBe("two\n");
  });

  it("ends with 1 when the patch does not fit, and says what was changed before", async () => {
    using directory = temporaryDirectory();
    writeFiles(directory.path, { "a.txt": "other\n" });
    const twoFiles = patch.replace("*** Update File", "*** Add File: new.txt\n+new\n*** Update File");
    expect(await run([patch], { cwd: directory.path })).toEqual({
      code: 1,
      out: "",
      err: `Failed to find expected lines in ${directory.path}/a.txt:\none\n`,
    });
    expect((await run([twoFiles], { cwd: directory.path })).err).toMatch(/already been updated:\nA new\.txt\n$/);
    expect(readFileSync(join(directory.path, "a.txt"), "utf8")).toBe("other\n");
  });

  it.each([
    ["two arguments", ["a", "b"], "", /exactly one argument/],
    ["nothing at all", [], "", /^Usage: /],
  ])("is used wrongly with %s", async (_, argv, stdin, message) => {
    const { code, err } = await run(argv, { stdin });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });

  it("says how it is used", async () => {
    expect(await run(["--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("Usage: codex-action apply-patch"),
      err: "",
    });
  });
});
