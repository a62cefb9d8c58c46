import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inputNames } from "../../src/commands/action-inputs.ts";
import { createPlace, modelKey, type Place, runCli } from "../support/command-line.ts";
import { userGit } from "../support/work-tree.ts";

let place: Place;
beforeEach(() => {
  place = createPlace();
});
afterEach(() => place[Symbol.dispose]());

const cli = (argv: readonly string[], more = {}) => runCli(argv, place, more);

describe("codex-action sandbox", () => {
  const sandbox = (argv: readonly string[], more = {}) => cli(["sandbox", ...argv], more);
  const bash = (script: string, ...flags: string[]) => sandbox(["--quiet", ...flags, "--", "bash", "-c", script]);

  it.each([
    ["0", "true", 0],
    ["7", "exit 7", 7],
    ["128 and the signal's number", "kill -KILL $$", 137],
  ])("ends with the command's own exit code: %s", async (_, script, code) => {
    expect(await bash(script)).toMatchObject({ code, stdout: "", stderr: "" });
  });

  it("hands on standard input, output and error", async () => {
    const end = await sandbox(["--quiet", "--", "bash", "-c", "tr a-z A-Z; echo bad >&2"], { stdin: "some text\n" });
    expect(end).toEqual({ code: 0, signal: null, stdout: "SOME TEXT\n", stderr: "bad\n" });
  });

  it("hands on more than fits into any pipe", async () => {
    const stdin = "0123456789abcde\n".repeat(262_144);
    const end = await sandbox(["--quiet", "--", "bash", "-c", "sleep 0.3; wc -c; yes | head -c 3000000"], { stdin });
    expect(end.code).toBe(0);
    expect(end.stdout.length).toBe(`${stdin.length}\n`.length + 3_000_000);
    expect(end.stdout.startsWith(`${stdin.length}\n`)).toBe(true);
  });

  it("does not wait for a command that does not read its standard input, nor for one nobody closes", async () => {
    expect(await sandbox(["--quiet", "--", "true"], { stdin: "x".repeat(4_000_000) })).toMatchObject({ code: 0 });
    expect(await sandbox(["--quiet", "--", "true"], { stdin: "open" })).toMatchObject({ code: 0 });
  });

  it("writes in the workspace by default and nowhere with --sandbox read-only", async () => {
    expect(await bash("touch made")).toMatchObject({ code: 0 });
    expect(await bash("touch refused", "--sandbox", "read-only")).toMatchObject({ code: 1 });
    expect(readdirSync(place.workspace).sort()).toEqual([".git", "README.md", "made"]);
  });

  it("writes in neither .git nor another directory, and reads no key and no credential", async () => {
    mkdirSync(place.at("home/.ssh"));
    writeFileSync(place.at("home/.ssh/id_ed25519"), "private");
    writeFileSync(join(place.codexHome, "auth.json"), "{}");
    const script = [
      "touch .git/x && echo wrote-git",
      "touch ../outside/x && echo wrote-outside",
      "cat ~/.ssh/id_ed25519 2>/dev/null && echo read-key",
      'cat "$CODEX_HOME/auth.json" ../codex-home/auth.json 2>/dev/null && echo read-auth',
      "env | grep -c sk-",
      "true",
    ].join("\n");
    const end = await sandbox(["--quiet", "--", "bash", "-c", script], { environment: { OPENAI_API_KEY: modelKey } });
    expect(end).toMatchObject({ code: 0, stdout: "0\n" });
  });

  it("works in the directory of -C, with the directories of --add-dir", async () => {
    mkdirSync(join(place.workspace, "lib"));
    const end = await bash("pwd; touch ../../outside/x", "-C", "lib", "--add-dir", "../../outside");
    expect(end).toMatchObject({ code: 0, stdout: `${place.workspace}/lib\n` });
    expect(existsSync(join(place.at("outside"), "x"))).toBe(true);
  });

  it("says on standard error which guarantees hold", async () => {
    const end = await sandbox(["--", "true"]);
    expect(end).toMatchObject({ code: 0, stdout: "" });
    expect(end.stderr).toMatch(/^held +no-network: /m);
    // The kernel does not count root's processes, so that limit is none for it.
    const notHeld = [...end.stderr.matchAll(/^NOT HELD +(\S+):/gm)].map(([, name]) => name);
    expect(notHeld).toEqual(process.getuid?.() === 0 ? ["limits"] : []);
  });

  it.each([
    ["a program that does not exist", ["--", "no-such-program"], "no-such-program could not be started"],
    ["no command", [], "missing required argument"],
    ["an unknown flag", ["--sandbx", "x", "--", "true"], "unknown option '--sandbx'"],
    ["an unknown mode", ["--sandbox", "none", "--", "true"], "read-only, workspace-write"],
    ["a directory that does not exist", ["--add-dir", "nowhere", "--", "true"], "(config.no-directory)"],
    ["a working directory that does not exist", ["-C", "nowhere", "--", "true"], "(config.no-directory)"],
  ])("refuses %s with 2", async (_, argv, text) => {
    const end = await sandbox(argv);
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(end.stderr).toContain(text);
  });

  it("leaves nothing behind", async () => {
    await bash("touch made /tmp/x");
    expect(readdirSync(place.at("temporary"))).toEqual([]);
    expect(readdirSync(place.workspace).sort()).toEqual([".git", "README.md", "made"]);
  });
});

describe("codex-action apply-patch", () => {
  const patch =
    "*** Begin Patch\n*** Update File: README.md\n@@\n-hello\n+hullo\n*** Add File: new.txt\n+new\n*** End Patch";

  it.each([
    ["as argument", [patch], undefined],
    ["on standard input", [], patch],
  ])("applies a patch given %s in the current directory", async (_, argv, stdin) => {
    const end = await cli(["apply-patch", ...argv], { stdin });
    expect(end).toEqual({
      code: 0,
      signal: null,
      stdout: "Success. Updated the following files:\nA new.txt\nM README.md\n",
      stderr: "",
    });
    expect(readFileSync(join(place.workspace, "README.md"), "utf8")).toBe("hullo\n");
    expect(readFileSync(join(place.workspace, "new.txt"), "utf8")).toBe("new\n");
  });

  it("answers to Codex's spelling apply_patch too", async () => {
    expect(await cli(["apply_patch", patch])).toMatchObject({ code: 0 });
  });

  it("ends with 1 for a patch that does not fit, and names the lines", async () => {
    const end = await cli(["apply-patch", patch.replace("-hello", "-good bye")]);
    expect(end).toMatchObject({ code: 1, stdout: "" });
    expect(end.stderr).toContain("good bye");
    expect(readFileSync(join(place.workspace, "README.md"), "utf8")).toBe("hello\n");
  });

  it.each([
    ["two arguments", [patch, "more"], undefined],
    ["an empty standard input", [], ""],
  ])("ends with 2 for %s", async (_, argv, stdin) => {
    const end = await cli(["apply-patch", ...argv], { stdin });
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(userGit(place.workspace, "status", "--porcelain")).toBe("");
  });
});

describe("codex-action", () => {
  it.each([["--version"], ["-V"]])("%s prints the version of the package", async (flag) => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"));
    expect(await cli([flag])).toMatchObject({ code: 0, stdout: `codex-action ${version}\n` });
  });

  it.each([["--help"], ["-h"], ["help"]])("%s lists the commands", async (flag) => {
    const end = await cli([flag]);
    expect(end).toMatchObject({ code: 0, stderr: "" });
    for (const verb of ["exec", "run", "sandbox", "apply-patch"])
      expect(end.stdout).toMatch(new RegExp(`^ {2}${verb} `, "m"));
  });

  it("shows the commands on standard error when none is given", async () => {
    const end = await cli([]);
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(end.stderr).toContain("Usage: codex-action <command>");
  });

  it.each([
    ["exce", '(input.unknown): there is no command "exce"; did you mean "exec"?'],
    ["login", 'there is no command "login"'],
  ])("does not know the command %s", async (verb, text) => {
    const end = await cli([verb]);
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(end.stderr).toContain(text);
  });

  /** Every flag of `codex exec` that this version takes. */
  const execFlags = [
    ...["--config", "--enable", "--disable", "--strict-config", "--image", "--model", "--profile", "--sandbox"],
    ...["--approve-for-me", "--dangerously-bypass-approvals-and-sandbox", "--dangerously-bypass-hook-trust", "--cd"],
    ...["--add-dir", "--thread-source", "--cyber-access-program", "--skip-git-repo-check", "--trust", "--ephemeral"],
    ...["--ignore-user-config", "--ignore-rules", "--output-schema", "--color", "--json", "--experimental-json"],
    ...["--output-last-message", "--patch", "--max-minutes", "--max-tokens", "--help"],
  ];

  it.each([
    ["exec", execFlags],
    ["e", execFlags],
    ["sandbox", ["--sandbox", "--cd", "--add-dir", "--quiet", "--help"]],
    ["apply-patch", ["[PATCH]"]],
    ["run", ["GITHUB_EVENT_PATH", ...inputNames]],
  ])("%s --help names everything it takes and does nothing else", async (verb, names) => {
    const end = await cli([verb, "--help"]);
    expect(end).toMatchObject({ code: 0, stderr: "" });
    for (const name of names) expect(end.stdout).toContain(name);
  });

  it("run takes no arguments", async () => {
    const end = await cli(["run", "--publish", "commit"]);
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(end.stderr).toContain("(input.unknown)");
  });
});
