import type { FromInside } from "../spec/frames.ts";
import type { CallId } from "../spec/names.ts";
import { decodeFields, parseNumber } from "./fields.ts";
import { fileHasMore, fromInsideNumbers, outputIsStderr, type RawFrame } from "./frame-format.ts";

/** `data` is the body of `output` and `file`, empty otherwise; `more`: this file goes on in another frame. */
export type Decoded =
  | { kind: "frame"; frame: FromInside; data: Uint8Array; more: boolean }
  | { kind: "broken"; reason: string };

const nothing = new Uint8Array(0);
const maxPid = 2 ** 22;
const typeNames = new Map<number, FromInside["type"]>(
  Object.entries(fromInsideNumbers).map(([name, number]) => [number, name as FromInside["type"]]),
);

/** Hostile-proof: anything that is not exactly as the protocol says is `broken`, with what was wrong. */
export function decodeFromInside(raw: RawFrame): Decoded {
  const type = typeNames.get(raw.type);
  if (type === undefined) return broken(`unknown frame type ${raw.type}`);
  const allowedFlags = type === "output" ? outputIsStderr : type === "file" ? fileHasMore : 0;
  if ((raw.flags & ~allowedFlags) !== 0) return broken(`${type} with flags ${raw.flags}`);
  if (type === "output")
    return dataFrame({ type, id: raw.id, stream: raw.flags === outputIsStderr ? "stderr" : "stdout" }, raw, false);
  if (type === "file") return dataFrame({ type, id: raw.id }, raw, raw.flags === fileHasMore);
  const fields = decodeFields(raw.body);
  const frame = fields === undefined ? undefined : controlFrame(type, raw.id, fields);
  return frame === undefined ? broken(`malformed ${type} frame`) : { kind: "frame", frame, data: nothing, more: false };
}

function broken(reason: string): Decoded {
  return { kind: "broken", reason };
}

function dataFrame(frame: FromInside, raw: RawFrame, more: boolean): Decoded {
  return { kind: "frame", frame, data: raw.body, more };
}

function controlFrame(
  type: Exclude<FromInside["type"], "output" | "file">,
  id: number,
  fields: readonly string[],
): FromInside | undefined {
  const [first, second] = fields;
  const wanted = { hello: 2, started: 1, refused: 2, exit: 2, edited: 0, ask: 2, credit: 1 }[type];
  if (fields.length !== wanted) return undefined;
  switch (type) {
    case "hello":
      return helloFrame(id, first, second);
    case "started": {
      const pid = parseNumber(first, maxPid);
      return pid === undefined || pid === 0 ? undefined : { type, id, pid };
    }
    case "refused":
      return first === undefined || second === undefined ? undefined : { type, id, code: first, reason: second };
    case "exit":
      return exitFrame(id, first, second);
    case "edited":
      return { type, id };
    case "credit": {
      const bytes = parseNumber(first, 2 ** 32 - 1);
      return bytes === undefined ? undefined : { type, id, bytes };
    }
    case "ask":
      return first === "exec" || first === "tool"
        ? { type, id, about: first, callId: (second ?? "") as CallId }
        : undefined;
  }
}

function helloFrame(id: number, version: string | undefined, platform: string | undefined): FromInside | undefined {
  const number = parseNumber(version, 0xffff);
  return number === undefined || platform === undefined || id !== 0
    ? undefined
    : { type: "hello", version: number, platform };
}

function exitFrame(id: number, how: string | undefined, value: string | undefined): FromInside | undefined {
  const number = parseNumber(value, 255);
  if (number === undefined) return undefined;
  if (how === "code") return { type: "exit", id, code: number, signal: null };
  return how === "signal" && number > 0 ? { type: "exit", id, code: null, signal: number } : undefined;
}
