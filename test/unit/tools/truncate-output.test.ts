import { describe, expect, it } from "vitest";
import { createOutputBuffer, type KeptOutput } from "../../../src/tools/output-buffer.ts";
import { truncateOutput } from "../../../src/tools/truncate-output.ts";

const kept = (text: string): KeptOutput => ({ text, totalBytes: Buffer.byteLength(text), omittedBytes: 0 });
const numbers = Array.from({ length: 200 }, (_, at) => `${at + 1}\n`).join("");

/** The expected texts were measured on Codex 0.169. */
describe("truncateOutput", () => {
  it("leaves an output within its budget alone", () => {
    expect(truncateOutput(kept("abcd\n"), 2)).toEqual({ text: "abcd\n", originalTokens: 2 });
    expect(truncateOutput(kept(""), 0)).toEqual({ text: "", originalTokens: 0 });
  });

  it("keeps half of the budget from each end", () => {
    expect(truncateOutput(kept(numbers), 20)).toEqual({
      text: "Warning: truncated output (original token count: 173)\nTotal output lines: 200\n\n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n1…153 tokens truncated…191\n192\n193\n194\n195\n196\n197\n198\n199\n200\n",
      originalTokens: 173,
    });
  });

  it("keeps nothing when it may keep nothing", () => {
    const { text } = truncateOutput(kept(numbers), 0);
    expect(text).toBe(
      "Warning: truncated output (original token count: 173)\nTotal output lines: 200\n\n…173 tokens truncated…",
    );
  });

  it("counts a last line without an end", () => {
    expect(truncateOutput(kept("x".repeat(100)), 10).text).toBe(
      `Warning: truncated output (original token count: 25)\nTotal output lines: 1\n\n${"x".repeat(20)}…15 tokens truncated…${"x".repeat(20)}`,
    );
  });

  it("never cuts a character", () => {
    const { text } = truncateOutput(kept("é\n".repeat(1_000)), 100);
    expect(text).toContain(`\n\n${"é\n".repeat(66)}é…650 tokens truncated…\n${"é\n".repeat(66)}`);
  });

  it("says how much the process buffer had dropped already", () => {
    const buffer = createOutputBuffer();
    for (let at = 0; at < 300; at++) buffer.push("x".repeat(10_000));
    buffer.push("END\n");
    const { text, originalTokens } = truncateOutput(buffer.read(), 1_000_000);
    expect(originalTokens).toBe(750_001);
    expect(text.split("\n").slice(0, 3)).toEqual([
      "Warning: truncated output (original token count: 750001)",
      "... 1951428 bytes omitted ...",
      "",
    ]);
    expect(text).toContain("…252152 tokens truncated…");
    expect(text.endsWith("xEND\n")).toBe(true);
  });
});

describe("createOutputBuffer", () => {
  it("keeps everything up to its size", () => {
    const buffer = createOutputBuffer(10);
    for (const piece of ["01", "234", "56789"]) buffer.push(piece);
    expect(buffer.read()).toEqual({ text: "0123456789", totalBytes: 10, omittedBytes: 0 });
  });

  it("keeps the start and the end beyond that, whatever the pieces", () => {
    for (const size of [1, 3, 7, 100]) {
      const buffer = createOutputBuffer(10);
      const all = "abcdefghijklmnopqrstuvwxyz".repeat(4);
      for (let at = 0; at < all.length; at += size) buffer.push(all.slice(at, at + size));
      expect(buffer.read()).toEqual({
        text: "abcde\n... 94 bytes omitted ...\nvwxyz",
        totalBytes: 104,
        omittedBytes: 94,
      });
    }
  });

  it("leaves half characters out", () => {
    const buffer = createOutputBuffer(10);
    buffer.push("é€".repeat(10));
    expect(buffer.read()).toEqual({ text: "é€\n... 40 bytes omitted ...\né€", totalBytes: 50, omittedBytes: 40 });
    const shifted = createOutputBuffer(10);
    shifted.push(`x${"é€".repeat(10)}x`);
    expect(shifted.read().text).toBe("xé\n... 45 bytes omitted ...\n€x");
  });
});
