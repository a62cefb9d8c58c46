import type { Emit, ToolEnd, ToolWork } from "../spec/events.ts";
import type { CallId } from "../spec/names.ts";
import type { Clock } from "../spec/ports.ts";

export type CallStatus = "completed" | "failed" | "declined";

/** Tells of one call: started, output as it comes, ended once. */
export type CallReport = { delta(output: string): void; end(status: CallStatus, end: ToolEnd): void };

/** A process that never stops writing must not fill every log: the end of the call carries the last part of its output. */
const maximumDeltaBytes = 1024 * 1024;

/** Emits the start at once. */
export function startReport(
  { emit, clock }: { emit: Emit; clock: Clock },
  { callId, work }: { callId: CallId; work: ToolWork },
): CallReport {
  const startedMs = clock.nowMs();
  let deltaBytes = 0;
  let ended = false;
  emit({ type: "tool-call-start", callId, work });
  return {
    delta(output) {
      if (ended || deltaBytes > maximumDeltaBytes) return;
      deltaBytes += Buffer.byteLength(output);
      emit({ type: "tool-call-delta", callId, output });
    },
    end(status, end) {
      if (ended) return;
      ended = true;
      emit({ type: "tool-call-end", callId, status, end, durationMs: clock.nowMs() - startedMs });
    },
  };
}
