import { spawn } from "node:child_process";

export type GitResult = { exitCode: number; stdout: Buffer; stderr: string };
export type GitOptions = {
  directory: string;
  input?: string | Uint8Array | undefined;
  environment?: Readonly<Record<string, string>> | undefined;
};

/** Who made every commit of the servers, and when, unless a test says otherwise: the same content gives the same object names. */
export const fixedIdentity = { name: "Ada Tester", email: "ada@example.com" };
export const firstCommitAtMs = Date.UTC(2026, 0, 1);

/** An environment in which neither the machine's nor the user's git configuration has a say. */
export function cleanGitEnvironment(home: string): Record<string, string> {
  return {
    PATH: "/usr/local/bin:/usr/bin:/bin",
    HOME: home,
    LC_ALL: "C.UTF-8",
    TZ: "UTC",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
  };
}

/** Runs git on a bare repository. Resolves with any exit code; rejects only when git cannot be started. */
export function runGit(argv: readonly string[], { directory, input, environment }: GitOptions): Promise<GitResult> {
  return new Promise((done, fail) => {
    const child = spawn("git", [...argv], {
      cwd: directory,
      env: { ...cleanGitEnvironment(directory), ...environment },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (bytes: Buffer) => stdout.push(bytes));
    child.stderr.on("data", (bytes: Buffer) => stderr.push(bytes));
    // A git that ends before it has read its input is judged by its exit code.
    child.stdin.on("error", () => undefined);
    child.on("error", fail);
    child.on("close", (code) =>
      done({ exitCode: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString("utf8") }),
    );
    child.stdin.end(input ?? "");
  });
}

/** The trimmed output of a git command that must succeed. */
export async function git(argv: readonly string[], options: GitOptions): Promise<string> {
  return (await gitBytes(argv, options)).toString("utf8").trimEnd();
}

/** Like `git`, byte for byte: file contents, `-z` lists. */
export async function gitBytes(argv: readonly string[], options: GitOptions): Promise<Buffer> {
  const result = await runGit(argv, options);
  if (result.exitCode !== 0) throw new Error(`git ${argv.join(" ")} ended with ${result.exitCode}: ${result.stderr}`);
  return result.stdout;
}
