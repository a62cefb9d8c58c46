import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHostPlace, startTestInside, type TestInside } from "./inside-support.ts";

const place = createHostPlace({
  "home/notes.txt": "notes",
  "workspace/.git/config": "[core]\n",
  "outside/file.txt": "outside",
});
let inside: TestInside;
const at = (name: string) => join(place.workspace, name);
const write = (name: string, text: string) =>
  inside.inside.edit({ kind: "write", path: at(name), content: Buffer.from(text) });
const read = async (path: string, maxBytes = 1_000_000) => {
  const answer = await inside.inside.readFile(path, maxBytes);
  return answer.kind === "read" ? Buffer.from(answer.bytes).toString() : answer.refusal.code;
};
const codeOf = async (answer: ReturnType<typeof write>) => {
  const { kind, ...rest } = await answer;
  return "refusal" in rest ? rest.refusal.code : kind;
};

beforeAll(async () => {
  inside = await startTestInside(place);
});
afterAll(async () => {
  await inside[Symbol.asyncDispose]();
  place[Symbol.dispose]();
});

describe("writing a file", () => {
  it("makes the directories on the way", async () => {
    expect(await codeOf(write("a/b/c.txt", "text"))).toBe("done");
    expect(readFileSync(at("a/b/c.txt"), "utf8")).toBe("text");
  });

  it("keeps the mode of a file that is there, and gives a new one the usual mode", async () => {
    writeFileSync(at("script.sh"), "old");
    chmodSync(at("script.sh"), 0o750);
    await write("script.sh", "new");
    await write("fresh.txt", "new");
    expect(statSync(at("script.sh")).mode & 0o777).toBe(0o750);
    expect(statSync(at("fresh.txt")).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(readFileSync(at("script.sh"), "utf8")).toBe("new");
  });

  it("carries more than one frame, and nothing at all", async () => {
    const large = Buffer.alloc(3_500_001, "abcdefg");
    await inside.inside.edit({ kind: "write", path: at("large"), content: large });
    expect(readFileSync(at("large")).equals(large)).toBe(true);
    const answer = await inside.inside.readFile(at("large"), 10_000_000);
    expect(answer.kind === "read" && large.equals(answer.bytes)).toBe(true);
    expect(await codeOf(write("empty", ""))).toBe("done");
    expect(await read(at("empty"))).toBe("");
  });

  it("follows a link that stays in the workspace and keeps the link", async () => {
    writeFileSync(at("target.txt"), "old");
    symlinkSync("target.txt", at("link.txt"));
    expect(await codeOf(write("link.txt", "through"))).toBe("done");
    expect(readFileSync(at("target.txt"), "utf8")).toBe("through");
    expect(
      readdirSync(place.workspace, { withFileTypes: true })
        .find(({ name }) => name === "link.txt")
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it.each([
    { what: "a link to a file outside", link: "evil-file", target: "/tmp/elsewhere", path: "evil-file" },
    { what: "a relative link that climbs out", link: "evil-climb", target: "../outside/file.txt", path: "evil-climb" },
    { what: "a directory that is a link to outside", link: "evil-dir", target: "/tmp", path: "evil-dir/file" },
    { what: "a link to nothing", link: "evil-nothing", target: "not-there", path: "evil-nothing" },
    { what: "a link through /proc", link: "evil-proc", target: "/proc/self/root/tmp/elsewhere", path: "evil-proc" },
  ])("refuses $what", async ({ link, target, path }) => {
    symlinkSync(target, at(link));
    await inside.sh("echo host > /tmp/elsewhere");
    expect(["EXDEV", "ELOOP"]).toContain(await codeOf(write(path, "evil")));
    expect((await inside.sh("cat /tmp/elsewhere; ls /tmp")).stdout).toBe("host\nelsewhere\n");
    expect(readFileSync(place.at("outside/file.txt"), "utf8")).toBe("outside");
  });

  it.each([
    { what: "a protected file", path: () => at(".git/config"), codes: ["EROFS"] },
    { what: "a new file in a protected directory", path: () => at(".git/hooks/pre-commit"), codes: ["EROFS"] },
    { what: "a new file where a placeholder stands", path: () => at(".github/workflows/x.yml"), codes: ["EROFS"] },
    { what: "a protected directory", path: () => at(".git"), codes: ["EISDIR"] },
    { what: "a file outside", path: () => join(place.home, "notes.txt"), codes: ["EACCES"] },
    { what: "a path that climbs", path: () => `${place.workspace}/../outside/file.txt`, codes: ["EACCES"] },
    { what: "a relative path", path: () => "file.txt", codes: ["EACCES"] },
    { what: "a directory", path: () => place.workspace, codes: ["EACCES"] },
  ])("refuses $what", async ({ path, codes }) => {
    const answer = inside.inside.edit({ kind: "write", path: path(), content: Buffer.from("evil") });
    expect(codes).toContain(await codeOf(answer));
  });

  it("leaves no half file and no temporary name behind a refusal", async () => {
    mkdirSync(at("directory"), { recursive: true });
    expect(await codeOf(write("directory", "x"))).toBe("EISDIR");
    expect(readdirSync(place.workspace).filter((name) => name.startsWith(".codex-edit"))).toEqual([]);
  });

  it("writes into /tmp, which is private", async () => {
    expect(await codeOf(inside.inside.edit({ kind: "write", path: "/tmp/scratch", content: Buffer.from("s") }))).toBe(
      "done",
    );
    expect((await inside.sh("cat /tmp/scratch")).stdout).toBe("s");
  });
});

describe("deleting and moving", () => {
  it("deletes a file, and a link rather than what it points at", async () => {
    writeFileSync(at("kept.txt"), "kept");
    symlinkSync("kept.txt", at("removed"));
    expect(await codeOf(inside.inside.edit({ kind: "delete", path: at("removed") }))).toBe("done");
    expect(existsSync(at("kept.txt"))).toBe(true);
    expect(await codeOf(inside.inside.edit({ kind: "delete", path: at("removed") }))).toBe("ENOENT");
    expect(await codeOf(inside.inside.edit({ kind: "delete", path: at(".git") }))).toBe("EISDIR");
    expect(await codeOf(inside.inside.edit({ kind: "delete", path: at(".git/config") }))).toBe("EROFS");
  });

  it("moves with new content and the old mode", async () => {
    writeFileSync(at("from.sh"), "old");
    chmodSync(at("from.sh"), 0o755);
    const move = { kind: "move", from: at("from.sh"), path: at("deep/to.sh"), content: Buffer.from("new") } as const;
    expect(await codeOf(inside.inside.edit(move))).toBe("done");
    expect(existsSync(at("from.sh"))).toBe(false);
    expect(readFileSync(at("deep/to.sh"), "utf8")).toBe("new");
    expect(statSync(at("deep/to.sh")).mode & 0o777).toBe(0o755);
    expect(await codeOf(inside.inside.edit(move))).toBe("ENOENT");
  });

  it("does not lose a file that is moved onto itself", async () => {
    writeFileSync(at("self.txt"), "old");
    const move = { kind: "move", from: at("self.txt"), path: at("self.txt"), content: Buffer.from("new") } as const;
    expect(await codeOf(inside.inside.edit(move))).toBe("done");
    expect(readFileSync(at("self.txt"), "utf8")).toBe("new");
  });

  it("does not move what is protected", async () => {
    const move = { kind: "move", from: at(".git/config"), path: at("stolen"), content: Buffer.from("new") } as const;
    expect(await codeOf(inside.inside.edit(move))).toBe("EROFS");
    expect(existsSync(at(".git/config"))).toBe(true);
  });
});

describe("reading a file", () => {
  it("reads what a command may read", async () => {
    expect(await read(join(place.home, "notes.txt"))).toBe("notes");
  });

  it("says so when it is larger than asked for", async () => {
    await write("ten", "0123456789");
    expect([await read(at("ten"), 9), await read(at("ten"), 10)]).toEqual(["EFBIG", "0123456789"]);
  });

  it.each([
    { what: "a directory", path: () => place.workspace, code: "EISDIR" },
    { what: "a missing file", path: () => at("missing"), code: "ENOENT" },
    { what: "a device", path: () => "/dev/zero", code: "EINVAL" },
    { what: "a file of the kernel", path: () => "/proc/version", code: "EINVAL" },
    { what: "a way back through descriptors", path: () => "/proc/self/fd/3", code: "ELOOP" },
    { what: "a relative path", path: () => "file", code: "EINVAL" },
    { what: "what is hidden", path: () => join(place.home, ".ssh/id_ed25519"), code: "ENOENT" },
  ])("refuses $what", async ({ path, code }) => {
    expect(await read(path())).toBe(code);
  });

  it("does not wait for a pipe", async () => {
    await inside.sh("mkfifo pipe");
    expect(await read(at("pipe"))).toBe("EINVAL");
  });

  it("reads many files at once", async () => {
    const names = Array.from({ length: 40 }, (_, number) => `many/${number}`);
    await Promise.all(names.map((name) => write(name, name.repeat(1000))));
    expect(await Promise.all(names.map((name) => read(at(name))))).toEqual(names.map((name) => name.repeat(1000)));
  });
});
