import { OpenAI } from "openai";
import { RunError } from "../spec/run-error.ts";
import { createGuardedFetch, type GuardedFetchOptions } from "./guarded-fetch.ts";
import type { requestBody } from "./model-request.ts";
import { longestTimerMs } from "./watchdog.ts";

export type RequestBody = ReturnType<typeof requestBody>;

/**
 * Sends one request and gives the JSON of each server-sent event. Every option of the package is set, so that none comes from
 * OPENAI_* variables; OPENAI_CUSTOM_HEADERS cannot be switched off and is made powerless by the guarded fetch, which sends only
 * our headers.
 * @throws RunError or whatever the package throws; `classifyThrown` reads it.
 */
export function openStream(
  { apiKey, ...guard }: GuardedFetchOptions & { apiKey: string },
  { body, signal }: { body: RequestBody; signal: AbortSignal },
): Promise<AsyncIterable<unknown>> {
  const client = createPackageClient({
    apiKey,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: guard.endpoint,
    timeout: longestTimerMs, // our own waits decide, by our clock
    maxRetries: 0,
    fetch: createGuardedFetch(guard),
    fetchOptions: {},
    defaultHeaders: {},
    defaultQuery: {},
    dangerouslyAllowBrowser: false,
    logLevel: "off",
    logger: silentLogger,
  });
  // The body is ours, built in the documented wire format; the package's own types know only the tools of its day.
  return client.post("/responses", { body, stream: true, signal }) as unknown as Promise<AsyncIterable<unknown>>;
}

const silentLogger = { error() {}, warn() {}, info() {}, debug() {} };

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
