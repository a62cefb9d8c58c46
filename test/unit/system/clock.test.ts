import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/system/clock.ts";

const never = new AbortController().signal;

describe("the clock's sleep", () => {
  it("ends by itself", async () => {
    const before = performance.now();
    await systemClock.sleep(20, never);
    expect(performance.now() - before).toBeGreaterThanOrEqual(19);
  });

  it("ends early and without an error when the signal aborts, before or during it", async () => {
    await systemClock.sleep(60_000, AbortSignal.abort());
    const controller = new AbortController();
    const sleeping = systemClock.sleep(60_000, controller.signal);
    controller.abort({ kind: "cancelled", by: "SIGINT" });
    await sleeping;
  });

  it("does not end at once when it is longer than a timer can be", async () => {
    const controller = new AbortController();
    const sleeping = systemClock.sleep(2 ** 40, controller.signal).then(() => "over");
    const first = await Promise.race([sleeping, systemClock.sleep(50, never).then(() => "still asleep")]);
    controller.abort();
    expect([first, await sleeping]).toEqual(["still asleep", "over"]);
  });
});
