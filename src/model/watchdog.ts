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
