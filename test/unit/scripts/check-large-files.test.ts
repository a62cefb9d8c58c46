import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorkTree, temporaryDirectory, userGit, writeFiles } from "../../support/work-tree.ts";

const script = join(import.meta.dirname, "../../../scripts/check-large-files.ts");

/** Runs the check in a repository with these tracked files; `change` comes after they were committed. */
function check(files: Record<string, Uint8Array>, change: (root: string) => void = () => {}) {
  using directory = temporaryDirectory();
  const { path } = createWorkTree(directory.path, files);
  mkdirSync(join(path, "scripts"));
  copyFileSync(script, join(path, "scripts/check-large-files.ts"));
  change(path);
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin", HOME: "/dev/null" };
  const { status, stderr } = spawnSync(process.execPath, [join(path, "scripts/check-large-files.ts")], {
    encoding: "utf8",
    env,
  });
  return { status, stderr };
}

const bytes = (count: number) => new Uint8Array(count);

describe("the guard against large files", () => {
  it.each<[string, Record<string, Uint8Array>]>([
    ["small files", { "a.txt": bytes(10), "b/c.bin": bytes(500_000) }],
    ["the bundle, which has a limit of its own", { "dist/index.js": bytes(2_000_000) }],
  ])("lets %s pass", (_, files) => {
    expect(check(files)).toEqual({ status: 0, stderr: "" });
  });

  it.each<[string, string, number]>([
    ["a large file", "demo/recording.json", 500_001],
    ["a large file with a strange name", "demo/a b\u00e9.json", 500_001],
    ["a bundle beyond its own limit", "dist/index.js", 6_000_001],
    ["a large file that only looks like the bundle", "src/dist/index.js", 500_001],
  ])("names %s", (_, path, size) => {
    expect(check({ [path]: bytes(size) })).toEqual({
      status: 1,
      stderr: expect.stringContaining(`${path} has ${size} bytes`),
    });
  });

  it("sees what is staged and not yet committed, not what is left out of Git", () => {
    const large = { "large.bin": bytes(500_001) };
    expect(check({}, (root) => writeFiles(root, large)).status).toBe(0);
    const staged = check({}, (root) => {
      writeFiles(root, large);
      userGit(root, "add", "large.bin");
    });
    expect(staged.status).toBe(1);
  });

  it("goes past a tracked file that was removed", () => {
    expect(check({ "a.txt": bytes(1) }, (root) => rmSync(join(root, "a.txt"))).status).toBe(0);
  });
});
