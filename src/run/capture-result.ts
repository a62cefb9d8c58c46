import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Baseline, takeBaseline } from "../capture/baseline.ts";
import { capturePatch } from "../capture/capture-patch.ts";
import type { ObjectSource } from "../git/bare-store.ts";
import { defaultPatchLimits, judgeLeftOut, judgePatch } from "../patch-policy/judge-patch.ts";
import { findTokenPatterns } from "../secrets/find-token-patterns.ts";
import type { PolicyFinding } from "../spec/findings.ts";
import type { AbsolutePath, ObjectId } from "../spec/names.ts";
import type { CapturedPatch } from "../spec/patch.ts";
import { createTemporaryDirectory } from "../system/temporary-directory.ts";
import { stage } from "./stage.ts";
import type { World } from "./world.ts";

/** A patch with everything that stands against publishing it. */
export type JudgedPatch = { patch: CapturedPatch; findings: readonly PolicyFinding[] };

/** Remembers the workspace before the turn; undefined where nothing can be captured, which the log says. */
export async function rememberWorkspace(
  place: { workspace: AbsolutePath; baseCommit: ObjectId | undefined; alternates: readonly ObjectSource[] },
  world: World,
): Promise<Baseline | undefined> {
  const directory = join(
    await createTemporaryDirectory(world.temporary, "capture", world.lifetime),
    "store",
  ) as AbsolutePath;
  const taken = await takeBaseline({ ...place, directory, signal: world.work.signal });
  if (taken.kind === "taken") return taken.baseline;
  world.say(`No patch is captured: ${taken.reason}.`);
  return undefined;
}

/** The stage that captures. It runs in the process's own lifetime, so also after the run was cancelled or its turn broke. */
export function captureStage(baseline: Baseline, world: World): Promise<JudgedPatch> {
  return stage("capture", world.stream.emit, () => captureResult(baseline, world));
}

/**
 * What the turn changed, as `patch.diff` and judged. A patch that holds a secret stays in a directory of its own: what is kept may
 * become an artifact, which everybody may read.
 */
async function captureResult(baseline: Baseline, world: World): Promise<JudgedPatch> {
  const { signal } = world.lifetime;
  const apart = `${world.keep}.private`;
  await mkdir(apart, { recursive: true, mode: 0o700 });
  const removeApart = () => rm(apart, { recursive: true, force: true });
  if (world.runner === undefined) world.lifetime.onEnd(`remove ${apart}`, 5_000, removeApart);
  const textFile = join(apart, "patch.diff") as AbsolutePath;
  const captured = await capturePatch(baseline, { textFile, signal });
  const judged = judgePatch({
    content: captured.patch,
    addedLines: captured.addedLines,
    findSecrets: (text) => [
      ...world.secrets.find(text),
      ...findTokenPatterns(text).map(({ pattern: name }) => ({ name })),
    ],
    limits: defaultPatchLimits,
    protectedPaths: [],
  });
  const findings = [...captured.findings, ...judgeLeftOut(captured.patch.leftOut), ...judged];
  const mayLeave = !findings.some(({ code }) => code === "patch.secret");
  const patch = mayLeave
    ? await moveText(captured.patch, join(world.keep, "patch.diff") as AbsolutePath)
    : captured.patch;
  if (mayLeave) await removeApart();
  world.stream.emit({ type: "patch-captured", patch });
  for (const finding of findings) world.stream.emit({ type: "policy-finding", finding });
  return { patch, findings };
}

async function moveText(patch: CapturedPatch, file: AbsolutePath): Promise<CapturedPatch> {
  await rename(patch.text.file, file);
  return { ...patch, text: { ...patch.text, file } };
}
