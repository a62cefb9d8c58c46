import { describe, expect, it } from "vitest";
import { firstStop, spentTokens, stopConditions, type TurnState } from "../../../src/agent/stop-conditions.ts";
import type { Limits } from "../../../src/spec/request.ts";
import type { StopReason } from "../../../src/spec/stop.ts";
import { noUsage } from "../../../src/spec/usage.ts";

const limits: Limits = { timeMs: 1, tokens: 100, cost: undefined, turns: undefined };
const interrupted: StopReason = { kind: "cancelled", by: "SIGINT" };

function stop(state: Partial<TurnState>, within = limits): StopReason | undefined {
  const all = { wantsMore: true, usage: noUsage, requests: 1, signal: new AbortController().signal, ...state };
  return firstStop(stopConditions(within), all);
}

describe("what ends a turn", () => {
  it("is nothing while the model wants more and there is budget", () => {
    expect(stop({ usage: { ...noUsage, input: 1_000, cachedInput: 950, output: 50 } })).toBeUndefined();
  });

  it("is the token limit, counted as what is paid for: uncached input and output", () => {
    const usage = { ...noUsage, input: 1_000, cachedInput: 940, output: 41, reasoningOutput: 40 };
    expect(spentTokens(usage)).toBe(101);
    expect(stop({ usage })).toEqual({ kind: "limit", limit: "tokens", allowed: 100, used: 101 });
    expect(stop({ usage }, { ...limits, tokens: undefined })).toBeUndefined();
  });

  it("is that it finished, even over the limit: work that is done is done", () => {
    expect(stop({ wantsMore: false, usage: { ...noUsage, output: 500 } })).toEqual({ kind: "finished" });
  });

  it("is the reason of the signal before everything else", () => {
    expect(stop({ wantsMore: false, signal: AbortSignal.abort(interrupted) })).toEqual(interrupted);
  });
});
