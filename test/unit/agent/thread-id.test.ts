import { expect, it } from "vitest";
import { createThreadId, transcriptPath } from "../../../src/agent/thread-id.ts";

const version7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it("a thread id is a version 7 UUID that carries its time, sorts by it and never repeats", () => {
  const ids = [1_700_000_000_000, 1_700_000_000_000, 1_800_000_000_000].map(createThreadId);
  for (const id of ids) expect(id).toMatch(version7);
  expect(Number.parseInt((ids[0] ?? "").replaceAll("-", "").slice(0, 12), 16)).toBe(1_700_000_000_000);
  expect(new Set(ids).size).toBe(3);
  expect((ids[2] ?? "") > (ids[1] ?? "")).toBe(true);
});

it("a transcript lies where Codex would put it", () => {
  const thread = createThreadId(1_700_000_000_000);
  expect(transcriptPath(thread, new Date(2025, 10, 2, 3, 4, 5).getTime())).toBe(
    `sessions/2025/11/02/rollout-2025-11-02T03-04-05-${thread}.jsonl`,
  );
});
