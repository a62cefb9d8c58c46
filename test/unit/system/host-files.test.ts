import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hostFiles } from "../../../src/system/host-files.ts";
import { temporaryDirectory, writeFiles } from "../../support/work-tree.ts";

describe("files of this machine behind the file half of the Inside port", () => {
  it("are read, and refused with the system's code when they cannot be", async () => {
    using directory = temporaryDirectory();
    writeFiles(directory.path, { file: "12345" });
    const read = (name: string, maxBytes = 5) => hostFiles.readFile(join(directory.path, name), maxBytes);
    expect(await read("file")).toEqual({ kind: "read", bytes: Buffer.from("12345") });
    expect(await read("file", 4)).toMatchObject({ kind: "refused", refusal: { code: "EFBIG" } });
    expect(await read("none")).toMatchObject({ kind: "refused", refusal: { code: "ENOENT" } });
    expect(await read(".", 1_000_000)).toMatchObject({ kind: "refused", refusal: { code: "EISDIR" } });
  });

  it("never wait for a device that does not end", async () => {
    expect(await hostFiles.readFile("/dev/zero", 1_000)).toMatchObject({ kind: "refused" });
  });

  it("are written with their directories, moved and deleted", async () => {
    using directory = temporaryDirectory();
    const at = (name: string) => join(directory.path, name);
    const content = Buffer.from("text");
    expect(await hostFiles.edit({ kind: "write", path: at("a/b/new"), content })).toEqual({ kind: "done" });
    expect(await hostFiles.edit({ kind: "move", from: at("a/b/new"), path: at("c/moved"), content })).toEqual({
      kind: "done",
    });
    expect([existsSync(at("a/b/new")), readFileSync(at("c/moved"), "utf8")]).toEqual([false, "text"]);
    expect(await hostFiles.edit({ kind: "delete", path: at("c/moved") })).toEqual({ kind: "done" });
    expect(await hostFiles.edit({ kind: "delete", path: at("c/moved") })).toMatchObject({
      kind: "refused",
      refusal: { code: "ENOENT" },
    });
  });

  it("survive a move to another spelling of the same file", async () => {
    using directory = temporaryDirectory();
    writeFiles(directory.path, { file: "old" });
    const path = join(directory.path, "file");
    await hostFiles.edit({ kind: "move", from: join(directory.path, ".", "file"), path, content: Buffer.from("new") });
    expect(readFileSync(path, "utf8")).toBe("new");
  });
});
