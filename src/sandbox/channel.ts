import { decodeFromInside } from "../frames/decode-from-inside.ts";
import { encodeToInside } from "../frames/encode-to-inside.ts";
import { createFrameReader } from "../frames/frame-reader.ts";
import { protocolVersion, type ToInside } from "../spec/frames.ts";
import type { Inside } from "../spec/ports.ts";
import { editThroughWire, readThroughWire } from "./channel-files.ts";
import { spawnSession } from "./channel-session.ts";
import { type InsideFrame, refusal, type Verdict, type Waiting, type Wire } from "./channel-wire.ts";

/** `closed`: the bytes ended, the helper is gone. `broken`: it did not keep the protocol and is not listened to any more. */
export type ChannelEnd = { kind: "closed" } | { kind: "broken"; reason: string };

/** The parent's side of docs/sandbox-protocol.md. Owns no process: bytes in, bytes out, and its end answers everyone. */
export type Channel = Pick<Inside, "spawn" | "readFile" | "edit"> & {
  /** Bytes from the helper. Not copied: the array must stay as it is. */
  receive(bytes: Uint8Array): void;
  /** No bytes will come any more. */
  close(): void;
  /** The first frame has come and speaks our version; false when the channel ended before. */
  readonly ready: Promise<boolean>;
  readonly ended: Promise<ChannelEnd>;
};

export function createChannel(send: (bytes: Uint8Array) => void): Channel {
  const waiting = new Map<number, Waiting>();
  const reader = createFrameReader();
  const ready = Promise.withResolvers<boolean>();
  const ended = Promise.withResolvers<ChannelEnd>();
  let nextId = 1;
  let greeted = false;
  let over = false;

  const end = (how: ChannelEnd) => {
    if (over) return;
    over = true;
    /* First, so that whoever replaces the helper has done so before a session's end makes somebody ask again. */
    ended.resolve(how);
    ready.resolve(false);
    const left = [...waiting.values()];
    waiting.clear();
    for (const each of left) each.lost();
  };
  const greet = ({ frame }: InsideFrame): Verdict => {
    if (frame.type !== "hello") return { kind: "broken", reason: `${frame.type} before hello` };
    if (frame.version !== protocolVersion)
      return { kind: "broken", reason: `protocol version ${frame.version} instead of ${protocolVersion}` };
    greeted = true;
    ready.resolve(true);
    return { kind: "open" };
  };
  const route = (inside: InsideFrame): Verdict => {
    const { frame } = inside;
    if (frame.type === "hello") return { kind: "broken", reason: "a second hello" };
    if (frame.type === "ask") return { kind: "broken", reason: "nothing may be asked from inside" };
    const request = waiting.get(frame.id);
    if (request === undefined) return { kind: "broken", reason: `${frame.type} for the unknown id ${frame.id}` };
    const verdict = request.receive(inside);
    if (verdict.kind === "done") waiting.delete(frame.id);
    return verdict;
  };
  const receive = (bytes: Uint8Array) => {
    if (over) return;
    const read = reader.push(bytes);
    if (read.kind === "broken") return end(read);
    for (const raw of read.frames) {
      const decoded = decodeFromInside(raw);
      if (decoded.kind === "broken") return end(decoded);
      const verdict = greeted ? route(decoded) : greet(decoded);
      if (verdict.kind === "broken") return end(verdict);
    }
  };
  const wire: Wire = {
    open(request) {
      if (over) return undefined;
      waiting.set(nextId, request);
      return nextId++;
    },
    forget: (id) => void waiting.delete(id),
    send(frame: ToInside, data?: Uint8Array) {
      const encoded = encodeToInside(frame, data);
      if (encoded.kind === "refused") return refusal(encoded.code, encoded.reason);
      if (!over) send(encoded.bytes);
      return undefined;
    },
  };
  return {
    receive,
    close: () => end({ kind: "closed" }),
    ready: ready.promise,
    ended: ended.promise,
    spawn: (request) => spawnSession(request, wire),
    readFile: (path, maxBytes) => readThroughWire(path, maxBytes, wire),
    edit: (edit) => editThroughWire(edit, wire),
  };
}
