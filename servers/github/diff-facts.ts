import { git, gitBytes, runGit } from "../git-http/git.ts";

/** One changed file between two trees, as git sees it (renames found at 50%). */
export type ChangedFile = {
  status: "added" | "removed" | "modified" | "renamed" | "changed";
  path: string;
  previousPath: string | undefined;
  blob: string;
  additions: number;
  deletions: number;
};

const plain = ["--no-color", "--no-ext-diff", "--no-textconv", "--find-renames=50%"];

/** The best common ancestor; `undefined` for unrelated histories. */
export async function mergeBase(directory: string, one: string, other: string): Promise<string | undefined> {
  const result = await runGit(["merge-base", one, other], { directory });
  return result.exitCode === 0 ? result.stdout.toString("utf8").trim() : undefined;
}

export async function readChangedFiles(directory: string, base: string, head: string): Promise<ChangedFile[]> {
  const diff = (kind: string) => gitBytes(["diff-tree", "-r", "-z", kind, ...plain, base, head], { directory });
  const [raw, counts] = await Promise.all([diff("--raw"), diff("--numstat")]);
  const numbers = parseNumstat(counts.toString("utf8").split("\0"));
  return parseRaw(raw.toString("utf8").split("\0")).map((file) => ({ ...file, ...(numbers.get(file.path) ?? none) }));
}

const none = { additions: 0, deletions: 0 };

function parseRaw(fields: string[]): Omit<ChangedFile, "additions" | "deletions">[] {
  const files = [];
  for (let at = 0; at < fields.length && fields[at] !== ""; ) {
    const [, , oldBlob = "", newBlob = "", letter = ""] = (fields[at] ?? "").split(" ");
    const isRename = letter.startsWith("R");
    const path = fields[at + (isRename ? 2 : 1)] ?? "";
    files.push({
      status: statusOf(letter),
      path,
      previousPath: isRename ? fields[at + 1] : undefined,
      blob: letter === "D" ? oldBlob : newBlob,
    });
    at += isRename ? 3 : 2;
  }
  return files;
}

function statusOf(letter: string): ChangedFile["status"] {
  if (letter === "A") return "added";
  if (letter === "D") return "removed";
  if (letter === "T") return "changed";
  return letter.startsWith("R") ? "renamed" : "modified";
}

function parseNumstat(fields: string[]): Map<string, { additions: number; deletions: number }> {
  const numbers = new Map<string, { additions: number; deletions: number }>();
  for (let at = 0; at < fields.length && fields[at] !== ""; ) {
    const [additions = "", deletions = "", path = ""] = (fields[at] ?? "").split("\t");
    const isRename = path === "";
    const name = isRename ? (fields[at + 2] ?? "") : path;
    numbers.set(name, { additions: Number(additions) || 0, deletions: Number(deletions) || 0 });
    at += isRename ? 3 : 1;
  }
  return numbers;
}

/** The hunks of one file's patch without its header; `undefined` when there are none (binary, mode, pure rename). */
export async function readFilePatch(
  directory: string,
  { base, head, file }: { base: string; head: string; file: Pick<ChangedFile, "path" | "previousPath"> },
): Promise<string | undefined> {
  const paths = file.previousPath === undefined ? [file.path] : [file.previousPath, file.path];
  const argv = ["--literal-pathspecs", "diff-tree", "-r", "-p", "-U3", ...plain, base, head, "--", ...paths];
  const patch = (await gitBytes(argv, { directory })).toString("utf8");
  const start = patch.search(/^@@ /m);
  return start < 0 ? undefined : patch.slice(start).replace(/\n$/, "");
}

/** The whole patch, as the diff media type gives it. */
export function readPatch(directory: string, base: string, head: string): Promise<string> {
  return git(["diff-tree", "-r", "-p", "-U3", ...plain, base, head], { directory });
}

/** Commits that are in `head` and not in `base`, oldest first. */
export async function readCommitRange(directory: string, base: string, head: string): Promise<string[]> {
  const list = await git(["rev-list", "--reverse", "--topo-order", `${base}..${head}`], { directory });
  return list === "" ? [] : list.split("\n");
}
