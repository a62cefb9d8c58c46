import type { ErrorCode } from "../spec/error-codes.ts";
import type { AbsolutePath } from "../spec/names.ts";
import { plainLine } from "../spec/plain-line.ts";
import { RunError } from "../spec/run-error.ts";
import { type ProcessEnd, runProcess } from "../system/processes.ts";
import { hardenedEnvironment, hardenedFlags } from "./hardened.ts";

export type GitCall = {
  gitDirectory: AbsolutePath;
  /** Without one the directory is used as a bare one. */
  workTree?: AbsolutePath;
  /** Defaults to the work tree, else the Git directory. */
  cwd?: AbsolutePath;
  /** The subcommand and its arguments. */
  argv: readonly string[];
  stdin?: string | Uint8Array;
  /** Added to the hardened environment; of that only GIT_ALLOW_PROTOCOL can be replaced. */
  environment?: Readonly<Record<string, string>>;
  timeoutMs?: number;
  maxOutputBytes?: number;
  signal: AbortSignal;
};

const replaceable = new Set(["GIT_ALLOW_PROTOCOL"]);
const localTimeoutMs = 120_000;
const localMaxOutputBytes = 256 * 1024 * 1024;

/** Runs Git with nothing of the machine's or the repository's say in what is started. Never rejects, like `runProcess`. */
export function runGit(call: GitCall): Promise<ProcessEnd> {
  const extra = Object.entries(call.environment ?? {}).filter(
    ([name]) => replaceable.has(name) || !Object.hasOwn(hardenedEnvironment, name),
  );
  const place =
    call.workTree === undefined
      ? [`--git-dir=${call.gitDirectory}`, "-c", "core.bare=true"]
      : [`--git-dir=${call.gitDirectory}`, `--work-tree=${call.workTree}`, "-c", "core.bare=false"];
  return runProcess({
    file: "git",
    argv: [...place, ...hardenedFlags, ...call.argv],
    cwd: call.cwd ?? call.workTree ?? call.gitDirectory,
    environment: { ...hardenedEnvironment, ...Object.fromEntries(extra) },
    ...(call.stdin === undefined ? {} : { stdin: call.stdin }),
    timeoutMs: call.timeoutMs ?? localTimeoutMs,
    maxOutputBytes: call.maxOutputBytes ?? localMaxOutputBytes,
    signal: call.signal,
  });
}

/** The output of a Git that must succeed; anything else is a `RunError` with `code` and Git's own words. */
export async function readGit(call: GitCall, code: ErrorCode = "git.failed"): Promise<Buffer> {
  const end = await runGit(call);
  if (end.ended === "exited" && end.exitCode === 0) return end.stdout;
  throw gitFailure(end, call.argv[0] ?? "", code);
}

export function gitFailure(end: ProcessEnd, subcommand: string, code: ErrorCode): RunError {
  if (end.ended === "not-started") {
    return new RunError({
      code: "checkout.git-missing",
      message: `git could not be started: ${plainLine(end.stderr)}`,
    });
  }
  const how = end.ended === "exited" ? `exit code ${end.exitCode ?? "none"}` : end.ended;
  return new RunError({ code, message: `git ${subcommand} failed (${how}): ${plainLine(end.stderr)}` });
}
