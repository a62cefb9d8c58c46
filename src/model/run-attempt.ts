import { OpenAI } from "openai";
import type { Clock } from "../spec/ports.ts";
import { RunError } from "../spec/run-error.ts";
import { classifyThrown } from "./classify-thrown.ts";
import { transient } from "./failure.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";
import type { StreamLimits } from "./limit-event-stream.ts";
import type { requestBody } from "./model-request.ts";
import { type AttemptEnd, createEventReader, type ProgressEvent } from "./read-events.ts";
import { noUsage } from "./stream-event-schema.ts";
import { longestTimerMs, startWatchdog } from "./watchdog.ts";

export type AttemptOptions = {
  endpoint: string;
  apiKey: string;
  headers: Headers;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  limits: StreamLimits;
  /** Until the answer's head is there. */
  connectTimeoutMs: number;
  /** Between two complete lines of the stream while somebody waits for them. */
  idleTimeoutMs: number;
};

type Attempt = { body: ReturnType<typeof requestBody>; callIds: Set<string>; signal: AbortSignal };
type Timeout = "connect" | "idle";

/** One request and its stream. Never throws; after an abort of `signal` the end means nothing. */
export async function* runAttempt(
  options: AttemptOptions,
  { body, callIds, signal }: Attempt,
): AsyncGenerator<ProgressEvent, AttemptEnd> {
  const { clock, apiKey, connectTimeoutMs, idleTimeoutMs } = options;
  const own = new AbortController();
  let late: Timeout | undefined;
  let opened = false;
  let onLine = () => {};
  const watch = (timeout: Timeout, limitMs: number) => {
    const expired = () => {
      late = timeout;
      own.abort();
    };
    return startWatchdog({ clock, limitMs, expired });
  };
  const within = async <Value>(timeout: Timeout, limitMs: number, work: () => Promise<Value>): Promise<Value> => {
    const dog = watch(timeout, limitMs);
    if (timeout === "idle") onLine = dog.touch;
    try {
      return await work();
    } finally {
      dog.stop();
    }
  };
  const failed = (thrown?: unknown): AttemptEnd => {
    const failure =
      late === undefined
        ? thrown === undefined
          ? transient("model.server", "The model stream ended before the answer was complete.")
          : classifyThrown(thrown, { hide: apiKey, nowMs: clock.nowMs(), opened })
        : lateFailure(late, late === "connect" ? connectTimeoutMs : idleTimeoutMs);
    return { kind: "failed", failure, usage: noUsage };
  };
  try {
    const open = openStream(options, () => onLine());
    const stream = await within("connect", connectTimeoutMs, () => open(body, AbortSignal.any([signal, own.signal])));
    opened = true;
    const reader = createEventReader({ callIds, hide: apiKey });
    const events = stream[Symbol.asyncIterator]();
    while (true) {
      const next = await within("idle", idleTimeoutMs, () => events.next());
      if (next.done === true) return failed();
      const step = reader.read(next.value);
      yield* step.events;
      if (step.end !== undefined) return step.end;
    }
  } catch (thrown) {
    return failed(thrown);
  } finally {
    own.abort(); // closes the socket of an answer that was not read to its end
  }
}

/**
 * Every option of the package is set, so that none comes from OPENAI_* variables; OPENAI_CUSTOM_HEADERS cannot be switched off and
 * is made powerless by the guarded fetch, which sends only our headers.
 */
function openStream(options: AttemptOptions, onLine: () => void) {
  const { endpoint, apiKey, headers, fetch, limits } = options;
  const client = createPackageClient({
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: endpoint,
    timeout: longestTimerMs, // the watchdogs below our clock decide
    maxRetries: 0,
    fetch: createGuardedFetch({ endpoint, headers, fetch, limits, onLine }),
    fetchOptions: {},
    defaultHeaders: {},
    defaultQuery: {},
    dangerouslyAllowBrowser: false,
    logLevel: "off",
    logger: silentLogger,
  });
  return (body: Attempt["body"], signal: AbortSignal): Promise<AsyncIterable<unknown>> =>
    // The body is ours, built in the documented wire format; the package's own types know only the tools of its day.
    client.post("/responses", { body, stream: true, signal }) as unknown as Promise<AsyncIterable<unknown>>;
}

function createPackageClient(options: ConstructorParameters<typeof OpenAI>[0]): OpenAI {
  try {
    return new OpenAI(options);
  } catch (cause) {
    throw new RunError({
      code: "config.invalid",
      message: "The model client could not be set up.",
      hint: "Unset OPENAI_CUSTOM_HEADERS, or make each of its lines a valid header; it has no effect here.",
      cause,
    });
  }
}

const silentLogger = { error() {}, warn() {}, info() {}, debug() {} };

function lateFailure(late: Timeout, limitMs: number) {
  if (late === "idle") return transient("model.idle", `The model stream was silent for ${limitMs} ms.`);
  return transient("model.unreachable", `The model service did not begin to answer within ${limitMs} ms.`);
}
