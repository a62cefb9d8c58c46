import { lstat, mkdir, readFile, rm, stat, unlink, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Refusal } from "../spec/decision.ts";
import type { FileEdit, Inside } from "../spec/ports.ts";

/**
 * Reads and edits files of this machine directly, with the rights of whoever runs the program: for `apply-patch` on a person's
 * own command, never for a turn.
 */
export const hostFiles: Pick<Inside, "readFile" | "edit"> = {
  async readFile(path, maxBytes) {
    try {
      const status = await stat(path);
      if (!status.isFile() && !status.isDirectory()) return refused("EINVAL", `${path} is not a regular file`);
      if (status.size > maxBytes) return refused("EFBIG", `${path} is larger than ${maxBytes} bytes`);
      return { kind: "read", bytes: await readFile(path) };
    } catch (error) {
      return refusedBy(error);
    }
  },
  async edit(edit) {
    try {
      await apply(edit);
      return { kind: "done" };
    } catch (error) {
      return refusedBy(error);
    }
  },
};

async function apply(edit: FileEdit): Promise<void> {
  if (edit.kind === "delete") return unlink(edit.path);
  await mkdir(dirname(edit.path), { recursive: true });
  await writeFile(edit.path, edit.content);
  if (edit.kind === "move" && !(await isSameFile(edit.from, edit.path))) await rm(edit.from);
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([lstat(one), lstat(other)]);
  return first.dev === second.dev && first.ino === second.ino;
}

function refusedBy(error: unknown): { kind: "refused"; refusal: Refusal } {
  const { code = "EIO", message } = error as NodeJS.ErrnoException;
  return refused(code, message);
}

function refused(code: string, reason: string): { kind: "refused"; refusal: Refusal } {
  return { kind: "refused", refusal: { code, reason, wouldAllow: undefined } };
}
