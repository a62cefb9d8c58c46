/**
 * Beside the real `codex exec`, in one run and in turn: time from process start to the first model request, peak memory (summed
 * PSS of the process tree), bytes of the first request. `node bench/exec-first-request.ts [CODEX_BINARY] [RUNS]`
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { message } from "../servers/responses/items.ts";
import { startResponsesServer } from "../servers/responses/start-responses-server.ts";
import { answer } from "../servers/responses/turn.ts";
import { treeMemoryBytes } from "./process-memory.ts";

const [binary = process.env["CODEX_BINARY"], runsText = "9"] = process.argv.slice(2);
const root = join(import.meta.dirname, "..");

type Contender = {
  name: string;
  argv: (workspace: string, endpoint: string) => string[];
  environment: Record<string, string>;
};
type Sample = {
  firstRequestMs: number;
  exitMs: number;
  peakBytes: number;
  requestBytes: number;
  exitCode: number | null;
};

const ours: Contender = {
  name: "codex-action exec",
  argv: (workspace, endpoint) => [
    process.execPath,
    join(root, "dist/cli.js"),
    "exec",
    "--json",
    "-C",
    workspace,
    "-c",
    `openai_base_url="${endpoint}"`,
    "say hello",
  ],
  environment: { CODEX_API_KEY: "bench-key-0123456789" },
};

const theirs = (file: string): Contender => ({
  name: "codex exec",
  argv: (workspace, endpoint) => [
    file,
    "exec",
    "--json",
    "-C",
    workspace,
    "-m",
    "gpt-5.5",
    "-c",
    'model_provider="bench"',
    "-c",
    `model_providers.bench={name="bench",base_url="${endpoint}",env_key="CODEX_API_KEY",wire_api="responses"}`,
    "say hello",
  ],
  environment: { CODEX_API_KEY: "bench-key-0123456789" },
});

async function measure({ argv, environment }: Contender): Promise<Sample> {
  const home = mkdtempSync(join(tmpdir(), "bench-home-"));
  const workspace = join(home, "workspace");
  mkdirSync(join(workspace, ".git", "objects"), { recursive: true });
  mkdirSync(join(workspace, ".git", "refs"));
  writeFileSync(join(workspace, ".git", "HEAD"), "ref: refs/heads/main\n");
  await using server = await startResponsesServer({ script: [answer([message("hello")])] });
  const [file = "", ...rest] = argv(workspace, server.endpoint.replace(/\/responses$/, ""));
  const started = performance.now();
  const child = spawn(file, rest, {
    env: { PATH: process.env["PATH"] ?? "", HOME: home, CODEX_HOME: join(home, ".codex"), ...environment },
    stdio: ["ignore", "ignore", "ignore"],
  });
  mkdirSync(join(home, ".codex"), { recursive: true });
  const sample: Sample = { firstRequestMs: Number.NaN, exitMs: 0, peakBytes: 0, requestBytes: 0, exitCode: null };
  const watch = setInterval(() => {
    sample.peakBytes = Math.max(sample.peakBytes, treeMemoryBytes(child.pid ?? 0));
    if (Number.isNaN(sample.firstRequestMs) && server.requests.length > 0)
      sample.firstRequestMs = performance.now() - started;
  }, 4);
  sample.exitCode = await new Promise((done) => child.once("exit", done));
  clearInterval(watch);
  sample.exitMs = performance.now() - started;
  sample.requestBytes = server.requests[0]?.body.length ?? 0;
  if (Number.isNaN(sample.firstRequestMs)) sample.firstRequestMs = sample.exitMs;
  rmSync(home, { recursive: true, force: true });
  return sample;
}

const contenders = [ours, ...(binary === undefined ? [] : [theirs(binary)])];
const samples = new Map<string, Sample[]>();
for (const contender of contenders) await measure(contender);
for (let run = 0; run < Number(runsText); run++) {
  for (const contender of contenders)
    samples.set(contender.name, [...(samples.get(contender.name) ?? []), await measure(contender)]);
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const rows = [...samples].map(([name, list]) => ({
  name,
  "exit code": list.at(-1)?.exitCode,
  "first request ms": Math.round(median(list.map(({ firstRequestMs }) => firstRequestMs))),
  "exit ms": Math.round(median(list.map(({ exitMs }) => exitMs))),
  "peak PSS MB": Math.round(median(list.map(({ peakBytes }) => peakBytes)) / 1e5) / 10,
  "first request bytes": median(list.map(({ requestBytes }) => requestBytes)),
}));
console.table(rows);
if (binary === undefined)
  console.log("Only ours: name the codex binary as first argument or in CODEX_BINARY to compare.");
