import type { Readable } from "node:stream";
import { RunError } from "../spec/run-error.ts";

/** How long a pipe may stay silent before a prompt that was given as argument goes ahead without it. */
const silentPipeMs = 1_000;
const maxPromptBytes = 8 * 1024 * 1024;

export type PromptInput = Readable & { isTTY?: boolean };

/**
 * The prompt of `exec`: the argument, standard input, or both. An argument with a pipe gets the pipe's text appended in
 * `<stdin>` tags, as Codex does; a pipe that says nothing and never closes does not hang the run, which Codex does.
 */
export async function readPrompt({
  argument,
  stdin,
  note,
}: {
  argument: string | undefined;
  stdin: PromptInput;
  note: (line: string) => void;
}): Promise<string> {
  const isPipe = stdin.isTTY !== true;
  if (argument !== undefined && argument !== "-") {
    const extra = isPipe ? await readAll(stdin, { withinMs: silentPipeMs, note }) : "";
    return extra.trim() === "" ? checked(argument) : `${argument}\n\n<stdin>\n${extra.replace(/\n$/, "")}\n</stdin>`;
  }
  if (!isPipe && argument === undefined)
    throw new RunError({
      code: "input.no-prompt",
      message: "no prompt: give it as argument or on standard input",
      hint: 'For example: codex-action exec "fix the failing test".',
    });
  note("Reading prompt from stdin...");
  return checked(await readAll(stdin));
}

function checked(prompt: string): string {
  if (prompt.trim() === "")
    throw new RunError({
      code: "input.no-prompt",
      message: "the prompt is empty",
      hint: "Write what the agent is to do.",
    });
  return prompt;
}

/** Reads to the end; with `firstByte`, gives up when nothing has come by then, and says so: a slow pipe was perhaps meant. */
function readAll(stream: Readable, firstByte?: { withinMs: number; note: (line: string) => void }): Promise<string> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = () => {
      clearTimeout(timer);
      stream.destroy();
      done(Buffer.concat(chunks).toString("utf8"));
    };
    const giveUp = () => {
      firstByte?.note(`Nothing came on standard input within ${silentPipeMs} ms; going on without it.`);
      finish();
    };
    const timer = firstByte === undefined ? undefined : setTimeout(giveUp, firstByte.withinMs);
    stream.on("data", (chunk: Buffer) => {
      clearTimeout(timer);
      bytes += chunk.length;
      chunks.push(Buffer.from(chunk));
      if (bytes <= maxPromptBytes) return;
      stream.destroy();
      failed(new RunError({ code: "input.invalid", message: `standard input is larger than ${maxPromptBytes} bytes` }));
    });
    stream.on("end", finish);
    stream.on("error", finish);
  });
}
