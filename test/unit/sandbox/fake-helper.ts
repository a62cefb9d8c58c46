import { encodeFields } from "../../../src/frames/fields.ts";
import { fromInsideNumbers, headerBytes, toInsideNumbers } from "../../../src/frames/frame-format.ts";
import { createFrameReader } from "../../../src/frames/frame-reader.ts";
import { type Channel, createChannel } from "../../../src/sandbox/channel.ts";
import type { FromInside, ToInside } from "../../../src/spec/frames.ts";
import type { CallId } from "../../../src/spec/names.ts";
import type { SpawnRequest } from "../../../src/spec/ports.ts";

/** The far end of a channel, played by the test: what the parent sent, and any bytes the test wants to answer with. */
export function createFakeHelper() {
  const reader = createFrameReader();
  const sent: { type: ToInside["type"]; id: number; text: string }[] = [];
  const names = new Map<number, ToInside["type"]>(
    Object.entries(toInsideNumbers).map(([name, number]) => [number, name as ToInside["type"]]),
  );
  const channel: Channel = createChannel((bytes) => {
    const read = reader.push(bytes);
    if (read.kind === "broken") throw new Error(read.reason);
    for (const { type, id, body } of read.frames)
      sent.push({ type: names.get(type) ?? "answer", id, text: Buffer.from(body).toString("latin1") });
  });
  const say = (type: FromInside["type"], id: number, body: readonly string[] | Uint8Array = [], flags = 0) =>
    channel.receive(frameBytes({ number: fromInsideNumbers[type], id, body, flags }));
  return { channel, sent, say, hello: () => say("hello", 0, ["1", "linux-x64"]) };
}

export function frameBytes({
  number,
  id,
  body,
  flags,
}: {
  number: number;
  id: number;
  body: readonly string[] | Uint8Array;
  flags: number;
}): Uint8Array {
  const content = body instanceof Uint8Array ? body : encodeFields(body);
  const bytes = new Uint8Array(headerBytes + content.length);
  const header = new DataView(bytes.buffer);
  header.setUint8(0, number);
  header.setUint8(1, flags);
  header.setUint32(4, id, true);
  header.setUint32(8, content.length, true);
  bytes.set(content, headerBytes);
  return bytes;
}

export const command: SpawnRequest = {
  callId: "call" as CallId,
  argv: ["cat"],
  cwd: "/",
  environment: {},
  terminal: undefined,
  stdin: "open",
  streams: "merged",
};
