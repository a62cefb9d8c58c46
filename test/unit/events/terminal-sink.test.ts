import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTerminalSink } from "../../../src/events/terminal-sink.ts";
import type { RunEventBody } from "../../../src/spec/events.ts";
import type { CallId } from "../../../src/spec/names.ts";
import { eventsWith } from "./event-samples.ts";

function shown(bodies: readonly RunEventBody[], colour = false): string {
  let text = "";
  const sink = createTerminalSink({
    write: (more) => {
      text += more;
    },
    colour,
  });
  bodies.forEach((body, sequence) => {
    sink.take({ sequence, atMs: 0, thread: undefined, ...body });
  });
  return text;
}

describe("the view in a terminal", () => {
  it("carries no terminal sequence, control or direction sign from any event", () => {
    const part = fc.constantFrom(
      "\u001b[2J",
      "\u001b]0;t\u0007",
      "\u001b",
      "\u009b31m",
      "\r",
      "\b",
      "\0",
      "\u202e",
      "\u200b",
      "[",
      "x",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        expect(shown(eventsWith(parts.join("")))).not.toMatch(/[^\n\t\P{Cc}]|\u202e|\u200b/u);
      }),
    );
  });

  it("dims headings only where colour is wanted", () => {
    const start: RunEventBody = { type: "run-start", version: "1.2.3", intent: undefined };
    expect([shown([start]), shown([start], true)]).toEqual([
      "codex-action 1.2.3\n",
      "\u001b[2mcodex-action 1.2.3\u001b[22m\n",
    ]);
  });

  it("shows a command with the first lines of its output", () => {
    const callId = "c" as CallId;
    const output = Array.from({ length: 25 }, (_, number) => `line ${number}\n`).join("");
    const text = shown([
      { type: "tool-call-start", callId, work: { kind: "command", command: "seq 25", cwd: "/w" } },
      {
        type: "tool-call-end",
        callId,
        status: "completed",
        end: { kind: "command", output, exitCode: 0, session: undefined },
        durationMs: 300,
      },
    ]);
    expect(text.split("\n")).toEqual([
      "$ seq 25: completed exit 0 in 0.3 s",
      ...Array.from({ length: 20 }, (_, number) => `  line ${number}`),
      "  … 5 more lines",
      "",
    ]);
  });

  it("keeps the message whole and says what it cost", () => {
    const usage = { input: 100, cachedInput: 60, cacheWriteInput: 0, output: 20, reasoningOutput: 5 };
    expect(
      shown([
        { type: "message-end", text: "one\n\ntwo" },
        { type: "turn-end", turn: 0, stop: { kind: "finished" }, usage, threadUsage: usage },
      ]),
    ).toBe("codex\none\n\ntwo\ntokens used 120 (60 cached)\n");
  });
});
