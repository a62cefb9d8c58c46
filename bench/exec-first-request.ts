/**
 * Beside the real `codex exec`, in one run and in turn: time from process start to the first model request, peak memory (summed
 * PSS of the process tree), bytes of the first request. `node bench/exec-first-request.ts [CODEX_BINARY] [RUNS]`
 *
 * Time and memory are taken in runs of their own: looking at memory means reading files of every process again and again, which
 * slows down what is being timed.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { treeMemoryBytes } from "./process-memory.ts";
import { startAnyClientServer } from "./start-any-client-server.ts";

const [binary = process.env["CODEX_BINARY"], runsText = "9"] = process.argv.slice(2);
const root = join(import.meta.dirname, "..");
const sampleEveryMs = 5;

type Contender = { name: string; argv: (workspace: string, baseUrl: string) => string[] };
type Sample = {
  firstRequestMs: number;
  exitMs: number;
  peakBytes: number;
  requestBytes: number;
  exitCode: number | null;
};

const ours: Contender = {
  name: "codex-action exec",
  argv: (workspace, baseUrl) => [
    ...[process.execPath, join(root, "dist/cli.js"), "exec", "--json", "-C", workspace, "-m", "gpt-5.5"],
    ...["-c", `openai_base_url="${baseUrl}"`, "say hello"],
  ],
};

const theirs = (file: string): Contender => ({
  name: "codex exec",
  argv: (workspace, baseUrl) => [
    ...[file, "exec", "--json", "-C", workspace, "-m", "gpt-5.5", "-c", 'model_provider="bench"', "-c"],
    `model_providers.bench={name="bench",base_url="${baseUrl}",env_key="CODEX_API_KEY",wire_api="responses"}`,
    "say hello",
  ],
});

/** A home and a repository with one commit, as a person has them. */
function createHome(): { home: string; workspace: string } {
  const home = realpathSync(mkdtempSync(join(tmpdir(), "bench-home-")));
  const workspace = join(home, "workspace");
  mkdirSync(join(home, ".codex"));
  mkdirSync(workspace);
  writeFileSync(join(workspace, "README.md"), "# A repository\n");
  const identity = ["-c", "user.name=Bench", "-c", "user.email=bench@example.com"];
  for (const argv of [
    ["init", "-q"],
    ["add", "."],
    [...identity, "commit", "-q", "-m", "First"],
  ])
    execFileSync("git", argv, { cwd: workspace });
  return { home, workspace };
}

async function measure({ argv }: Contender, what: "time" | "memory"): Promise<Sample> {
  const { home, workspace } = createHome();
  await using server = await startAnyClientServer();
  const [file = "", ...rest] = argv(workspace, server.baseUrl);
  const environment = { HOME: home, CODEX_HOME: join(home, ".codex"), CODEX_API_KEY: "bench-key-0123456789" };
  const started = performance.now();
  const child = spawn(file, rest, { env: { PATH: process.env["PATH"] ?? "", ...environment }, stdio: "ignore" });
  let peakBytes = 0;
  const look = () => {
    peakBytes = Math.max(peakBytes, treeMemoryBytes(child.pid ?? 0));
  };
  const watch = what === "memory" ? setInterval(look, sampleEveryMs) : undefined;
  const exitCode = await new Promise<number | null>((done) => child.once("exit", done));
  const exitMs = performance.now() - started;
  clearInterval(watch);
  const first = server.first();
  rmSync(home, { recursive: true, force: true });
  return {
    firstRequestMs: first === undefined ? Number.NaN : first.atMs - started,
    exitMs,
    peakBytes,
    requestBytes: first?.bytes ?? 0,
    exitCode,
  };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const contenders = [ours, ...(binary === undefined ? [] : [theirs(binary)])];
const runs = contenders.map((contender) => ({ contender, timed: [] as Sample[], looked: [] as Sample[] }));
for (const { contender } of runs) await measure(contender, "time"); // the first start of each reads its files from disk
for (let run = 0; run < Number(runsText); run++) {
  for (const { contender, timed } of runs) timed.push(await measure(contender, "time"));
  for (const { contender, looked } of runs) looked.push(await measure(contender, "memory"));
}
console.table(
  runs.map(({ contender, timed, looked }) => ({
    name: contender.name,
    "exit codes": [...new Set([...timed, ...looked].map(({ exitCode }) => exitCode))].join(", "),
    "first request ms": Math.round(median(timed.map(({ firstRequestMs }) => firstRequestMs))),
    "exit ms": Math.round(median(timed.map(({ exitMs }) => exitMs))),
    "peak PSS MB": Math.round(median(looked.map(({ peakBytes }) => peakBytes)) / 1e5) / 10,
    "first request bytes": median(timed.map(({ requestBytes }) => requestBytes)),
  })),
);
if (binary === undefined)
  console.log("Only ours: name the codex binary as first argument or in CODEX_BINARY to compare.");
