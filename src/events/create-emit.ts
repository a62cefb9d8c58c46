import type { Emit, RunEvent, RunEventBody } from "../spec/events.ts";
import type { ThreadId } from "../spec/names.ts";
import type { Clock } from "../spec/ports.ts";
import { redactDeep } from "../spec/redact-deep.ts";

/** Takes finished events in order. Contract: never throws, never waits. */
export type Sink = { take(event: RunEvent): void; end?(): Promise<void> };

/** The only maker of events. `forThread` labels them; sequence numbers are shared. */
export type EventStream = { emit: Emit; forThread(thread: ThreadId): Emit; end(): Promise<void> };

/**
 * Every string in an event is redacted here, once, before any sink sees it. A sink that throws is dropped, because an event
 * must never end a run.
 */
export function createEmit({
  clock,
  redact,
  sinks,
}: {
  clock: Clock;
  redact: (text: string) => string;
  sinks: readonly Sink[];
}): EventStream {
  let sequence = 0;
  const live = new Set(sinks);
  const emitFor = (thread: ThreadId | undefined) => (body: RunEventBody) => {
    const event: RunEvent = {
      sequence: sequence++,
      atMs: clock.nowMs(),
      thread,
      ...(redactDeep(body, redact) as RunEventBody),
    };
    for (const sink of live) takeSafely(sink, event, live);
  };
  return {
    emit: emitFor(undefined),
    forThread: emitFor,
    async end() {
      // What a sink could not flush is lost; the other sinks are ended all the same.
      for (const sink of live) await sink.end?.().catch(() => undefined);
    },
  };
}

function takeSafely(sink: Sink, event: RunEvent, live: Set<Sink>): void {
  try {
    sink.take(event);
  } catch {
    // A sink may lose its pipe (EPIPE); the run and the other sinks go on.
    live.delete(sink);
  }
}
