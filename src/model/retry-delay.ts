/** Milliseconds of the first wait and the longest one; the wait doubles in between. */
export type Backoff = { baseMs: number; maxMs: number };

/** Full steps of the exponential, of which a random half is jitter: many runners that fail together come back apart. */
export function backoffMs({ baseMs, maxMs }: Backoff, retry: number, random: () => number): number {
  const step = Math.min(maxMs, baseMs * 2 ** (retry - 1));
  return Math.round(step / 2 + (step / 2) * Math.min(1, Math.max(0, random())));
}

/** The wait a service asks for: `retry-after-ms`, or `retry-after` in seconds or as a date. Never negative. */
export function retryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const milliseconds = readNumber(headers.get("retry-after-ms"));
  if (milliseconds !== undefined) return milliseconds;
  const text = headers.get("retry-after");
  const seconds = readNumber(text);
  if (seconds !== undefined) return seconds * 1000;
  const date = text === null ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/** The wait hidden in words such as "Please try again in 1.5s", which rate limit errors inside a stream carry. */
export function retryAfterInWords(message: string): number | undefined {
  const found = /try again in (\d{1,6}(?:\.\d{1,6})?)\s?(ms|s|m)\b/i.exec(message);
  if (!found) return undefined;
  const unit = { ms: 1, s: 1000, m: 60_000 }[found[2]?.toLowerCase() ?? "s"] ?? 1000;
  return Number(found[1]) * unit;
}

function readNumber(text: string | null): number | undefined {
  return text !== null && /^\s*\d{1,12}(\.\d{1,6})?\s*$/.test(text) ? Number(text) : undefined;
}
