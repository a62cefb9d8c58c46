import type { Clock, Journal } from "../spec/ports.ts";

/**
 * Writes the thread's transcript: one line per fact, in Codex's rollout form `{timestamp, ordinal, type, payload}`.
 * Each call resolves after the line is on disk; callers await it before they report the same thing.
 */
export type Transcript = {
  meta(payload: unknown): Promise<void>;
  turnContext(payload: unknown): Promise<void>;
  item(payload: unknown): Promise<void>;
  event(payload: unknown): Promise<void>;
};

export function createTranscript(journal: Journal, clock: Clock): Transcript {
  let ordinal = 0;
  const line = (type: string) => (payload: unknown) =>
    journal.append({ timestamp: new Date(clock.nowMs()).toISOString(), ordinal: ordinal++, type, payload });
  return {
    meta: line("session_meta"),
    turnContext: line("turn_context"),
    item: line("response_item"),
    event: line("event_msg"),
  };
}
