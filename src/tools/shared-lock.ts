/** Lets shared work run side by side and exclusive work alone, in the order in which they came. */
export type SharedLock = {
  run<Value>(access: "shared" | "exclusive", work: () => Promise<Value>): Promise<Value>;
};

export function createSharedLock(): SharedLock {
  let lastExclusive: Promise<unknown> = Promise.resolve();
  let sharedSince = new Set<Promise<unknown>>();
  return {
    run(access, work) {
      if (access === "shared") {
        const running = lastExclusive.then(work);
        const since = sharedSince;
        const over: Promise<unknown> = quiet(running).then(() => since.delete(over));
        since.add(over);
        return running;
      }
      const running = Promise.all([lastExclusive, ...sharedSince]).then(work);
      sharedSince = new Set();
      lastExclusive = quiet(running);
      return running;
    },
  };
}

/** Who waits for the work to be over does not care how it ended; whoever asked for it gets the error. */
function quiet(work: Promise<unknown>): Promise<unknown> {
  return work.catch(() => undefined);
}
