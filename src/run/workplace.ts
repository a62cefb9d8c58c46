import { lstat, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { locateRepository } from "../git/locate-repository.ts";
import type { AbsolutePath } from "../spec/names.ts";
import type { RunRequest } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import { findLink } from "../system/regular-file.ts";

/** Where a turn works, and where its instructions come from. */
export type Workplace = {
  /** The directory the agent starts in. */
  cwd: AbsolutePath;
  /** Top of the work tree; the directory itself where there is no repository. */
  root: AbsolutePath;
  hasGit: boolean;
  /** A repository-relative file that may instruct the agent; undefined: there is no such regular file. */
  readInstruction: (path: string) => Promise<string | undefined>;
  /** Ends the sentence "X is not a regular file …". */
  instructionsFrom: string;
};

const maxInstructionBytes = 1024 * 1024;

/** A directory of the person who runs the program: what stands in it is theirs, so instructions come from it. */
export async function openDirectory({
  path,
  needsGit,
  signal,
}: {
  path: AbsolutePath;
  needsGit: boolean;
  signal: AbortSignal;
}): Promise<Workplace> {
  const status = await lstat(await realpath(path).catch(() => path)).catch(() => undefined);
  if (!status?.isDirectory())
    throw new RunError({ code: "config.no-directory", message: `${path} is not a directory` });
  const repository = await locateRepository(path, signal);
  if (repository === undefined && needsGit)
    throw new RunError({ code: "config.not-git", message: `${path} is not inside a Git repository` });
  const cwd = (await realpath(path)) as AbsolutePath;
  const root = repository?.root ?? cwd;
  return {
    cwd,
    root,
    hasGit: repository !== undefined,
    readInstruction: readFrom(root),
    instructionsFrom: `in ${root}`,
  };
}

/** Reads below `root` without following a link anywhere on the way. */
export function readFrom(root: AbsolutePath): Workplace["readInstruction"] {
  return async (path) => {
    const file = join(root, path);
    if ((await findLink(file, root)) !== undefined) return undefined;
    const status = await lstat(file).catch(() => undefined);
    if (!status?.isFile() || status.size > maxInstructionBytes) return undefined;
    return readFile(file, "utf8");
  };
}

/** The directory in which a request works, as it was given. */
export function workspaceOf(subject: RunRequest["subject"]): string {
  return subject.kind === "event" ? subject.workspace : subject.kind === "directory" ? subject.path : subject.directory;
}
