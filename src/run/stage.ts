import type { Emit, Stage } from "../spec/events.ts";

/** Runs one stage between its two events; a failure passes through. */
export async function stage<Result>(name: Stage, emit: Emit, act: () => Promise<Result>): Promise<Result> {
  emit({ type: "stage-start", stage: name });
  try {
    const result = await act();
    emit({ type: "stage-end", stage: name, ended: "done" });
    return result;
  } catch (error) {
    emit({ type: "stage-end", stage: name, ended: "failed" });
    throw error;
  }
}
