import { lstatSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
import type { PathFact } from "../sandbox-policy/sandbox-mounts.ts";
import type { AbsolutePath } from "../spec/names.ts";

/** What stands at a path, links followed. What this user cannot reach counts as missing: a command cannot reach it either. */
export function lookAtHost(path: AbsolutePath): PathFact {
  try {
    const real = realpathSync.native(path) as AbsolutePath;
    const status = lstatSync(real);
    return { kind: status.isDirectory() ? "directory" : status.isFile() ? "file" : "other", real };
  } catch {
    return { kind: "missing" }; // absent, a link to nothing, or closed to this user
  }
}

/** Paths of the Unix sockets one could connect to in this network namespace: listening streams and all datagram sockets. */
export function listHostSockets(): AbsolutePath[] {
  return parseUnixSockets(readFileSync("/proc/net/unix", "utf8"));
}

/** Lines of `/proc/net/unix`: number, references, protocol, flags, type, state, inode, path. Abstract names start with `@`. */
export function parseUnixSockets(table: string): AbsolutePath[] {
  const acceptsConnections = 0x10000;
  const paths = table
    .split("\n")
    .slice(1)
    .flatMap((line) => {
      const [, , , flags = "0", type, , , ...path] = line.trim().split(/ +/);
      const reachable = (Number.parseInt(flags, 16) & acceptsConnections) !== 0 || type === "0002";
      const name = path.join(" ");
      return reachable && name.startsWith("/") ? [name as AbsolutePath] : [];
    });
  return [...new Set(paths)];
}

const namespaces = ["pid", "net", "ipc", "uts", "mnt", "user"] as const;
export type NamespaceName = (typeof namespaces)[number];

/** Identity of each of this process's namespaces, as `/proc/self/ns` prints it. */
export function readHostNamespaces(): Record<NamespaceName, string> {
  const entries = namespaces.map((name) => [name, readlinkSync(`/proc/self/ns/${name}`)] as const);
  return Object.fromEntries(entries) as Record<NamespaceName, string>;
}
