import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type PromptInput, readPrompt } from "../../../src/commands/read-prompt.ts";

async function prompt(argument: string | undefined, stdin: PromptInput, signal = new AbortController().signal) {
  const notes: string[] = [];
  const note = (line: string) => void notes.push(line);
  return { text: await readPrompt({ argument, stdin, note, signal }), notes };
}
const pipe = (...chunks: (string | Buffer)[]): PromptInput => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
const terminal = (): PromptInput => Object.assign(new PassThrough(), { isTTY: true });

describe("the prompt of exec", () => {
  it.each<[string, string | undefined, PromptInput, string]>([
    ["the argument", "do it", pipe(), "do it"],
    ["the argument in a terminal, which is not read", "do it", terminal(), "do it"],
    ["standard input", undefined, pipe("do ", "it\n"), "do it\n"],
    ["standard input for -", "-", pipe("do it"), "do it"],
    [
      "both, with the pipe in tags as Codex writes them",
      "explain",
      pipe("the log\n"),
      "explain\n\n<stdin>\nthe log\n</stdin>",
    ],
    ["both, whatever the pipe ends with", "explain", pipe("the log"), "explain\n\n<stdin>\nthe log\n</stdin>"],
    ["the argument alone for a pipe of white space", "explain", pipe(" \n"), "explain"],
    ["a character that is cut by a chunk", undefined, pipe(Buffer.from([0xc3]), Buffer.from([0xa9])), "é"],
  ])("is %s", async (_, argument, stdin, text) => {
    expect((await prompt(argument, stdin)).text).toBe(text);
  });

  it("says that it reads standard input when that is all there is", async () => {
    expect((await prompt(undefined, pipe("x"))).notes).toEqual(["Reading prompt from stdin..."]);
  });

  it("does not wait for a pipe that says nothing and never closes, and says so", async () => {
    const { text, notes } = await prompt("do it", new PassThrough());
    expect([text, notes]).toEqual(["do it", [expect.stringContaining("standard input")]]);
  });

  it.each([undefined, "-", "explain"])("%j: is given up at a signal, and half of it is not used", async (argument) => {
    const stop = new AbortController();
    const stdin = new PassThrough();
    stdin.write("half a");
    const reading = prompt(argument, stdin, stop.signal);
    stop.abort();
    expect((await reading).text).toBeUndefined();
    expect(stdin.destroyed).toBe(true);
    expect((await prompt(argument, new PassThrough(), stop.signal)).text).toBeUndefined();
  });

  it.each([
    ["an empty pipe", undefined, pipe(), "the prompt is empty"],
    ["white space", "-", pipe(" \n\t"), "the prompt is empty"],
    ["an empty argument", " ", pipe(), "the prompt is empty"],
    ["a terminal and no argument", undefined, terminal(), "no prompt: give it as argument or on standard input"],
  ])("is missing: %s", async (_, argument, stdin, message) => {
    await expect(prompt(argument, stdin)).rejects.toMatchObject({ code: "input.no-prompt", message });
  });

  it("is refused when it has no end, and the pipe is closed", async () => {
    const endless = Readable.from(
      (function* () {
        while (true) yield Buffer.alloc(1024 * 1024, "x");
      })(),
    );
    await expect(prompt(undefined, endless)).rejects.toMatchObject({ code: "input.invalid" });
    expect(endless.destroyed).toBe(true);
  });
});
