import { lstatSync, rmdirSync } from "node:fs";
import { dirname } from "node:path";
import { isAtOrBelow } from "../sandbox-policy/path-below.ts";
import type { AbsolutePath } from "../spec/names.ts";
import type { Mount } from "../spec/sandbox.ts";

/**
 * The directories that mounting will create on the host: a mount point must exist, and below a writable root it is made in the
 * root itself. Innermost first, as they are removed. To be asked before the sandbox starts.
 */
export function findPlaceholders(mounts: readonly Mount[]): AbsolutePath[] {
  const made = mounts.flatMap((mount, index) =>
    mount.kind === "empty" && isInWritableHostPlace(mount.to, mounts.slice(0, index)) ? missingParts(mount.to) : [],
  );
  return [...new Set(made)].sort((one, other) => other.length - one.length);
}

function isInWritableHostPlace(path: AbsolutePath, before: readonly Mount[]): boolean {
  const cover = before.findLast((mount) => isAtOrBelow(path, mount.to));
  return cover?.kind === "bind" && cover.access === "write" && cover.from === cover.to;
}

function missingParts(path: AbsolutePath): AbsolutePath[] {
  const missing: AbsolutePath[] = [];
  for (let at: string = path; at !== "/" && !exists(at); at = dirname(at)) missing.push(at as AbsolutePath);
  return missing;
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** To be called when nothing inside lives any more. Only empty directories go: what somebody else put there is theirs. */
export function removePlaceholders(paths: readonly AbsolutePath[]): void {
  for (const path of paths) {
    try {
      rmdirSync(path);
    } catch {
      // gone already, or filled by somebody outside the sandbox
    }
  }
}
