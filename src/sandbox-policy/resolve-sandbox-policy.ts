import type { AbsolutePath } from "../spec/names.ts";
import type { Guarantee, SandboxMode, SandboxPolicy } from "../spec/sandbox.ts";
import { resolveEnvironment } from "./sandbox-environment.ts";
import { type MountInputs, resolveMounts } from "./sandbox-mounts.ts";

export type SandboxPolicyInputs = Omit<MountInputs, "mode"> & {
  mode: SandboxMode;
  /** The parent's environment and what of it is let in beside the list. */
  environment: Readonly<Record<string, string | undefined>>;
  alsoPass: readonly string[];
  isSecret: (value: string) => boolean;
  /** Our version, for `CODEX_VERSION`. */
  version: string;
  limits: SandboxPolicy["limits"];
};

/** Enough for a parallel build, too little for a fork bomb to take the machine along. */
export const defaultLimits: Omit<SandboxPolicy["limits"], "wallMs"> = {
  processes: 4096,
  openFiles: 65_536,
  fileBytes: 8 * 1024 ** 3,
  workspaceBytes: undefined,
};

const requiredGuarantees: readonly Guarantee[] = [
  "no-write-outside",
  "no-secret-file",
  "no-secret-in-environment",
  "no-host-process",
  "no-host-socket",
  "no-network",
  "no-privilege",
  "dies-with-parent",
];

/**
 * What a turn may see, change and reach, as data. Pure: facts of the host come in through `lookAt`. All paths are absolute,
 * normal and free of links (`realpath` first). Throws `sandbox.not-held` when something that must be protected cannot be.
 */
export function resolveSandboxPolicy(inputs: SandboxPolicyInputs): SandboxPolicy {
  const { mode } = inputs;
  const free = mode === "danger-full-access";
  const everything = { kind: "bind", from: "/" as AbsolutePath, to: "/" as AbsolutePath, access: "write" } as const;
  return {
    mode,
    profile: `:${mode === "workspace-write" ? "workspace" : mode}`,
    workspace: inputs.workspace,
    mounts: mode === "danger-full-access" ? [everything] : resolveMounts({ ...inputs, mode }),
    network: { kind: free ? "host" : "none" },
    environment: resolveEnvironment({
      host: inputs.environment,
      alsoPass: inputs.alsoPass,
      home: inputs.home,
      version: inputs.version,
      networkDisabled: !free,
      isSecret: inputs.isSecret,
      hidden: free ? [] : inputs.hiddenPaths,
    }),
    limits: inputs.limits,
    required: free ? [] : requiredGuarantees,
  };
}
