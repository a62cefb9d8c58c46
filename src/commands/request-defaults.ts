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

/** What a timer of Node can hold, about 24 days: a longer one would be over at once. */
const longestTimerMs = 2 ** 31 - 1;

/** As milliseconds. */
export function minutes(count: number): number {
  return Math.min(Math.round(count * 60_000), longestTimerMs);
}
