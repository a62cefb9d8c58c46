import { lstat, readFile, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { AbsolutePath, ObjectId } from "../spec/names.ts";
import { parseObjectId } from "../spec/object-id.ts";
import { RunError } from "../spec/run-error.ts";
import type { ObjectFormat } from "./bare-store.ts";
import { gitFailure, runGit } from "./run-git.ts";

/** Where the checkout around a directory keeps its things, found without letting that repository configure anything. */
export type LocatedRepository = {
  /** Top of the work tree. */
  root: AbsolutePath;
  /** Holds HEAD and index; for a linked work tree below `commonDirectory`. */
  gitDirectory: AbsolutePath;
  /** Holds objects, refs and config. */
  commonDirectory: AbsolutePath;
  objectFormat: ObjectFormat;
};

/** Looks upwards from `directory`; undefined when there is no repository. Links are resolved first. */
export async function locateRepository(directory: string, signal: AbortSignal): Promise<LocatedRepository | undefined> {
  let root = await realpath(directory);
  for (;;) {
    const gitDirectory = await gitDirectoryAt(root);
    if (gitDirectory !== undefined) {
      const commonDirectory = await commonDirectoryOf(gitDirectory);
      const objectFormat = await readObjectFormat(commonDirectory, signal);
      return { root: root as AbsolutePath, gitDirectory, commonDirectory, objectFormat };
    }
    if (dirname(root) === root) return undefined;
    root = dirname(root);
  }
}

/** `.git` is a directory, or a file that names one (linked work trees, submodules, --separate-git-dir). */
async function gitDirectoryAt(root: string): Promise<AbsolutePath | undefined> {
  const path = join(root, ".git");
  const status = await lstat(path).catch(() => undefined);
  if (status?.isSymbolicLink()) {
    throw new RunError({
      code: "checkout.failed",
      message: `${path} is a link`,
      hint: "Use a checkout whose .git is a directory or a plain file.",
    });
  }
  if (status?.isFile()) {
    const target = status.size < 10_000 ? /^gitdir: (.+?)\r?\n?$/.exec(await readFile(path, "utf8"))?.[1] : undefined;
    return target === undefined ? undefined : existingGitDirectory(resolve(root, target));
  }
  return status?.isDirectory() ? existingGitDirectory(path) : undefined;
}

async function existingGitDirectory(path: string): Promise<AbsolutePath | undefined> {
  const head = await lstat(join(path, "HEAD")).catch(() => undefined);
  return head === undefined ? undefined : ((await realpath(path)) as AbsolutePath);
}

async function commonDirectoryOf(gitDirectory: AbsolutePath): Promise<AbsolutePath> {
  // Absent except in a linked work tree.
  const text = await readFile(join(gitDirectory, "commondir"), "utf8").catch(() => undefined);
  return text === undefined ? gitDirectory : ((await realpath(resolve(gitDirectory, text.trim()))) as AbsolutePath);
}

/** Reads one key from the file as data: `--file --no-includes` makes it nobody's configuration. */
async function readObjectFormat(commonDirectory: AbsolutePath, signal: AbortSignal): Promise<ObjectFormat> {
  const file = join(commonDirectory, "config");
  const argv = ["config", "--file", file, "--no-includes", "--get", "extensions.objectformat"];
  const end = await runGit({ gitDirectory: commonDirectory, argv, signal });
  return end.stdout.toString("utf8").trim().toLowerCase() === "sha256" ? "sha256" : "sha1";
}

/** The commit the checkout stands on; undefined when it has none yet. Nothing but HEAD and the refs is read. */
export async function readHead(repository: LocatedRepository, signal: AbortSignal): Promise<ObjectId | undefined> {
  const argv = ["rev-parse", "--verify", "--quiet", "HEAD"];
  const end = await runGit({ gitDirectory: repository.gitDirectory, argv, signal });
  if (end.ended !== "exited") throw gitFailure(end, "rev-parse", "checkout.failed");
  return parseObjectId(end.stdout.toString("utf8").trim());
}
