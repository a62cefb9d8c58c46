import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeFromInside } from "../../../src/frames/decode-from-inside.ts";
import { encodeToInside } from "../../../src/frames/encode-to-inside.ts";
import { decodeFields, encodeFields, parseNumber } from "../../../src/frames/fields.ts";
import { headerBytes, maxBodyBytes } from "../../../src/frames/frame-format.ts";
import { createFrameReader } from "../../../src/frames/frame-reader.ts";
import type { FromInside, ToInside } from "../../../src/spec/frames.ts";
import type { CallId } from "../../../src/spec/names.ts";

const vectors = <Vector>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/frames/${name}.json`, import.meta.url), "utf8")) as Vector[];
const toInside = vectors<{ name: string; frame: ToInside; data?: string; hex: string }>("to-inside");
const fromInside = vectors<{ name: string; frame: FromInside; data: string; more: boolean; hex: string }>(
  "from-inside",
);
const brokenFromInside = vectors<{ name: string; hex: string }>("broken-from-inside");

const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, "hex"));
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");
const spawn: Extract<ToInside, { type: "spawn" }> = {
  type: "spawn",
  id: 1,
  callId: "call" as CallId,
  argv: ["true"],
  cwd: "/",
  environment: {},
  terminal: null,
  stdin: "closed",
  streams: "merged",
};

describe("frames to the inside", () => {
  it.each(toInside)("encodes $name", ({ frame, data, hex }) => {
    const encoded = encodeToInside(frame, data === undefined ? undefined : new TextEncoder().encode(data));
    expect(encoded.kind === "encoded" ? Buffer.from(encoded.bytes).toString("hex") : encoded).toBe(hex);
  });

  it.each([
    { part: "argument", frame: { ...spawn, argv: ["echo", "a\0b"] } },
    { part: "directory", frame: { ...spawn, cwd: "/a\0b" } },
    { part: "variable", frame: { ...spawn, environment: { NAME: "a\0b" } } },
    { part: "path", frame: { type: "read-file", id: 1, path: "/a\0b", maxBytes: 1 } as const },
  ])("refuses a NUL in an $part", ({ frame }) => {
    expect(encodeToInside(frame)).toMatchObject({ kind: "refused", code: "EINVAL" });
  });

  it("refuses a command larger than a frame", () => {
    expect(encodeToInside({ ...spawn, argv: ["echo", "x".repeat(maxBodyBytes)] })).toMatchObject({
      kind: "refused",
      code: "E2BIG",
    });
  });
});

describe("frames from the inside", () => {
  const decodeAll = (hex: string) => {
    const read = createFrameReader().push(bytesOf(hex));
    return read.kind === "broken"
      ? read
      : decodeFromInside(read.frames[0] ?? { type: 0, flags: 0, id: 0, body: new Uint8Array() });
  };

  it.each(fromInside)("decodes $name", ({ frame, data, more, hex }) => {
    const decoded = decodeAll(hex);
    expect(decoded.kind === "frame" ? { ...decoded, data: textOf(decoded.data) } : decoded).toEqual({
      kind: "frame",
      frame,
      data,
      more,
    });
  });

  it.each(brokenFromInside)("calls $name broken", ({ hex }) => {
    expect(decodeAll(hex)).toMatchObject({ kind: "broken", reason: expect.any(String) });
  });

  it("keeps bytes of a path that are not UTF-8 readable", () => {
    const body = new Uint8Array([...Buffer.from("EIO\0"), 0xff, 0x41, 0]);
    expect(decodeFromInside({ type: 0x83, flags: 0, id: 1, body })).toMatchObject({
      frame: { code: "EIO", reason: "\ufffdA" },
    });
  });
});

describe("the frame reader", () => {
  const stream = Buffer.from(fromInside.map(({ hex }) => hex).join(""), "hex");
  const cut = (at: readonly number[]): unknown[] => {
    const reader = createFrameReader();
    const places = [0, ...[...at].sort((one, other) => one - other), stream.length];
    return places.slice(1).flatMap((end, index): unknown[] => {
      const read = reader.push(new Uint8Array(stream.subarray(places[index], end)));
      return read.kind === "frames" ? read.frames.map((frame) => ({ ...frame, body: textOf(frame.body) })) : [read];
    });
  };

  it("gives the same frames wherever the bytes are cut", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(stream.length), { maxLength: 40 }), (places) => {
        expect(cut(places)).toEqual(cut([]));
      }),
    );
    expect(cut([])).toHaveLength(fromInside.length);
    expect(cut(Array.from(stream, (_, index) => index))).toEqual(cut([]));
  });

  it("refuses an oversize frame by its header alone, before any of its body is kept", () => {
    const reader = createFrameReader();
    const header = bytesOf("840000000100000001001000");
    expect(reader.push(header.subarray(0, headerBytes))).toMatchObject({ kind: "broken" });
    expect(reader.pendingBytes()).toBe(0);
  });

  it("takes the largest frame in single pieces without keeping more than it", () => {
    const reader = createFrameReader();
    const bytes = new Uint8Array(headerBytes + maxBodyBytes);
    bytes.set([0x84, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0x10, 0]);
    let last = reader.push(bytes.subarray(0, 5));
    for (let at = 5; at < bytes.length; at += 4096) last = reader.push(bytes.subarray(at, at + 4096));
    expect(last.kind === "frames" && last.frames.map((frame) => frame.body.length)).toEqual([maxBodyBytes]);
    expect(reader.pendingBytes()).toBe(0);
  });

  it("stays broken: what follows is never read as frames again", () => {
    const reader = createFrameReader();
    reader.push(bytesOf("8700010001000000" + "00000000"));
    expect(reader.push(bytesOf(fromInside[0]?.hex ?? ""))).toMatchObject({ kind: "broken" });
  });

  it("never throws, whatever arrives", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 64 })), (chunks) => {
        const reader = createFrameReader();
        for (const chunk of chunks) {
          const read = reader.push(chunk);
          if (read.kind === "frames") for (const frame of read.frames) decodeFromInside(frame);
        }
      }),
    );
  });
});

describe("fields", () => {
  it("come back as they went in, empty ones included", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", ""))), (fields) => {
        expect(decodeFields(encodeFields(fields))).toEqual(fields);
      }),
    );
  });

  it.each(["", " 1", "1 ", "+1", "1e3", "٣", "9999999999999999"])("do not take %j for a number", (text) => {
    expect(parseNumber(text, Number.MAX_SAFE_INTEGER)).toBeUndefined();
  });
});
