import type { AbsolutePath } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import type { Mount } from "../spec/sandbox.ts";
import { credentialPlaces } from "./credential-places.ts";
import { directoriesBetween, isAtOrBelow, parentsFirst } from "./path-below.ts";

/** What stands at a path of the host. `real` differs from the path that was asked when a link is on the way. */
export type PathFact = { kind: "missing" } | { kind: "directory" | "file" | "other"; real: AbsolutePath };

export type MountInputs = {
  mode: "read-only" | "workspace-write";
  workspace: AbsolutePath;
  home: AbsolutePath;
  /** A private directory of the host that commands see as /tmp. */
  temporaryDirectory: AbsolutePath;
  /** Writable beside the workspace; ignored in read-only. */
  writableRoots: readonly AbsolutePath[];
  /** Seen although they stand in a place that is private inside (a toolchain below /tmp). */
  readableRoots: readonly AbsolutePath[];
  /** Hidden beside the credential places: the runner's directories, other homes, configured paths. */
  hiddenPaths: readonly AbsolutePath[];
  /** Unix sockets that listen on the host: a read-only mount does not stop a connection. */
  hostSockets: readonly AbsolutePath[];
  /** Read-only and not replaceable where they lie in a writable root: our own program and the Node that runs it. */
  protectedPaths?: readonly AbsolutePath[];
  /** Files that are seen with another content: a configuration without what must stay outside. */
  replacedFiles?: readonly { from: AbsolutePath; to: AbsolutePath }[];
  lookAt: (path: AbsolutePath) => PathFact;
};

/** Files that steer git, agents and workflows. Read-only and not replaceable in every writable root. */
export const protectedNames = [".git", ".codex", ".agents", ".github"] as const;

const path = (text: string) => text as AbsolutePath;
const sharedMemoryBytes = 256 * 1024 * 1024;
const bind = (at: AbsolutePath, access: "read" | "write"): Mount => ({ kind: "bind", from: at, to: at, access });

/** The ordered mounts of a sandbox: the system, what is private, the roots, what is protected in them, what is hidden. */
export function resolveMounts(inputs: MountInputs): readonly Mount[] {
  const roots = rootsOf(inputs);
  const hidden = hidingMounts(inputs);
  const around = hidden.filter((mount) => roots.all.some((root) => isAtOrBelow(root, mount.to)));
  const base = [...systemMounts(inputs), ...around];
  const open: Mount[] = [
    ...base,
    ...roots.readable.map((root) => bind(root, "read")),
    ...roots.writable.map((root) => bind(root, "write")),
  ];
  const guarded = inputs.mode === "read-only" ? [] : protectingMounts(inputs, roots.writable);
  const rest = hidden.filter((mount) => !around.includes(mount) && isVisible(mount.to, open));
  const replaced = (inputs.replacedFiles ?? []).filter(({ to }) => inputs.lookAt(to).kind === "file");
  return [...open, ...guarded, ...rest, ...replaced.map((file): Mount => ({ kind: "bind", ...file, access: "read" }))];
}

function rootsOf({ mode, workspace, writableRoots, readableRoots }: MountInputs) {
  const writable = mode === "read-only" ? [] : parentsFirst([workspace, ...writableRoots]);
  const readable = parentsFirst(mode === "read-only" ? [...readableRoots, workspace] : readableRoots);
  return { writable, readable, all: [...writable, ...readable] };
}

function systemMounts({ mode, temporaryDirectory, lookAt }: MountInputs): Mount[] {
  const emptyPlace = (to: string): Mount => ({ kind: "empty", to: path(to), access: "read", maxBytes: undefined });
  const scratch = (to: string): Mount =>
    mode === "read-only" ? emptyPlace(to) : { kind: "bind", from: temporaryDirectory, to: path(to), access: "write" };
  return [
    bind(path("/"), "read"),
    { kind: "devices", to: path("/dev") },
    { kind: "empty", to: path("/dev/shm"), access: "write", maxBytes: sharedMemoryBytes },
    { kind: "processes", to: path("/proc") },
    emptyPlace("/run"),
    scratch("/tmp"),
    /* Absent in small images, a link to /tmp in others: nothing can be mounted there then, and nothing needs to be. */
    ...(realPathOf(lookAt(path("/var/tmp"))) === "/var/tmp" ? [scratch("/var/tmp")] : []),
  ];
}

function realPathOf(fact: PathFact): AbsolutePath | undefined {
  return fact.kind === "missing" ? undefined : fact.real;
}

/** Whether a host path shows through: the last mount that covers it is the path's own place, not something private. */
function isVisible(target: AbsolutePath, mounts: readonly Mount[]): boolean {
  const cover = mounts.findLast((mount) => isAtOrBelow(target, mount.to));
  return cover?.kind === "bind" && cover.from === cover.to;
}

/** A directory is covered by an empty one, anything else by an empty file. What is missing stays missing: its parent is read-only. */
function hidingMounts({ home, hiddenPaths, hostSockets, workspace, lookAt }: MountInputs): Mount[] {
  const wanted = [...credentialPlaces(home), ...hiddenPaths, ...hostSockets];
  const found = wanted.map(lookAt).filter((fact) => fact.kind !== "missing");
  const kinds = new Map(found.map((fact) => [fact.real, fact.kind]));
  const impossible = [workspace, path("/")].find((at) => kinds.has(at));
  if (impossible !== undefined)
    throw new RunError({
      code: "sandbox.unavailable",
      message: `${impossible} is one of the places that must be hidden, and is needed`,
      hint: "Run in a directory that holds no credentials of the machine.",
    });
  return parentsFirst([...kinds.keys()]).map((to) =>
    kinds.get(to) === "directory"
      ? { kind: "empty", to, access: "read", maxBytes: undefined }
      : { kind: "hidden-file", to },
  );
}

/**
 * Each protected path is a read-only mount of its own, and so is every directory between it and its root (writable, onto
 * itself): a mount point cannot be renamed, an ordinary directory above one can. Missing ones of the workspace become empty
 * read-only directories; whoever starts the sandbox removes what that leaves on the host.
 */
function protectingMounts(inputs: MountInputs, roots: readonly AbsolutePath[]): Mount[] {
  const guards = roots.flatMap((root) => protectedNames.map((name) => guardOf(path(`${root}/${name}`), root, inputs)));
  const programs = (inputs.protectedPaths ?? []).filter((at) => roots.some((root) => isAtOrBelow(at, root)));
  const mounts = [...guards.filter((mount) => mount !== undefined), ...programs.map((at) => bind(at, "read"))];
  const ancestors = mounts.flatMap(({ to }) => {
    const root = roots.find((each) => isAtOrBelow(to, each));
    return root === undefined ? [] : directoriesBetween(root, to);
  });
  const plain = parentsFirst(ancestors).filter((at) => !roots.includes(at));
  return [...plain.map((at) => bind(at, "write")), ...mounts];
}

function guardOf(at: AbsolutePath, root: AbsolutePath, inputs: MountInputs): Mount | undefined {
  const fact = inputs.lookAt(at);
  if (fact.kind === "missing")
    return root === inputs.workspace ? { kind: "empty", to: at, access: "read", maxBytes: undefined } : undefined;
  if (fact.real === at) return bind(at, "read");
  if (at.endsWith("/.git"))
    throw new RunError({
      code: "sandbox.not-held",
      message: `${at} is a link to ${fact.real}, so it cannot be protected`,
      hint: "Use a working tree whose .git is a directory or a gitdir file.",
    });
  /* The link itself can be replaced, its target cannot be changed; a patch that touches either is not published. */
  return isAtOrBelow(fact.real, root) && fact.real !== root ? bind(fact.real, "read") : undefined;
}
