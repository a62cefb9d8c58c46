import { dirname } from "node:path";
import { credentialPlaces } from "../sandbox-policy/credential-places.ts";
import { isAtOrBelow } from "../sandbox-policy/path-below.ts";
import { protectedNames } from "../sandbox-policy/sandbox-mounts.ts";
import type { AbsolutePath } from "../spec/names.ts";
import type { Guarantee, Mount, SandboxPolicy } from "../spec/sandbox.ts";
import type { NamespaceName } from "./host-facts.ts";

/** One attempt from inside: `item` is an argument of `helper probe`, `holds` judges its answer. */
export type Check = { guarantee: Guarantee; item: string; holds: (answer: string) => boolean };

export type AttestationFacts = {
  policy: SandboxPolicy;
  home: AbsolutePath;
  namespaces: Readonly<Record<NamespaceName, string>>;
  /** Sockets of the parent that a command must not reach: they listen while the probes run. */
  canary: { tcpPort: number; abstractName: string };
  hostSockets: readonly AbsolutePath[];
  isRoot: boolean;
};

const not =
  (...words: readonly string[]) =>
  (answer: string) =>
    !words.includes(answer);
const is = (word: string) => (answer: string) => answer === word;
const check = (guarantee: Guarantee, item: string, holds: Check["holds"]): Check => ({ guarantee, item, holds });

/** Every attempt that must fail, or answer exactly so, for the guarantees a policy of ours can give. Pure. */
export function planAttestation(facts: AttestationFacts): Check[] {
  return [
    ...writeChecks(facts.policy, facts.home),
    ...secretFileChecks(facts),
    ...processChecks(facts),
    ...socketChecks(facts),
    ...networkChecks(facts),
    ...privilegeChecks(),
    ...limitChecks(facts),
    check("dies-with-parent", "parent:", is("1")),
    check("dies-with-parent", "namespace:pid", not(facts.namespaces.pid)),
  ];
}

/** What a mount of its own makes writable. The root never counts: a policy that opened it must not pass for that reason. */
function isWritable(path: string, mounts: readonly Mount[]): boolean {
  const cover = mounts.findLast((mount) => mount.to !== "/" && isAtOrBelow(path, mount.to));
  return cover !== undefined && (cover.kind === "overlay" || ("access" in cover && cover.access === "write"));
}

/** The protected names are tried whether or not the policy mounts something there. */
function writeChecks({ mounts, workspace }: SandboxPolicy, home: AbsolutePath): Check[] {
  const guarantee = "no-write-outside";
  const untouched = not("created", "opened", "renamed");
  const directories = [
    "/",
    "/etc",
    "/usr",
    "/var",
    "/opt",
    "/proc",
    "/dev",
    home,
    dirname(workspace),
    workspace,
    "/tmp",
  ];
  const files = ["/etc/passwd", "/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger"];
  const guarded = mounts
    .filter((mount) => !isWritable(mount.to, mounts) && isWritable(dirname(mount.to), mounts))
    .map((mount) => mount.to);
  return [
    ...directories.filter((at) => !isWritable(at, mounts)).map((at) => check(guarantee, `create:${at}`, untouched)),
    ...files.map((at) => check(guarantee, `open-write:${at}`, untouched)),
    ...guarded.flatMap((at) =>
      ["create", "open-write", "rename"].map((attempt) => check(guarantee, `${attempt}:${at}`, untouched)),
    ),
    ...protectedNames.flatMap((name) =>
      ["create", "open-write"].map((attempt) => check(guarantee, `${attempt}:${workspace}/${name}`, untouched)),
    ),
  ];
}

/** The list of places is looked at as a whole, found on the host or not, and so is everything the policy covers. */
function secretFileChecks({ policy, home }: AttestationFacts): Check[] {
  const { mounts } = policy;
  const covered = mounts.filter(
    (mount) => mount.kind === "hidden-file" || (mount.kind === "empty" && mount.access === "read"),
  );
  const holdsAnother = (at: string) => mounts.some((mount) => mount.to !== at && isAtOrBelow(mount.to, at));
  const places = new Set([...credentialPlaces(home), ...covered.map((mount) => mount.to)]);
  return [...places]
    .filter((at) => at !== "/run" && !holdsAnother(at) && !isWritable(at, mounts))
    .map((at) => check("no-secret-file", `look:${at}`, not("bytes", "entries")));
}

function processChecks({ namespaces }: AttestationFacts): Check[] {
  const guarantee = "no-host-process";
  return [
    check(guarantee, "namespace:pid", not(namespaces.pid)),
    check(guarantee, "processes:", (answer) => /^1,\d+$/.test(answer)),
    check(guarantee, "look:/proc/1/environ", not("bytes")),
    /* The helper's channel. ENXIO would mean that only its being a socket stood in the way. */
    check(guarantee, "look:/proc/1/fd/3", is("EACCES")),
    ...["ptrace", "process_vm_readv", "pidfd_getfd"].map((name) => check(guarantee, `call:${name}`, not("allowed"))),
  ];
}

function socketChecks({ namespaces, canary, hostSockets }: AttestationFacts): Check[] {
  const guarantee = "no-host-socket";
  const usual = ["/run/docker.sock", "/var/run/docker.sock", "/run/containerd/containerd.sock", "/run/systemd/private"];
  return [
    check(guarantee, "namespace:ipc", not(namespaces.ipc)),
    check(guarantee, `abstract:${canary.abstractName}`, not("connected")),
    ...[...new Set([...usual, ...hostSockets])].map((at) => check(guarantee, `unix:${at}`, not("connected"))),
  ];
}

/** 192.0.2.1 is an address nobody has; without any route it fails at once, with one it would not be ENETUNREACH. */
function networkChecks({ policy, namespaces, canary }: AttestationFacts): Check[] {
  if (policy.network.kind !== "none") return [];
  const guarantee = "no-network";
  return [
    check(guarantee, "namespace:net", not(namespaces.net)),
    check(guarantee, "interfaces:", (answer) => answer === "lo" || answer === ""),
    check(guarantee, `tcp:127.0.0.1:${canary.tcpPort}`, not("connected")),
    check(guarantee, "tcp:192.0.2.1:9", is("ENETUNREACH")),
  ];
}

function privilegeChecks(): Check[] {
  const guarantee = "no-privilege";
  const calls = [
    "unshare",
    "mount",
    "keyctl",
    "bpf",
    "perf_event_open",
    "userfaultfd",
    "io_uring_setup",
    "vsock",
    "packet",
  ];
  return [
    check(guarantee, "status:NoNewPrivs", is("1")),
    check(guarantee, "status:Seccomp", is("2")),
    ...["CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"].map((set) =>
      check(guarantee, `status:${set}`, (answer) => /^0+$/.test(answer)),
    ),
    ...calls.map((name) => check(guarantee, `call:${name}`, not("allowed"))),
  ];
}

/** Root's processes are not counted by the kernel's limit, so as root that one is not held. */
function limitChecks({ policy: { limits }, isRoot }: AttestationFacts): Check[] {
  const atMost = (allowed: number) => (answer: string) => /^\d+$/.test(answer) && Number(answer) <= allowed;
  return [
    check("limits", "limit:processes", (answer) => !isRoot && atMost(limits.processes)(answer)),
    check("limits", "limit:open-files", atMost(limits.openFiles)),
    check("limits", "limit:file-bytes", atMost(limits.fileBytes)),
    check("limits", "limit:core", is("0")),
  ];
}
