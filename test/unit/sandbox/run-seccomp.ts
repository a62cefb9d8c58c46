import { invariant } from "../../../src/spec/invariant.ts";

/** A classic BPF interpreter for the five instructions we use, so that the program of either processor runs on any machine. */
export function runSeccomp(
  program: Uint8Array,
  call: { number: number; architecture: number; arguments?: readonly bigint[] },
): number {
  const data = new DataView(new ArrayBuffer(64));
  data.setUint32(0, call.number, true);
  data.setUint32(4, call.architecture, true);
  (call.arguments ?? []).forEach((value, index) => {
    data.setBigUint64(16 + 8 * index, BigInt.asUintN(64, value), true);
  });
  const code = new DataView(program.buffer, program.byteOffset, program.byteLength);
  let accumulator = 0;
  for (let at = 0; at * 8 < program.length; at++) {
    const value = code.getUint32(at * 8 + 4, true);
    const skip = (holds: boolean) => {
      at += code.getUint8(at * 8 + (holds ? 2 : 3));
    };
    const operation = code.getUint16(at * 8, true);
    if (operation === 0x06) return value;
    else if (operation === 0x20) accumulator = data.getUint32(value, true);
    else if (operation === 0x15) skip(accumulator === value);
    else if (operation === 0x35) skip(accumulator >= value);
    else if (operation === 0x45) skip((accumulator & value) !== 0);
    else invariant(false, `instruction ${operation}`);
  }
  throw new Error("the program ends without an answer");
}
