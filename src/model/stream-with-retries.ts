import type { Usage } from "../spec/events.ts";
import { toErrorRecord } from "../spec/run-error.ts";
import { addUsage, noUsage } from "../spec/usage.ts";
import { type Failure, transient } from "./failure.ts";
import type { ModelEvent } from "./model-event.ts";
import { type ModelRequest, requestBody, type WireObject } from "./model-request.ts";
import { type AttemptEnd, callIdOf, type ProgressEvent } from "./read-events.ts";
import { type Backoff, backoffMs } from "./retry-delay.ts";
import { type AttemptOptions, runAttempt } from "./run-attempt.ts";
import { startWatchdog } from "./watchdog.ts";

export type RetryOptions = {
  maxRetries: number;
  backoff: Backoff;
  /** A service that asks for a longer wait gets this one. */
  maxRetryAfterMs: number;
  /** From the first attempt to the last word, waits and the consumer's own time included. */
  overallDeadlineMs: number;
  random: () => number;
};

type Options = AttemptOptions & RetryOptions;
/** What is known across attempts. */
type Progress = { kept: WireObject[]; hasCall: boolean; usage: Usage };

/**
 * Attempts until one completes. What was received whole stays: after a break the next attempt sends the same input plus the items
 * already passed on, so no item comes twice. When a whole tool call is among them the answer is over instead, because a
 * conversation must not end in a call without output.
 * Contract: never rejects; ends with `completed`, `failed` or `cancelled`.
 */
export async function* streamWithRetries(
  options: Options,
  { request, signal }: { request: ModelRequest; signal: AbortSignal },
): AsyncGenerator<ModelEvent> {
  const progress: Progress = { kept: [], hasCall: false, usage: noUsage };
  const deadline = new AbortController();
  const { clock, overallDeadlineMs } = options;
  const dog = startWatchdog({ clock, limitMs: overallDeadlineMs, expired: () => deadline.abort() });
  try {
    for await (const event of attempts(options, { request, signal, deadline: deadline.signal, progress })) {
      yield event;
    }
  } catch (bug) {
    yield { type: "failed", error: toErrorRecord(bug), usage: progress.usage };
  } finally {
    dog.stop();
  }
}

type Run = { request: ModelRequest; signal: AbortSignal; deadline: AbortSignal; progress: Progress };

async function* attempts(options: Options, { request, signal, deadline, progress }: Run): AsyncGenerator<ModelEvent> {
  const startedMs = options.clock.nowMs();
  const stop = AbortSignal.any([signal, deadline]);
  for (let retry = 1; ; retry++) {
    if (signal.aborted) return yield { type: "cancelled", usage: progress.usage };
    const end = yield* oneAttempt(options, { request, signal: stop, progress });
    if (signal.aborted) return yield { type: "cancelled", usage: progress.usage };
    if (end.kind === "completed") {
      const { responseId, endTurn } = end;
      return yield { type: "completed", responseId, usage: progress.usage, endTurn, cut: undefined };
    }
    const failure = deadline.aborted ? outOfTime(options) : end.failure;
    const next = planRetry(options, { failure, retry, progress, elapsedMs: options.clock.nowMs() - startedMs });
    yield next;
    if (next.type !== "retry") return;
    await options.clock.sleep(next.waitMs, stop);
  }
}

async function* oneAttempt(
  options: Options,
  { request, signal, progress }: Pick<Run, "request" | "signal" | "progress">,
): AsyncGenerator<ProgressEvent, AttemptEnd> {
  const input = [...request.input, ...progress.kept];
  const callIds = new Set(input.flatMap((item) => (isCall(item) ? [String(item["call_id"])] : [])));
  const attempt = runAttempt(options, { body: requestBody({ ...request, input }), callIds, signal });
  let step = await attempt.next();
  try {
    for (; step.done !== true; step = await attempt.next()) {
      keep(progress, step.value);
      yield step.value;
    }
  } finally {
    await attempt.return({ kind: "failed", failure: transient("model.server", "not read to its end"), usage: noUsage });
  }
  progress.usage = addUsage(progress.usage, step.value.usage);
  return step.value;
}

function keep(progress: Progress, event: ProgressEvent): void {
  if (event.type !== "item") return;
  progress.kept.push(event.raw);
  progress.hasCall ||= callIdOf(event.item) !== undefined;
}

/** Another attempt, or the last event: the limits are the number of retries, the deadline and what the failure allows. */
function planRetry(
  { maxRetries, backoff, maxRetryAfterMs, overallDeadlineMs, random }: RetryOptions,
  { failure, retry, progress, elapsedMs }: { failure: Failure; retry: number; progress: Progress; elapsedMs: number },
): Extract<ModelEvent, { type: "retry" | "failed" | "completed" }> {
  const { error } = failure;
  const failed = { type: "failed", error, usage: progress.usage } as const;
  if (failure.retry.kind === "never") return failed;
  if (progress.hasCall) {
    return { type: "completed", responseId: undefined, usage: progress.usage, endTurn: undefined, cut: error };
  }
  if (retry > maxRetries) return failed;
  const backoffWaitMs = backoffMs(backoff, retry, random);
  const asked = failure.retry.kind === "after" ? Math.min(failure.retry.waitMs, maxRetryAfterMs) : 0;
  const waitMs = Math.max(backoffWaitMs, asked);
  if (elapsedMs + waitMs >= overallDeadlineMs) return failed;
  return { type: "retry", attempt: retry, of: maxRetries, waitMs, error };
}

/** Said in place of the attempt's own failure, which is only that it was aborted. */
function outOfTime({ overallDeadlineMs }: RetryOptions): Failure {
  const failure = transient("model.server", `The model gave no complete answer within ${overallDeadlineMs} ms.`);
  return { ...failure, retry: { kind: "never" } };
}

function isCall(item: WireObject): boolean {
  return (item["type"] === "function_call" || item["type"] === "custom_tool_call") && item["call_id"] !== undefined;
}
