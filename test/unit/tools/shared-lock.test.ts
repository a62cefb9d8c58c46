import { describe, expect, it } from "vitest";
import { createSharedLock } from "../../../src/tools/shared-lock.ts";

describe("createSharedLock", () => {
  it("lets shared work overlap and exclusive work stand alone, in order", async () => {
    const lock = createSharedLock();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`+${name}`);
      for (let turns = 0; turns < 10; turns++) await Promise.resolve();
      log.push(`-${name}`);
    };
    await Promise.all([
      lock.run("shared", work("a")),
      lock.run("shared", work("b")),
      lock.run("exclusive", work("C")),
      lock.run("exclusive", work("D")),
      lock.run("shared", work("e")),
      lock.run("shared", work("f")),
    ]);
    expect(log).toEqual(["+a", "+b", "-a", "-b", "+C", "-C", "+D", "-D", "+e", "+f", "-e", "-f"]);
  });

  it("goes on after work that fails", async () => {
    const lock = createSharedLock();
    const failing = lock.run("exclusive", () => Promise.reject(new Error("broken")));
    await expect(failing).rejects.toThrow("broken");
    await expect(lock.run("shared", async () => "next")).resolves.toBe("next");
  });
});
