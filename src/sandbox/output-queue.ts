export type OutputChunk = { stream: "stdout" | "stderr"; bytes: Uint8Array };

/** Output between the channel and its one reader. Bytes count as taken when the reader asks for the chunk. */
export type OutputQueue = {
  push(chunk: OutputChunk): void;
  end(): void;
  readonly output: AsyncIterable<OutputChunk>;
};

/**
 * `taken` hears of bytes that made room. A reader that leaves its loop is taken to want nothing more: what comes later counts
 * as taken at once, so that a command nobody listens to is not stopped for ever.
 */
export function createOutputQueue(taken: (bytes: number) => void): OutputQueue {
  const waiting: OutputChunk[] = [];
  let ended = false;
  let left = false;
  let wake: (() => void) | undefined;

  const next = async (): Promise<IteratorResult<OutputChunk, undefined>> => {
    for (;;) {
      const chunk = waiting.shift();
      if (chunk !== undefined) {
        taken(chunk.bytes.length);
        return { done: false, value: chunk };
      }
      if (ended || left) return { done: true, value: undefined };
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  };
  const leave = async (): Promise<IteratorResult<OutputChunk, undefined>> => {
    left = true;
    for (const chunk of waiting.splice(0)) taken(chunk.bytes.length);
    return { done: true, value: undefined };
  };
  return {
    push(chunk) {
      if (left) return taken(chunk.bytes.length);
      waiting.push(chunk);
      wake?.();
    },
    end() {
      ended = true;
      wake?.();
    },
    output: { [Symbol.asyncIterator]: () => ({ next, return: leave }) },
  };
}
