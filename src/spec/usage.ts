import type { Usage } from "./events.ts";

export const noUsage: Usage = { input: 0, cachedInput: 0, cacheWriteInput: 0, output: 0, reasoningOutput: 0 };

export function addUsage(one: Usage, other: Usage): Usage {
  return {
    input: one.input + other.input,
    cachedInput: one.cachedInput + other.cachedInput,
    cacheWriteInput: one.cacheWriteInput + other.cacheWriteInput,
    output: one.output + other.output,
    reasoningOutput: one.reasoningOutput + other.reasoningOutput,
  };
}
