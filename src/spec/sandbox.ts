import type { AbsolutePath } from "./names.ts";
export type SandboxMode = "read-only" | "workspace-write" | "danger-full-access";
/** Ordered; a later mount covers an earlier one. The only description of the file system: bubblewrap arguments, the launcher's plan, Landlock rules and the Seatbelt profile are rendered from it; a backend that cannot express a mount names it and loses that guarantee. */
export type Mount =
  | { kind: "bind"; from: AbsolutePath; to: AbsolutePath; access: "read" | "write" }
  /** Reads fall through to `lower`, writes land in `upper`: the workspace in the action, dependency caches. `work` is beside `upper`. */
  | { kind: "overlay"; lower: AbsolutePath; upper: AbsolutePath; work: AbsolutePath; to: AbsolutePath }
  | { kind: "empty"; to: AbsolutePath; access: "read" | "write"; maxBytes: number | undefined }
  | { kind: "hidden-file"; to: AbsolutePath }
  | { kind: "devices" | "processes"; to: AbsolutePath };
export type SandboxNetwork =
  | { kind: "none" }
  | { kind: "proxy"; socket: AbsolutePath; insidePort: number }
  | { kind: "host" };
export type SandboxPolicy = {
  mode: SandboxMode;
  profile: string;
  workspace: AbsolutePath;
  mounts: readonly Mount[];
  network: SandboxNetwork;
  /** Complete: nothing is inherited. */
  environment: Readonly<Record<string, string>>;
  limits: {
    processes: number;
    openFiles: number;
    fileBytes: number;
    wallMs: number;
    workspaceBytes: number | undefined;
  };
  /** What the attestation must find held before the turn may start. */
  required: readonly Guarantee[];
};
export type Guarantee =
  | "no-write-outside"
  | "no-secret-file"
  | "no-secret-in-environment"
  | "no-host-process"
  | "no-host-socket"
  | "no-network"
  | "proxy-only-network"
  | "no-privilege"
  | "private-workspace"
  | "private-git"
  | "limits"
  | "dies-with-parent";
export type Attestation = {
  backend: "bubblewrap" | "launcher" | "landlock" | "seatbelt" | "windows-account" | "none";
  guarantees: readonly { guarantee: Guarantee; held: boolean; evidence: string }[];
};
