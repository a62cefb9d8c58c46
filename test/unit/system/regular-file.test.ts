import { execFileSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findLink, readRegularFile, writeOutputFile } from "../../../src/system/regular-file.ts";
import { temporaryDirectory, writeFiles } from "../../support/work-tree.ts";

const read = (path: string, maxBytes = 1_000) => readRegularFile(path, { what: "prompt-file", maxBytes });

describe("reading a file that a user named", () => {
  it("gives its bytes, up to and including the limit", async () => {
    using directory = temporaryDirectory();
    writeFiles(directory.path, { full: "x".repeat(1_000), empty: "", bytes: new Uint8Array([0xff, 0, 1]) });
    expect((await read(join(directory.path, "full"))).length).toBe(1_000);
    expect((await read(join(directory.path, "empty"))).length).toBe(0);
    expect(await read(join(directory.path, "bytes"))).toEqual(Buffer.from([0xff, 0, 1]));
  });

  it.each([
    ["what is not there", () => {}, "does not exist"],
    ["a directory", (path: string) => mkdirSync(path), "is not a regular file"],
    ["a link to a file", (path: string) => symlinkSync("/etc/hostname", path), "is a link"],
    ["a link to the environment", (path: string) => symlinkSync("/proc/self/environ", path), "is a link"],
    ["a link that leads nowhere", (path: string) => symlinkSync("/no/such/file", path), "is a link"],
    ["a pipe that nobody writes to", (path: string) => execFileSync("mkfifo", [path]), "is not a regular file"],
    ["a file that is too large", (path: string) => writeFileSync(path, "x".repeat(1_001)), "is larger than 1000 bytes"],
  ] as const)("refuses %s", async (_, make, reason) => {
    using directory = temporaryDirectory();
    const path = join(directory.path, "file");
    make(path);
    await expect(read(path)).rejects.toMatchObject({
      code: "input.unreadable-file",
      message: `prompt-file: ${path} ${reason}`,
    });
  });

  it("refuses a socket", async () => {
    using directory = temporaryDirectory();
    const path = join(directory.path, "socket");
    const server = createServer();
    await new Promise<void>((listening) => server.listen(path, listening));
    await expect(read(path)).rejects.toMatchObject({ code: "input.unreadable-file" });
    server.close();
  });

  it.each([
    "/proc/self/environ",
    "//proc/self/environ",
    "/tmp/../proc/self/environ",
    "/proc/self/root/proc/self/environ",
    "/dev/fd/0",
    "/dev/zero",
    "/sys/kernel/notes",
  ])("refuses %s, which is not a file on a disk", async (path) => {
    await expect(read(path, 1_000_000)).rejects.toMatchObject({ code: "input.unreadable-file" });
  });

  it.each([
    ["/proc/self", "environ"],
    ["/sys/kernel", "notes"],
  ])("refuses them also through a directory that is a link to %s", async (target, name) => {
    using directory = temporaryDirectory();
    symlinkSync(target, join(directory.path, "docs"));
    await expect(read(join(directory.path, "docs", name))).rejects.toMatchObject({ code: "input.unreadable-file" });
  });

  it("fails with the code of the input it was read for", async () => {
    await expect(
      readRegularFile("/no/such/file", { what: "GITHUB_EVENT_PATH", maxBytes: 1, code: "event.malformed" }),
    ).rejects.toMatchObject({ code: "event.malformed" });
  });
});

describe("writing a file that a user named", () => {
  /** A workspace with something outside it that must not be reached. */
  function place() {
    const directory = temporaryDirectory();
    writeFiles(directory.path, { "workspace/docs/old.md": "old", "outside/file.md": "precious" });
    const root = join(directory.path, "workspace");
    const write = (path: string) =>
      writeOutputFile({ path: join(directory.path, path), what: "output-file", root }, "new");
    const text = (path: string) => readFileSync(join(directory.path, path), "utf8");
    return { path: directory.path, root, write, text, [Symbol.dispose]: () => directory[Symbol.dispose]() };
  }

  it.each(["workspace/message.md", "workspace/new/deep/message.md", "outside/other.md", "workspace/docs/old.md"])(
    "writes %s",
    async (path) => {
      using at = place();
      await at.write(path);
      expect(at.text(path)).toBe("new");
    },
  );

  it("replaces a file as a whole: another name of it keeps the old text, and nothing temporary is left", async () => {
    using at = place();
    linkSync(join(at.root, "docs/old.md"), join(at.root, "other-name.md"));
    await at.write("workspace/docs/old.md");
    expect([at.text("workspace/docs/old.md"), at.text("workspace/other-name.md")]).toEqual(["new", "old"]);
    expect(readdirSync(join(at.root, "docs"))).toEqual(["old.md"]);
  });

  it.each([
    ["the file itself", "workspace/message.md", "workspace/message.md", "../outside/file.md"],
    ["the file itself, leading nowhere", "workspace/message.md", "workspace/message.md", "../outside/none.md"],
    ["a directory", "workspace/reports", "workspace/reports/file.md", "../outside"],
    ["a directory above a new one", "workspace/reports", "workspace/reports/new/file.md", "../outside"],
    ["a directory that stays inside", "workspace/reports", "workspace/reports/file.md", "docs"],
    ["a file outside the workspace", "outside/link.md", "outside/link.md", "file.md"],
    ["a way from outside into the workspace", "alias", "alias/docs/file.md", "workspace"],
  ])("refuses a link: %s", async (_, link, path, target) => {
    using at = place();
    symlinkSync(target, join(at.path, link));
    await expect(at.write(path)).rejects.toMatchObject({
      code: "input.output-path",
      message: expect.stringContaining("output-file: "),
    });
    expect(readdirSync(join(at.path, "outside")).filter((name) => name !== "link.md")).toEqual(["file.md"]);
    expect([at.text("outside/file.md"), at.text("workspace/docs/old.md")]).toEqual(["precious", "old"]);
    expect(readlinkSync(join(at.path, link))).toBe(target);
  });

  it.each([
    ["a directory", "workspace/docs", "is not a plain file"],
    ["a name below a file", "workspace/docs/old.md/message.md", "is not a directory"],
  ])("refuses %s", async (_, path, reason) => {
    using at = place();
    await expect(at.write(path)).rejects.toMatchObject({
      code: "input.output-path",
      message: expect.stringContaining(reason),
    });
  });

  it("is not stopped by a temporary name that the turn has guessed", async () => {
    using at = place();
    mkdirSync(join(at.root, `.message.md.${process.pid}.tmp`));
    await at.write("workspace/message.md");
    expect(at.text("workspace/message.md")).toBe("new");
    expect(existsSync(join(at.root, `.message.md.${process.pid}.tmp`))).toBe(true);
  });

  it("makes a file that later steps can read", async () => {
    using at = place();
    await at.write("workspace/message.md");
    expect(statSync(join(at.root, "message.md")).mode & 0o444).toBe(0o444);
  });
});

it("the first link below a root is found, whatever stands behind it", async () => {
  using directory = temporaryDirectory();
  writeFiles(directory.path, { "a/b/c": "" });
  symlinkSync("b", join(directory.path, "a/link"));
  expect(await findLink(join(directory.path, "a/b/c"), directory.path)).toBeUndefined();
  expect(await findLink(join(directory.path, "a/none/c"), directory.path)).toBeUndefined();
  expect(await findLink(join(directory.path, "a/link/c/d"), directory.path)).toBe(join(directory.path, "a/link"));
});
