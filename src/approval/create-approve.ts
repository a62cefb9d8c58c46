import type { Approve, Attempt, DecidedBy, Decision } from "../spec/decision.ts";
import { assertNever } from "../spec/invariant.ts";
import type { SandboxMode, SandboxPolicy } from "../spec/sandbox.ts";
import { isWritable } from "./is-writable.ts";

const standing: DecidedBy = { source: "standing-policy" };
const nobody: DecidedBy = { source: "nobody-to-ask" };

/**
 * Decides without a person: what the sandbox holds in is allowed, what would need somebody's word is refused in the words models
 * know from Codex. The sandbox stays the boundary; this only says no earlier and more clearly.
 */
export function createApprove({ mode, policy }: { mode: SandboxMode; policy: SandboxPolicy }): Approve {
  return async (attempt) => decide(attempt, { mode, policy });
}

function decide(attempt: Attempt, { mode, policy }: { mode: SandboxMode; policy: SandboxPolicy }): Decision {
  switch (attempt.kind) {
    case "command":
      return attempt.wants === "standing-policy" ? allowed : noEscalation;
    case "write":
      if (mode === "danger-full-access") return allowed;
      return mode !== "read-only" && attempt.paths.every((path) => isWritable(path, policy)) ? allowed : outside;
    case "connect":
      return refused(standing, {
        code: "approval.no-network",
        reason: `no connection to ${attempt.host} is allowed`,
        wouldAllow: undefined,
      });
    case "mcp-call":
      return refused(nobody, {
        code: "approval.mcp",
        reason: "MCP tool call requires approval, but approval policy is never",
        wouldAllow: undefined,
      });
    default:
      return assertNever(attempt);
  }
}

const allowed: Decision = { kind: "allowed", by: standing, grant: undefined };

const noEscalation = refused(nobody, {
  code: "approval.escalation",
  reason:
    "approval policy is Never; reject command — you cannot ask for escalated permissions if the approval policy is Never",
  wouldAllow: undefined,
});

const outside = refused(nobody, {
  code: "approval.write-outside",
  reason: "patch rejected: writing outside of the project; rejected by user approval settings",
  wouldAllow: "sandbox: workspace-write, with the directory inside the workspace",
});

function refused(by: DecidedBy, refusal: Extract<Decision, { kind: "refused" }>["refusal"]): Decision {
  return { kind: "refused", by, refusal };
}
