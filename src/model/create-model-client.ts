import type { Clock } from "../spec/ports.ts";
import { RunError } from "../spec/run-error.ts";
import type { StreamLimits } from "./limit-event-stream.ts";
import type { StreamResponse } from "./model-event.ts";
import { parseResponsesEndpoint } from "./responses-endpoint.ts";
import type { Backoff } from "./retry-delay.ts";
import { streamWithRetries } from "./stream-with-retries.ts";

export type ModelClientOptions = {
  /** The full URL of the Responses endpoint, query included; `responsesEndpointOf` makes one from a base URL. */
  endpoint: string;
  apiKey: string;
  organization: string | undefined;
  userAgent: string;
  /** Sent with every request; may replace `authorization` and `user-agent`, never what the protocol needs. */
  headers: Readonly<Record<string, string>>;
  fetch: typeof globalThis.fetch;
  clock: Clock;
  /** From 0 (inclusive) to 1 (exclusive); spreads retries. */
  random: () => number;
  maxRetries: number;
  backoff: Backoff;
  maxRetryAfterMs: number;
  /** Until the head of an answer is there; some proxies hold it back until the model has begun to write. */
  connectTimeoutMs: number;
  idleTimeoutMs: number;
  overallDeadlineMs: number;
  limits: StreamLimits;
};

/** Five retries within about half a minute of waits; a quarter of an hour for one answer. */
export const defaultModelTiming = {
  maxRetries: 5,
  backoff: { baseMs: 1_000, maxMs: 30_000 },
  maxRetryAfterMs: 120_000,
  connectTimeoutMs: 120_000,
  idleTimeoutMs: 300_000,
  overallDeadlineMs: 900_000,
  limits: { maxEventBytes: 8 * 1024 * 1024, maxAnswerBytes: 64 * 1024 * 1024 },
} as const;

export type ModelClient = { streamResponse: StreamResponse };

/**
 * A client of one Responses endpoint. Nothing is taken from the environment and nothing is stored at the service.
 * @throws RunError when the endpoint, the key or a header cannot be used; after that no call rejects.
 */
export function createModelClient(options: ModelClientOptions): ModelClient {
  const endpoint = parseResponsesEndpoint(options.endpoint);
  const apiKey = options.apiKey.trim();
  if (apiKey === "") throw new RunError({ code: "input.no-key", message: "The API key is empty." });
  const settled = { ...options, endpoint, apiKey, headers: requestHeaders(options, apiKey) };
  return { streamResponse: (request, signal) => streamWithRetries(settled, { request, signal }) };
}

function requestHeaders({ userAgent, organization, headers }: ModelClientOptions, apiKey: string): Headers {
  const made = new Headers();
  setHeader(made, "authorization", `Bearer ${apiKey}`);
  setHeader(made, "user-agent", userAgent);
  if (organization !== undefined) setHeader(made, "openai-organization", organization);
  for (const [name, value] of Object.entries(headers)) setHeader(made, name, value);
  for (const name of ["content-length", "host", "transfer-encoding", "connection", "accept-encoding"])
    made.delete(name);
  made.set("accept", "text/event-stream");
  made.set("content-type", "application/json");
  return made;
}

/** The platform's own message would repeat the value, which may be the key. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new RunError({
      code: "input.invalid",
      message: `The header ${JSON.stringify(name.slice(0, 64))} for the model service has characters that cannot be sent.`,
      hint: "Look for line breaks or letters outside Latin-1 in the key or header.",
    });
  }
}
