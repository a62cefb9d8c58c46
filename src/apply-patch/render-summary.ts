import type { PlannedChange } from "./plan-changes.ts";

type Done = Pick<PlannedChange, "kind" | "as">;

/** The text of a patch that went in: added, modified, deleted, each in the order of the patch; a moved file under its new name. */
export function renderSummary(done: readonly Done[]): string {
  return `Success. Updated the following files:\n${renderChanges(done)}`;
}

/** The text of a patch that stopped: why, and what had been done by then, because that is not taken back. */
export function renderFailure(reason: string, done: readonly Done[]): string {
  if (done.length === 0) return `${reason}\n`;
  return `${reason}\nThese files had already been updated:\n${renderChanges(done)}`;
}

function renderChanges(done: readonly Done[]): string {
  const groups = [
    { mark: "A", kinds: ["add"] },
    { mark: "M", kinds: ["update", "move"] },
    { mark: "D", kinds: ["delete"] },
  ];
  return groups
    .flatMap(({ mark, kinds }) => done.filter(({ kind }) => kinds.includes(kind)).map(({ as }) => `${mark} ${as}\n`))
    .join("");
}
