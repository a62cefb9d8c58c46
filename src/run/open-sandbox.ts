import { globSync } from "node:fs";
import { realpath, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { type LocatedRepository, locateRepository } from "../git/locate-repository.ts";
import { listHostSockets, lookAtHost } from "../sandbox/host-facts.ts";
import { type StartedInside, startInside } from "../sandbox/start-inside.ts";
import { isAtOrBelow } from "../sandbox-policy/path-below.ts";
import { defaultLimits, resolveSandboxPolicy } from "../sandbox-policy/resolve-sandbox-policy.ts";
import type { AbsolutePath } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import type { SandboxMode, SandboxPolicy } from "../spec/sandbox.ts";
import { bundleDirectory } from "../system/bundle-directory.ts";
import type { Lifetime } from "../system/lifetime.ts";
import { createTemporaryDirectory } from "../system/temporary-directory.ts";
import type { World } from "./world.ts";

export type SandboxRequest = {
  mode: SandboxMode;
  workspace: AbsolutePath;
  writable: readonly AbsolutePath[];
  /** Not to be seen beside what is never seen: what earlier runs kept. */
  hidden: readonly AbsolutePath[];
  wallMs: number;
};

/** Resolves the policy for this machine and starts it. Throws `sandbox.*` before anything is spent when it does not hold. */
export async function openSandbox(
  request: SandboxRequest,
  { world, lifetime }: { world: World; lifetime: Lifetime },
): Promise<StartedInside> {
  if (request.mode === "danger-full-access") {
    throw new RunError({
      code: "sandbox.unavailable",
      message: "danger-full-access is not offered: every turn runs in a sandbox",
      hint: "Use `workspace-write`, and --add-dir for further writable directories.",
    });
  }
  // Looked at once: a socket that opens in between would be probed without being hidden.
  const hostSockets = listHostSockets();
  const repository = await locateRepository(await existingDirectory(request.workspace), world.work.signal);
  const replacedFiles = await replaceGitConfigurations(repository, { world, lifetime });
  const policy = await resolvePolicy({ ...request, hostSockets, replacedFiles }, { world, lifetime });
  const foreign = [request.workspace, repository?.root, world.variables["GITHUB_WORKSPACE"]];
  return startInside(
    {
      policy,
      home: world.home,
      hostSockets,
      isSecret: isSecret(world),
      handOverDirectory: await createTemporaryDirectory(world.temporary, "hand-over", lifetime),
      searchPath: await searchPathOutside(world.variables["PATH"], foreign),
      platform: process.platform,
      architecture: process.arch,
    },
    lifetime,
  );
}

type ResolvedRequest = SandboxRequest & { hostSockets: readonly AbsolutePath[]; replacedFiles: readonly Replaced[] };

async function resolvePolicy(
  { mode, workspace, writable, hidden, wallMs, hostSockets, replacedFiles }: ResolvedRequest,
  { world, lifetime }: { world: World; lifetime: Lifetime },
): Promise<SandboxPolicy> {
  return resolveSandboxPolicy({
    mode,
    workspace: await existingDirectory(workspace),
    home: world.home,
    temporaryDirectory: await createTemporaryDirectory(world.temporary, "tmp", lifetime),
    writableRoots: await Promise.all(writable.map((root) => existingDirectory(root, "Correct --add-dir."))),
    readableRoots: searchPathBelow(world.variables["PATH"], "/tmp/"),
    hiddenPaths: [...hiddenPlaces(world), ...hidden],
    hostSockets,
    protectedPaths: await ownPrograms(),
    replacedFiles,
    lookAt: lookAtHost,
    environment: world.variables,
    alsoPass: [],
    isSecret: isSecret(world),
    version: world.version,
    limits: { ...defaultLimits, wallMs },
  });
}

type Replaced = { from: AbsolutePath; to: AbsolutePath };

/** actions/checkout leaves its token in the repository's configuration. Inside stands one that says only what objects look like. */
async function replaceGitConfigurations(
  repository: LocatedRepository | undefined,
  { world, lifetime }: { world: World; lifetime: Lifetime },
): Promise<Replaced[]> {
  if (repository === undefined) return [];
  const { gitDirectory, commonDirectory, objectFormat } = repository;
  const from = join(await createTemporaryDirectory(world.temporary, "git-config", lifetime), "config") as AbsolutePath;
  const format =
    objectFormat === "sha256"
      ? "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n"
      : "[core]\n\trepositoryformatversion = 0\n";
  await writeFile(from, format, { mode: 0o644 });
  const modules = globSync("modules/**/config", { cwd: commonDirectory }).map((file) => join(commonDirectory, file));
  const files = [join(commonDirectory, "config"), join(gitDirectory, "config.worktree"), ...modules];
  return files.map((to) => ({ from, to: to as AbsolutePath }));
}

/** Where programs may be taken from that run outside of the sandbox: nothing a repository brings along. */
async function searchPathOutside(
  searchPath: string | undefined,
  foreign: readonly (string | undefined)[],
): Promise<string> {
  const roots = await Promise.all(foreign.map((root) => (root ? realpath(root).catch(() => root) : undefined)));
  const kept: string[] = [];
  for (const entry of (searchPath ?? "").split(delimiter)) {
    const real = await realpath(entry).catch(() => undefined);
    if (real !== undefined && !roots.some((root) => root !== undefined && isAtOrBelow(real, root))) kept.push(entry);
  }
  return kept.join(delimiter);
}

/** What runs outside after the turn must be what ran before it, also where it stands in the workspace (`uses: ./`). */
async function ownPrograms(): Promise<AbsolutePath[]> {
  return Promise.all(
    [bundleDirectory, dirname(process.execPath)].map(async (at) => (await realpath(at)) as AbsolutePath),
  );
}

/** A mistyped directory is told, not created: what is to be written there would be lost with the sandbox. */
async function existingDirectory(path: AbsolutePath, hint = "Correct --cd."): Promise<AbsolutePath> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !(await stat(real)).isDirectory())
    throw new RunError({ code: "config.no-directory", message: `${path} is not a directory`, hint });
  return real as AbsolutePath;
}

/** /tmp is private inside; a toolchain that stands there stays readable. */
function searchPathBelow(searchPath: string | undefined, prefix: string): AbsolutePath[] {
  const entries = (searchPath ?? "").split(":").filter((entry) => entry.startsWith(prefix)) as AbsolutePath[];
  return entries.filter((entry) => lookAtHost(entry).kind === "directory");
}

/** The runner's own directories and ours: file commands, other actions' code, transcripts, what the run keeps. */
function hiddenPlaces({ variables, keep }: World): AbsolutePath[] {
  const runnerTemp = variables["RUNNER_TEMP"];
  const work = runnerTemp === undefined || runnerTemp === "" ? [] : [runnerTemp, join(dirname(runnerTemp), "_actions")];
  const files = [
    "GITHUB_EVENT_PATH",
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
  ].flatMap((name) => variables[name] ?? []);
  return [...work, ...files, keep].filter((path) => path.startsWith("/")) as AbsolutePath[];
}

function isSecret({ secrets }: World): (value: string) => boolean {
  return (value) => secrets.find(value).length > 0;
}
