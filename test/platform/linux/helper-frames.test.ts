import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decodeFromInside } from "../../../src/frames/decode-from-inside.ts";
import { createFrameReader } from "../../../src/frames/frame-reader.ts";
import { helperBinaries } from "../../../src/sandbox/helper-binary.generated.ts";
import { helperBinary } from "../../../src/sandbox/helper-binary.ts";

const vectors = <Vector>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/frames/${name}.json`, import.meta.url), "utf8")) as Vector[];
const architecture = process.arch === "arm64" ? "arm64" : "x64";
let directory: string;
let helper: string;

/** The real helper alone, without a sandbox round it: bytes in, frames out, until it ends. */
async function talk(hex: string, isEnough: (frames: readonly string[]) => boolean) {
  const child = spawn(helper, ["serve", "4096", "1024", "1000000000", directory], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
    env: {},
    cwd: "/",
  });
  const socket = child.stdio[3] as Socket;
  const reader = createFrameReader();
  const frames: string[] = [];
  socket.on("error", () => {});
  socket.on("data", (bytes: Buffer) => {
    const read = reader.push(bytes);
    for (const raw of read.kind === "frames" ? read.frames : []) {
      const decoded = decodeFromInside(raw);
      if (decoded.kind === "broken") throw new Error(decoded.reason);
      const { type, ...rest } = decoded.frame;
      const data = Buffer.from(decoded.data).toString();
      frames.push(`${type} ${JSON.stringify({ ...rest, ...("pid" in rest ? { pid: 1 } : {}) })}${data}`);
    }
    if (isEnough(frames)) socket.end();
  });
  socket.write(Buffer.from(hex, "hex"));
  const code = await new Promise((done) => child.once("exit", done));
  return { frames, code };
}

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "codex-action-helper-"));
  helper = join(directory, "helper");
  writeFileSync(helper, helperBinary(architecture), { mode: 0o755 });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const toInside = new Map(vectors<{ name: string; hex: string }>("to-inside").map(({ name, hex }) => [name, hex]));
const hello = `hello {"version":1,"platform":"linux-${architecture}"}`;
const endsWithExit = (frames: readonly string[]) => frames.at(-1)?.startsWith("exit") ?? false;

describe("the real helper reads the golden vectors as we write them", () => {
  it("a command on pipes", async () => {
    const { frames } = await talk(toInside.get("a command on pipes") ?? "", endsWithExit);
    expect(frames).toEqual([
      hello,
      'started {"id":1,"pid":1}',
      'output {"id":1,"stream":"stdout"}héllo\n',
      'exit {"id":1,"code":0,"signal":null}',
    ]);
  });

  it("a command with an empty argument, fed on stdin", async () => {
    const hex = ["a command with an empty argument and no environment", "bytes of stdin", "the end of stdin"]
      .map((name) => toInside.get(name))
      .join("");
    const { frames } = await talk(hex, (seen) => endsWithExit(seen));
    expect(frames.filter((frame) => !frame.startsWith("credit"))).toEqual([
      hello,
      'started {"id":2,"pid":1}',
      'output {"id":2,"stream":"stdout"}<>',
      'exit {"id":2,"code":0,"signal":null}',
    ]);
  });

  it("a command on a terminal of the asked size", async () => {
    const { frames } = await talk(toInside.get("a command on a terminal") ?? "", endsWithExit);
    expect(frames[2]).toContain("24 80");
  });

  it("edits outside the writable roots are refused", async () => {
    const hex = ["a file to delete", "a file to write", "a file to move"].map((name) => toInside.get(name)).join("");
    const { frames } = await talk(hex, (seen) => seen.length === 4);
    expect(frames.slice(1).map((frame) => frame.slice(0, 40))).toEqual([
      expect.stringContaining('refused {"id":8,"code":"EACCES"'),
      expect.stringContaining('refused {"id":6,"code":"EACCES"'),
      expect.stringContaining('refused {"id":7,"code":"EACCES"'),
    ]);
  });

  it("drops what belongs to a command that is not there any more", async () => {
    const late = [
      "bytes of stdin",
      "the end of stdin",
      "another size of a terminal",
      "a signal",
      "credit for output",
      "an answer",
    ];
    const hex = [...late.map((name) => toInside.get(name)), toInside.get("a command on pipes")].join("");
    const { frames } = await talk(hex, endsWithExit);
    expect(frames).toHaveLength(4);
  });
});

describe("the real helper ends at the first frame that is not as agreed", () => {
  it.each(vectors<{ name: string; hex: string }>("broken-to-inside"))("$name", async ({ hex }) => {
    expect((await talk(hex, () => false)).code).toBe(70);
  });
});

it("ends with the channel", async () => {
  expect((await talk("", (frames) => frames.length === 1)).code).toBe(0);
});

it("is embedded for both processors as the file whose hash stands beside it", () => {
  for (const each of ["x64", "arm64"] as const) expect(helperBinary(each)).toHaveLength(helperBinaries[each].bytes);
});
