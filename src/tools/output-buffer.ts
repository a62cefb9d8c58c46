/** What was kept of an output. `text` holds a line that says how much is missing in its middle when `omittedBytes` is not 0. */
export type KeptOutput = { text: string; totalBytes: number; omittedBytes: number };

const maximumBytes = 1024 * 1024;

/** Keeps the beginning and the end of a text, half a mebibyte each, however much is pushed. */
export function createOutputBuffer(maxBytes: number = maximumBytes): { push(text: string): void; read(): KeptOutput } {
  const half = Math.floor(maxBytes / 2);
  const head: Buffer[] = [];
  let tail: Buffer[] = [];
  let headBytes = 0;
  let tailBytes = 0;
  let totalBytes = 0;
  return {
    push(text) {
      const bytes = Buffer.from(text);
      totalBytes += bytes.length;
      const forHead = bytes.subarray(0, half - headBytes);
      headBytes += forHead.length;
      if (forHead.length > 0) head.push(forHead);
      const forTail = bytes.subarray(forHead.length);
      tailBytes += forTail.length;
      if (forTail.length > 0) tail.push(forTail);
      if (tailBytes <= 2 * half) return;
      tail = [Buffer.concat(tail).subarray(-half)];
      tailBytes = half;
    },
    read() {
      if (totalBytes <= 2 * half)
        return { text: Buffer.concat([...head, ...tail]).toString("utf8"), totalBytes, omittedBytes: 0 };
      const first = beginning(Buffer.concat(head), half);
      const last = end(Buffer.concat(tail), half);
      const omittedBytes = totalBytes - first.length - last.length;
      const text = `${first.toString("utf8")}\n${describeOmission(omittedBytes)}\n${last.toString("utf8")}`;
      return { text, totalBytes, omittedBytes };
    },
  };
}

/** The line that stands where bytes were left out. */
export function describeOmission(bytes: number): string {
  return `... ${bytes} bytes omitted ...`;
}

/** At most `maxBytes` from the start of UTF-8 text, never half a character. */
export function beginning(bytes: Buffer, maxBytes: number): Buffer {
  const cut = bytes.subarray(0, maxBytes);
  const last = cut.findLastIndex((byte) => !isContinuation(byte));
  return last + lengthOfCharacter(cut[last] ?? 0) > cut.length ? cut.subarray(0, last) : cut;
}

/** At most `maxBytes` from the end of UTF-8 text, never half a character. */
export function end(bytes: Buffer, maxBytes: number): Buffer {
  let start = Math.max(0, bytes.length - maxBytes);
  while (start < bytes.length && isContinuation(bytes[start] ?? 0)) start++;
  return bytes.subarray(start);
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** How many bytes a character has, by its first one. */
function lengthOfCharacter(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}
