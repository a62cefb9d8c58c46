import type { Decoded } from "../frames/decode-from-inside.ts";
import type { Refusal } from "../spec/decision.ts";
import type { ToInside } from "../spec/frames.ts";

/** What a request makes of a frame with its id. `broken` ends the channel: the other side does not keep the protocol. */
export type Verdict = { kind: "open" } | { kind: "done" } | { kind: "broken"; reason: string };
export type InsideFrame = Extract<Decoded, { kind: "frame" }>;

/** One request that waits for frames of its id. `lost` answers it when no frame will come any more. */
export type Waiting = { receive(frame: InsideFrame): Verdict; lost(): void };

/** What the kinds of requests need of the channel. */
export type Wire = {
  /** A new id, never used before on this channel; `undefined` when the channel has ended. */
  open(waiting: Waiting): number | undefined;
  /** Takes an id back whose first frame could not be sent. */
  forget(id: number): void;
  /** Sends one frame, or says why it cannot be one. After the end nothing is sent. */
  send(frame: ToInside, data?: Uint8Array): Refusal | undefined;
};

export const helperLost: Refusal = {
  code: "sandbox.helper-lost",
  reason: "the helper inside the sandbox is gone",
  wouldAllow: undefined,
};

export function refusal(code: string, reason: string): Refusal {
  return { code, reason, wouldAllow: undefined };
}

export function broken(reason: string): Verdict {
  return { kind: "broken", reason };
}
