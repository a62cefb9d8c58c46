import { assertNever } from "../spec/invariant.ts";
import type { AbsolutePath } from "../spec/names.ts";
import type { FileEdit, Inside } from "../spec/ports.ts";
import { decodeText } from "./decode-text.ts";
import { describeRefusal } from "./describe-refusal.ts";
import { parsePatch } from "./parse-patch.ts";
import type { Hunk, PatchSyntaxError } from "./patch.ts";
import { type FileText, type PlannedChange, pathsToRead, planChange, planChanges, targetOf } from "./plan-changes.ts";
import { renderFailure, renderSummary } from "./render-summary.ts";

/** Larger files are not edited by patches. */
const maximumFileBytes = 32 * 1024 * 1024;

/** The two ways in which a patch touches the workspace, and the directory its paths start from. */
export type PatchPorts = { cwd: AbsolutePath } & Pick<Inside, "readFile" | "edit">;

/** `output` is for whoever sent the patch; `done` is what reached the disk, also when a later hunk failed. */
export type PatchOutcome = { kind: "applied" | "failed"; output: string; done: readonly PlannedChange[] };

export type VerifiedPatch =
  | { kind: "verified"; hunks: readonly Hunk[]; changes: readonly PlannedChange[] }
  | { kind: "refused"; reason: string };

/** Applies a patch as the program `apply_patch` does: hunk by hunk, without looking ahead. Never rejects for what a patch says. */
export async function applyPatch(text: string, ports: PatchPorts): Promise<PatchOutcome> {
  const parsed = parsePatch(text);
  if (parsed.kind === "refused") return failed(describeSyntaxError(parsed.error));
  if (parsed.hunks.length === 0) return failed("No files were modified.");
  return applyHunks(parsed.hunks, ports);
}

/** Whether all of a patch fits the disk; reads, and changes nothing. The texts are those the model knows from the tool. */
export async function verifyPatch(text: string, ports: Omit<PatchPorts, "edit">): Promise<VerifiedPatch> {
  const parsed = parsePatch(text);
  if (parsed.kind === "refused") return unfit(describeToolSyntaxError(parsed.error));
  if (parsed.environment !== undefined)
    return { kind: "refused", reason: "apply_patch environment selection is unavailable for this turn" };
  if (parsed.hunks.length === 0) return { kind: "refused", reason: "patch rejected: empty patch" };
  const files = new Map<string, FileText>();
  for (const path of pathsToRead(parsed.hunks, ports.cwd)) {
    if (!files.has(path)) files.set(path, await readText(path, ports));
  }
  const read = (path: AbsolutePath): FileText => files.get(path) ?? { kind: "refused", reason: "was not read" };
  const plan = planChanges(parsed.hunks, { cwd: ports.cwd, read });
  return plan.kind === "refused" ? unfit(plan.reason) : { kind: "verified", hunks: parsed.hunks, changes: plan.value };
}

/** In the order of the patch and not atomic, as Codex: what is done stays when a later hunk fails, and the output says so. */
export async function applyHunks(hunks: readonly Hunk[], ports: PatchPorts): Promise<PatchOutcome> {
  const done: PlannedChange[] = [];
  for (const hunk of hunks) {
    const reason = await applyHunk(hunk, { ports, done });
    if (reason !== undefined) return failed(reason, done);
  }
  return { kind: "applied", output: renderSummary(done), done };
}

async function applyHunk(
  hunk: Hunk,
  { ports, done }: { ports: PatchPorts; done: PlannedChange[] },
): Promise<string | undefined> {
  const path = targetOf(hunk, ports.cwd);
  const file: FileText = hunk.kind === "update" ? await readText(path, ports) : { kind: "text", text: "" };
  const plan = planChange(hunk, { cwd: ports.cwd, file });
  if (plan.kind === "refused") return plan.reason;
  const edited = await ports.edit(editOf(plan.value));
  if (edited.kind === "refused")
    return `Failed to ${hunk.kind === "delete" ? "delete" : "write"} file ${plan.value.path}`;
  done.push(plan.value);
  return undefined;
}

async function readText(path: AbsolutePath, ports: Pick<Inside, "readFile">): Promise<FileText> {
  const read = await ports.readFile(path, maximumFileBytes);
  if (read.kind === "refused") {
    const kind = read.refusal.code === "EFBIG" ? "not-text" : "refused";
    return { kind, reason: describeRefusal(read.refusal, path) };
  }
  return decodeText(read.bytes);
}

function editOf(change: PlannedChange): FileEdit {
  const { path } = change;
  switch (change.kind) {
    case "add":
    case "update":
      return { kind: "write", path, content: encode(change.content) };
    case "delete":
      return { kind: "delete", path };
    case "move":
      return { kind: "move", from: change.from, path, content: encode(change.content) };
    default:
      return assertNever(change);
  }
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function failed(reason: string, done: readonly PlannedChange[] = []): PatchOutcome {
  return { kind: "failed", output: renderFailure(reason, done), done };
}

function unfit(reason: string): VerifiedPatch {
  return { kind: "refused", reason: `apply_patch verification failed: ${reason}` };
}

function describeSyntaxError({ message, line }: PatchSyntaxError): string {
  return line === undefined ? `Invalid patch: ${message}` : `Invalid patch hunk on line ${line}: ${message}`;
}

function describeToolSyntaxError({ message, line }: PatchSyntaxError): string {
  return line === undefined ? `invalid patch: ${message}` : `invalid hunk at line ${line}, ${message}`;
}
