import { mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { Refusal } from "../../src/spec/decision.ts";
import type { Inside } from "../../src/spec/ports.ts";

/** The file half of the `Inside` port straight on this machine's disk: UNSANDBOXED, for tests of what stands above the port. */
export const hostFiles: Pick<Inside, "readFile" | "edit"> = {
  async readFile(path, maxBytes) {
    try {
      const status = await stat(path);
      if (!status.isFile()) return { kind: "refused", refusal: refusal("EISDIR", "is a directory") };
      if (status.size > maxBytes) return { kind: "refused", refusal: refusal("EFBIG", "is too large") };
      return { kind: "read", bytes: await readFile(path) };
    } catch (error) {
      return { kind: "refused", refusal: refusalOf(error) };
    }
  },
  async edit(edit) {
    try {
      if (edit.kind === "delete") await rm(edit.path);
      else {
        await mkdir(dirname(edit.path), { recursive: true });
        await writeFile(edit.path, edit.content);
        if (edit.kind === "move") await rm(edit.from);
      }
      return { kind: "done" };
    } catch (error) {
      return { kind: "refused", refusal: refusalOf(error) };
    }
  },
};

function refusalOf(error: unknown): Refusal {
  return refusal((error as NodeJS.ErrnoException).code ?? "EIO", String(error));
}

function refusal(code: string, reason: string): Refusal {
  return { code, reason, wouldAllow: undefined };
}
