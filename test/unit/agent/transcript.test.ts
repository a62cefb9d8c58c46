import { expect, it } from "vitest";
import { createTranscript } from "../../../src/agent/transcript.ts";

it("the transcript has one numbered line per fact in Codex's form, and waits for the disk", async () => {
  const lines: unknown[] = [];
  const disk = Promise.withResolvers<void>();
  const append = async (line: unknown) => {
    lines.push(line);
    await disk.promise;
  };
  const transcript = createTranscript({ append }, { nowMs: () => 1_700_000_000_000, sleep: async () => {} });
  const writing = Promise.all([transcript.meta({ id: "t" }), transcript.item({ type: "message" })]);
  expect(await Promise.race([writing, Promise.resolve("not yet on disk")])).toBe("not yet on disk");
  disk.resolve();
  await writing;
  expect(lines).toEqual([
    { timestamp: "2023-11-14T22:13:20.000Z", ordinal: 0, type: "session_meta", payload: { id: "t" } },
    { timestamp: "2023-11-14T22:13:20.000Z", ordinal: 1, type: "response_item", payload: { type: "message" } },
  ]);
});
