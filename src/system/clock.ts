import type { Clock } from "../spec/ports.ts";

/** What a timer of Node can hold; a longer one would fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/** The machine's clock. `sleep` resolves early, without an error, when the signal aborts: the caller looks at the signal. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((done) => {
      if (signal.aborted) return done();
      const finish = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", finish);
        done();
      };
      const timer = setTimeout(finish, Math.min(ms, longestTimerMs));
      signal.addEventListener("abort", finish);
    }),
};
