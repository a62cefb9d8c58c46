import type { AbsolutePath } from "../spec/names.ts";
import type { Mount, SandboxPolicy } from "../spec/sandbox.ts";

/** Directly in the workspace these steer tools of the user, not the task; a patch never reaches them, mounted or not. */
const protectedNames = new Set([".git", ".codex", ".agents", ".aws"]);

/** Whether the policy lets anything write at `path`, which is absolute and without `..`. The last mount over it decides. */
export function isWritable(
  path: AbsolutePath,
  { workspace, mounts }: Pick<SandboxPolicy, "workspace" | "mounts">,
): boolean {
  if (isBelow(path, workspace)) {
    const [first = ""] = path.slice(workspace.length).split("/").filter(Boolean);
    if (protectedNames.has(first.toLowerCase())) return false;
  }
  const mount = mounts.findLast(({ to }) => path === to || isBelow(path, to));
  return mount !== undefined && grantsWrite(mount);
}

function grantsWrite(mount: Mount): boolean {
  switch (mount.kind) {
    case "overlay":
      return true;
    case "bind":
    case "empty":
      return mount.access === "write";
    case "hidden-file":
    case "devices":
    case "processes":
      return false;
  }
}

function isBelow(path: string, directory: string): boolean {
  return path.startsWith(directory.endsWith("/") ? directory : `${directory}/`);
}
