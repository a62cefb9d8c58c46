import type { Sink } from "./create-emit.ts";
import { createThreadLines } from "./thread-lines.ts";

/** `codex exec --json` on `write` (standard output): one JSON object per line and nothing else. */
export function createJsonLinesSink(write: (text: string) => void): Sink {
  const linesOf = createThreadLines();
  return {
    take(event) {
      for (const line of linesOf(event)) write(`${JSON.stringify(line)}\n`);
    },
  };
}
