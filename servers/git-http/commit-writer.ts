import { firstCommitAtMs, fixedIdentity, git, gitBytes } from "./git.ts";
import type { CommitRequest, FileContent } from "./repository.ts";

type WriteRequest = {
  directory: string;
  commit: CommitRequest;
  resolve: (revision: string) => Promise<string | undefined>;
};

/** Writes one commit with `git fast-import` and moves its branch. Each commit is a minute later than its parent. */
export async function writeCommit({ directory, commit, resolve }: WriteRequest): Promise<string> {
  const branch = `refs/heads/${commit.branch}`;
  const parent = (await resolve(branch)) ?? (commit.from === undefined ? undefined : await resolve(commit.from));
  if (parent === undefined && commit.from !== undefined) throw new Error(`No commit ${commit.from} to start from`);
  const merge = commit.merge === undefined ? undefined : await resolve(commit.merge);
  if (merge === undefined && commit.merge !== undefined) throw new Error(`No commit ${commit.merge} to merge`);
  const seconds = Math.floor((commit.atMs ?? (await nextMinuteMs(directory, parent))) / 1000);
  const { name, email } = commit.author ?? fixedIdentity;
  const message = Buffer.from(`${commit.message ?? "Change files"}\n`);
  const lines: (string | Uint8Array)[] = [
    `commit ${branch}\nmark :1\n`,
    `author ${name} <${email}> ${seconds} +0000\ncommitter ${name} <${email}> ${seconds} +0000\n`,
    ...data(message),
    ...(parent === undefined ? [] : [`from ${parent}\n`]),
    ...(merge === undefined ? [] : [`merge ${merge}\n`]),
    ...Object.entries(commit.files).flatMap(([path, content]) => change(path, content)),
    "\nget-mark :1\n",
  ];
  const input = Buffer.concat(lines.map((line) => (typeof line === "string" ? Buffer.from(line) : line)));
  const output = await gitBytes(["fast-import", "--quiet", "--force", "--date-format=raw"], { directory, input });
  return output.toString("utf8").trim();
}

async function nextMinuteMs(directory: string, parent: string | undefined): Promise<number> {
  if (parent === undefined) return firstCommitAtMs;
  return Number(await git(["show", "--no-patch", "--format=%ct", parent], { directory })) * 1000 + 60_000;
}

function change(path: string, content: FileContent): (string | Uint8Array)[] {
  if (content === null) return [`D ${quote(path)}\n`];
  if (typeof content === "string" || content instanceof Uint8Array) return inline(path, content, "100644");
  if ("gitlink" in content) return [`M 160000 ${content.gitlink} ${quote(path)}\n`];
  return inline(path, content.content, content.mode);
}

function inline(path: string, content: string | Uint8Array, mode: string): (string | Uint8Array)[] {
  return [`M ${mode} inline ${quote(path)}\n`, ...data(Buffer.from(content))];
}

function data(bytes: Uint8Array): (string | Uint8Array)[] {
  return [`data ${bytes.length}\n`, bytes, "\n"];
}

function quote(path: string): string {
  return `"${path.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}
