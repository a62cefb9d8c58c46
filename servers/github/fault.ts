import { type Answer, problem } from "./answer.ts";
import { type CallMatcher, type CallRecord, matches } from "./call-record.ts";

/** What can go wrong with one request. `applied-…`: the change is made, the client does not learn it. */
export type Fault =
  | { kind: "status"; status: number; message?: string; headers?: Record<string, string> }
  | { kind: "secondary-rate-limit"; retryAfterSeconds: number }
  | { kind: "rate-limit"; resetInSeconds: number }
  | { kind: "applied-then-status"; status: number }
  | { kind: "applied-then-cut" }
  | { kind: "cut" }
  | { kind: "hang" }
  /** This and every later request is cut: the server is gone. */
  | { kind: "down" };

/** `nth` counts from 1 among the calls that match; the fault strikes `times` of them in a row. */
export type FaultRequest = { on?: CallMatcher; nth?: number; times?: number; fault: Fault };

/** Runs before a call is handled, or after it was applied and before it is answered. */
export type HookRequest = {
  on?: CallMatcher;
  nth?: number;
  when: "before" | "after";
  run: (call: CallRecord) => void | Promise<void>;
};

type Armed<T> = { request: T; seen: number };

export type Disturbances = {
  addFault(request: FaultRequest): void;
  addHook(request: HookRequest): void;
  /** The fault of this call; each call is counted once. */
  faultOf(call: CallRecord): Fault | undefined;
  runHooks(when: "before" | "after", call: CallRecord): Promise<void>;
};

export function createDisturbances(): Disturbances {
  const faults: Armed<FaultRequest>[] = [];
  const hooks: Armed<HookRequest>[] = [];
  let isDown = false;
  return {
    addFault: (request) => void faults.push({ request, seen: 0 }),
    addHook: (request) => void hooks.push({ request, seen: 0 }),
    faultOf(call) {
      if (isDown) return { kind: "down" };
      const struck = faults.filter(({ request: { on = {} } }) => matches(call, on)).filter(strikes);
      const fault = struck[0]?.request.fault;
      isDown = fault?.kind === "down";
      return fault;
    },
    async runHooks(when, call) {
      for (const hook of hooks) {
        const { on = {}, nth = 1 } = hook.request;
        if (hook.request.when !== when || !matches(call, on)) continue;
        hook.seen += 1;
        if (hook.seen === nth) await hook.request.run(call);
      }
    },
  };
}

function strikes(armed: Armed<FaultRequest>): boolean {
  const { nth = 1, times = 1 } = armed.request;
  armed.seen += 1;
  return armed.seen >= nth && armed.seen < nth + times;
}

/** The answer of a fault that has one. */
export function faultAnswer(fault: Fault, nowMs: number): Answer | undefined {
  switch (fault.kind) {
    case "status":
      return withHeaders(fault.status, fault.message ?? "Server Error", fault.headers ?? {});
    case "applied-then-status":
      return withHeaders(fault.status, "Server Error", {});
    case "secondary-rate-limit":
      return withHeaders(
        403,
        "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
        { "retry-after": String(fault.retryAfterSeconds) },
      );
    case "rate-limit":
      return withHeaders(403, "API rate limit exceeded for installation ID 1.", {
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset": String(Math.floor(nowMs / 1000) + fault.resetInSeconds),
      });
    default:
      return undefined;
  }
}

const withHeaders = (status: number, message: string, headers: Record<string, string>) =>
  problem(status, message, { headers }).answer;
