import { join } from "node:path";
import { type Baseline, takeBaseline } from "../../src/capture/baseline.ts";
import { type Captured, capturePatch } from "../../src/capture/capture-patch.ts";
import type { AbsolutePath, ObjectId } from "../../src/spec/names.ts";

const signal = new AbortController().signal;

/** The workspace before and after `turn`, as the run captures it. */
export async function captureTurn(
  request: { workspace: string; scratch: string; baseCommit?: ObjectId; maxFileBytes?: number },
  turn: () => void,
): Promise<Captured & { baseline: Baseline; textFile: string }> {
  const taken = await takeBaseline({
    workspace: request.workspace as AbsolutePath,
    directory: join(request.scratch, "store") as AbsolutePath,
    baseCommit: request.baseCommit,
    ...(request.maxFileBytes === undefined ? {} : { maxFileBytes: request.maxFileBytes }),
    signal,
  });
  if (taken.kind !== "taken") throw new Error(taken.reason);
  turn();
  const textFile = join(request.scratch, "patch.diff") as AbsolutePath;
  return { ...(await capturePatch(taken.baseline, { textFile, signal })), baseline: taken.baseline, textFile };
}

/** "A path", "M path", "D path", in order. */
export function changeLines({ patch }: Captured): string[] {
  return patch.changes.map((change) =>
    change.kind === "deleted"
      ? `D ${change.before.path}`
      : `${change.kind === "added" ? "A" : "M"} ${change.after.path}`,
  );
}
