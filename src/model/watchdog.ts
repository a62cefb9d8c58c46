import type { Clock } from "../spec/ports.ts";

/** What a Node timer can hold; a longer one would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/** Calls `expired` once when `limitMs` passed without a `touch`; after `stop` never. */
export function startWatchdog({ clock, limitMs, expired }: { clock: Clock; limitMs: number; expired: () => void }) {
  const stopped = new AbortController();
  let lastMs = clock.nowMs();
  const watch = async () => {
    while (!stopped.signal.aborted) {
      const leftMs = lastMs + limitMs - clock.nowMs();
      if (leftMs <= 0) return expired();
      await clock.sleep(Math.min(leftMs, longestTimerMs), stopped.signal);
    }
  };
  void watch();
  return {
    touch: () => {
      lastMs = clock.nowMs();
    },
    stop: () => stopped.abort(),
  };
}

export type Wait = { what: "connect" | "idle"; limitMs: number };

/**
 * Watches one wait after the other: time counts only while `during` is waiting, not while the reader of the events is at work.
 * The wait that took too long is remembered in `late` before `abort` is called.
 */
export function createWaits(clock: Clock, abort: () => void) {
  let late: Wait | undefined;
  let touch = () => {};
  return {
    late: () => late,
    /** A sign of life of the wait that is going on. */
    touch: () => touch(),
    async during<Value>(wait: Wait, work: () => Promise<Value>): Promise<Value> {
      const expired = () => {
        late = wait;
        abort();
      };
      const dog = startWatchdog({ clock, limitMs: wait.limitMs, expired });
      touch = dog.touch;
      try {
        return await work();
      } finally {
        dog.stop();
      }
    },
  };
}
