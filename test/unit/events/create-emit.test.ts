import { describe, expect, it } from "vitest";
import { createEmit, type Sink } from "../../../src/events/create-emit.ts";
import { createSecrets } from "../../../src/secrets/create-secrets.ts";
import type { RunEvent } from "../../../src/spec/events.ts";
import type { CallId, ThreadId } from "../../../src/spec/names.ts";

const clock = { nowMs: () => 1_700_000_000_000, sleep: async () => {} };

function streamTo(sinks: readonly Sink[], redact: (text: string) => string = (text) => text) {
  const seen: RunEvent[] = [];
  return { seen, stream: createEmit({ clock, redact, sinks: [...sinks, { take: (event) => void seen.push(event) }] }) };
}

describe("the maker of events", () => {
  it("numbers them over all threads and labels each with its thread", () => {
    const { seen, stream } = streamTo([]);
    stream.emit({ type: "turn-start", turn: 0 });
    stream.forThread("t1" as ThreadId)({ type: "message-end", text: "hello" });
    stream.emit({ type: "turn-start", turn: 1 });
    expect(seen.map(({ sequence, thread, type }) => [sequence, thread, type])).toEqual([
      [0, undefined, "turn-start"],
      [1, "t1", "message-end"],
      [2, undefined, "turn-start"],
    ]);
    expect(seen[0]?.atMs).toBe(1_700_000_000_000);
  });

  it("redacts every string, however deep, and keys too, before a sink sees it", () => {
    const secrets = createSecrets();
    secrets.add("token", "hunter22hunter22");
    const { seen, stream } = streamTo([], secrets.redact);
    stream.emit({
      type: "tool-call-start",
      callId: "hunter22hunter22" as CallId,
      work: {
        kind: "mcp",
        server: "s",
        tool: "t",
        input: { hunter22hunter22: [{ deep: ["a hunter22hunter22"] }], n: 1, no: null },
      },
    });
    expect(JSON.stringify(seen)).not.toContain("hunter22hunter22");
    expect(seen[0]).toMatchObject({
      callId: "[redacted:token]",
      work: { input: { "[redacted:token]": [{ deep: ["a [redacted:token]"] }], n: 1, no: null } },
    });
  });

  it("does not change the value it was given", () => {
    const { stream } = streamTo([], () => "***");
    const body = { type: "message-end", text: "kept" } as const;
    stream.emit(body);
    expect(body.text).toBe("kept");
  });

  it("keeps a key that is called like a part of every object", () => {
    const { seen, stream } = streamTo([]);
    const input = JSON.parse('{"__proto__":{"polluted":true}}');
    stream.emit({
      type: "tool-call-start",
      callId: "c" as CallId,
      work: { kind: "mcp", server: "s", tool: "t", input },
    });
    expect(JSON.stringify(seen[0])).toContain('"__proto__":{"polluted":true}');
    expect({}).not.toHaveProperty("polluted");
  });

  it("survives data nested deeper than the stack", () => {
    const { seen, stream } = streamTo([]);
    let input: unknown = "bottom";
    for (let depth = 0; depth < 50_000; depth++) input = [input];
    stream.emit({
      type: "tool-call-start",
      callId: "c" as CallId,
      work: { kind: "mcp", server: "s", tool: "t", input },
    });
    expect(JSON.stringify(seen[0])).toContain("[nested too deeply]");
  });

  it("goes on without a sink that throws; the others miss nothing", async () => {
    let calls = 0;
    const broken: Sink = {
      take: () => {
        calls++;
        throw new Error("EPIPE");
      },
      end: () => Promise.reject(new Error("EPIPE")),
    };
    const { seen, stream } = streamTo([broken]);
    stream.emit({ type: "turn-start", turn: 0 });
    stream.emit({ type: "turn-start", turn: 1 });
    await stream.end();
    expect([calls, seen.length]).toEqual([1, 2]);
  });

  it("ends each sink, also behind one that fails to end", async () => {
    let ended = 0;
    const failing: Sink = { take: () => {}, end: () => Promise.reject(new Error("disk full")) };
    const good: Sink = { take: () => {}, end: async () => void ended++ };
    await streamTo([failing, good]).stream.end();
    expect(ended).toBe(1);
  });
});
