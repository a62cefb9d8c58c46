import { deniedSyscalls, judgedSyscalls } from "./denied-syscalls.ts";
import { actions, answer, encodeProgram, type Instruction, jump, load, offsets } from "./seccomp-program.ts";

export type Architecture = "x64" | "arm64";

const auditArchitecture = { x64: 0xc000003e, arm64: 0xc00000b7 } as const;
const errno = { EPERM: 1, ENOSYS: 38, EAFNOSUPPORT: 97 } as const;
/** System calls of the x32 ABI have this bit set: a second table of numbers that the list below does not know. */
const x32Bit = 0x40000000;
/** Every CLONE_NEW* flag that clone() knows. */
const anyNewNamespace = 0x7e020000;
/** Push input into a terminal, and the console's own commands. */
const terminalInjection = [0x5412, 0x541c];
const family = { unix: 1, inet: 2, inet6: 10, netlink: 16 } as const;
const netlinkRoute = 0;

const refuse = (code: keyof typeof errno) => answer(actions.errno | errno[code]);

/**
 * The seccomp program of a sandbox, ready for `bwrap --seccomp`: everything is allowed but `deniedSyscalls`, new namespaces,
 * typing into a terminal, other processes' limits, and socket families beyond Unix, IPv4/6 and routing netlink.
 * IPv4/6 stay because the loopback of the private network belongs to the turn's own test servers.
 */
export function assembleSeccomp(architecture: Architecture): Uint8Array {
  return encodeProgram([
    ...checkArchitecture(architecture),
    ...denyByNumber(architecture),
    ...forCall(judgedSyscalls.clone[architecture], denyNewNamespaces),
    ...forCall(judgedSyscalls.ioctl[architecture], denyTerminalInjection),
    ...forCall(judgedSyscalls.prlimit64[architecture], denyForeignLimits),
    ...forCall(judgedSyscalls.socket[architecture], allowPlainSockets),
    answer(actions.allow),
  ]);
}

/** A call in another processor mode has other numbers, so the process is killed; x32 is answered as not there. */
function checkArchitecture(architecture: Architecture): Instruction[] {
  const x32 = [jump("jumpIfAtLeast", x32Bit, { whenTrue: 0, whenFalse: 1 }), refuse("ENOSYS")];
  return [
    load(offsets.architecture),
    jump("jumpIfEqual", auditArchitecture[architecture], { whenTrue: 1, whenFalse: 0 }),
    answer(actions.killProcess),
    load(offsets.number),
    ...(architecture === "x64" ? x32 : []),
  ];
}

function denyByNumber(architecture: Architecture): Instruction[] {
  return Object.values(deniedSyscalls).flatMap(([x64, arm64, denial]) => {
    const number = architecture === "x64" ? x64 : arm64;
    if (number === undefined) return [];
    return [
      jump("jumpIfEqual", number, { whenTrue: 0, whenFalse: 1 }),
      refuse(denial === "missing" ? "ENOSYS" : "EPERM"),
    ];
  });
}

/** The call's number is in the accumulator; a body may replace it because it always answers. */
function forCall(number: number, body: readonly Instruction[]): Instruction[] {
  return [jump("jumpIfEqual", number, { whenTrue: 0, whenFalse: body.length }), ...body];
}

const denyNewNamespaces = [
  load(offsets.argumentLow(0)),
  jump("jumpIfAnyBit", anyNewNamespace, { whenTrue: 0, whenFalse: 1 }),
  refuse("EPERM"),
  answer(actions.allow),
];

const denyTerminalInjection = [
  load(offsets.argumentLow(1)),
  ...terminalInjection.flatMap((request) => [
    jump("jumpIfEqual", request, { whenTrue: 0, whenFalse: 1 }),
    refuse("EPERM"),
  ]),
  answer(actions.allow),
];

/** `prlimit(0, …)` is one's own; naming a process and a new limit could starve the helper, which runs as the same user. */
const denyForeignLimits = [
  load(offsets.argumentLow(0)),
  jump("jumpIfEqual", 0, { whenTrue: 4, whenFalse: 0 }),
  load(offsets.argumentLow(2)),
  jump("jumpIfEqual", 0, { whenTrue: 0, whenFalse: 3 }),
  load(offsets.argumentHigh(2)),
  jump("jumpIfEqual", 0, { whenTrue: 0, whenFalse: 1 }),
  answer(actions.allow),
  refuse("EPERM"),
];

const allowPlainSockets = [
  load(offsets.argumentLow(0)),
  jump("jumpIfEqual", family.unix, { whenTrue: 5, whenFalse: 0 }),
  jump("jumpIfEqual", family.inet, { whenTrue: 4, whenFalse: 0 }),
  jump("jumpIfEqual", family.inet6, { whenTrue: 3, whenFalse: 0 }),
  jump("jumpIfEqual", family.netlink, { whenTrue: 0, whenFalse: 3 }),
  load(offsets.argumentLow(2)),
  jump("jumpIfEqual", netlinkRoute, { whenTrue: 0, whenFalse: 1 }),
  answer(actions.allow),
  refuse("EAFNOSUPPORT"),
];
