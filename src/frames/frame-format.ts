import type { FromInside, ToInside } from "../spec/frames.ts";

/** Numbers of docs/sandbox-protocol.md; native/helper.h holds the same ones, and the golden vectors compare the two. */
export const headerBytes = 12;
export const maxBodyBytes = 1024 * 1024;
/** Unacknowledged bytes per id, in each direction. */
export const windowBytes = 256 * 1024;
/** What we put into one data frame; larger writes are split. */
export const chunkBytes = 64 * 1024;

export const toInsideNumbers = {
  spawn: 1,
  stdin: 2,
  "close-stdin": 3,
  resize: 4,
  signal: 5,
  credit: 6,
  "read-file": 7,
  edit: 8,
  answer: 9,
} as const satisfies Record<ToInside["type"], number>;

export const fromInsideNumbers = {
  hello: 0x81,
  started: 0x82,
  refused: 0x83,
  output: 0x84,
  exit: 0x85,
  file: 0x86,
  edited: 0x87,
  ask: 0x88,
  credit: 0x89,
} as const satisfies Record<FromInside["type"], number>;

/** Flag of `output` (0 is stdout) and of `file` (another frame of the same file follows). */
export const outputIsStderr = 1;
export const fileHasMore = 1;

/** A frame whose body nobody has looked at yet. */
export type RawFrame = { type: number; flags: number; id: number; body: Uint8Array };
