import { describe, expect, it } from "vitest";
import { deniedSyscalls } from "../../../src/sandbox/denied-syscalls.ts";
import { assembleSeccomp } from "../../../src/sandbox/seccomp.ts";
import { runSeccomp } from "./run-seccomp.ts";

const allow = 0x7fff0000;
const notPermitted = 0x00050001;
const missing = 0x00050000 + 38;
const noFamily = 0x00050000 + 97;
const kill = 0x80000000;

describe.each([
  { architecture: "x64", audit: 0xc000003e, clone: 56, ioctl: 16, socket: 41, prlimit: 302, read: 0, openat2: 437 },
  {
    architecture: "arm64",
    audit: 0xc00000b7,
    clone: 220,
    ioctl: 29,
    socket: 198,
    prlimit: 261,
    read: 63,
    openat2: 437,
  },
] as const)("the seccomp program for $architecture", (numbers) => {
  const program = assembleSeccomp(numbers.architecture);
  const run = (number: number, ...args: bigint[]) =>
    runSeccomp(program, { number, architecture: numbers.audit, arguments: args });

  it.each(Object.entries(deniedSyscalls))("refuses %s", (_name, [x64, arm64, denial]) => {
    const number = numbers.architecture === "x64" ? x64 : arm64;
    if (number !== undefined) expect(run(number)).toBe(denial === "missing" ? missing : notPermitted);
  });

  it("allows ordinary calls", () => {
    expect([numbers.read, numbers.openat2].map((number) => run(number))).toEqual([allow, allow]);
  });

  it("allows a plain fork and thread but no new namespace", () => {
    expect(run(numbers.clone, 0x01200011n)).toBe(allow);
    expect(run(numbers.clone, 0x003d0f00n)).toBe(allow);
    for (const flag of [0x20000n, 0x2000000n, 0x4000000n, 0x8000000n, 0x10000000n, 0x20000000n, 0x40000000n])
      expect(run(numbers.clone, flag | 17n)).toBe(notPermitted);
  });

  it("refuses typing into a terminal, also with garbage in the upper half of the request", () => {
    expect(run(numbers.ioctl, 0n, 0x5412n)).toBe(notPermitted);
    expect(run(numbers.ioctl, 0n, 0xdead00005412n)).toBe(notPermitted);
    expect(run(numbers.ioctl, 0n, 0x541cn)).toBe(notPermitted);
    expect(run(numbers.ioctl, 0n, 0x5413n)).toBe(allow);
  });

  it("allows reading any limits and setting one's own, but not setting another process's", () => {
    expect(run(numbers.prlimit, 0n, 7n, 0x7fff12345678n, 0n)).toBe(allow);
    expect(run(numbers.prlimit, 1n, 7n, 0n, 0x7fff12345678n)).toBe(allow);
    expect(run(numbers.prlimit, 1n, 7n, 0x7fff12345678n, 0n)).toBe(notPermitted);
    expect(run(numbers.prlimit, 1n, 7n, 0x7fff00000000n, 0n)).toBe(notPermitted);
  });

  it("allows Unix, IPv4, IPv6 and routing sockets and no other family", () => {
    expect([1n, 2n, 10n].map((domain) => run(numbers.socket, domain, 1n, 0n))).toEqual([allow, allow, allow]);
    expect(run(numbers.socket, 16n, 3n, 0n)).toBe(allow);
    expect(run(numbers.socket, 16n, 3n, 9n)).toBe(noFamily);
    for (const domain of [3n, 17n, 29n, 31n, 38n, 40n, 44n]) expect(run(numbers.socket, domain, 1n, 0n)).toBe(noFamily);
  });

  it("kills a call made in another processor mode", () => {
    expect(runSeccomp(program, { number: numbers.read, architecture: 0x40000003 })).toBe(kill);
  });

  it("fits the kernel's limit and its jumps fit a byte", () => {
    expect(program.length / 8).toBeLessThan(4096);
    expect(program.length % 8).toBe(0);
  });
});

it("answers the x32 table of numbers as not there", () => {
  const program = assembleSeccomp("x64");
  expect(runSeccomp(program, { number: 0x40000000 + 101, architecture: 0xc000003e })).toBe(missing);
});
