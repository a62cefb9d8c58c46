import type { Secrets } from "../spec/secrets.ts";
import { createOutputBuffer, type KeptOutput } from "./output-buffer.ts";

/** The output of one process: decoded across chunk borders (what is not UTF-8 becomes U+FFFD) and free of secrets. */
export type OutputCollector = {
  push(bytes: Uint8Array): void;
  /** No more bytes will come: what was held back is let go. */
  finish(): void;
  /** What came since the last time it was asked for. */
  takeUnread(): KeptOutput;
  whole(): KeptOutput;
};

/** `onText` hears every piece once, in order, redacted. */
export function createOutputCollector({
  secrets,
  onText,
}: {
  secrets: Pick<Secrets, "stream">;
  onText: (text: string) => void;
}): OutputCollector {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const redaction = secrets.stream();
  const whole = createOutputBuffer();
  let unread = createOutputBuffer();
  let finished = false;
  const take = (text: string) => {
    if (text === "") return;
    whole.push(text);
    unread.push(text);
    onText(text);
  };
  return {
    push(bytes) {
      if (!finished) take(redaction.push(decoder.decode(bytes, { stream: true })));
    },
    finish() {
      if (finished) return;
      finished = true;
      take(redaction.push(decoder.decode()) + redaction.end());
    },
    takeUnread() {
      const taken = unread.read();
      unread = createOutputBuffer();
      return taken;
    },
    whole: () => whole.read(),
  };
}
