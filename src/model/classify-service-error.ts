import { describeBody, describeText, parseJson } from "./describe-text.ts";
import { type Failure, fatal, transient } from "./failure.ts";
import { retryAfterInWords, retryAfterMs } from "./retry-delay.ts";
import { type ServiceError, serviceError } from "./stream-event-schema.ts";

type Said = { kind: string; text: string; waitMs: number | undefined };

const quotaCodes = ["insufficient_quota", "usage_limit_reached", "usage_not_included", "billing_hard_limit_reached"];
const overloadCodes = ["server_is_overloaded", "slow_down"];
const requestCodes = ["invalid_prompt", "invalid_request_error", "bio_policy", "cyber_policy"];

/** An error the service reported inside a stream. Codes we do not know are server trouble and worth another try. */
export function classifyServiceError(error: ServiceError | null | undefined, hide: string): Failure {
  const message = error?.message ?? "";
  const text = `The model service reported an error: ${describeText(message || codeOf(error) || "no details", hide)}`;
  const said = { kind: codeOf(error), text, waitMs: retryAfterInWords(message) };
  return byCode(said, error) ?? transient("model.server", text, said.waitMs);
}

/** An answer with another status than 2xx. The code in the body wins over the status where both speak. */
export function classifyStatus(
  answer: { status: number; statusText: string; headers: Headers; body: string },
  { hide, nowMs }: { hide: string; nowMs: number },
): Failure {
  const error = serviceErrorOf(answer.body);
  const name = describeText(`${answer.status} ${answer.statusText}`, hide);
  const text = `The model service answered ${name}: ${describeBody(answer.body, hide)}${requestIdOf(answer.headers)}`;
  const waitMs = retryAfterMs(answer.headers, nowMs);
  const known = answer.status === 401 || answer.status === 403 ? undefined : error;
  return byCode({ kind: codeOf(known), text, waitMs }, known) ?? byStatus(answer.status, text, waitMs);
}

function byCode({ kind, text, waitMs }: Said, error: ServiceError | null | undefined): Failure | undefined {
  const says = (codes: readonly string[]) => codes.includes(kind) || codes.includes(error?.type ?? "");
  if (kind === "context_length_exceeded") return fatal("model.context-overflow", text);
  if (says(quotaCodes)) return fatal("model.quota", text);
  if (says(overloadCodes)) return transient("model.overloaded", text, waitMs);
  if (kind === "rate_limit_exceeded") return transient("model.rate-limit", text, waitMs);
  if (kind === "invalid_api_key") return fatal("model.refused-key", text);
  if (kind === "model_not_found") return fatal("model.not-found", text);
  if (says(requestCodes)) return fatal("model.bad-request", text);
  return undefined;
}

function byStatus(status: number, text: string, waitMs: number | undefined): Failure {
  if (status < 400) return fatal("model.protocol", text);
  if (status === 401 || status === 403) return fatal("model.refused-key", text);
  if (status === 404) return fatal("model.not-found", text);
  if (status === 408 || status === 409) return transient("model.server", text, waitMs);
  if (status === 429) return transient("model.rate-limit", text, waitMs);
  if (status < 500) return fatal("model.bad-request", text);
  return transient("model.server", text, waitMs);
}

function codeOf(error: ServiceError | null | undefined): string {
  return error?.code === null || error?.code === undefined ? (error?.type ?? "") : String(error.code);
}

function serviceErrorOf(body: string): ServiceError | undefined {
  const json = parseJson(body);
  const inner = typeof json === "object" && json !== null && "error" in json ? json.error : json;
  const parsed = serviceError.safeParse(inner);
  return parsed.success ? parsed.data : undefined;
}

/** What support asks for; only when it looks like an id, because it lands in the message. */
function requestIdOf(headers: Headers): string {
  const id = headers.get("x-request-id") ?? "";
  return /^[\w-]{1,80}$/.test(id) ? ` (request ${id})` : "";
}
