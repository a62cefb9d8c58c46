import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { constants } from "node:os";
import type { AbsolutePath } from "../../src/spec/names.ts";
import type { Inside, Session, SessionEnd, SpawnRequest } from "../../src/spec/ports.ts";
import type { SandboxPolicy } from "../../src/spec/sandbox.ts";
import { hostFiles } from "./host-files.ts";

/** The `Inside` port straight on this machine: UNSANDBOXED real processes and files, for tests of what stands above the port. */
export type HostInside = Inside & {
  /** What a helper that dies looks like from above: its sessions are lost, their processes are gone. */
  loseHelper(): void;
  readonly spawned: readonly SpawnRequest[];
};

export function createHostInside(workspace: AbsolutePath): HostInside {
  const live = new Map<ChildProcess, () => void>();
  const spawned: SpawnRequest[] = [];
  return {
    ...hostFiles,
    policy: policyFor(workspace),
    spawned,
    async spawn(request) {
      spawned.push(request);
      if (!existsSync(request.cwd) || !existsSync(request.argv[0] ?? ""))
        return { kind: "refused", refusal: { code: "ENOENT", reason: "no such file", wouldAllow: undefined } };
      return { kind: "started", session: startSession(request, live) };
    },
    loseHelper() {
      for (const lose of live.values()) lose();
    },
  };
}

function startSession(request: SpawnRequest, live: Map<ChildProcess, () => void>): Session {
  const [file = "", ...argv] = request.terminal === undefined ? inOnePipe(request) : inTerminal(request);
  const child = spawn(file, argv, {
    cwd: request.cwd,
    env: { ...request.environment },
    // A group of its own, so that a signal reaches what the shell started.
    detached: true,
    stdio: [request.stdin === "open" ? "pipe" : "ignore", "pipe", "pipe"],
  });
  const ended = new Promise<SessionEnd>((done) => {
    live.set(child, () => {
      kill(child, "SIGKILL");
      done({ kind: "helper-lost" });
    });
    child.once("exit", (code, signal) => {
      live.delete(child);
      done(
        signal === null
          ? { kind: "exited", code: code ?? 0 }
          : { kind: "signalled", signal: constants.signals[signal] },
      );
    });
  });
  return {
    id: child.pid ?? 0,
    ended,
    output: readOutput(child),
    async write(bytes) {
      child.stdin?.write(bytes);
    },
    closeStdin: () => child.stdin?.end(),
    resize: () => undefined,
    signal: (name) => kill(child, name),
  };
}

function inOnePipe({ argv, streams }: SpawnRequest): readonly string[] {
  return streams === "merged" ? ["/bin/sh", "-c", 'exec "$@" 2>&1', "sh", ...argv] : argv;
}

/** `script` gives the command a terminal; it is not one that can be resized. */
function inTerminal({ argv, terminal }: SpawnRequest): string[] {
  const words = argv.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  return [
    "/usr/bin/script",
    "-qfec",
    `stty cols ${terminal?.columns} rows ${terminal?.rows}; exec ${words}`,
    "/dev/null",
  ];
}

async function* readOutput(child: ChildProcess): Session["output"] {
  const chunks: Buffer[] = [];
  let open = 2;
  const events = child;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (bytes: Buffer) => {
      chunks.push(bytes);
      events.emit("arrived");
    });
    stream?.once("close", () => {
      open--;
      events.emit("arrived");
    });
  }
  while (open > 0 || chunks.length > 0) {
    const bytes = chunks.shift();
    if (bytes === undefined) await once(events, "arrived");
    else yield { stream: "stdout", bytes };
  }
}

function kill(child: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
  } catch {
    // It ended by itself a moment ago.
  }
}

function policyFor(workspace: AbsolutePath): SandboxPolicy {
  return {
    mode: "workspace-write",
    profile: "test",
    workspace,
    mounts: [
      { kind: "bind", from: "/" as AbsolutePath, to: "/" as AbsolutePath, access: "read" },
      { kind: "bind", from: workspace, to: workspace, access: "write" },
    ],
    network: { kind: "none" },
    environment: {},
    limits: { processes: 100, openFiles: 100, fileBytes: 1e9, wallMs: 60_000, workspaceBytes: undefined },
    required: [],
  };
}
