import type { Readable } from "node:stream";
import { RunError } from "../spec/run-error.ts";

const maxBytes = 8 * 1024 * 1024;

export type ReadStdin = {
  signal: AbortSignal;
  /** When nothing has come after `ms`, `then` is told and the text is empty. Absent: the pipe is waited for. */
  silence?: { ms: number; then: () => void };
};

/** Standard input to its end, as text. `undefined`: the signal came first; what was read until then is half a text and not given. */
export function readStdin(stream: Readable, { signal, silence }: ReadStdin): Promise<string | undefined> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const close = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
      stream.destroy();
    };
    const finish = () => {
      close();
      done(Buffer.concat(chunks).toString("utf8"));
    };
    const cancel = () => {
      close();
      done(undefined);
    };
    const giveUp = () => {
      silence?.then();
      finish();
    };
    const timer = silence === undefined ? undefined : setTimeout(giveUp, silence.ms);
    stream.on("data", (chunk: Buffer) => {
      clearTimeout(timer);
      bytes += chunk.length;
      chunks.push(Buffer.from(chunk));
      if (bytes <= maxBytes) return;
      close();
      failed(new RunError({ code: "input.invalid", message: `standard input is larger than ${maxBytes} bytes` }));
    });
    stream.on("end", finish);
    stream.on("error", finish);
    if (signal.aborted) cancel();
    else signal.addEventListener("abort", cancel);
  });
}
