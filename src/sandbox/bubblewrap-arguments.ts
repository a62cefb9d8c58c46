import { assertNever } from "../spec/invariant.ts";
import type { AbsolutePath } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import type { Mount, SandboxPolicy } from "../spec/sandbox.ts";

/** Where the helper stands inside; /run is empty otherwise. */
export const helperPath = "/run/codex-action/helper" as AbsolutePath;

export type BubblewrapInputs = {
  policy: SandboxPolicy;
  /** Descriptors of bubblewrap: a file with the helper's bytes, a file with the seccomp program. Each is read once. */
  helperDescriptor: number;
  seccompDescriptor: number;
};

/**
 * The command line that builds `policy` with bubblewrap and ends in the helper as PID 1. Pure. What bubblewrap cannot do
 * (overlays before 0.11, a proxy) is refused by name.
 */
export function renderBubblewrapArguments({ policy, helperDescriptor, seccompDescriptor }: BubblewrapInputs): string[] {
  if (policy.network.kind === "proxy") throw cannot("a network proxy");
  return [
    ...["--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"],
    ...(policy.network.kind === "none" ? ["--unshare-net"] : []),
    ...["--as-pid-1", "--die-with-parent", "--new-session", "--cap-drop", "ALL"],
    ...policy.mounts.flatMap(renderMount),
    ...["--perms", "0555", "--ro-bind-data", String(helperDescriptor), helperPath],
    ...readOnlyAtLast(policy.mounts).flatMap((at) => ["--remount-ro", at]),
    ...["--seccomp", String(seccompDescriptor), "--chdir", "/", "--"],
    ...helperCommand(policy),
  ];
}

/** `serve`, the limits of each command, and the places where edits may be written. */
export function helperCommand({ limits, mounts, workspace }: SandboxPolicy): string[] {
  const numbers = [limits.processes, limits.openFiles, limits.fileBytes].map(String);
  return [helperPath, "serve", ...numbers, ...editRoots(mounts, workspace)];
}

/** Every place that can be written, without the directories that are mounted onto themselves only to guard something in them. */
export function editRoots(mounts: readonly Mount[], workspace: AbsolutePath): AbsolutePath[] {
  const writable = mounts.filter((mount) => "access" in mount && mount.access === "write").map((mount) => mount.to);
  const inWorkspace = (at: string) => at.startsWith(`${workspace}/`);
  return [...new Set(writable)].filter((at) => !inWorkspace(at) || !writable.includes(workspace));
}

function renderMount(mount: Mount): string[] {
  switch (mount.kind) {
    case "bind":
      return [mount.access === "write" ? "--bind" : "--ro-bind", mount.from, mount.to];
    case "empty":
      return mount.maxBytes === undefined
        ? ["--tmpfs", mount.to]
        : ["--size", String(mount.maxBytes), "--tmpfs", mount.to];
    case "hidden-file":
      return ["--ro-bind", "/dev/null", mount.to];
    case "devices":
      return ["--dev", mount.to];
    case "processes":
      return ["--proc", mount.to];
    case "overlay":
      throw cannot(`an overlay at ${mount.to}`);
    default:
      return assertNever(mount);
  }
}

/**
 * Made read-only when everything that is mounted inside them stands. /proc too: as root in a container `core_pattern` of the
 * host could be written otherwise (measured). A place that a later mount covers is not touched: the remount would hit that one.
 */
function readOnlyAtLast(mounts: readonly Mount[]): AbsolutePath[] {
  const isReadOnly = (mount: Mount) =>
    mount.kind === "devices" || mount.kind === "processes" || (mount.kind === "empty" && mount.access === "read");
  return mounts
    .filter((mount, index) => isReadOnly(mount) && !mounts.slice(index + 1).some((later) => later.to === mount.to))
    .map((mount) => mount.to);
}

function cannot(what: string): RunError {
  return new RunError({ code: "sandbox.unavailable", message: `bubblewrap cannot make ${what}` });
}
