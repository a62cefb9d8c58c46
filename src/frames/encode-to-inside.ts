import type { ToInside } from "../spec/frames.ts";
import { invariant } from "../spec/invariant.ts";
import { encodeFields, holdsNul } from "./fields.ts";
import { headerBytes, maxBodyBytes, toInsideNumbers } from "./frame-format.ts";

export type Encoded =
  | { kind: "encoded"; bytes: Uint8Array }
  | { kind: "refused"; code: "EINVAL" | "E2BIG"; reason: string };

/**
 * One frame as bytes. `data` is the body of a `stdin` frame and of no other. What a model may have written (a NUL in an
 * argument, a megabyte of environment) is refused as a value.
 */
export function encodeToInside(frame: ToInside, data: Uint8Array = new Uint8Array(0)): Encoded {
  invariant(frame.type === "stdin" || data.length === 0, "only stdin carries data");
  const fields = fieldsOf(frame);
  if (holdsNul(fields))
    return { kind: "refused", code: "EINVAL", reason: "an argument, path or environment value holds a NUL character" };
  const body = frame.type === "stdin" ? data : encodeFields(fields);
  if (body.length > maxBodyBytes)
    return {
      kind: "refused",
      code: "E2BIG",
      reason: `arguments and environment are larger than ${maxBodyBytes} bytes`,
    };
  const bytes = new Uint8Array(headerBytes + body.length);
  const header = new DataView(bytes.buffer);
  header.setUint8(0, toInsideNumbers[frame.type]);
  header.setUint32(4, frame.id, true);
  header.setUint32(8, body.length, true);
  bytes.set(body, headerBytes);
  return { kind: "encoded", bytes };
}

function fieldsOf(frame: ToInside): string[] {
  switch (frame.type) {
    case "spawn":
      return spawnFields(frame);
    case "stdin":
    case "close-stdin":
      return [];
    case "resize":
      return [String(frame.columns), String(frame.rows)];
    case "signal":
      return [frame.name];
    case "credit":
      return [String(frame.bytes)];
    case "read-file":
      return [frame.path, String(frame.maxBytes)];
    case "edit":
      return [frame.edit, frame.path, frame.from ?? ""];
    case "answer":
      return [frame.ok ? "yes" : "no"];
  }
}

/** No terminal is "0 columns"; the environment is everything after argv. */
function spawnFields(frame: Extract<ToInside, { type: "spawn" }>): string[] {
  const { columns, rows } = frame.terminal ?? { columns: 0, rows: 0 };
  const environment = Object.entries(frame.environment).map(([name, value]) => `${name}=${value}`);
  const shape = [frame.callId, frame.cwd, String(columns), String(rows), frame.stdin, frame.streams];
  return [...shape, String(frame.argv.length), ...frame.argv, ...environment];
}
