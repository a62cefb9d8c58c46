import { applyHunks, type VerifiedPatch, verifyPatch } from "../apply-patch/apply-patch.ts";
import type { PlannedChange } from "../apply-patch/plan-changes.ts";
import type { ToolWork } from "../spec/events.ts";
import type { AbsolutePath, CallId } from "../spec/names.ts";
import { startReport } from "./call-report.ts";
import { ask, type ToolParts } from "./tool-parts.ts";

/** A patch and the directory its paths start from. */
export type PatchRequest = { callId: CallId; patch: string; cwd: AbsolutePath };

/** `applied` says whether all of it went in; `output` is for the model in every case. */
export type PatchResult = { applied: boolean; output: string };

/**
 * Checks the whole patch against the disk, asks, then applies it hunk by hunk. A patch that does not fit changes nothing; one that
 * fails while it is applied says what it had done.
 */
export async function runPatch(request: PatchRequest, parts: ToolParts, signal: AbortSignal): Promise<PatchResult> {
  const ports = { cwd: request.cwd, readFile: parts.inside.readFile, edit: parts.inside.edit };
  const verified = await verifyPatch(request.patch, ports);
  if (verified.kind === "refused") return unfit(request, verified.reason, parts);
  return applyVerified(request, verified, { parts, signal, ports });
}

type Applying = { parts: ToolParts; signal: AbortSignal; ports: Parameters<typeof applyHunks>[1] };

async function applyVerified(
  { callId }: PatchRequest,
  { hunks, changes }: Extract<VerifiedPatch, { kind: "verified" }>,
  { parts, signal, ports }: Applying,
): Promise<PatchResult> {
  const startedMs = parts.clock.nowMs();
  const report = startReport(parts, { callId, work: { kind: "file-change", changes: changes.map(describeChange) } });
  const decision = await ask(parts, { kind: "write", callId, paths: changes.flatMap(touchedPaths) }, signal);
  const reason = decision.kind === "refused" ? decision.refusal.reason : signal.aborted ? "aborted" : undefined;
  if (reason !== undefined) {
    report.end("declined", { kind: "text", output: reason });
    return { applied: false, output: reason };
  }
  const outcome = await applyHunks(hunks, ports);
  const applied = outcome.kind === "applied";
  const text = parts.secrets.redact(outcome.output);
  report.end(applied ? "completed" : "failed", { kind: "text", output: text });
  const seconds = Math.round((parts.clock.nowMs() - startedMs) / 100) / 10;
  return { applied, output: `Exit code: ${applied ? 0 : 1}\nWall time: ${seconds} seconds\nOutput:\n${text}` };
}

/** A call that changed nothing is told too, but not as a change of files. */
function unfit({ callId }: PatchRequest, reason: string, parts: ToolParts): PatchResult {
  const output = parts.secrets.redact(reason);
  startReport(parts, { callId, work: { kind: "other", tool: "apply_patch" } }).end("failed", { kind: "text", output });
  return { applied: false, output };
}

function describeChange(change: PlannedChange): Extract<ToolWork, { kind: "file-change" }>["changes"][number] {
  if (change.kind === "move") return { path: change.from, kind: "update" };
  return { path: change.path, kind: change.kind };
}

function touchedPaths(change: PlannedChange): AbsolutePath[] {
  return change.kind === "move" ? [change.from, change.path] : [change.path];
}
