import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AbsolutePath } from "../spec/names.ts";
import { readGit } from "./run-git.ts";

export type ObjectFormat = "sha1" | "sha256";

/** A bare Git directory of ours. Its configuration, hooks and refs are made here and by nobody else. */
export type GitStore = {
  readonly directory: AbsolutePath;
  readonly objectFormat: ObjectFormat;
  /** Ends every Git started for the store; `{ ...store, signal }` uses it under another one, as salvage does. */
  readonly signal: AbortSignal;
};

/** A Git directory to read objects from: `objects/` by reference, its shallow boundary by copy. */
export type ObjectSource = { commonDirectory: AbsolutePath };

/** Makes an empty store in a directory that does not exist yet and lets it read the objects of `alternates`. */
export async function createBareStore(store: {
  directory: AbsolutePath;
  objectFormat: ObjectFormat;
  alternates: readonly ObjectSource[];
  signal: AbortSignal;
}): Promise<GitStore> {
  const { directory, objectFormat, alternates, signal } = store;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const argv = ["init", "--bare", "--quiet", "--template=", `--object-format=${objectFormat}`];
  await readGit({ gitDirectory: directory, argv, signal });
  await mkdir(join(directory, "objects", "info"), { recursive: true });
  await mkdir(join(directory, "info"), { recursive: true });
  const paths = alternates.map(({ commonDirectory }) => quotePath(join(commonDirectory, "objects")));
  if (paths.length > 0) await writeFile(join(directory, "objects", "info", "alternates"), `${paths.join("\n")}\n`);
  await copyShallow(directory, alternates);
  return { directory, objectFormat, signal };
}

/** Alternates are lines; a path in C quotes may hold any byte. */
function quotePath(path: string): string {
  if (!/["\\\n\r\t#]/.test(path)) return path;
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t")}"`;
}

/** Without the boundary Git would look for parents that a shallow checkout does not have. */
async function copyShallow(directory: AbsolutePath, sources: readonly ObjectSource[]): Promise<void> {
  const lines = new Set<string>();
  for (const { commonDirectory } of sources) {
    // Absent in a full clone, which is the usual case.
    const text = await readFile(join(commonDirectory, "shallow"), "utf8").catch(() => "");
    for (const line of text.split("\n")) if (/^[0-9a-f]{40,64}$/.test(line)) lines.add(line);
  }
  if (lines.size > 0) await writeFile(join(directory, "shallow"), `${[...lines].join("\n")}\n`);
}

/** A copy of one of the repository's own plain files (`info/exclude`), when it has it. */
export async function copyIfPresent(from: string, to: string): Promise<void> {
  await copyFile(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw error;
  });
}
