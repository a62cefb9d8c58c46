import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { customToolCall, functionCall, message, reasoning } from "../../servers/responses/items.ts";
import { answer, lastOutput, type Script } from "../../servers/responses/turn.ts";
import {
  command,
  commandScript,
  createPlace,
  doneScript,
  type ExecEnd,
  filesIn,
  linesOf,
  modelKey,
  type Place,
  runExec,
  shapeOf,
} from "../support/command-line.ts";
import { createWorkTree, userGit } from "../support/work-tree.ts";

let place: Place;
beforeEach(() => {
  place = createPlace();
});
afterEach(() => place[Symbol.dispose]());

const exec = (argv: readonly string[], script: Script = doneScript, more = {}) =>
  runExec(argv, { place, script, ...more });

/** The output of the only command of a run, as the model was given it. */
function commandOutput({ requests }: ExecEnd): string {
  const request = requests.at(-1)?.request;
  return (request && lastOutput(request)) ?? "";
}

const patch = (body: string) => `*** Begin Patch\n${body}\n*** End Patch\n`;
const editReadme = customToolCall("apply_patch", patch("*** Update File: README.md\n@@\n-hello\n+hullo"));
const heredoc = (body: string) => command(`apply_patch <<'EOF'\n${patch(body)}EOF`);

describe("exec on a repository", () => {
  it("prints the final message and nothing else on standard output, and leaves the change in the working tree", async () => {
    const end = await exec(
      ["-s", "workspace-write"],
      [answer([message("Looking.", { phase: "commentary" }), editReadme]), answer([message("Greeting changed.")])],
    );
    expect(end).toMatchObject({ code: 0, stdout: "Greeting changed.\n", problems: [] });
    expect(end.stderr).toContain("Looking.");
    expect(userGit(place.workspace, "diff", "--unified=0")).toContain("-hello\n+hullo");
    expect(readdirSync(place.workspace).sort()).toEqual([".git", "README.md"]);
  });

  it("ends 0 when the agent reports findings, as codex exec does: failing on them is for the action", async () => {
    const finding = { title: "A defect", body: "It breaks.", priority: 0 };
    const end = await exec(
      [],
      [answer([functionCall("report_findings", { findings: [finding] })]), answer([message("Found one.")])],
    );
    expect(end).toMatchObject({ code: 0, stdout: "Found one.\n" });
  });

  it("leaves index, refs and configuration of the repository as they were", async () => {
    const state = () => ({
      status: userGit(place.workspace, "diff", "--cached", "--name-only"),
      files: filesIn(join(place.workspace, ".git")).sort(),
      config: readFileSync(join(place.workspace, ".git/config"), "utf8"),
    });
    const before = state();
    await exec(["-s", "workspace-write"], [answer([editReadme]), answer([message("done")])]);
    expect(state()).toEqual(before);
  });

  it("runs with -C in another directory, below the top of its repository too", async () => {
    mkdirSync(join(place.workspace, "lib"));
    writeFileSync(join(place.workspace, "lib", "a.txt"), "a\n");
    const end = await exec(["-C", "workspace/lib", "--json"], commandScript("pwd; ls"), { cwd: place.base });
    expect(commandOutput(end)).toContain(`${place.workspace}/lib\na.txt\n`);
    expect(end.code).toBe(0);
  });

  it("tells the model the project's instructions from the top of the repository down to where it works", async () => {
    mkdirSync(join(place.workspace, "lib"));
    writeFileSync(join(place.workspace, "AGENTS.md"), "Rule of the top.");
    writeFileSync(join(place.workspace, "lib/AGENTS.md"), "Rule of lib.");
    const { requests } = await exec(["-C", "lib"]);
    expect(requests[0]?.body.toString()).toMatch(/Rule of the top\.[\s\S]*Rule of lib\./);
  });

  it("writes the final message with -o and the change with --patch, which git applies to the commit", async () => {
    const end = await exec(
      ["-s", "workspace-write", "-o", join(place.at("outside"), "last.md"), "--patch", "../outside/change.patch"],
      [answer([editReadme]), answer([heredoc("*** Add File: new.txt\n+new")]), answer([message("Both done.")])],
    );
    expect(end.code).toBe(0);
    expect(readFileSync(join(place.at("outside"), "last.md"), "utf8")).toBe("Both done.");
    const { path: clean } = createWorkTree(place.at("clean"), { "README.md": "hello\n" });
    userGit(clean, "apply", join(place.at("outside"), "change.patch"));
    expect(readFileSync(join(clean, "README.md"), "utf8")).toBe("hullo\n");
    expect(readFileSync(join(clean, "new.txt"), "utf8")).toBe("new\n");
  });

  it.each(["-o", "--patch"])("refuses a %s that a link leads away before a token is spent", async (flag) => {
    execFileSync("ln", ["-s", place.at("outside"), join(place.workspace, "link")]);
    const end = await exec([flag, "link/file"]);
    expect(end).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(end.stderr).toContain("(input.output-path)");
    expect(readdirSync(place.at("outside"))).toEqual([]);
  });

  it("refuses a -o below a file, or where this user may not write, before a token is spent", async () => {
    mkdirSync(place.at("closed"), { mode: 0o500 });
    const closed = process.getuid?.() === 0 ? [] : [join(place.at("closed"), "last.md")];
    for (const path of [join(place.workspace, "README.md/last.md"), ...closed]) {
      const end = await exec(["-o", path]);
      expect(end).toMatchObject({ code: 2, stdout: "", requests: [] });
      expect(end.stderr).toContain("(input.output-path)");
    }
  });

  it("runs nothing that the repository's own configuration or attributes name", async () => {
    const plant = `touch ${place.at("outside")}/planted; cat`;
    for (const key of ["core.fsmonitor", "filter.plant.clean", "filter.plant.smudge", "diff.external", "core.pager"])
      userGit(place.workspace, "config", key, plant);
    writeFileSync(join(place.workspace, ".gitattributes"), "* filter=plant diff=plant\n");
    const end = await exec(
      ["-s", "workspace-write", "--patch", "../change.patch"],
      commandScript("echo more >>README.md"),
    );
    expect(end.code).toBe(0);
    expect(readdirSync(place.at("outside"))).toEqual([]);
  });

  it("puts what the model was shown and what a command gave into one transcript of the user's own, mode 0600", async () => {
    const end = await exec(["--json"], commandScript("echo one two three"));
    const [file = "", ...more] = filesIn(place.codexHome);
    expect(more).toEqual([]);
    const thread = linesOf(end)[0]?.["thread_id"];
    expect(file).toMatch(/\/sessions\/\d{4}\/\d\d\/\d\d\/rollout-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-[0-9a-f-]{36}\.jsonl$/);
    expect(file).toContain(`-${thread}.jsonl`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const lines = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({ type: "session_meta", payload: { id: thread, cwd: place.workspace } });
    expect(lines.map(({ ordinal }) => ordinal)).toEqual(lines.map((_, index) => index));
    expect(JSON.stringify(lines)).toContain("one two three");
  });

  it("leaves nothing with --ephemeral, and nothing temporary in any case", async () => {
    await exec(["--ephemeral"], commandScript("echo hi"));
    expect(filesIn(place.codexHome)).toEqual([]);
    await exec([], commandScript("echo hi"));
    expect(readdirSync(place.at("temporary"))).toEqual([]);
  });

  it("works in a directory that is no repository only when told so", async () => {
    const end = await exec(["-C", place.at("outside")]);
    expect(end).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(end.stderr).toMatch(/\(config\.not-git\).*\n.*--skip-git-repo-check/);
    const told = await exec(
      ["-C", place.at("outside"), "--skip-git-repo-check", "-s", "workspace-write"],
      commandScript("echo made >made.txt"),
    );
    expect(told).toMatchObject({ code: 0, stdout: "done\n" });
    expect(readFileSync(join(place.at("outside"), "made.txt"), "utf8")).toBe("made\n");
  });

  it("says so when there is no such directory", async () => {
    const end = await exec(["-C", "nowhere"]);
    expect(end).toMatchObject({ code: 2, requests: [] });
    expect(end.stderr).toContain("(config.no-directory)");
  });

  it("shows the model the images it was given", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    writeFileSync(place.at("one.png"), png);
    const { requests, code } = await exec(["-i", "../one.png"]);
    const url = `data:image/png;base64,${png.toString("base64")}`;
    expect(code).toBe(0);
    expect(requests[0]?.body.toString()).toContain(
      JSON.stringify({ type: "input_image", image_url: url }).slice(1, -1),
    );
  });

  it.each([
    ["missing", "no.png", "(input.unreadable-file)"],
    ["no image", "README.md", "(input.bad-images)"],
  ])("refuses an image that is %s before a token is spent", async (_, image, code) => {
    const end = await exec(["-i", image]);
    expect(end).toMatchObject({ code: 2, requests: [] });
    expect(end.stderr).toContain(code);
  });
});

describe("the events of exec --json", () => {
  it("have Codex's types, fields and order", async () => {
    const end = await exec(
      ["--json", "-s", "workspace-write"],
      [
        answer([reasoning("Thinking about it.", "secret"), message("Looking."), command("echo hi; exit 3")]),
        answer([heredoc("*** Add File: new.txt\n+new")]),
        answer([message("done")]),
      ],
    );
    expect(end).toMatchObject({ code: 0, stderr: "", problems: [] });
    const call = {
      id: "item_2",
      type: "command_execution",
      command: "/bin/bash -lc 'echo hi; exit 3'",
      aggregated_output: "",
      exit_code: null,
      status: "in_progress",
    };
    const change = {
      id: "item_3",
      type: "file_change",
      changes: [{ path: join(place.workspace, "new.txt"), kind: "add" }],
    };
    const usage = {
      input_tokens: expect.any(Number),
      cached_input_tokens: expect.any(Number),
      cache_write_input_tokens: 0,
      output_tokens: expect.any(Number),
      reasoning_output_tokens: expect.any(Number),
    };
    expect(linesOf(end)).toEqual([
      { type: "thread.started", thread_id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/) },
      { type: "turn.started" },
      { type: "item.completed", item: { id: "item_0", type: "reasoning", text: "Thinking about it." } },
      { type: "item.completed", item: { id: "item_1", type: "agent_message", text: "Looking." } },
      { type: "item.started", item: call },
      { type: "item.completed", item: { ...call, aggregated_output: "hi\n", exit_code: 3, status: "failed" } },
      { type: "item.started", item: { ...change, status: "in_progress" } },
      { type: "item.completed", item: { ...change, status: "completed" } },
      { type: "item.completed", item: { id: "item_4", type: "agent_message", text: "done" } },
      { type: "turn.completed", usage, run_usage: usage },
    ]);
    for (const line of end.stdout.trim().split("\n")) expect(line).toMatch(/^\{"type":"/);
  });

  it("name a configuration key that is not obeyed between thread.started and turn.started", async () => {
    const end = await exec(["--json", "-c", "modle=1", "-c", "sandbox_workspace_write.network_access=true"]);
    expect(shapeOf(end)).toEqual([
      "thread.started",
      "item.completed error",
      "item.completed error",
      "turn.started",
      "item.completed agent_message",
      "turn.completed",
    ]);
    expect(linesOf(end).flatMap(({ item }) => item?.["message"] ?? [])).toEqual([
      "configuration key `modle` is not acted on",
      expect.stringContaining("`sandbox_workspace_write.network_access`"),
    ]);
  });

  it("end with the failure and its code when the service refuses the key", async () => {
    const end = await exec(["--json"], doneScript, { server: { apiKey: "another" } });
    expect(end.code).toBe(6);
    expect(shapeOf(end)).toEqual(["thread.started", "turn.started", "error", "turn.failed"]);
    const [error, failed] = linesOf(end).slice(-2);
    expect(failed).toMatchObject({
      error: { code: "model.refused-key", message: error?.["message"], retryable: false },
    });
    expect(end.stderr).toContain(`${error?.["message"]}`);
  });

  it("end with a failure also when the run never came to a turn", async () => {
    const end = await exec(["--json", "-C", place.at("outside")]);
    expect(shapeOf(end)).toEqual(["error", "turn.failed"]);
    expect(linesOf(end)[1]).toMatchObject({ error: { code: "config.not-git" } });
  });
});

describe("what a command of the agent can do", () => {
  const tryAll = [
    "touch README.md && echo wrote-file",
    "touch .git/planted && echo wrote-git",
    "mkdir -p .github/workflows && echo wrote-github",
    "mkdir .codex/x && echo wrote-codex",
    "touch ../outside/planted && echo wrote-outside",
    "touch /tmp/planted && echo wrote-tmp",
    "ls ../codex-home/kept 2>/dev/null && echo read-codex-home",
    "(exec 3<>/dev/tcp/127.0.0.1/$PORT) 2>/dev/null && echo connected",
    'env | grep -q "sk-" && echo saw-key',
    "true",
  ].join("\n");

  async function tried(argv: readonly string[], server: { port: number }) {
    writeFileSync(join(place.codexHome, "kept"), "of an earlier run");
    const end = await exec(argv, commandScript(tryAll.replace("$PORT", String(server.port))));
    expect(end.code).toBe(0);
    return commandOutput(end)
      .split("\n")
      .filter((line) => /^(?:wrote|read|connected|saw)/.test(line));
  }

  it("is only to read, by default and with -s read-only", async () => {
    await using server = await listening();
    expect(await tried([], server)).toEqual([]);
    expect(await tried(["-s", "read-only"], server)).toEqual([]);
  });

  it("is to write in the workspace and in a private /tmp with -s workspace-write, and neither .git nor .github nor outside", async () => {
    await using server = await listening();
    expect(await tried(["-s", "workspace-write"], server)).toEqual(["wrote-file", "wrote-tmp"]);
    expect(readdirSync(place.workspace).sort()).toEqual([".git", "README.md"]);
    expect(existsSync("/tmp/planted")).toBe(false);
  });

  it("is to write in the directories that --add-dir adds", async () => {
    mkdirSync(place.at("more"));
    const add = ["--add-dir", "../outside", "--add-dir", place.at("more")];
    const end = await exec(
      ["-s", "workspace-write", ...add],
      commandScript("echo made >../outside/made.txt; echo made >../more/made.txt"),
    );
    expect(end.code).toBe(0);
    expect(filesIn(place.base).filter((file) => file.endsWith("/made.txt"))).toHaveLength(2);
  });

  it("does not begin when a directory to add does not exist", async () => {
    const end = await exec(["-s", "workspace-write", "--add-dir", "nowhere"]);
    expect(end).toMatchObject({ code: 2, requests: [] });
    expect(end.stderr).toContain("--add-dir");
  });

  it("does not include a patch in read-only, whichever way it is written", async () => {
    const end = await exec(
      ["--json"],
      [answer([editReadme]), answer([heredoc("*** Add File: n\n+n")]), answer([message("no")])],
    );
    expect(end.code).toBe(0);
    expect(userGit(place.workspace, "status", "--porcelain")).toBe("");
    expect(linesOf(end).filter(({ item }) => item?.["status"] === "completed")).toEqual([]);
  });
});

async function listening() {
  const { createServer } = await import("node:net");
  const server = createServer((socket) => socket.end());
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as { port: number };
  return { port, [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())) };
}

describe("a key of the model service", () => {
  it("is needed before anything starts", async () => {
    const end = await exec([], doneScript, { environment: { CODEX_API_KEY: "" } });
    expect(end).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(end.stderr).toMatch(/\(input\.no-key\).*\nSet CODEX_API_KEY or OPENAI_API_KEY/);
  });

  it.each(["OPENAI_API_KEY", "CODEX_API_KEY"])("is taken from %s", async (name) => {
    const end = await exec([], doneScript, { environment: { CODEX_API_KEY: "", [name]: modelKey } });
    expect(end.code).toBe(0);
  });
});
