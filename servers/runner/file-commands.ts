import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The files of one step, by what stands in them. */
export type FileCommandPaths = Readonly<Record<"output" | "state" | "env" | "path" | "step_summary", string>>;

const prefixes = {
  output: "set_output_",
  state: "save_state_",
  env: "set_env_",
  path: "add_path_",
  step_summary: "step_summary_",
} as const;

/** Makes the empty files that one step writes its commands to; each step gets files of its own. */
export async function createFileCommands(temporary: string): Promise<FileCommandPaths> {
  const directory = join(temporary, "_runner_file_commands");
  await mkdir(directory, { recursive: true });
  const suffix = randomUUID();
  const entries = Object.entries(prefixes).map(([name, prefix]) => [name, join(directory, prefix + suffix)] as const);
  for (const [, path] of entries) await writeFile(path, "");
  return Object.fromEntries(entries) as FileCommandPaths;
}

/** The environment variables that name the files. */
export function fileCommandEnvironment(paths: FileCommandPaths): Record<string, string> {
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [`GITHUB_${name.toUpperCase()}`, path]));
}

/** A file that is gone counts as empty, as on the runner. */
export async function readCommandFile(path: string): Promise<string> {
  try {
    return (await readFile(path, "utf8")).replace(/^\uFEFF/, "");
  } catch {
    return "";
  }
}

/** Pairs in order, up to the first mistake. */
export type ParsedPairs = { pairs: [name: string, value: string][]; mistake: string | undefined };

/** Reads `NAME=value` lines and `NAME<<DELIMITER` blocks; the first of the two signs in a line decides. Lines end at `\n` only. */
export function parsePairs(text: string): ParsedPairs {
  const pairs: [string, string][] = [];
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) return { pairs, mistake: `Invalid format '${line}'. Name must not be empty` };
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === "" || delimiter === "")
        return { pairs, mistake: `Invalid format '${line}'. Name must not be empty and delimiter must not be empty` };
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) return { pairs, mistake: `Invalid value. Matching delimiter not found '${delimiter}'` };
      pairs.push([name, lines.slice(at + 1, end).join("\n")]);
      at = end;
    } else return { pairs, mistake: `Invalid format '${line}'` };
  }
  return { pairs, mistake: undefined };
}

/** Directories a step puts before PATH. */
export const parsePathLines = (text: string): string[] => text.split(/\r\n|\n|\r/).filter((line) => line !== "");
