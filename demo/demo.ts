/**
 * `npm run demo`: the main job, offline. A comment on a pull request becomes a commit, a review and a check. Everything is real but the
 * model, which is a recording: its next turn is only sent if the previous tool output is what it must be.
 *
 * `npm run demo -- --break apply-patch | push | sandbox` shows an honest ending instead; it exits non-zero.
 */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { cleanGitEnvironment } from "../servers/git-http/git.ts";
import type { RunActionResult } from "../servers/runner/run-action.ts";
import { type Scene, startScene } from "../servers/scene/start-scene.ts";
import { type Breakage, breakage } from "./breakage.ts";
import { baseFiles, pullRequest, pullRequestFiles, trigger } from "./scenario.ts";
import { heading, line, quote, step } from "./show.ts";
import { showGitHub, showRun } from "./show-run.ts";

const run = promisify(execFile);
const started = performance.now();
const broken = breakage(process.argv.slice(2));
process.exitCode = await demo(broken);

async function demo(broken: Breakage): Promise<number> {
  heading("codex-action demo: from a comment to a commit, a review and a check");
  line(
    "The model's part is a replay of a recorded turn. Git, HTTP, sandbox, GitHub's rules and the committed bundle in dist/ are real.",
  );
  await using scene = await startScene({
    baseFiles,
    pullRequestFiles,
    pullRequest,
    comment: trigger,
    script: await broken.script(join(import.meta.dirname, "recording.json")),
  });
  broken.prepare(scene);
  await showScene(scene);

  step(2, `${trigger.author} comments: ${trigger.body}`);
  line("A runner starts dist/main.js with the event file, INPUT_* and GITHUB_*, in an empty workspace. Its log:");
  const ended = await scene.run({
    event: { name: "issue_comment" },
    inputs: { "trigger-phrase": "/codex", publish: "commit, review, check", upload: "never" },
    environment: { ...broken.environment },
  });
  await using _ = ended;
  showRun(ended);
  showGitHub(scene, ended);
  // Awaited here: the servers end with this block.
  return broken.name === "nothing" ? await finish(scene, ended) : finishBroken(broken, scene, ended);
}

async function showScene(scene: Scene): Promise<void> {
  step(1, "A repository with a failing test, served over smart HTTP with a token");
  line(`git      ${scene.git.url}/acme/slugs.git`);
  line(`GitHub   ${scene.github.apiUrl} (checks every request against GitHub's published description)`);
  line(`model    ${scene.responses.endpoint} (replay)`);
  line(`#${pullRequest.number} "${pullRequest.title}" by ${pullRequest.author}, head ${scene.shas.head.slice(0, 12)}`);
  line("The test on the pull request's branch, before:");
  quote((await runTests(scene)).output, 8);
}

/** Clones the branch afresh over HTTP and runs its tests with Git and Node alone: nothing of ours takes part. */
async function runTests(scene: Scene): Promise<{ passed: boolean; output: string }> {
  const directory = await mkdtemp(join(tmpdir(), "codex-action-demo-"));
  try {
    const environment = { ...cleanGitEnvironment(directory), ...scene.clone.environment };
    await run("git", ["clone", "--quiet", "--branch", pullRequest.branch, scene.clone.url, "clone"], {
      cwd: directory,
      env: environment,
    });
    const test = run(process.execPath, ["--test", "--test-reporter=spec"], {
      cwd: join(directory, "clone"),
      env: { PATH: dirname(process.execPath) },
    });
    return await test.then(
      ({ stdout }) => ({ passed: true, output: stdout }),
      (error: { stdout?: string }) => ({ passed: false, output: error.stdout ?? String(error) }),
    );
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function finish(scene: Scene, ended: RunActionResult): Promise<number> {
  step(5, "The branch cloned afresh, and its test run there");
  const after = await runTests(scene);
  quote(
    after.output
      .split("\n")
      .filter((text) => /^(?:✔|✖|ℹ (?:tests|pass|fail))/.test(text))
      .join("\n"),
  );
  const problems = [
    ...(after.passed ? [] : ["the tests still fail"]),
    ...(ended.exitCode === 0 ? [] : [`the action ended with exit code ${ended.exitCode}`]),
    ...(scene.github.violations.length === 0 ? [] : ["a request broke GitHub's description"]),
    ...scene.responses.problems,
    ...(scene.git.pushes.length === 1 ? [] : [`${scene.git.pushes.length} pushes instead of one`]),
  ];
  for (const problem of problems) line(`PROBLEM: ${problem}`);
  heading(
    problems.length === 0
      ? `Done in ${seconds()} s: one comment, one commit, one review, one check.`
      : "The demo failed.",
  );
  return problems.length === 0 ? 0 : 1;
}

function finishBroken(broken: Breakage, scene: Scene, run: RunActionResult): number {
  step(5, `An honest ending: ${broken.name}`);
  line(`outcome ${run.outputs["outcome"]}, exit code ${run.exitCode}; expected ${broken.outcome}`);
  line(
    `pushed: ${scene.git.pushes.flatMap(({ updates }) => updates).some(({ accepted }) => accepted) ? "yes" : "nothing"}`,
  );
  const patch = run.outputs["patch-path"];
  line(
    patch
      ? `the patch is kept: ${readFileSync(patch, "utf8").split("\n").length} lines at ${patch}`
      : "there was no patch to keep",
  );
  const asExpected = run.outputs["outcome"] === broken.outcome && (run.exitCode ?? 0) !== 0;
  heading(asExpected ? `It failed as it should, in ${seconds()} s.` : "It did not end as it should.");
  return asExpected ? (run.exitCode ?? 1) : 1;
}

function seconds(): string {
  return ((performance.now() - started) / 1000).toFixed(1);
}
