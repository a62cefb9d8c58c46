import { headerBytes, maxBodyBytes, type RawFrame } from "./frame-format.ts";

export type Read = { kind: "frames"; frames: RawFrame[] } | { kind: "broken"; reason: string };

/** Cuts a stream of bytes into frames, however the bytes arrive. Once broken it stays broken: there is no way back into step. */
export type FrameReader = {
  /** Bodies may be views into `bytes`, which must stay as it is; bytes that were kept are never written over. */
  push(bytes: Uint8Array): Read;
  /** Bytes of a frame that has not come whole. */
  pendingBytes(): number;
};

type Cut = { kind: "frame"; frame: RawFrame; end: number } | { kind: "partial" } | { kind: "broken"; reason: string };

/** Memory is bounded by one frame of the largest size; a sender of single bytes costs no more than their copy. */
export function createFrameReader(): FrameReader {
  let pending = new Uint8Array(0);
  let length = 0;
  let brokenBy: string | undefined;

  const keep = (rest: Uint8Array) => {
    if (length + rest.length > pending.length) {
      const larger = new Uint8Array(
        Math.max(length + rest.length, Math.min(pending.length * 2, headerBytes + maxBodyBytes)),
      );
      larger.set(pending.subarray(0, length));
      pending = larger;
    }
    pending.set(rest, length);
    length += rest.length;
  };

  const push = (bytes: Uint8Array): Read => {
    if (brokenBy !== undefined) return { kind: "broken", reason: brokenBy };
    let from = bytes;
    if (length > 0) {
      keep(bytes);
      from = pending.subarray(0, length);
    }
    const { frames, rest, reason } = cutAll(from);
    if (reason !== undefined) {
      brokenBy = reason;
      pending = new Uint8Array(0);
      length = 0;
      return { kind: "broken", reason };
    }
    if (from === bytes || frames.length > 0) {
      pending = new Uint8Array(0);
      length = 0;
      keep(rest);
    }
    return { kind: "frames", frames };
  };
  return { push, pendingBytes: () => length };
}

function cutAll(bytes: Uint8Array): { frames: RawFrame[]; rest: Uint8Array; reason?: string } {
  const frames: RawFrame[] = [];
  let at = 0;
  for (;;) {
    const cut = cutOne(bytes, at);
    if (cut.kind === "broken") return { frames, rest: bytes.subarray(at), reason: cut.reason };
    if (cut.kind === "partial") return { frames, rest: bytes.subarray(at) };
    frames.push(cut.frame);
    at = cut.end;
  }
}

/** The header is judged as soon as it is whole: an oversize body is refused before a byte of it is kept. */
function cutOne(bytes: Uint8Array, at: number): Cut {
  if (bytes.length - at < headerBytes) return { kind: "partial" };
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, headerBytes);
  if (view.getUint16(2, true) !== 0) return { kind: "broken", reason: "reserved bytes of a header are not zero" };
  const bodyLength = view.getUint32(8, true);
  if (bodyLength > maxBodyBytes) return { kind: "broken", reason: `a frame of ${bodyLength} bytes` };
  const start = at + headerBytes;
  const end = start + bodyLength;
  if (bytes.length < end) return { kind: "partial" };
  return {
    kind: "frame",
    end,
    frame: {
      type: view.getUint8(0),
      flags: view.getUint8(1),
      id: view.getUint32(4, true),
      body: bytes.subarray(start, end),
    },
  };
}
