import type { Clock } from "../spec/ports.ts";
import type { Lifetime } from "../system/lifetime.ts";

/** Stops `lifetime` when its time is used up; everything that hangs on its signal ends with that reason. */
export function limitTime(lifetime: Lifetime, timeMs: number, clock: Clock): void {
  const started = clock.nowMs();
  void clock.sleep(timeMs, lifetime.signal).then(() => {
    lifetime.stop({ kind: "limit", limit: "time", allowed: timeMs, used: clock.nowMs() - started });
  });
}
