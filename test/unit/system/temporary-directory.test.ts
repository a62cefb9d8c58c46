import { existsSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, it } from "vitest";
import { createLifetime } from "../../../src/system/lifetime.ts";
import { createTemporaryDirectory } from "../../../src/system/temporary-directory.ts";
import { temporaryDirectory, writeFiles } from "../../support/work-tree.ts";

it("a temporary directory is private and goes with its lifetime, links unfollowed", async () => {
  using parent = temporaryDirectory();
  writeFiles(parent.path, { "kept/file": "kept" });
  const lifetime = createLifetime("test");
  const path = await createTemporaryDirectory(parent.path, "store", lifetime);
  expect(dirname(path)).toBe(parent.path);
  expect(basename(path)).toMatch(/^codex-action-store-/);
  expect(statSync(path).mode & 0o777).toBe(0o700);
  writeFiles(path, { "deep/file": "gone" });
  symlinkSync(join(parent.path, "kept"), join(path, "link"));
  await lifetime[Symbol.asyncDispose]();
  expect([existsSync(path), existsSync(join(parent.path, "kept/file"))]).toEqual([false, true]);
});
