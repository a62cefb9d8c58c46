import { createJsonLinesSink } from "../events/json-lines-sink.ts";
import { createTerminalSink } from "../events/terminal-sink.ts";
import { outcomeWords } from "../report/outcome-words.ts";
import { problemWords } from "../report/problem-words.ts";
import { type Ended, run } from "../run/run.ts";
import type { World } from "../run/world.ts";
import { outcomes } from "../spec/outcome.ts";
import type { CommandProcess } from "./command-process.ts";
import { createWorld } from "./create-world.ts";
import { type ExecFlags, parseExecFlags } from "./exec-flags.ts";
import { execRequest } from "./exec-request.ts";
import { readPrompt } from "./read-prompt.ts";

/** `exec`: one turn on a local repository; events or words go where `codex exec` puts them. */
export async function execCommand(argv: readonly string[], started: CommandProcess): Promise<number> {
  const parsed = parseExecFlags(argv);
  if (parsed.kind === "help") {
    started.out(parsed.text);
    return 0;
  }
  for (const answer of parsed.answers) started.err(`${answer}\n`);
  const { flags } = parsed;
  const prompt = await readPrompt({
    argument: flags.prompt,
    stdin: started.stdin,
    note: (line) => started.err(`${line}\n`),
    signal: started.work.signal,
  });
  if (prompt === undefined) return outcomes.cancelled.exitCode;
  const place = { cwd: started.cwd, home: started.home, codexHome: started.variables["CODEX_HOME"] };
  const request = execRequest({ flags, prompt, place });
  const world = await createWorld(started, {
    runner: undefined,
    modelKey: undefined,
    endpoint: undefined,
    githubToken: undefined,
    kept: "remove",
    sinks: [sinkOf(flags, started)],
    say: (line) => (flags.json ? undefined : started.err(`${line}\n`)),
    saveState: () => {},
  });
  return tellEnd(await run(request, world), { flags, world, started });
}

function sinkOf({ json, color }: ExecFlags, { out, err, errIsTerminal }: CommandProcess) {
  if (json) return createJsonLinesSink(out);
  const colour = color === "always" || (color !== "never" && errIsTerminal);
  return createTerminalSink({ write: err, colour });
}

/** Standard output is the result and nothing else; the reason of a failure goes to standard error. */
function tellEnd(
  { outcome, record }: Ended,
  { flags, world, started }: { flags: ExecFlags; world: World; started: CommandProcess },
): number {
  const { out, err } = started;
  const message = world.secrets.redact(record.turn?.end.message ?? "");
  if (!flags.json && message !== "") out(message.endsWith("\n") ? message : `${message}\n`);
  if (outcome.because !== undefined) {
    const { code, what, next } = problemWords(outcome.because);
    err(`Error (${code}): ${what}\n${next === "" ? "" : `${next}\n`}`);
  } else if (outcomes[outcome.name].exitCode !== 0) {
    const { title, meaning } = outcomeWords[outcome.name];
    err(`Error: ${title}: ${meaning}\n`);
  }
  return outcomes[outcome.name].exitCode;
}
