import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AbsolutePath, ObjectId } from "../../src/spec/names.ts";

const environment = {
  PATH: "/usr/local/bin:/usr/bin:/bin",
  HOME: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_AUTHOR_NAME: "Ada Tester",
  GIT_AUTHOR_EMAIL: "ada@example.com",
  GIT_COMMITTER_NAME: "Ada Tester",
  GIT_COMMITTER_EMAIL: "ada@example.com",
};

/** A directory that is removed at the end of the test (`using`). */
export function temporaryDirectory(): Disposable & { path: AbsolutePath } {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "codex-action-test-"))) as AbsolutePath;
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** Git as a user would run it in `directory`: with the repository's own configuration. */
export function userGit(directory: string, ...argv: string[]): string {
  return execFileSync("git", argv, {
    cwd: directory,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}

export function writeFiles(directory: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  }
}

/** A checkout with one commit of `files` at `directory`. */
export function createWorkTree(
  directory: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  format: "sha1" | "sha256" = "sha1",
): { path: AbsolutePath; commit: ObjectId } {
  mkdirSync(directory, { recursive: true });
  userGit(directory, "init", "--quiet", "--initial-branch=main", `--object-format=${format}`);
  writeFiles(directory, files);
  userGit(directory, "add", "-A");
  userGit(directory, "commit", "--quiet", "--allow-empty", "-m", "First");
  return { path: directory as AbsolutePath, commit: userGit(directory, "rev-parse", "HEAD") as ObjectId };
}
