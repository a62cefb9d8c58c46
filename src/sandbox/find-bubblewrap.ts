import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { RunError } from "../spec/run-error.ts";
import { runProcess } from "../system/processes.ts";

const usualPlaces = ["/usr/bin", "/usr/local/bin", "/bin"];

/**
 * The first `bwrap` of a search path that lies outside `notBelow` (the workspace and what else a turn may write: a planted one
 * must not be run). `undefined`: not installed.
 */
export function findBubblewrap({ searchPath, notBelow }: { searchPath: string; notBelow: readonly string[] }) {
  const outside = (directory: string) =>
    directory.startsWith("/") && !notBelow.some((root) => `${directory}/`.startsWith(`${root}/`));
  return [...searchPath.split(delimiter), ...usualPlaces]
    .filter(outside)
    .map((directory) => join(directory, "bwrap"))
    .find((candidate) => isExecutable(candidate));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the next directory is asked
  }
}

/** Starts the smallest sandbox there is: whether namespaces are allowed is only known by trying. `undefined`: it works. */
export async function probeBubblewrap(file: string, signal: AbortSignal): Promise<RunError | undefined> {
  const namespaces = ["--unshare-user", "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"];
  const mounts = ["--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--size", "65536", "--tmpfs", "/run"];
  const end = await runProcess({
    file,
    argv: [...namespaces, "--as-pid-1", "--die-with-parent", ...mounts, "--", "/bin/true"],
    cwd: "/",
    environment: {},
    timeoutMs: 10_000,
    maxOutputBytes: 65_536,
    signal,
  });
  return end.ended === "exited" && end.exitCode === 0 ? undefined : explainStartFailure(end.stderr);
}

/** The failure of a machine without bubblewrap, with the command that installs it. */
export function bubblewrapMissing(): RunError {
  return new RunError({
    code: "sandbox.unavailable",
    message: "bubblewrap (the program `bwrap`) is not installed",
    hint: "Install it: `sudo apt-get install -y bubblewrap` (Debian, Ubuntu), `sudo dnf install -y bubblewrap` (Fedora), `apk add bubblewrap` (Alpine).",
  });
}

type Cause = { sign: RegExp; message: string; hint: string };

const causes: readonly Cause[] = [
  {
    sign: /setting up uid map: Permission denied|Failed RTM_NEWADDR|loopback: /,
    message:
      "the system lets bubblewrap make a user namespace but takes its rights away (AppArmor on Ubuntu 24.04 and newer does)",
    hint: "Allow it for bubblewrap alone with an AppArmor profile that has `userns,`, or for all programs: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.",
  },
  {
    sign: /Creating new namespace failed: .*(?:max_\*_namespaces|ENOSPC)/,
    message: "user namespaces are switched off or used up on this machine",
    hint: "Raise the limit: `sudo sysctl -w user.max_user_namespaces=15000`.",
  },
  {
    sign: /No permissions to create new namespace|Creating new namespace failed|Operation not permitted.*namespace/,
    message: "the kernel or the container this runs in forbids new user namespaces",
    hint: "On a host: `sudo sysctl -w kernel.unprivileged_userns_clone=1`. In a container: start it with `--security-opt seccomp=unconfined --security-opt apparmor=unconfined`, or use a runner without a container.",
  },
  {
    sign: /Can't mount proc/,
    message: "the container this runs in hides parts of /proc, so a new one may not be mounted",
    hint: "Start the container with `--security-opt systempaths=unconfined`, or use a runner without a container.",
  },
  {
    sign: /Unknown option/,
    message: "this bubblewrap is too old",
    hint: "Install bubblewrap 0.8 or newer.",
  },
];

/** Why bubblewrap did not start the sandbox, from what it printed, and what to do about it. */
export function explainStartFailure(printed: string): RunError {
  const said = printed.trim() || "it printed nothing";
  const known = causes.find(({ sign }) => sign.test(said));
  if (known === undefined)
    return new RunError({ code: "sandbox.unavailable", message: `bubblewrap could not start the sandbox: ${said}` });
  return new RunError({
    code: "sandbox.unavailable",
    message: `No sandbox could be started: ${known.message} (${said})`,
    hint: known.hint,
  });
}
