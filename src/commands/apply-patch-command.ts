import { applyPatch } from "../apply-patch/apply-patch.ts";
import type { AbsolutePath } from "../spec/names.ts";
import { outcomes } from "../spec/outcome.ts";
import { hostFiles } from "../system/host-files.ts";
import type { CommandProcess } from "./command-process.ts";
import { readStdin } from "./read-stdin.ts";

const usage = `Usage: codex-action apply-patch [PATCH]

Applies a patch in the form "*** Begin Patch … *** End Patch" to files below the current directory.
Without PATCH the patch is read from standard input. Exit 0: applied, 1: it does not fit, 2: wrong usage.
`;

/** `apply-patch`: the program Codex calls apply_patch, with its texts and exit codes. */
export async function applyPatchCommand(argv: readonly string[], started: CommandProcess): Promise<number> {
  if (argv[0] === "--help" || argv[0] === "-h") {
    started.out(usage);
    return 0;
  }
  if (argv.length > 1) {
    started.err("Error: apply_patch accepts exactly one argument.\n");
    return 2;
  }
  const text = argv[0] ?? (await readStdin(started.stdin, { signal: started.work.signal }));
  if (text === undefined) return outcomes.cancelled.exitCode;
  if (text.trim() === "") {
    started.err(usage);
    return 2;
  }
  const { kind, output } = await applyPatch(text, { cwd: started.cwd as AbsolutePath, ...hostFiles });
  const ended = output.endsWith("\n") ? output : `${output}\n`;
  if (kind === "applied") started.out(ended);
  else started.err(ended);
  return kind === "applied" ? 0 : 1;
}
