/** A classic BPF program over `struct seccomp_data`: what the kernel calls `struct sock_filter[]`. */
export type Instruction = { code: number; whenTrue: number; whenFalse: number; value: number };

export const opcodes = {
  load: 0x20,
  jumpIfEqual: 0x15,
  jumpIfAtLeast: 0x35,
  jumpIfAnyBit: 0x45,
  return: 0x06,
} as const;
export const actions = { killProcess: 0x80000000, errno: 0x00050000, allow: 0x7fff0000 } as const;

/** Offsets in `struct seccomp_data`. Arguments are 64 bits wide, little-endian on both processors. */
export const offsets = {
  number: 0,
  architecture: 4,
  argumentLow: (index: number) => 16 + 8 * index,
  argumentHigh: (index: number) => 20 + 8 * index,
} as const;

export const load = (offset: number): Instruction => ({ code: opcodes.load, whenTrue: 0, whenFalse: 0, value: offset });
export const answer = (action: number): Instruction => ({
  code: opcodes.return,
  whenTrue: 0,
  whenFalse: 0,
  value: action,
});

/** Jumps count the instructions to skip. */
export function jump(
  code: "jumpIfEqual" | "jumpIfAtLeast" | "jumpIfAnyBit",
  value: number,
  skip: { whenTrue: number; whenFalse: number },
): Instruction {
  return { code: opcodes[code], value, ...skip };
}

/** Eight bytes per instruction, as `bwrap --seccomp` and the kernel read them. */
export function encodeProgram(program: readonly Instruction[]): Uint8Array {
  const bytes = new Uint8Array(program.length * 8);
  const view = new DataView(bytes.buffer);
  program.forEach(({ code, whenTrue, whenFalse, value }, index) => {
    view.setUint16(index * 8, code, true);
    view.setUint8(index * 8 + 2, whenTrue);
    view.setUint8(index * 8 + 3, whenFalse);
    view.setUint32(index * 8 + 4, value >>> 0, true);
  });
  return bytes;
}
