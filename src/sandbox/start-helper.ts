import { randomBytes } from "node:crypto";
import { closeSync, openSync, unlinkSync, writeFileSync } from "node:fs";
import type { Socket } from "node:net";
import { join } from "node:path";
import { invariant } from "../spec/invariant.ts";
import type { AbsolutePath } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import type { SandboxPolicy } from "../spec/sandbox.ts";
import type { Lifetime } from "../system/lifetime.ts";
import { type StartedProcess, startProcess } from "../system/processes.ts";
import { renderBubblewrapArguments } from "./bubblewrap-arguments.ts";
import { type Channel, createChannel } from "./channel.ts";
import { explainStartFailure } from "./find-bubblewrap.ts";
import { helperBinary } from "./helper-binary.ts";
import { type Architecture, assembleSeccomp } from "./seccomp.ts";

export type HelperInputs = {
  policy: SandboxPolicy;
  /** Absolute path of `bwrap`. */
  bubblewrap: string;
  /** A directory of the parent alone; what is handed over is unlinked there before anything inside runs. */
  handOverDirectory: AbsolutePath;
  architecture: Architecture;
};

/** One sandbox with its helper. It ends with `lifetime`, with its channel, or when `stop` is called. */
export type StartedHelper = {
  channel: Channel;
  /** Resolves when the namespace is gone, with every process in it. */
  stop(): Promise<void>;
};

/** bubblewrap's descriptors: 2 its own words, 3 the channel, then two files it reads before the helper runs. */
const descriptors = { helper: 4, seccomp: 5 } as const;
const helloWithinMs = 10_000;
/** Usually 3 ms; a process that the kernel cannot end at once is left to it, after TERM and KILL for bubblewrap. */
const endWithinMs = 1_000;
const maxStderrBytes = 16_384;

/** Builds the sandbox and waits for the helper's hello. Throws `sandbox.unavailable` with cause and remedy. */
export async function startHelper(inputs: HelperInputs, parent: Lifetime): Promise<StartedHelper> {
  const lifetime = parent.child("sandbox");
  const { child, exited } = startBubblewrap(inputs, lifetime);
  const printed = collect(child);
  const socket = child.stdio[3] as Socket | null | undefined;
  invariant(socket, "a pipe beyond 2 is a socket");
  const channel = connect(socket);
  /* The helper ends with its channel, and bubblewrap when the kernel has ended all the rest. Killing bubblewrap would not wait. */
  lifetime.onEnd("close the channel", endWithinMs, async () => {
    socket.destroy();
    channel.close();
    await exited;
  });
  const stop = async () => lifetime[Symbol.asyncDispose]();
  const timer = setTimeout(() => channel.close(), helloWithinMs);
  const ready = await channel.ready;
  clearTimeout(timer);
  if (ready) return { channel, stop };
  await stop();
  throw explainStart(await channel.ended, printed());
}

function explainStart(end: Awaited<Channel["ended"]>, printed: string): RunError {
  return end.kind === "broken"
    ? new RunError({ code: "sandbox.unavailable", message: `The sandbox helper answered wrongly: ${end.reason}` })
    : explainStartFailure(printed);
}

/** With an empty environment: bubblewrap's own memory can be looked at from inside as `/proc/1/environ` of older versions. */
function startBubblewrap({ policy, bubblewrap, handOverDirectory, architecture }: HelperInputs, lifetime: Lifetime) {
  const handOver = [helperBinary(architecture), assembleSeccomp(architecture)].map((bytes) =>
    openUnnamed(handOverDirectory, bytes),
  );
  try {
    return startProcess(
      {
        name: "sandbox",
        file: bubblewrap,
        argv: renderBubblewrapArguments({
          policy,
          helperDescriptor: descriptors.helper,
          seccompDescriptor: descriptors.seccomp,
        }),
        cwd: "/",
        environment: {},
        stdio: ["ignore", "ignore", "pipe", "pipe", ...handOver],
      },
      lifetime,
    );
  } finally {
    for (const descriptor of handOver) closeSync(descriptor);
  }
}

/** A file without a name, open for reading at its start: bubblewrap reads it from the descriptor, and nothing is left on disk. */
function openUnnamed(directory: AbsolutePath, bytes: Uint8Array): number {
  const path = join(directory, `hand-over-${randomBytes(8).toString("hex")}`);
  writeFileSync(path, bytes, { mode: 0o600, flag: "wx" });
  try {
    return openSync(path, "r");
  } finally {
    unlinkSync(path);
  }
}

function collect(child: StartedProcess["child"]): () => string {
  let text = "";
  child.stderr?.on("data", (bytes: Buffer) => {
    if (text.length < maxStderrBytes) text += bytes.toString("utf8");
  });
  return () => text;
}

function connect(socket: Socket): Channel {
  const channel = createChannel((bytes) => void socket.write(bytes));
  socket.on("data", (bytes: Buffer) => channel.receive(bytes));
  socket.on("error", () => channel.close()); // the helper has gone while we wrote; `close` follows
  socket.on("close", () => channel.close());
  return channel;
}
