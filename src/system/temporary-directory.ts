import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { AbsolutePath } from "../spec/names.ts";
import type { Lifetime } from "./lifetime.ts";

/** A private directory (mode 0700) below `parent` that is removed when the lifetime ends. */
export async function createTemporaryDirectory(
  parent: string,
  name: string,
  lifetime: Lifetime,
): Promise<AbsolutePath> {
  const path = await mkdtemp(join(parent, `codex-action-${name}-`));
  await chmod(path, 0o700);
  lifetime.onEnd(`remove ${path}`, 10_000, () => rm(path, { recursive: true, force: true, maxRetries: 2 }));
  return path as AbsolutePath;
}
