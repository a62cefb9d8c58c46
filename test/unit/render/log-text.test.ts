import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLogStream, logLine, logText } from "../../../src/render/log-text.ts";

/** How the runner reads a line: its current commands after leading white space, the older ones anywhere. */
function isCommand(line: string): boolean {
  return line.trimStart().startsWith("::") || line.includes("##[");
}

describe("lines for the Actions log", () => {
  it.each([
    ["::add-mask::x", "| ::add-mask::x"],
    ["  ::error file=a::b", "|   ::error file=a::b"],
    ["\u200b::stop-commands::x", "| ::stop-commands::x"],
    ["\u001b[0m::debug::x", "| ::debug::x"],
    ["a ##[error]b", "a # #[error]b"],
    ["###[group]x", "# # #[group]x".replace("# # #", "# ##").replace("##[", "# #[")],
    ["std::string a;", "std::string a;"],
    ["plain", "plain"],
  ])("%j is written as %j", (before, after) => {
    expect(logLine(before)).toBe(after);
    expect(isCommand(logLine(before))).toBe(false);
  });

  it("judges each line behind a lone carriage return", () => {
    expect(logText("progress\r::set-output name=a::b\r\nend\n")).toBe("progress\n| ::set-output name=a::b\nend");
  });

  it("cuts a long line and says so", () => {
    expect(logLine("x".repeat(5_000))).toMatch(/^x{4000} … \(1000 more characters\)$/);
  });
});

describe("chunks for the Actions log", () => {
  it("sees a command across any border", () => {
    const text = "one\n  ::add-mask::a\r\n##[error]b\r::warning::c\nlast";
    for (let at = 0; at <= text.length; at += 1) {
      const stream = createLogStream({ maxLines: 100 });
      const lines = [...stream.push(text.slice(0, at)), ...stream.push(text.slice(at)), ...stream.end()];
      expect(lines).toEqual(["one", "|   ::add-mask::a", "# #[error]b", "| ::warning::c", "last"]);
    }
  });

  it("never lets a command through, however it is cut", () => {
    const piece = fc.constantFrom(
      "::",
      "##[",
      "#",
      "[",
      "\r",
      "\n",
      "\r\n",
      " ",
      "\t",
      "\u001b[0m",
      "\u200b",
      "error",
      "\u0085",
      "\ufeff",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (chunks) => {
        const stream = createLogStream({ maxLines: 1_000 });
        const lines = [...chunks.flatMap((chunk) => stream.push(chunk)), ...stream.end()];
        expect(lines.filter((line) => isCommand(line) || /[\r\n]/.test(line))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it("holds no more than one capped line and counts what it drops", () => {
    const stream = createLogStream({ maxLines: 2 });
    const long = Array.from({ length: 100 }, () => stream.push("y".repeat(1_000))).flat();
    expect(long).toEqual([]);
    const lines = [...stream.push("\nb\nc\nd\n"), ...stream.end()];
    expect(lines[0]).toMatch(/^y{4000}/);
    expect(lines.slice(1)).toEqual(["b", "… (2 more lines)"]);
  });
});
