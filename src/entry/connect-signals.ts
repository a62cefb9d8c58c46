import type { Lifetime } from "../system/lifetime.ts";

/**
 * The first signal stops the work and leaves time to save it; the next one ends the process's own lifetime.
 * The runner sends SIGINT, after 7.5 s SIGTERM, after 2.5 s more SIGKILL.
 */
export function connectSignals({ work, owner }: { work: Lifetime; owner: Lifetime }): void {
  let count = 0;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      const reason = { kind: "cancelled", by: name } as const;
      if (count++ === 0) work.stop(reason);
      else owner.stop(reason);
    });
  }
}
