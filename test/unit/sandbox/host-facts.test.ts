import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listHostSockets, lookAtHost, parseUnixSockets } from "../../../src/sandbox/host-facts.ts";
import { findPlaceholders, removePlaceholders } from "../../../src/sandbox/placeholders.ts";
import type { AbsolutePath } from "../../../src/spec/names.ts";
import type { Mount } from "../../../src/spec/sandbox.ts";

let base: string;
const at = (name: string) => join(base, name) as AbsolutePath;
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), "codex-action-facts-")));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe("looking at the host", () => {
  it("tells directories, files and links to them apart from what is missing", () => {
    mkdirSync(at("directory"));
    writeFileSync(at("file"), "");
    symlinkSync("directory", at("link"));
    symlinkSync("nowhere", at("dangling"));
    expect(["directory", "file", "link", "dangling", "missing"].map((name) => lookAtHost(at(name)))).toEqual([
      { kind: "directory", real: at("directory") },
      { kind: "file", real: at("file") },
      { kind: "directory", real: at("directory") },
      { kind: "missing" },
      { kind: "missing" },
    ]);
  });

  it("lists a listening socket by its path", async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(at("here.sock"), done));
    expect(listHostSockets()).toContain(at("here.sock"));
    await new Promise((done) => server.close(done));
  });

  it("reads the kernel's table: listening streams and datagram sockets, no clients, no abstract names, spaces kept", () => {
    const table = [
      "Num       RefCount Protocol Flags    Type St Inode Path",
      "0000000000000000: 00000002 00000000 00010000 0001 01 100 /run/listening stream",
      "0000000000000000: 00000003 00000000 00000000 0001 03 101 /run/client",
      "0000000000000000: 00000002 00000000 00000000 0002 01 102 /run/log",
      "0000000000000000: 00000002 00000000 00010000 0001 01 103 @abstract",
      "0000000000000000: 00000002 00000000 00010000 0001 01 104",
      "0000000000000000: 00000002 00000000 00010000 0005 01 105 /run/packets",
      "",
    ].join("\n");
    expect(parseUnixSockets(table)).toEqual(["/run/listening stream", "/run/log", "/run/packets"]);
  });
});

describe("placeholders", () => {
  const mounts = (name: string): Mount[] => [
    { kind: "bind", from: "/" as AbsolutePath, to: "/" as AbsolutePath, access: "read" },
    { kind: "empty", to: "/run" as AbsolutePath, access: "read", maxBytes: undefined },
    { kind: "bind", from: at("work"), to: at("work"), access: "write" },
    { kind: "empty", to: at(name), access: "read", maxBytes: undefined },
  ];

  it("are the missing directories that mounting will make in a writable root, innermost first", () => {
    mkdirSync(at("work"));
    expect(findPlaceholders(mounts("work/a/b"))).toEqual([at("work/a/b"), at("work/a")]);
    mkdirSync(at("work/there"));
    expect(findPlaceholders(mounts("work/there"))).toEqual([]);
    expect(findPlaceholders(mounts("elsewhere"))).toEqual([]);
  });

  it("go afterwards only when they are empty", () => {
    mkdirSync(at("work/a/b"), { recursive: true });
    mkdirSync(at("work/full"));
    writeFileSync(at("work/full/file"), "");
    removePlaceholders([at("work/a/b"), at("work/a"), at("work/full"), at("work/gone")]);
    expect([lookAtHost(at("work/a")).kind, lookAtHost(at("work/full/file")).kind]).toEqual(["missing", "file"]);
  });
});
