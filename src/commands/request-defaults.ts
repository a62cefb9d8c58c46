import type { RunRequest } from "../spec/request.ts";

/** Newest model bundled with Codex that takes tools directly. */
export const defaultModel = "gpt-5.5";

/** What a request is when nothing was asked for; both doors start here. */
export const requestDefaults = {
  thread: { kind: "new", keep: true },
  until: "published",
  publish: [],
  dryRun: false,
  failLevel: "error",
  model: undefined,
  effort: undefined,
  admission: { triggerPhrase: undefined, allowUsers: [], allowBots: false, allowBotUsers: [] },
} as const satisfies Partial<RunRequest>;

export function minutes(count: number): number {
  return Math.round(count * 60_000);
}
