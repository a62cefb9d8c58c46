import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type RunActionRequest, runAction } from "../../../../servers/runner/run-action.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "fixture-action-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const manifest = `name: Fixture
inputs:
  greeting: {default: hello}
  token: {default: "\${{ github.token }}"}
outputs: {result: {description: x}}
runs: {using: node24, main: dist/main.js, post: dist/post.js}
`;
const prelude =
  'import { appendFileSync as append, writeFileSync as write, readFileSync as read } from "node:fs"; const e = process.env;\n';

async function request(
  main: string,
  more: Partial<RunActionRequest> & { post?: string } = {},
): Promise<RunActionRequest> {
  const { post = "", ...rest } = more;
  await mkdir(join(directory, "dist"), { recursive: true });
  await writeFile(join(directory, "package.json"), '{"type":"module"}');
  await writeFile(join(directory, "action.yml"), manifest);
  await writeFile(join(directory, "dist/main.js"), prelude + main);
  await writeFile(join(directory, "dist/post.js"), prelude + post);
  return {
    actionDirectory: directory,
    event: { name: "issue_comment", payload: { repository: { default_branch: "trunk" }, marker: 42 } },
    inputs: {},
    repository: "octo/app",
    sha: "a".repeat(40),
    actor: "ada",
    token: "ghs_token_of_the_job",
    urls: { api: "http://api", graphql: "http://graphql", server: "http://server" },
    ...rest,
  };
}

it("gives main a hosted runner's environment and nothing of its own", async () => {
  process.env["CANARY_OF_THE_TEST"] = "leak";
  await using result = await runAction(
    await request(
      "write(e.GITHUB_WORKSPACE + '/env.json', ''); append(e.GITHUB_OUTPUT, 'env=' + JSON.stringify(e) + '\\ncwd=' + process.cwd() + '\\nevent=' + read(e.GITHUB_EVENT_PATH, 'utf8') + '\\n');",
      {
        inputs: { greeting: "hi" },
        environment: { FROM_WORKFLOW: "yes" },
      },
    ),
  );
  delete process.env["CANARY_OF_THE_TEST"];
  const environment = JSON.parse(result.outputs["env"] ?? "{}");
  expect(environment).toMatchObject({
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_REF: "refs/heads/trunk",
    GITHUB_REPOSITORY: "octo/app",
    GITHUB_API_URL: "http://api",
    INPUT_GREETING: "hi",
    INPUT_TOKEN: "ghs_token_of_the_job",
    FROM_WORKFLOW: "yes",
    RUNNER_OS: "Linux",
  });
  expect(environment).not.toHaveProperty("GITHUB_TOKEN");
  expect(environment).not.toHaveProperty("CANARY_OF_THE_TEST");
  expect(result.outputs["cwd"]).toBe(result.layout.workspace);
  expect(JSON.parse(result.outputs["event"] ?? "{}").marker).toBe(42);
  expect(result.conclusion).toBe("success");
});

it("runs post after main with its state, environment changes and files of its own", async () => {
  const main = `append(e.GITHUB_STATE, "run<<X\\n12\\n13\\nX\\n"); append(e.GITHUB_ENV, "LATER=on\\nNODE_OPTIONS=--bad\\n"); append(e.GITHUB_PATH, "/opt/tool\\n");
append(e.GITHUB_STEP_SUMMARY, "main\\n"); append(e.GITHUB_OUTPUT, "result=done\\n"); process.exitCode = 3;`;
  const post = `append(e.GITHUB_STEP_SUMMARY, [e.STATE_run, e.LATER, e.PATH.split(":")[0], e.NODE_OPTIONS, read(e.GITHUB_STATE, "utf8")].join("|"));`;
  await using result = await runAction(await request(main, { post }));
  expect(result).toMatchObject({
    exitCode: 3,
    conclusion: "failure",
    outputs: { result: "done" },
    state: { run: "12\n13" },
  });
  expect(result.summary).toBe("main\n12\n13|on|/opt/tool||");
  expect(result.environmentChanges).toEqual({ variables: { LATER: "on" }, path: ["/opt/tool"] });
  expect(result.annotations.map(({ message }) => message)).toContain("Process completed with exit code 3.");
});

it("masks the token in the log, keeps the raw text, and keeps outputs with a secret from other jobs", async () => {
  const main =
    'console.log("token " + e.INPUT_TOKEN); append(e.GITHUB_OUTPUT, "bad=x" + e.INPUT_TOKEN + "\\ngood=1\\n");';
  await using result = await runAction(await request(main));
  expect(result.log).toContain("token ***");
  expect(result.rawStdout).toContain("ghs_token_of_the_job");
  expect(result.jobOutputs).toEqual({ good: "1" });
});

it("drops a summary above 1 MiB and all job outputs above 1 MB in UTF-16", async () => {
  const main =
    'append(e.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1)); append(e.GITHUB_OUTPUT, "big=" + "y".repeat(600_000) + "\\nsmall=1\\n");';
  await using result = await runAction(await request(main));
  expect(result.summary).toBe("");
  expect(result.main?.summary.dropped).toBe(true);
  expect(result.annotations[0]?.message).toContain("supports content up to a size of 1024k");
  expect(result.jobOutputs).toEqual({});
});

it("obeys commands of stdout and stderr and fails the step for a broken file command", async () => {
  const main = 'console.error("::warning file=a.ts,line=2::careful"); append(e.GITHUB_OUTPUT, "x<<NEVER\\nvalue\\n");';
  await using result = await runAction(await request(main));
  expect(result.annotations[0]).toMatchObject({
    level: "warning",
    message: "careful",
    properties: { file: "a.ts", line: "2" },
  });
  expect(result).toMatchObject({ exitCode: 0, conclusion: "failure", outputs: {} });
});

const started = "write(e.GITHUB_WORKSPACE + '/started', ''); setInterval(() => {}, 1000);\n";

async function cancelled(main: string, times = { interruptMs: 400, terminateMs: 300 }) {
  const controller = new AbortController();
  const workspace = join(directory, "workspace");
  const ready = (async () => {
    const { existsSync } = await import("node:fs");
    while (!existsSync(join(workspace, "started"))) await new Promise((done) => setTimeout(done, 10));
    controller.abort();
  })();
  const post = 'append(e.GITHUB_STEP_SUMMARY, "post ran")';
  const result = await runAction(
    await request(main, { post, workspace, signal: controller.signal, cancelTimes: times, streamGraceMs: 200 }),
  );
  await ready;
  return result;
}

it("cancels with SIGINT first, which a step may use to finish, and still runs post", async () => {
  await using result = await cancelled(
    `process.on("SIGINT", () => { append(e.GITHUB_OUTPUT, "kept=1\\n"); process.exit(9); });\n${started}`,
    {
      interruptMs: 20_000,
      terminateMs: 20_000,
    },
  );
  expect(result.main).toMatchObject({ sent: ["SIGINT"], exitCode: 9 });
  expect(result).toMatchObject({ conclusion: "cancelled", outputs: { kept: "1" }, summary: "post ran" });
});

it("goes on to SIGTERM and kills the whole tree of a step that ignores both", async () => {
  const child =
    'import("node:child_process").then(({ spawn }) => { append(e.GITHUB_OUTPUT, "child=" + spawn("sleep", ["300"]).pid + "\\n"); write(e.GITHUB_WORKSPACE + "/started", ""); });';
  await using result = await cancelled(
    `process.on("SIGINT", () => {}); process.on("SIGTERM", () => {}); setInterval(() => {}, 1000);\n${child}`,
  );
  expect(result.main).toMatchObject({ sent: ["SIGINT", "SIGTERM", "SIGKILL"], signal: "SIGKILL" });
  const pid = Number(result.outputs["child"]);
  expect(pid).toBeGreaterThan(0);
  await expect.poll(() => isAlive(pid)).toBe(false);
  expect(result.orphans).toEqual([]);
});

it("finds and ends what outlives the job, and does not wait for pipes that are held open", async () => {
  const main =
    'const { spawn } = await import("node:child_process"); const child = spawn("sleep", ["300"], { detached: true, stdio: "inherit" }); append(e.GITHUB_OUTPUT, "child=" + child.pid + "\\n"); child.unref();';
  await using result = await runAction(await request(main, { streamGraceMs: 200 }));
  expect(result.main?.heldStreams).toBe(true);
  const pid = Number(result.outputs["child"]);
  expect(result.orphans).toEqual([{ pid, command: "sleep" }]);
  await expect.poll(() => isAlive(pid)).toBe(false);
});

it("runs nothing when the job is cancelled before it starts", async () => {
  await using result = await runAction(await request("", { signal: AbortSignal.abort() }));
  expect(result).toMatchObject({ conclusion: "cancelled", main: undefined, post: undefined, exitCode: undefined });
});

/** A killed process that nobody has waited for yet is a zombie (state Z): it runs no more. */
async function isAlive(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined); // no such process
  return status !== undefined && !/\) Z /.test(status);
}
