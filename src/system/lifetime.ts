import type { StopReason } from "../spec/stop.ts";

/**
 * Owns everything that must not outlive it: child processes, sockets, temporary directories, the helper.
 * The first stop reason wins and becomes `signal.reason`. Ends run last-in first-out, each within its time; a late one is
 * reported and left. What is added after the end ends at once.
 */
export type Lifetime = AsyncDisposable & {
  readonly signal: AbortSignal;
  stop(reason: StopReason): void;
  onEnd(name: string, withinMs: number, end: () => Promise<void>): void;
  child(name: string): Lifetime;
};

type End = { name: string; withinMs: number; end: () => Promise<void> };

/** What an end did that was not "finished in time"; nothing an end does can fail the run. */
export type LateEnd = { name: string; problem: "late" | "failed"; detail: string };

/** `report` hears of ends that were late or failed. */
export function createLifetime(name: string, report: (late: LateEnd) => void = () => {}): Lifetime {
  const controller = new AbortController();
  const ends: End[] = [];
  let ended: Promise<void> | undefined;
  let isOver = false;
  const stop = (reason: StopReason) => {
    if (!controller.signal.aborted) controller.abort(reason);
  };
  return {
    signal: controller.signal,
    stop,
    onEnd(endName, withinMs, end) {
      const last: End = { name: `${name}/${endName}`, withinMs, end };
      if (isOver) void endOne(last, report);
      else ends.push(last);
    },
    child(childName) {
      const child = createLifetime(`${name}/${childName}`, report);
      const passOn = () => child.stop(controller.signal.reason as StopReason);
      if (controller.signal.aborted) passOn();
      else controller.signal.addEventListener("abort", passOn, { once: true });
      ends.push({ name: `${name}/${childName}`, withinMs: 60_000, end: async () => child[Symbol.asyncDispose]() });
      return child;
    },
    [Symbol.asyncDispose]() {
      ended ??= endAll(ends, report).finally(() => {
        isOver = true;
        stop({ kind: "finished" });
      });
      return ended;
    },
  };
}

async function endAll(ends: End[], report: (late: LateEnd) => void): Promise<void> {
  for (let last = ends.pop(); last !== undefined; last = ends.pop()) await endOne(last, report);
}

async function endOne({ name, withinMs, end }: End, report: (late: LateEnd) => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((done) => {
    timer = setTimeout(() => done("late"), withinMs);
  });
  try {
    const first = await Promise.race([end().then(() => "done" as const), late]);
    if (first === "late") report({ name, problem: "late", detail: `not finished after ${withinMs} ms` });
  } catch (error) {
    report({ name, problem: "failed", detail: error instanceof Error ? error.message : String(error) });
  } finally {
    clearTimeout(timer);
  }
}
