import { isAbsolute, resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { openSandbox } from "../run/open-sandbox.ts";
import type { AbsolutePath, CallId } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import type { SandboxMode } from "../spec/sandbox.ts";
import type { CommandProcess } from "./command-process.ts";
import { createWorld } from "./create-world.ts";

const oneDayMs = 24 * 60 * 60_000;

function createSandboxCommand(): Command {
  return new Command("codex-action sandbox")
    .description("Run a command in the sandbox of a turn. The exit code is the command's.")
    .addOption(
      new Option("-s, --sandbox <mode>", "read-only or workspace-write")
        .choices(["read-only", "workspace-write"])
        .default("workspace-write"),
    )
    .option("-C, --cd <dir>", "working directory", ".")
    .addOption(
      new Option("--add-dir <dir>", "further writable directory (repeatable)")
        .argParser((value: string, list: string[] = []) => [...list, value])
        .default([]),
    )
    .option("--quiet", "do not print the table of guarantees")
    .argument("<command...>", "after --")
    .exitOverride()
    .configureOutput({ writeErr: () => {}, writeOut: () => {} });
}

/** `sandbox [--sandbox MODE] -- CMD`: the same policy, helper and attestation as a turn. */
export async function sandboxCommand(argv: readonly string[], started: CommandProcess): Promise<number> {
  const command = createSandboxCommand();
  try {
    command.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") {
      started.out(command.helpInformation());
      return 0;
    }
    throw new RunError({
      code: "input.invalid",
      message: error.message.replace(/^error: /, ""),
      hint: "codex-action sandbox --help shows the flags.",
      cause: error,
    });
  }
  const options = command.opts<{ sandbox: SandboxMode; cd: string; addDir: string[]; quiet?: boolean }>();
  return runInside({ ...options, command: command.args }, started);
}

async function runInside(
  request: { sandbox: SandboxMode; cd: string; addDir: string[]; quiet?: boolean; command: string[] },
  started: CommandProcess,
): Promise<number> {
  const workspace = resolve(started.cwd, request.cd) as AbsolutePath;
  const world = await createWorld(started, {
    runner: undefined,
    modelKey: undefined,
    endpoint: undefined,
    githubToken: undefined,
    sinks: [],
    kept: "remove",
    say: started.err,
    saveState: () => {},
  });
  const writable = request.addDir.map(
    (directory) => (isAbsolute(directory) ? directory : resolve(workspace, directory)) as AbsolutePath,
  );
  const sandbox = await openSandbox(
    { mode: request.sandbox, workspace, writable, wallMs: oneDayMs },
    { world, lifetime: world.work },
  );
  if (!request.quiet)
    for (const { guarantee, held, evidence } of sandbox.attestation.guarantees)
      started.err(`${held ? "held    " : "NOT HELD"}  ${guarantee}: ${evidence}\n`);
  const { inside } = sandbox;
  const spawned = await inside.spawn({
    callId: "sandbox" as CallId,
    argv: request.command,
    cwd: inside.policy.workspace,
    environment: inside.policy.environment,
    terminal: undefined,
    stdin: "open",
    streams: "separate",
  });
  if (spawned.kind === "refused")
    throw new RunError({
      code: "input.invalid",
      message: `${request.command[0]} could not be started: ${spawned.refusal.reason}`,
      hint: "Check the name of the command; it is looked up inside the sandbox.",
    });
  const { session } = spawned;
  started.stdin.on("data", (chunk: Buffer) => void session.write(chunk));
  started.stdin.on("end", () => session.closeStdin());
  world.work.signal.addEventListener("abort", () => session.signal("SIGTERM"));
  for await (const { stream, bytes } of session.output) (stream === "stdout" ? started.out : started.err)(bytes);
  const end = await session.ended;
  await sandbox.end();
  return end.kind === "exited" ? end.code : end.kind === "signalled" ? 128 + end.signal : 1;
}
