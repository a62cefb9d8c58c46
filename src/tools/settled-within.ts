import type { Clock } from "../spec/ports.ts";

/** Whether `promise` settled before the time was over or `signal` aborted. No timer stays behind. */
export async function settledWithin(
  promise: Promise<unknown>,
  { ms, clock, signal }: { ms: number; clock: Clock; signal?: AbortSignal },
): Promise<boolean> {
  const stop = new AbortController();
  const until = signal === undefined ? stop.signal : AbortSignal.any([stop.signal, signal]);
  const settled = promise.then(
    () => true,
    () => true,
  );
  const first = await Promise.race([settled, clock.sleep(ms, until).then(() => false)]);
  stop.abort();
  return first;
}
