import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { ServerItem } from "../../servers/responses/items.ts";
import { functionCall, message } from "../../servers/responses/items.ts";
import {
  type RecordedRequest,
  type ResponsesServerOptions,
  startResponsesServer,
} from "../../servers/responses/start-responses-server.ts";
import { answer, type Script } from "../../servers/responses/turn.ts";
import { createWorkTree } from "./work-tree.ts";

export const repositoryRoot = join(import.meta.dirname, "..", "..");

/** The key of every run of the command line. Tests look for its bytes. */
export const modelKey = "sk-proj-7Rk2vX9mQ4tB8zLw3NcY6HsJ1uAe5FdG";

/** Not below /tmp, which is private inside: what the policy says about a path must decide, not that the path is absent. */
const hostParent = process.getuid?.() === 0 ? "/opt" : homedir();

/** The place of one run: a checkout with one commit, a home, directories for Codex and for temporary files, and one outside. */
export type Place = Disposable & {
  base: string;
  workspace: string;
  codexHome: string;
  at: (name: string) => string;
};

export function createPlace(files: Readonly<Record<string, string | Uint8Array>> = { "README.md": "hello\n" }): Place {
  const base = realpathSync(mkdtempSync(join(hostParent, "codex-action-flow-")));
  const at = (name: string) => join(base, name);
  for (const name of ["home", "codex-home", "temporary", "outside"]) mkdirSync(at(name));
  createWorkTree(at("workspace"), files);
  return {
    base,
    workspace: at("workspace"),
    codexHome: at("codex-home"),
    at,
    [Symbol.dispose]: () => rmSync(base, { recursive: true, force: true }),
  };
}

export type CliRequest = {
  cwd?: string;
  /** Laid over the place's own variables; nothing is inherited but PATH. */
  environment?: Readonly<Record<string, string>>;
  /** `open`: a pipe that nobody writes to and nobody closes. By default there is none. */
  stdin?: string | "open" | undefined;
  /** Directory of the bundle, when it is not this repository's. */
  bundle?: string;
  door?: "cli" | "main" | "post";
  node?: string;
};

export type CliEnd = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };

export type StartedCli = AsyncDisposable & { child: ChildProcess; ended: Promise<CliEnd>; stdout: () => string };

/** Starts a door of the committed bundle. What still runs when the test is over is killed. */
export function startCli(argv: readonly string[], place: Place, request: CliRequest = {}): StartedCli {
  const { bundle = join(repositoryRoot, "dist"), door = "cli", node = process.execPath, stdin } = request;
  const child = spawn(node, [join(bundle, `${door}.js`), ...argv], {
    cwd: request.cwd ?? place.workspace,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: place.at("home"),
      TMPDIR: place.at("temporary"),
      CODEX_HOME: place.codexHome,
      ...request.environment,
    },
    stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
  });
  if (stdin !== undefined && stdin !== "open") child.stdin?.end(stdin);
  child.stdin?.on("error", () => {}); // it ended without reading
  const texts = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (texts.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (texts.stderr += text));
  const ended = new Promise<CliEnd>((done) => {
    child.once("close", (code, signal) => done({ code, signal, ...texts }));
  });
  return {
    child,
    ended,
    stdout: () => texts.stdout,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

export async function runCli(argv: readonly string[], place: Place, request?: CliRequest): Promise<CliEnd> {
  await using started = startCli(argv, place, request);
  return await started.ended;
}

/** A line of `--json`. */
export type Line = { type: string; item?: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;

export type ExecEnd = CliEnd & {
  requests: readonly RecordedRequest[];
  /** What the model service refused; empty when every request was well formed and no turn was missing. */
  problems: readonly string[];
};

type ExecRequest = CliRequest & { prompt?: string | undefined; server?: Partial<ResponsesServerOptions> };

export type StartedExec = StartedCli & { ended: Promise<ExecEnd>; requests: readonly RecordedRequest[] };

/** Starts `exec` with a model that plays `script`. `prompt: undefined` gives none as argument. */
export async function startExec(
  argv: readonly string[],
  { place, script, ...request }: ExecRequest & { place: Place; script: Script },
): Promise<StartedExec> {
  const server = await startResponsesServer({ script, apiKey: modelKey, ...request.server });
  const prompt = "prompt" in request ? request.prompt : "Do it.";
  const started = startCli(
    ["exec", "-c", baseUrl(server), ...argv, ...(prompt === undefined ? [] : ["--", prompt])],
    place,
    { ...request, environment: { CODEX_API_KEY: modelKey, ...request.environment } },
  );
  return {
    ...started,
    ended: started.ended.then((end) => ({ ...end, requests: server.requests, problems: server.problems })),
    requests: server.requests,
    async [Symbol.asyncDispose]() {
      await started[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

export async function runExec(...request: Parameters<typeof startExec>): Promise<ExecEnd> {
  await using started = await startExec(...request);
  return await started.ended;
}

/** The override that sends requests to a server of ours. */
export function baseUrl({ endpoint }: { endpoint: string }): string {
  return `openai_base_url="${endpoint.replace(/\/responses$/, "")}"`;
}

export function linesOf({ stdout }: { stdout: string }): Line[] {
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);
}

/** The lines as `type` or `type item-type`: what an order is compared with. */
export function shapeOf(end: { stdout: string }): string[] {
  return linesOf(end).map(({ type, item }) => (item === undefined ? type : `${type} ${item["type"]}`));
}

export const terminalTypes = ["turn.completed", "turn.failed"];

export function command(cmd: string, more: Readonly<Record<string, unknown>> = {}): ServerItem {
  return functionCall("exec_command", { cmd, ...more });
}

/** A model that runs one command and then says `done`. */
export function commandScript(cmd: string, more?: Readonly<Record<string, unknown>>): Script {
  return [answer([command(cmd, more)]), answer([message("done")])];
}

export const doneScript: Script = [answer([message("done")])];

/** Paths of all files below a directory. */
export function filesIn(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Command lines of the living processes of this machine in which `text` occurs. */
export function processesWith(text: string): string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
        return line.includes(text) ? [line] : [];
      } catch {
        return []; // it ended while we looked
      }
    });
}
