import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createActionsSink } from "../../../src/events/actions-sink.ts";
import type { RunEventBody } from "../../../src/spec/events.ts";
import type { CallId } from "../../../src/spec/names.ts";
import { eventsWith } from "./event-samples.ts";

function logOf(bodies: readonly RunEventBody[]): string {
  let log = "";
  const sink = createActionsSink((text) => {
    log += text;
  });
  bodies.forEach((body, sequence) => {
    sink.take({ sequence, atMs: 0, thread: undefined, ...body });
  });
  return log;
}

/** The commands the runner sees: a line ends at CR or LF; "::" counts after any leading white space, the older "##[" anywhere. */
function commandsIn(log: string): string[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const current = /^[\s\0]*::([^:\s]*)[^:]*::/.exec(line)?.[1];
    const older = /##\[([^\]]*)\]/.exec(line)?.[1];
    return [...(current === undefined ? [] : [current]), ...(older === undefined ? [] : [`##${older}`])];
  });
}

const hostile = [
  "::error::x",
  "::add-mask::x",
  "::stop-commands::x",
  "::endgroup::",
  "  ::set-output name=a::b",
  "##[group]",
  "##[add-mask]x",
  "#",
  "[",
  "##",
  ":",
  "::",
  "\r",
  "\n",
  "\r\n",
  "\u001b[0m",
  "\u001b]0;",
  "\u0007",
  "\u009b",
  "\u0085",
  "\u2028",
  "\u200b",
  "\ufeff",
  "\u202e",
  "\ud83d",
  "\0",
  "\t",
  "%0A",
  "%0D",
  "%25",
  "x",
  "é",
];

describe("the Actions log", () => {
  it("has the same commands whatever text the events carry", () => {
    const expected = commandsIn(logOf(eventsWith("plain")));
    const text = fc.array(fc.constantFrom(...hostile), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (words) => {
        const log = logOf(eventsWith(words));
        expect(commandsIn(log)).toEqual(expected);
        expect(log).not.toMatch(/[\r\u001b\u009b\u2028\u202e]/);
      }),
      { numRuns: 500 },
    );
  });

  it("carries an annotation's text on one line, with the signs of the runner's own escapes escaped", () => {
    const error = { code: "model.server", message: "50%0A::error::x\nsecond", hint: "Wait.", retryable: true };
    expect(logOf([{ type: "warning", error }])).toBe("::warning::50%250A::error::x second (model.server). Wait.\n");
  });

  it("shows a command as one closed group when it ends, so that calls side by side do not mix", () => {
    const call = (id: string) => id as CallId;
    const end = { kind: "command", output: "one\n::error::two\n", exitCode: 1, session: undefined } as const;
    const log = logOf([
      { type: "tool-call-start", callId: call("a"), work: { kind: "command", command: "npm test", cwd: "/w" } },
      { type: "tool-call-start", callId: call("b"), work: { kind: "command", command: "true", cwd: "/w" } },
      {
        type: "tool-call-end",
        callId: call("b"),
        status: "completed",
        end: { ...end, output: "", exitCode: 0 },
        durationMs: 40,
      },
      { type: "tool-call-end", callId: call("a"), status: "failed", end, durationMs: 1_240 },
    ]);
    expect(log).toBe(
      "::group::$ true (completed, exit 0, 0.0 s)\n::endgroup::\n::group::$ npm test (failed, exit 1, 1.2 s)\none\n| ::error::two\n::endgroup::\n",
    );
  });

  it("leaves out the middle of a long output and says how much", () => {
    const output = `first\n${"x\n".repeat(30_000)}last\n`;
    const log = logOf([
      {
        type: "tool-call-end",
        callId: "c" as CallId,
        status: "completed",
        end: { kind: "text", output },
        durationMs: 1,
      },
    ]);
    expect(log.length).toBeLessThan(21_000);
    expect(log).toMatch(/first\n.*… \d+ characters left out …\n.*last\n/s);
  });

  it("says which guarantees of the sandbox hold and which do not", () => {
    const guarantees = [
      { guarantee: "no-network", held: true, evidence: "no route" },
      { guarantee: "limits", held: false, evidence: "no cgroup" },
    ] as const;
    expect(logOf([{ type: "sandbox-attested", attestation: { backend: "bubblewrap", guarantees } }])).toBe(
      "::group::Sandbox: bubblewrap, 1 of 2 guarantees held\nheld      no-network: no route\nNOT HELD  limits: no cgroup\n::endgroup::\n",
    );
  });

  it("says what was refused and what was published", () => {
    const error = { code: "github.rejected", message: "422", hint: "Read it.", retryable: false };
    const decision = {
      kind: "refused",
      by: { source: "nobody-to-ask" },
      refusal: { code: "approval.rule", reason: "no", wouldAllow: undefined },
    } as const;
    expect(
      logOf([
        { type: "decision", attempt: { kind: "write", callId: "c" as CallId, paths: [] }, decision },
        { type: "publish-step-end", step: "commit", ended: "written", url: "https://example.com/c", error: undefined },
        { type: "publish-step-end", step: "review", ended: "failed", url: undefined, error },
      ]),
    ).toBe(
      "Refused (approval.rule): no\nPublish commit: written https://example.com/c\n::error::Publish review: 422 (github.rejected). Read it.\n",
    );
  });
});
