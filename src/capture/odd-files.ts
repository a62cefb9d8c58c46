import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import type { AbsolutePath } from "../spec/names.ts";

/** A workspace with more entries than this is not looked through to the end; nothing odd is carried either way. */
const maxEntries = 1_000_000;
const slash = Buffer.from("/");

/** Path bytes relative to the work tree. */
export type OddFile = { path: Buffer; kind: "special-file" | "nested-repository" };

/**
 * Finds what Git passes over without a word: pipes, sockets, devices, and directories with a `.git` of their own. Directories in
 * `skipped` (latin1 of the bytes, no slash at the end: the ignored ones) are not entered. Links are not followed.
 */
export async function findOddFiles(root: AbsolutePath, skipped: ReadonlySet<string>): Promise<OddFile[]> {
  const found: OddFile[] = [];
  const open: Buffer[] = [Buffer.of()];
  for (let seen = 0, at = open.pop(); at !== undefined && seen < maxEntries; at = open.pop()) {
    const directory = at.length === 0 ? Buffer.from(root) : Buffer.concat([Buffer.from(root), slash, at]);
    const entries = await readEntries(directory);
    seen += entries.length;
    if (at.length > 0 && entries.some(({ name }) => name.equals(Buffer.from(".git")))) {
      found.push({ path: at, kind: "nested-repository" });
      continue;
    }
    for (const entry of entries) {
      const path = at.length === 0 ? entry.name : Buffer.concat([at, slash, entry.name]);
      if (entry.isDirectory()) {
        if (path.toString("latin1") !== ".git" && !skipped.has(path.toString("latin1"))) open.push(path);
      } else if (!entry.isFile() && !entry.isSymbolicLink()) found.push({ path, kind: "special-file" });
    }
  }
  return found;
}

async function readEntries(directory: Buffer): Promise<Dirent<Buffer>[]> {
  try {
    return await readdir(directory, { withFileTypes: true, encoding: "buffer" });
  } catch {
    return []; // Unreadable or gone: Git cannot carry anything from it either.
  }
}
