import type { Clock } from "../spec/ports.ts";
import { noUsage } from "../spec/usage.ts";
import { classifyThrown } from "./classify-thrown.ts";
import { type Failure, transient } from "./failure.ts";
import type { GuardedFetchOptions } from "./guarded-fetch.ts";
import { openStream, type RequestBody } from "./open-stream.ts";
import { type AttemptEnd, createEventReader, type ProgressEvent } from "./read-events.ts";
import { createWaits, type Wait } from "./watchdog.ts";

export type AttemptOptions = Omit<GuardedFetchOptions, "onLine"> & {
  apiKey: string;
  clock: Clock;
  /** Until the answer's head is there. */
  connectTimeoutMs: number;
  /** Between two complete lines of the stream while somebody waits for them. */
  idleTimeoutMs: number;
};

/** `callIds` are those of the input; the ids of calls that arrive are added. */
type Attempt = { body: RequestBody; callIds: Set<string>; signal: AbortSignal };

/** One request and its stream. Never throws; after an abort of `signal` the end means nothing. */
export async function* runAttempt(
  options: AttemptOptions,
  { body, callIds, signal }: Attempt,
): AsyncGenerator<ProgressEvent, AttemptEnd> {
  const own = new AbortController();
  const waits = createWaits(options.clock, () => own.abort());
  const failed = (failure: Failure): AttemptEnd => ({ kind: "failed", failure, usage: noUsage });
  const brokeOff = (failure: () => Failure) => failed(lateFailure(waits.late()) ?? failure());
  let opened = false;
  try {
    const connecting: Wait = { what: "connect", limitMs: options.connectTimeoutMs };
    const request = { body, signal: AbortSignal.any([signal, own.signal]) };
    const stream = await waits.during(connecting, () => openStream({ ...options, onLine: waits.touch }, request));
    opened = true;
    const reader = createEventReader({ callIds, hide: options.apiKey });
    const events = stream[Symbol.asyncIterator]();
    while (true) {
      const next = await waits.during({ what: "idle", limitMs: options.idleTimeoutMs }, () => events.next());
      if (next.done === true) return brokeOff(endedEarly);
      const step = reader.read(next.value);
      yield* step.events;
      if (step.end !== undefined) return step.end;
    }
  } catch (thrown) {
    return brokeOff(() => classifyThrown(thrown, { hide: options.apiKey, nowMs: options.clock.nowMs(), opened }));
  } finally {
    own.abort(); // closes the socket of an answer that was not read to its end
  }
}

function endedEarly(): Failure {
  return transient("model.server", "The model stream ended before the answer was complete.");
}

function lateFailure(late: Wait | undefined): Failure | undefined {
  if (late === undefined) return undefined;
  if (late.what === "idle") return transient("model.idle", `The model stream was silent for ${late.limitMs} ms.`);
  return transient("model.unreachable", `The model service did not begin to answer within ${late.limitMs} ms.`);
}
