import type { Approve, Attempt, Decision } from "../spec/decision.ts";
import type { Emit } from "../spec/events.ts";
import type { AbsolutePath } from "../spec/names.ts";
import type { Clock, Inside } from "../spec/ports.ts";
import type { Secrets } from "../spec/secrets.ts";

/** What every tool works with; made once per toolset. */
export type ToolParts = {
  inside: Inside;
  approve: Approve;
  emit: Emit;
  secrets: Pick<Secrets, "redact" | "stream">;
  clock: Clock;
  /** Where relative paths of the model start. */
  cwd: AbsolutePath;
  /** The shell a command gets when it names none. */
  shell: string;
  /** Complete: a command inherits nothing. */
  environment: Readonly<Record<string, string>>;
};

/** Asks, and tells of the answer. An `Approve` that breaks its contract and rejects is a refusal. */
export async function ask(
  { approve, emit }: Pick<ToolParts, "approve" | "emit">,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<Decision> {
  const decision = await approve(attempt, signal).catch(
    (error: unknown): Decision => ({
      kind: "refused",
      by: { source: "nobody-to-ask" },
      refusal: {
        code: "approval.failed",
        reason: `the approval check failed: ${String(error)}`,
        wouldAllow: undefined,
      },
    }),
  );
  emit({ type: "decision", attempt, decision });
  return decision;
}
