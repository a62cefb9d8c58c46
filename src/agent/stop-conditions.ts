import type { Usage } from "../spec/events.ts";
import type { Limits } from "../spec/request.ts";
import type { StopReason } from "../spec/stop.ts";

/** What the loop knows after a response and its tool calls. */
export type TurnState = { wantsMore: boolean; usage: Usage; requests: number; signal: AbortSignal };

/** Contract: pure; `undefined` means "go on". The first condition of a list that holds ends the turn. */
export type StopCondition = (state: TurnState) => StopReason | undefined;

/** Who aborts says why: the reason of the signal is the reason of the turn. */
export const cancelled: StopCondition = ({ signal }) => (signal.aborted ? (signal.reason as StopReason) : undefined);

/** The model neither called a tool nor said that it wants to go on. */
export const finished: StopCondition = ({ wantsMore }) => (wantsMore ? undefined : { kind: "finished" });

/** What a run pays for: input that was not in the cache, and output. */
export function spentTokens(usage: Usage): number {
  return usage.input - usage.cachedInput + usage.output;
}

export function tokenLimit(allowed: number): StopCondition {
  return ({ usage }) => {
    const used = spentTokens(usage);
    return used > allowed ? { kind: "limit", limit: "tokens", allowed, used } : undefined;
  };
}

/** Cancellation first, because nothing may follow it; `finished` before the limits, because work that is done is done. */
export function stopConditions(limits: Limits): readonly StopCondition[] {
  return [cancelled, finished, ...(limits.tokens === undefined ? [] : [tokenLimit(limits.tokens)])];
}

export function firstStop(conditions: readonly StopCondition[], state: TurnState): StopReason | undefined {
  for (const condition of conditions) {
    const stop = condition(state);
    if (stop !== undefined) return stop;
  }
  return undefined;
}
