import type { ErrorCode } from "../spec/error-codes.ts";
import { plainLine } from "../spec/plain-line.ts";
import { RunError } from "../spec/run-error.ts";
import { type FailedAttempt, isRateLimit } from "./retry.ts";
import { type Route, routeTable } from "./routes.ts";

/** What Octokit throws, as far as we read it. */
type Thrown = {
  status?: number;
  message?: string;
  cause?: unknown;
  response?: { status: number; headers: Record<string, string | number | undefined>; data?: unknown };
};

/** Reasons that mean no byte of the request reached a server. */
const connectFailures = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

export function toFailedAttempt(thrown: unknown): FailedAttempt {
  const { response, message } = thrown as Thrown;
  if (response) {
    return { kind: "status", status: response.status, headers: response.headers, message: message ?? "" };
  }
  return { kind: "network", neverSent: codesOf(thrown).some((code) => connectFailures.has(code)) };
}

function codesOf(thrown: unknown, depth = 0): string[] {
  if (typeof thrown !== "object" || thrown === null || depth > 5) return [];
  const { code, cause, errors } = thrown as { code?: unknown; cause?: unknown; errors?: unknown[] };
  return [
    ...(typeof code === "string" ? [code] : []),
    ...[cause, ...(errors ?? [])].flatMap((e) => codesOf(e, depth + 1)),
  ];
}

/** Says what GitHub answered to which route, under the code that names the reader's next step. */
export function toRunError(thrown: unknown, route: Route): RunError {
  if (RunError.isInstance(thrown)) return thrown;
  const attempt = toFailedAttempt(thrown);
  const reason = plainLine((thrown as Thrown).message ?? String(thrown));
  const code = codeOf(attempt);
  const status = attempt.kind === "status" ? ` ${attempt.status}` : "";
  const said = `GitHub answered${status} to ${route}: ${reason}`;
  return new RunError({
    code,
    message: attempt.kind === "network" ? `GitHub could not be reached for ${route}: ${reason}` : said,
    ...(code === "github.permission" ? { hint: permissionHint(attempt, route) } : {}),
    retryable: code === "github.unavailable" || code === "github.rate-limit",
    cause: thrown,
  });
}

function codeOf(attempt: FailedAttempt): ErrorCode {
  if (attempt.kind === "network") return "github.unavailable";
  if (isRateLimit(attempt)) return "github.rate-limit";
  const { status } = attempt;
  if (status === 401 || status === 403) return "github.permission";
  if (status === 404 || status === 410 || (status >= 300 && status < 400)) return "github.not-found";
  return status >= 500 || status === 408 ? "github.unavailable" : "github.rejected";
}

/** "Give the job `pull-requests: write`.", from GitHub's own header or, without one, from the route table. */
function permissionHint(attempt: FailedAttempt, route: Route): string {
  if (attempt.kind === "status" && attempt.status === 401)
    return "Pass a valid token: `github-token: ${{ github.token }}`.";
  const header = attempt.kind === "status" ? attempt.headers["x-accepted-github-permissions"] : undefined;
  const accepted = typeof header === "string" ? parseAcceptedPermissions(header) : [];
  const wanted = accepted.length > 0 ? accepted : [`\`${routeTable[route].permission}\``];
  return `Give the job ${wanted.join(" or ")}.`;
}

/** `pull_requests=write; issues=write,contents=read` (";" alternatives, "," together) as a workflow writes them. */
function parseAcceptedPermissions(header: string): string[] {
  if (!/^[a-z_=;, ]{1,300}$/.test(header)) return [];
  const write = (pair: string) => `\`${pair.trim().replaceAll("_", "-").replace("=", ": ")}\``;
  return header
    .split(";")
    .map((set) =>
      set
        .split(",")
        .filter((pair) => pair.includes("="))
        .map(write)
        .join(" and "),
    )
    .filter((set) => set !== "");
}

/** The HTTP status behind a `github.*` error, for callers that place a 422 or a 409; undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  if (!RunError.isInstance(error)) return undefined;
  return (error.cause as Thrown | undefined)?.response?.status;
}
