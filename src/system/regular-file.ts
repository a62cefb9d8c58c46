import { randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { access, lstat, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { ErrorCode } from "../spec/error-codes.ts";
import { RunError } from "../spec/run-error.ts";

type Code = Extract<ErrorCode, "input.unreadable-file" | "input.output-path" | "event.malformed" | "input.bad-schema">;

/**
 * Reads a file only if it is a regular one: the last component is never followed as a link, and devices, pipes and
 * `/proc` files (size 0, endless) are refused. `what` names the input for the reader of the error.
 */
export async function readRegularFile(
  path: string,
  { what, maxBytes, code = "input.unreadable-file" }: { what: string; maxBytes: number; code?: Code },
): Promise<Buffer> {
  const refuse = (reason: string, cause?: unknown) =>
    new RunError({ code, message: `${what}: ${path} ${reason}`, cause });
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    throw refuse(reasonOf(error), error);
  }
  try {
    const status = await file.stat();
    if (!status.isFile()) throw refuse("is not a regular file");
    if (/^\/(?:proc|sys)\//.test(await realpath(path))) throw refuse("is not a file on a disk");
    if (status.size > maxBytes) throw refuse(`is larger than ${maxBytes} bytes`);
    const bytes = Buffer.alloc(status.size);
    const { bytesRead } = await file.read(bytes, 0, status.size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Why no component of `path` below `root` may be a link: what stands there was writable for the turn. `undefined`: none is. */
export async function findLink(path: string, root: string): Promise<string | undefined> {
  const below = resolve(path).slice(resolve(root).length).split(sep).filter(Boolean);
  let at = resolve(root);
  for (const part of below) {
    at = join(at, part);
    const status = await lstat(at).catch(() => undefined);
    if (status === undefined) return undefined;
    if (status.isSymbolicLink()) return at;
  }
  return undefined;
}

/** What an output is called for its reader, and the directory below which no component of its path may be a link (the workspace). */
export type OutputFile = { path: string; what: string; root: string };

/**
 * Refuses a path with a link below `root`, one that is not a plain file, and one where nothing can be written. A path outside
 * `root` is checked at its end, and must not lead back into `root`.
 */
export async function checkOutputPath({ path, what, root }: OutputFile): Promise<void> {
  const refuse = (reason: string) => new RunError({ code: "input.output-path", message: `${what}: ${reason}` });
  const realRoot = await realpath(root).catch(() => resolve(root));
  const above = [resolve(root), realRoot].find((one) => isBelow(resolve(path), one));
  if (above === undefined && isBelow(await realParent(path), realRoot))
    throw refuse(`${path} leads into ${root} through a link`);
  const link = await findLink(path, above ?? dirname(resolve(path)));
  if (link !== undefined) throw refuse(`${link} is a link`);
  const status = await lstat(path).catch(() => undefined);
  if (status !== undefined && !status.isFile()) throw refuse(`${path} is not a plain file`);
  const parent = await realParent(path);
  if (!(await lstat(parent)).isDirectory()) throw refuse(`${parent} is not a directory`);
  await access(parent, constants.W_OK).catch((error) => {
    throw refuse(`${parent} ${reasonOf(error)}`);
  });
}

function isBelow(path: string, root: string): boolean {
  return `${path}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep);
}

/** Where the nearest directory above `path` that exists really is. */
async function realParent(path: string): Promise<string> {
  const parent = dirname(resolve(path));
  return realpath(parent).catch(() => (parent === dirname(parent) ? parent : realParent(parent)));
}

/** Writes through a temporary name in the same directory, so that a reader never sees half a file and a link is replaced, not followed. */
export async function writeOutputFile(output: OutputFile, content: string | Uint8Array): Promise<void> {
  await checkOutputPath(output);
  const { path, what } = output;
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(
      temporary,
      constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
      0o644,
    );
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined); // The first error is the one to tell.
    throw new RunError({
      code: "input.output-path",
      message: `${what}: cannot write ${path}: ${reasonOf(error)}`,
      cause: error,
    });
  }
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === "ENOENT") return "does not exist";
  if (code === "ELOOP") return "is a link";
  if (code === "EACCES" || code === "EPERM") return "is not accessible";
  return code ?? String(error);
}
