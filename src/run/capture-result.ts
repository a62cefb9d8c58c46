import { join } from "node:path";
import { type Baseline, takeBaseline } from "../capture/baseline.ts";
import { capturePatch } from "../capture/capture-patch.ts";
import type { ObjectSource } from "../git/bare-store.ts";
import { defaultPatchLimits, judgeLeftOut, judgePatch } from "../patch-policy/judge-patch.ts";
import type { PolicyFinding } from "../spec/findings.ts";
import type { AbsolutePath, ObjectId } from "../spec/names.ts";
import type { CapturedPatch } from "../spec/patch.ts";
import type { Lifetime } from "../system/lifetime.ts";
import { createTemporaryDirectory } from "../system/temporary-directory.ts";
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

/** What the turn changed, on disk as `patch.diff` and judged. Works after the run was cancelled: `lifetime` is the process's own. */
export async function captureResult(
  baseline: Baseline,
  { world, lifetime }: { world: World; lifetime: Lifetime },
): Promise<JudgedPatch> {
  const captured = await capturePatch(baseline, {
    textFile: join(world.keep, "patch.diff") as AbsolutePath,
    signal: lifetime.signal,
  });
  const judged = judgePatch({
    content: captured.patch,
    addedLines: captured.addedLines,
    findSecrets: (text) => world.secrets.find(text),
    limits: defaultPatchLimits,
    protectedPaths: [],
  });
  const findings = [...captured.findings, ...judgeLeftOut(captured.patch.leftOut), ...judged];
  world.stream.emit({ type: "patch-captured", patch: captured.patch });
  for (const finding of findings) world.stream.emit({ type: "policy-finding", finding });
  return { patch: captured.patch, findings };
}
