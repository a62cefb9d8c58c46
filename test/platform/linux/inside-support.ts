import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { listHostSockets, lookAtHost } from "../../../src/sandbox/host-facts.ts";
import { type InsideInputs, type StartedInside, startInside } from "../../../src/sandbox/start-inside.ts";
import {
  defaultLimits,
  resolveSandboxPolicy,
  type SandboxPolicyInputs,
} from "../../../src/sandbox-policy/resolve-sandbox-policy.ts";
import type { AbsolutePath, CallId } from "../../../src/spec/names.ts";
import type { Session, SessionEnd, SpawnRequest } from "../../../src/spec/ports.ts";
import type { SandboxPolicy } from "../../../src/spec/sandbox.ts";
import { createLifetime } from "../../../src/system/lifetime.ts";

/** Not below /tmp, which is private inside: what the policy says about a path must decide, not that the path is absent. */
const hostParent = process.getuid?.() === 0 ? "/opt" : homedir();

/** Directories of the host for one sandbox: a workspace, a home with what the test plants in it, and what the parent needs. */
export function createHostPlace(files: Record<string, string> = {}) {
  const base = realpathSync(mkdtempSync(join(hostParent, "codex-action-inside-"))) as AbsolutePath;
  const at = (name: string) => join(base, name) as AbsolutePath;
  for (const name of ["workspace", "home", "temporary", "hand-over"]) mkdirSync(at(name));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), text);
  }
  return {
    base,
    at,
    workspace: at("workspace"),
    home: at("home"),
    [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true }),
  };
}

export type HostPlace = ReturnType<typeof createHostPlace>;
export type Overrides = { policy?: Partial<SandboxPolicyInputs>; start?: Partial<InsideInputs> };

export function policyInputs(place: HostPlace, overrides: Partial<SandboxPolicyInputs> = {}): SandboxPolicyInputs {
  return {
    mode: "workspace-write",
    workspace: place.workspace,
    home: place.home,
    temporaryDirectory: place.at("temporary"),
    writableRoots: [],
    readableRoots: [],
    hiddenPaths: [],
    hostSockets: listHostSockets(),
    lookAt: lookAtHost,
    environment: process.env,
    alsoPass: [],
    isSecret: () => false,
    version: "0.0.0-test",
    limits: { ...defaultLimits, wallMs: 600_000 },
    ...overrides,
  };
}

/** `hostSockets` is listed once for both: one that another test opens meanwhile is nobody's fault. */
export function insideInputs(
  place: HostPlace,
  policy: SandboxPolicy,
  hostSockets: readonly AbsolutePath[] = [],
): InsideInputs {
  return {
    policy,
    home: place.home,
    hostSockets,
    isSecret: () => false,
    handOverDirectory: place.at("hand-over"),
    searchPath: process.env["PATH"] ?? "",
    platform: process.platform,
    architecture: process.arch,
  };
}

export type Ran = { stdout: string; stderr: string; end: SessionEnd };
export type TestInside = Awaited<ReturnType<typeof startTestInside>>;

/** A real sandbox around `place`. Ends with the scope. */
export async function startTestInside(place: HostPlace, overrides: Overrides = {}) {
  const lifetime = createLifetime("test");
  const wanted = policyInputs(place, overrides.policy);
  const policy = resolveSandboxPolicy(wanted);
  const inputs = { ...insideInputs(place, policy, wanted.hostSockets), ...overrides.start };
  const started: StartedInside = await startInside(inputs, lifetime);
  const request = (argv: readonly string[], more: Partial<SpawnRequest> = {}): SpawnRequest => ({
    callId: "call" as CallId,
    argv,
    cwd: place.workspace,
    environment: policy.environment,
    terminal: undefined,
    stdin: "closed",
    streams: "separate",
    ...more,
  });
  const start = async (argv: readonly string[], more?: Partial<SpawnRequest>): Promise<Session> => {
    const answer = await started.inside.spawn(request(argv, more));
    if (answer.kind === "refused") throw new Error(answer.refusal.reason);
    return answer.session;
  };
  return {
    ...started,
    policy,
    request,
    start,
    run: async (argv: readonly string[], more?: Partial<SpawnRequest>) => readSession(await start(argv, more)),
    sh: async (script: string, more?: Partial<SpawnRequest>) => readSession(await start(["sh", "-c", script], more)),
    [Symbol.asyncDispose]: async () => lifetime[Symbol.asyncDispose](),
  };
}

export async function readSession(session: Session): Promise<Ran> {
  const parts = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  for await (const { stream, bytes } of session.output) parts[stream].push(bytes);
  const end = await session.ended;
  return { stdout: Buffer.concat(parts.stdout).toString(), stderr: Buffer.concat(parts.stderr).toString(), end };
}

/** Reads output until it holds `text`; the rest stays for the next reader. */
export async function readUntil(output: AsyncIterator<{ bytes: Uint8Array }>, text: string): Promise<string> {
  let seen = "";
  while (!seen.includes(text)) {
    const next = await output.next();
    if (next.done) throw new Error(`ended before ${JSON.stringify(text)}: ${JSON.stringify(seen)}`);
    seen += Buffer.from(next.value.bytes).toString();
  }
  return seen;
}

/** Processes of the host, whatever namespace they are in, that have `mark` in their command line. */
export function processesWith(mark: string): number[] {
  return processNumbers().filter((pid) => readProcess(pid, "cmdline").includes(mark));
}

/** The host's number of the helper that a process has started: the child of its bubblewrap. */
export function helperOf(parent: number): number[] {
  const childrenOf = (pid: number) => processNumbers().filter((each) => parentOf(each) === pid);
  return childrenOf(parent)
    .filter((pid) => readProcess(pid, "comm").trim() === "bwrap")
    .flatMap(childrenOf);
}

function parentOf(pid: number): number {
  const stat = readProcess(pid, "stat");
  return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
}

function processNumbers(): number[] {
  return readdirSync("/proc")
    .map(Number)
    .filter((number) => number > 0);
}

function readProcess(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return ""; // it has ended meanwhile
  }
}

/** Waits for something the kernel does in its own time; fails loudly when it does not happen. */
export async function eventually(what: string, holds: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (holds()) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`did not happen: ${what}`);
}
