import type { ObjectId, RepoPath } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import type { GitStore } from "./bare-store.ts";
import { inStore } from "./objects.ts";
import { gitFailure, runGit } from "./run-git.ts";

export type AddedLine = { line: number; text: string };

/**
 * The lines each file gains between two trees, whatever attributes say about binary files. undefined: more than `maxBytes` of
 * diff, nothing was read. Text is UTF-8; other bytes become replacement characters.
 */
export async function readAddedLines(
  store: GitStore,
  { from, to, maxBytes }: { from: ObjectId; to: ObjectId; maxBytes: number },
): Promise<ReadonlyMap<RepoPath, readonly AddedLine[]> | undefined> {
  const argv = [
    "-c",
    "core.quotePath=false",
    "diff",
    "--text",
    "--unified=0",
    "--no-ext-diff",
    "--no-textconv",
    "--no-renames",
    "--no-color",
    "--src-prefix=a/",
    "--dst-prefix=b/",
    from,
    to,
  ];
  const end = await runGit(inStore(store, { argv, maxOutputBytes: maxBytes }));
  if (end.ended === "output-limit") return undefined;
  if (end.ended !== "exited" || end.exitCode !== 0) throw gitFailure(end, "diff", "git.failed");
  return parseAddedLines(end.stdout.toString("utf8"));
}

/** Reads a unified diff without context as Git writes it. Lines end at LF only: a CR belongs to its line. */
export function parseAddedLines(diff: string): Map<RepoPath, AddedLine[]> {
  const files = new Map<RepoPath, AddedLine[]>();
  let current: AddedLine[] = [];
  let line = 0;
  let isHeader = true;
  for (const text of diff.split("\n")) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text);
    if (text.startsWith("diff --git ")) isHeader = true;
    else if (hunk) [line, isHeader] = [Number(hunk[1]), false];
    else if (isHeader && text.startsWith("+++ ")) {
      current = [];
      if (text !== "+++ /dev/null") files.set(parseFileName(text.slice(4)), current);
    } else if (!isHeader && text.startsWith("+")) {
      current.push({ line, text: text.slice(1) });
      line += 1;
    }
  }
  return files;
}

/** A name with a quote in it is in C quotes; one with a space ends in a tab. Other odd names never get this far. */
function parseFileName(name: string): RepoPath {
  const plain = name.startsWith('"') ? name.slice(1, -1).replaceAll(/\\(["\\])/g, "$1") : name.replace(/\t$/, "");
  if (!plain.startsWith("b/"))
    throw new RunError({ code: "git.failed", message: "git printed a diff without file names" });
  return plain.slice(2) as RepoPath;
}
