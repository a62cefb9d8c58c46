import { AnswerProblem } from "./answer-problem.ts";

export type StreamLimits = { maxEventBytes: number; maxAnswerBytes: number };

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Passes server-sent events through unchanged and errors with `AnswerProblem` when one event or the whole answer is too large:
 * the package's decoder has no limits. `onLine` hears of each complete line; bytes that never end a line are no sign of life.
 */
export function limitEventStream(
  { maxEventBytes, maxAnswerBytes }: StreamLimits,
  onLine: () => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let answerBytes = 0;
  let eventBytes = 0;
  let lineBytes = 0;
  const readLines = (chunk: Uint8Array) => {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      const length = lineBytes + (at - from) - (chunk[at - 1] === carriageReturn ? 1 : 0);
      eventBytes = length <= 0 ? 0 : eventBytes + (at - from) + 1;
      lineBytes = 0;
      from = at + 1;
      if (eventBytes > maxEventBytes) return;
    }
    if (from > 0) onLine();
    lineBytes += chunk.byteLength - from;
    eventBytes += chunk.byteLength - from;
  };
  return new TransformStream({
    transform(chunk, controller) {
      answerBytes += chunk.byteLength;
      readLines(chunk);
      if (eventBytes > maxEventBytes) {
        controller.error(new AnswerProblem({ kind: "too-large", what: "event", maxBytes: maxEventBytes }));
      } else if (answerBytes > maxAnswerBytes) {
        controller.error(new AnswerProblem({ kind: "too-large", what: "answer", maxBytes: maxAnswerBytes }));
      } else controller.enqueue(chunk);
    },
  });
}
