import { isAbsolute, resolve } from "node:path";
import { Command, CommanderError, Option } from "commander";
import { openSandbox } from "../run/open-sandbox.ts";
import type { World } from "../run/world.ts";
import type { AbsolutePath, CallId } from "../spec/names.ts";
import type { Session } from "../spec/ports.ts";
import { RunError } from "../spec/run-error.ts";
import type { SandboxMode } from "../spec/sandbox.ts";
import type { CommandProcess } from "./command-process.ts";
import { createWorld } from "./create-world.ts";

/** What has not gone this long after TERM is killed. */
const killAfterMs = 2_000;
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
  const { CODEX_HOME } = started.variables;
  const hidden = CODEX_HOME === undefined ? [] : [resolve(started.cwd, CODEX_HOME) as AbsolutePath];
  const sandbox = await openSandbox(
    { mode: request.sandbox, workspace, writable, hidden, wallMs: oneDayMs },
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
  feed(session, started.stdin).catch(() => {}); // the command's own end is what counts
  endWith(session, world);
  for await (const { stream, bytes } of session.output) (stream === "stdout" ? started.out : started.err)(bytes);
  const end = await session.ended;
  await sandbox.end();
  return end.kind === "exited" ? end.code : end.kind === "signalled" ? 128 + end.signal : 1;
}

/** As fast as the command reads. A standard input that breaks off ends there, as in a shell. */
async function feed(session: Session, stdin: CommandProcess["stdin"]): Promise<void> {
  try {
    for await (const chunk of stdin) await session.write(Buffer.from(chunk));
  } finally {
    session.closeStdin();
  }
}

function endWith(session: Session, { work, lifetime, clock }: World): void {
  const end = () => {
    session.signal("SIGTERM");
    void clock.sleep(killAfterMs, lifetime.signal).then(() => session.signal("SIGKILL"));
  };
  if (work.signal.aborted) end();
  else work.signal.addEventListener("abort", end, { once: true });
}
