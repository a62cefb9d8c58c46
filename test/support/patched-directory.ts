import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { applyPatch, type PatchOutcome } from "../../src/apply-patch/apply-patch.ts";
import type { AbsolutePath } from "../../src/spec/names.ts";
import { hostFiles } from "./host-files.ts";

/** Path to text; `null` is an empty directory. */
export type Tree = Readonly<Record<string, string | null>>;

/** Runs `act` in a fresh directory that holds `tree`, and says what stands there afterwards. */
export async function inDirectory<Value>(
  tree: Tree,
  act: (cwd: AbsolutePath) => Promise<Value>,
): Promise<{ value: Value; after: Tree }> {
  const cwd = (await mkdtemp(join(tmpdir(), "codex-action-test-"))) as AbsolutePath;
  try {
    for (const [path, text] of Object.entries(tree)) {
      const full = join(cwd, path);
      await mkdir(text === null ? full : dirname(full), { recursive: true });
      if (text !== null) await writeFile(full, text);
    }
    const value = await act(cwd);
    return { value, after: await readTree(cwd) };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

/** Applies a patch to real files, as the program `apply_patch` would. */
export async function patchDirectory(tree: Tree, patch: string): Promise<{ value: PatchOutcome; after: Tree }> {
  return inDirectory(tree, (cwd) => applyPatch(patch, { cwd, ...hostFiles }));
}

async function readTree(cwd: string): Promise<Tree> {
  const tree: Record<string, string | null> = {};
  for (const entry of await readdir(cwd, { recursive: true, withFileTypes: true })) {
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(cwd.length + 1);
    if (entry.isFile()) tree[path] = await readFile(full, "utf8");
    else if ((await readdir(full)).length === 0) tree[path] = null;
  }
  return tree;
}

/** A patch from the lines between its first and its last. */
export function patchOf(...lines: string[]): string {
  return ["*** Begin Patch", ...lines, "*** End Patch"].join("\n");
}
