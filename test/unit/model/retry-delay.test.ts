import { describe, expect, it } from "vitest";
import { backoffMs, retryAfterInWords, retryAfterMs } from "../../../src/model/retry-delay.ts";

const backoff = { baseMs: 1_000, maxMs: 30_000 };

describe("backoffMs", () => {
  it("doubles from half the base and stays below the longest wait", () => {
    const shortest = [1, 2, 3, 4, 5, 6, 99].map((retry) => backoffMs(backoff, retry, () => 0));
    const longest = [1, 2, 3, 4, 5, 6, 99].map((retry) => backoffMs(backoff, retry, () => 0.999999));
    expect(shortest).toEqual([500, 1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
    expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });
});

describe("retryAfterMs", () => {
  const nowMs = Date.parse("2026-01-01T00:00:00Z");
  it.each<[Record<string, string>, number | undefined]>([
    [{}, undefined],
    [{ "retry-after": "3" }, 3_000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "1.5" }, 1_500],
    [{ "retry-after-ms": "250", "retry-after": "9" }, 250],
    [{ "retry-after-ms": "soon", "retry-after": "9" }, 9_000],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" }, 7_000],
    [{ "retry-after": "Wed, 31 Dec 2025 23:00:00 GMT" }, 0],
    [{ "retry-after": "Infinity" }, undefined],
    [{ "retry-after": "1e9" }, undefined],
    [{ "retry-after": "tomorrow" }, undefined],
  ])("reads %j", (headers, expected) => {
    expect(retryAfterMs(new Headers(headers), nowMs)).toBe(expected);
  });
});

describe("retryAfterInWords", () => {
  it.each([
    ["Please try again in 1.5s.", 1_500],
    ["Try again in 20ms", 20],
    ["try again in 2m", 120_000],
    ["try again later", undefined],
    ["try again in 99999999999s", undefined],
  ])("reads %j", (text, expected) => {
    expect(retryAfterInWords(text)).toBe(expected);
  });
});
