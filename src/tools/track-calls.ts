import type { Emit } from "../spec/events.ts";
import type { CallId } from "../spec/names.ts";

/** What was told of a call so far: each one must have one start and one end, also when its tool breaks. */
export type TrackedCalls = { emit: Emit; stateOf(callId: CallId): "unknown" | "open" | "ended" };

export function trackCalls(emit: Emit): TrackedCalls {
  const states = new Map<CallId, "open" | "ended">();
  return {
    emit(event) {
      if (event.type === "tool-call-start") states.set(event.callId, "open");
      if (event.type === "tool-call-end") states.set(event.callId, "ended");
      emit(event);
    },
    stateOf: (callId) => states.get(callId) ?? "unknown",
  };
}
