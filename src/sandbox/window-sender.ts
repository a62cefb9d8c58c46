import { chunkBytes, windowBytes } from "../frames/frame-format.ts";

/** Sends bytes of one id in order and never has more than one window unacknowledged. */
export type WindowSender = {
  /** Resolves when every byte has been sent, or at once after `stop`. Calls keep their order. */
  write(bytes: Uint8Array): Promise<void>;
  /** False when more is acknowledged than was sent: the other side is broken. */
  acknowledge(bytes: number): boolean;
  /** What is still waiting is dropped: nobody will take it. */
  stop(): void;
};

export function createWindowSender(send: (chunk: Uint8Array) => void): WindowSender {
  let unacknowledged = 0;
  let stopped = false;
  let wake: (() => void) | undefined;
  let last: Promise<void> = Promise.resolve();

  const sendAll = async (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length && !stopped; ) {
      const size = Math.min(chunkBytes, windowBytes - unacknowledged, bytes.length - at);
      if (size === 0) {
        await new Promise<void>((done) => {
          wake = done;
        });
        continue;
      }
      unacknowledged += size;
      send(bytes.subarray(at, at + size));
      at += size;
    }
  };
  return {
    write(bytes) {
      last = last.then(() => sendAll(bytes));
      return last;
    },
    acknowledge(bytes) {
      unacknowledged -= bytes;
      wake?.();
      return unacknowledged >= 0;
    },
    stop() {
      stopped = true;
      wake?.();
    },
  };
}
