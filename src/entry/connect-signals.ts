import type { Lifetime } from "../system/lifetime.ts";

/** Exit code after a signal, as in the table of outcomes. */
const cancelledCode = 130;

/** One wish may come twice: ^C goes to the whole group of processes, and npm passes on what it got. */
const sameWishMs = 1_000;

/**
 * The first signal stops the work and leaves time to save it; the next one ends the process's own lifetime; a third is a person
 * who does not want to wait, and ends the process where it stands (the sandbox dies with it).
 * The runner sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL.
 */
export function connectSignals({ work, owner }: { work: Lifetime; owner: Lifetime }): void {
  let count = 0;
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      const nowMs = performance.now();
      if (nowMs - lastMs < sameWishMs) return;
      lastMs = nowMs;
      const reason = { kind: "cancelled", by: name } as const;
      count += 1;
      if (count === 1) work.stop(reason);
      else if (count === 2) owner.stop(reason);
      else process.exit(cancelledCode);
    });
  }
}
