import { lstat, readdir } from "node:fs/promises";
import { basename, join } from "node:path";

/** What a run leaves behind for people, in one directory that outlives it. */
export type KeptFiles = { directory: string; files: readonly string[] };

export type Upload =
  | ((artifact: { name: string; files: readonly string[]; root: string }) => Promise<void>)
  | undefined;

/** The regular files of the directory; nothing else is ever put there by us. */
export async function keptFiles(directory: string): Promise<KeptFiles> {
  const names = await readdir(directory);
  const paths = names.sort().map((name) => join(directory, name));
  const regular = await Promise.all(paths.map(async (path) => (await lstat(path)).isFile()));
  return { directory, files: paths.filter((_, index) => regular[index]) };
}

/** The artifact is called after the directory, which is unique in a workflow run. Nothing kept: nothing uploaded. */
export async function uploadKept({ directory, files }: KeptFiles, upload: Upload): Promise<void> {
  if (upload === undefined || files.length === 0) return;
  await upload({ name: basename(directory), files, root: directory });
}
