import type { Readable } from "node:stream";
import { RunError } from "../spec/run-error.ts";
import { readStdin } from "./read-stdin.ts";

/** How long a pipe may stay silent before a prompt that was given as argument goes ahead without it. */
const silentPipeMs = 1_000;

export type PromptInput = Readable & { isTTY?: boolean };

/**
 * The prompt of `exec`: the argument, standard input, or both. An argument with a pipe gets the pipe's text appended in
 * `<stdin>` tags, as Codex does; a pipe that says nothing and never closes does not hang the run, which Codex does.
 * `undefined`: the signal came while standard input was read.
 */
export async function readPrompt({
  argument,
  stdin,
  note,
  signal,
}: {
  argument: string | undefined;
  stdin: PromptInput;
  note: (line: string) => void;
  signal: AbortSignal;
}): Promise<string | undefined> {
  const isPipe = stdin.isTTY !== true;
  if (argument !== undefined && argument !== "-") {
    const then = () => note(`Nothing came on standard input within ${silentPipeMs} ms; going on without it.`);
    const extra = isPipe ? await readStdin(stdin, { signal, silence: { ms: silentPipeMs, then } }) : "";
    if (extra === undefined) return undefined;
    return extra.trim() === "" ? checked(argument) : `${argument}\n\n<stdin>\n${extra.replace(/\n$/, "")}\n</stdin>`;
  }
  if (!isPipe && argument === undefined)
    throw new RunError({
      code: "input.no-prompt",
      message: "no prompt: give it as argument or on standard input",
      hint: 'For example: codex-action exec "fix the failing test".',
    });
  note("Reading prompt from stdin...");
  const text = await readStdin(stdin, { signal });
  return text === undefined ? undefined : checked(text);
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
