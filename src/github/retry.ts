/** How one attempt failed, as far as the decision to try again needs to know. */
export type FailedAttempt =
  | { kind: "network"; neverSent: boolean }
  | { kind: "status"; status: number; headers: Readonly<Record<string, string | number | undefined>>; message: string };

export type RetryDecision = { kind: "retry"; waitMs: number } | { kind: "give-up" };

export const maxRetries = 3;
/** Longer waits cost more than a new run; GitHub's primary limit can ask for an hour. */
const maxWaitMs = 90_000;
const secondaryWaitMs = 20_000;

/**
 * Decides whether a request may be sent again. A read may, on any passing failure; a write only when nothing can have happened:
 * GitHub turned it away by a limit, or no connection was made. Everything else is for the caller, who looks for its earlier self.
 */
export function decideRetry(attempt: {
  failure: FailedAttempt;
  effect: "read" | "write";
  /** 0 for the first try. */
  retries: number;
  nowMs: number;
}): RetryDecision {
  const { failure, effect, retries } = attempt;
  if (retries >= maxRetries) return { kind: "give-up" };
  const backoffMs = 1_000 * 2 ** retries;
  if (failure.kind === "network") {
    return effect === "read" || failure.neverSent ? { kind: "retry", waitMs: backoffMs } : { kind: "give-up" };
  }
  if (isRateLimit(failure)) {
    const waitMs = limitWaitMs(failure, attempt.nowMs) ?? secondaryWaitMs * 2 ** retries;
    return waitMs <= maxWaitMs ? { kind: "retry", waitMs } : { kind: "give-up" };
  }
  const passing = failure.status >= 500 || failure.status === 408;
  return passing && effect === "read" ? { kind: "retry", waitMs: backoffMs } : { kind: "give-up" };
}

/** 429, or the 403 that GitHub uses for both of its limits: never a missing right. */
export function isRateLimit(failure: FailedAttempt): boolean {
  if (failure.kind !== "status") return false;
  if (failure.status === 429) return true;
  if (failure.status !== 403) return false;
  const { headers, message } = failure;
  return (
    headers["retry-after"] !== undefined ||
    String(headers["x-ratelimit-remaining"]) === "0" ||
    /secondary rate limit|abuse detection|API rate limit exceeded/i.test(message)
  );
}

function limitWaitMs(failure: FailedAttempt & { kind: "status" }, nowMs: number): number | undefined {
  const seconds = Number(failure.headers["retry-after"]);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds * 1_000;
  if (String(failure.headers["x-ratelimit-remaining"]) !== "0") return undefined;
  const reset = Number(failure.headers["x-ratelimit-reset"]);
  return Number.isFinite(reset) ? Math.max(1_000, reset * 1_000 - nowMs) : undefined;
}
