import { describe, expect, it } from "vitest";
import { limitEventStream } from "../../../src/model/limit-event-stream.ts";

async function pass(chunks: readonly string[], limits = { maxEventBytes: 20, maxAnswerBytes: 100 }) {
  let lines = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new Uint8Array(Buffer.from(chunk)));
      controller.close();
    },
  });
  const count = () => {
    lines += 1;
  };
  const passed = source.pipeThrough(limitEventStream(limits, count));
  const text = await new Response(passed).text();
  return { text, lines };
}

const tooLarge = (what: string) =>
  expect.objectContaining({ problem: expect.objectContaining({ kind: "too-large", what }) });

describe("limitEventStream", () => {
  it("passes events through unchanged, cut anywhere", async () => {
    const text = "data: 1234567890\n\ndata: 1234567890\r\n\r\n";
    for (let size = 1; size < text.length; size++) {
      const chunks = text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
      expect((await pass(chunks)).text).toBe(text);
    }
  });

  it("counts each event anew", async () => {
    expect((await pass(["data: 123456789\n\n".repeat(5)])).text).toHaveLength(85);
  });

  it.each([
    ["one line", ["data: 123456789012345\n\n"]],
    ["many short lines", ["a\n".repeat(11)]],
    ["pieces without a line end", ["12345678901", "12345678901"]],
  ])("refuses an event that is too large in %s", async (_what, chunks) => {
    await expect(pass(chunks)).rejects.toEqual(tooLarge("event"));
  });

  it("refuses an answer that is too large", async () => {
    await expect(pass(Array.from({ length: 10 }, () => "123456789\n\n"))).rejects.toEqual(tooLarge("answer"));
  });

  it("hears a sign of life only where a line ends", async () => {
    expect((await pass(["abc", "def", "\n", ": x\n\n"])).lines).toBe(2);
  });
});
