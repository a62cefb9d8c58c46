import { describe, expect, it } from "vitest";
import type { StopReason } from "../../../src/spec/stop.ts";
import { createLifetime, type LateEnd } from "../../../src/system/lifetime.ts";

const interrupted: StopReason = { kind: "cancelled", by: "SIGINT" };
const terminated: StopReason = { kind: "cancelled", by: "SIGTERM" };

/** A lifetime that notes which ends ran and what was reported. */
function notedLifetime() {
  const ran: string[] = [];
  const reported: LateEnd[] = [];
  const lifetime = createLifetime("run", (late) => reported.push(late));
  const note = (name: string) => async () => void ran.push(name);
  return { lifetime, ran, reported, note };
}

describe("the ends of a lifetime", () => {
  it("run last-in first-out, one after the other", async () => {
    const { lifetime, ran, note } = notedLifetime();
    lifetime.onEnd("first", 1_000, note("first"));
    lifetime.onEnd("second", 1_000, async () => {
      await new Promise((done) => setTimeout(done, 5));
      ran.push("second");
    });
    lifetime.onEnd("third", 1_000, note("third"));
    await lifetime[Symbol.asyncDispose]();
    expect(ran).toEqual(["third", "second", "first"]);
  });

  it("are left and reported when they are late, and the others still run", async () => {
    const { lifetime, ran, reported, note } = notedLifetime();
    lifetime.onEnd("socket", 1_000, note("socket"));
    lifetime.onEnd("helper", 10, () => new Promise(() => {}));
    await lifetime[Symbol.asyncDispose]();
    expect(ran).toEqual(["socket"]);
    expect(reported).toEqual([{ name: "run/helper", problem: "late", detail: "not finished after 10 ms" }]);
  });

  it("are reported when they fail, at once or later, and the others still run", async () => {
    const { lifetime, ran, reported, note } = notedLifetime();
    lifetime.onEnd("socket", 1_000, note("socket"));
    lifetime.onEnd("later", 1_000, () => Promise.reject(new Error("gone")));
    lifetime.onEnd("at once", 1_000, () => {
      throw new Error("broken");
    });
    await lifetime[Symbol.asyncDispose]();
    expect(ran).toEqual(["socket"]);
    expect(reported).toEqual([
      { name: "run/at once", problem: "failed", detail: "broken" },
      { name: "run/later", problem: "failed", detail: "gone" },
    ]);
  });

  it("run once, however often the lifetime is ended", async () => {
    const { lifetime, ran, note } = notedLifetime();
    lifetime.onEnd("only", 1_000, note("only"));
    await Promise.all([lifetime[Symbol.asyncDispose](), lifetime[Symbol.asyncDispose]()]);
    await lifetime[Symbol.asyncDispose]();
    expect(ran).toEqual(["only"]);
  });

  it("of a child run before what the parent had earlier and after what it got later", async () => {
    const { lifetime, ran, reported, note } = notedLifetime();
    lifetime.onEnd("before", 1_000, note("before"));
    lifetime.child("turn").onEnd("helper", 1_000, () => {
      ran.push("helper");
      return Promise.reject(new Error("gone"));
    });
    lifetime.onEnd("after", 1_000, note("after"));
    await lifetime[Symbol.asyncDispose]();
    expect(ran).toEqual(["after", "helper", "before"]);
    expect(reported.map(({ name }) => name)).toEqual(["run/turn/helper"]);
  });

  it("run also when they are added by an end, or after everything has ended", async () => {
    const { lifetime, ran, note } = notedLifetime();
    lifetime.onEnd("adds", 1_000, async () => lifetime.onEnd("added", 1_000, note("added")));
    await lifetime[Symbol.asyncDispose]();
    lifetime.onEnd("too late", 1_000, note("too late"));
    expect(ran).toEqual(["added", "too late"]);
  });
});

describe("stopping a lifetime", () => {
  it("keeps the first reason", () => {
    const { lifetime } = notedLifetime();
    lifetime.stop(interrupted);
    lifetime.stop(terminated);
    expect(lifetime.signal.reason).toEqual(interrupted);
  });

  it("stops its children, also those that come later, and never its parent", () => {
    const { lifetime } = notedLifetime();
    const early = lifetime.child("early");
    early.stop(terminated);
    expect(lifetime.signal.aborted).toBe(false);
    const other = lifetime.child("other");
    lifetime.stop(interrupted);
    expect([early, other, lifetime.child("late")].map(({ signal }) => signal.reason)).toEqual([
      terminated,
      interrupted,
      interrupted,
    ]);
  });

  it("happens with `finished` when it ends by itself", async () => {
    const { lifetime } = notedLifetime();
    await lifetime[Symbol.asyncDispose]();
    expect(lifetime.signal.reason).toEqual({ kind: "finished" });
  });
});
