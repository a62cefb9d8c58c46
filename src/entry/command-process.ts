import { homedir, tmpdir } from "node:os";
import type { CommandProcess } from "../commands/command-process.ts";
import { createLifetime } from "../system/lifetime.ts";
import { connectSignals } from "./connect-signals.ts";
import { version } from "./version.ts";

/** The real process, read once. */
export function currentProcess(): CommandProcess {
  const owner = createLifetime("process", ({ name, problem, detail }) =>
    process.stderr.write(`codex-action: ${name}: ${problem}: ${detail}\n`),
  );
  const work = owner.child("work");
  connectSignals({ work, owner });
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  return {
    version,
    argv: process.argv.slice(2),
    variables: { ...process.env },
    cwd: process.cwd(),
    home: process.env["HOME"] ?? homedir(),
    temporary: process.env["RUNNER_TEMP"] ?? tmpdir(),
    stdin: process.stdin,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY === true,
    process: owner,
    work,
  };
}

/**
 * Ends the process with `code` after everything owned has ended and the output is out. The explicit exit is the watchdog: a
 * descriptor somebody still holds cannot keep a finished run alive.
 */
export async function endProcess({ process: owner }: CommandProcess, code: number): Promise<never> {
  await owner[Symbol.asyncDispose]();
  await Promise.all([flush(process.stdout), flush(process.stderr)]);
  process.exit(code);
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, 2_000);
    stream.write("", () => {
      clearTimeout(late);
      done();
    });
  });
}
