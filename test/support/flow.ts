import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { git } from "../../servers/git-http/git.ts";
import type { FileMap } from "../../servers/git-http/repository.ts";
import type { CheckRun, Review, ReviewComment } from "../../servers/github/world.ts";
import { customToolCall, functionCall, message } from "../../servers/responses/items.ts";
import { answer, type Script } from "../../servers/responses/turn.ts";
import type { RunActionRequest, RunActionResult } from "../../servers/runner/run-action.ts";
import type { SceneEvent } from "../../servers/scene/event-payload.ts";
import {
  type Scene,
  type SceneRequest,
  sceneRepository,
  sceneSecrets,
  startScene,
} from "../../servers/scene/start-scene.ts";

const words = Array.from({ length: 40 }, (_, at) => `word ${at + 1}`);

/** A base with one list, and a pull request that adds another one: every line of `words.txt` is in the diff. */
export const baseFiles: FileMap = {
  "README.md": "# Words\n\nA list of words.\n",
  "old.txt": "one\ntwo\nthree\nfour\n",
};
export const pullRequestFiles: FileMap = { "words.txt": `${words.join("\n")}\n`, "old.txt": "one\n2\nthree\nfour\n" };

export const finalMessage = "Spelled the third word out.";

/** A model that changes one line and says so. */
export const fixScript: Script = [answer([editWord(3)]), answer([message(finalMessage)])];

export function flowScene(change: Partial<SceneRequest> = {}): Promise<Scene> {
  return startScene({
    baseFiles,
    pullRequestFiles,
    pullRequest: { number: 7, branch: "words", author: "mona", title: "More words", body: "Forty of them." },
    comment: { author: "lin", body: "/codex fix the third word" },
    script: fixScript,
    ...change,
  });
}

export function editWord(number: number) {
  return applyPatch(`*** Update File: words.txt\n@@\n-word ${number}\n+word no. ${number}`);
}

/** A call of apply_patch; `body` is what stands between its first and its last line. */
export function applyPatch(body: string) {
  return customToolCall("apply_patch", `*** Begin Patch\n${body}\n*** End Patch\n`);
}

export function command(cmd: string, more: Readonly<Record<string, unknown>> = {}) {
  return functionCall("exec_command", { cmd, ...more });
}

type FlowRun = { event?: Partial<SceneEvent>; inputs?: Readonly<Record<string, string>> } & Partial<
  Omit<RunActionRequest, "event" | "inputs">
>;

/** A run from the comment that asks for a commit, a review and a check. `inputs` are laid over those. */
export function runComment(scene: Scene, { event, inputs, ...more }: FlowRun = {}): Promise<RunActionResult> {
  return scene.run({
    event: { name: "issue_comment", ...event },
    inputs: { "trigger-phrase": "/codex", publish: "commit, review, check", upload: "never", ...inputs },
    ...more,
  });
}

/** A run from the event of the pull request itself, which asks for a review. */
export function runReview(scene: Scene, { event, inputs, ...more }: FlowRun = {}): Promise<RunActionResult> {
  return scene.run({
    event: { name: "pull_request", actor: "mona", ...event },
    inputs: { publish: "review, check", upload: "never", ...inputs },
    ...more,
  });
}

/** A run that any event may start because the workflow gives the prompt. */
export function runPrompt(scene: Scene, { event, inputs, ...more }: FlowRun = {}): Promise<RunActionResult> {
  return scene.run({
    event: { name: "workflow_dispatch", actor: "lin", ...event },
    inputs: { prompt: "Spell the words out.", upload: "never", ...inputs },
    ...more,
  });
}

/** A checkout as an earlier step leaves it, in the scene's directory. */
export async function checkOut(scene: Scene, revision: string, name = "checkout"): Promise<string> {
  const workspace = join(scene.directory, "work", name, "slugs");
  await mkdir(workspace, { recursive: true });
  await git(["init", "--quiet", workspace], { directory: scene.directory });
  await git(["fetch", "--quiet", scene.repository.directory, revision], { directory: workspace });
  await git(["checkout", "--quiet", "--detach", "FETCH_HEAD"], { directory: workspace });
  return workspace;
}

/** The tree that applying a patch file to a clean checkout of a commit gives. */
export async function treeAfterPatch(scene: Scene, commit: string, patch: string): Promise<string> {
  const clone = await checkOut(scene, commit, "clean");
  await git(["apply", "--index", patch], { directory: clone });
  return (await git(["write-tree"], { directory: clone })).trim();
}

/** What the run left on GitHub. */
export function published({ github }: Scene): {
  reviews: readonly Review[];
  comments: readonly ReviewComment[];
  checks: readonly CheckRun[];
  issueComments: number;
} {
  const { reviews, reviewComments, checkRuns, comments } = github.repository(sceneRepository);
  return {
    reviews: [...reviews.values()],
    comments: [...reviewComments.values()],
    checks: [...checkRuns.values()],
    issueComments: comments.size,
  };
}

/** The writes as "POST pulls/create-review", in order. */
export function writesOf({ github }: Scene): string[] {
  return github.writes.map(({ method, operation, route }) => `${method} ${operation ?? route}`);
}

/** The bytes of every file below a directory, by path. */
export async function filesBelow(directory: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file)] as const)));
}

/** The forms in which a secret may not be seen either: base64 at each of the three offsets, base64url, hex, percent signs. */
export function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const offsets = [0, 1, 2].map((offset) => {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  return [secret, ...offsets, bytes.toString("base64url"), bytes.toString("hex"), encodeURIComponent(secret)];
}

export const allSecretForms = Object.values(sceneSecrets).flatMap(secretForms);

export function writeFiles(directory: string, files: Readonly<Record<string, string>>): Promise<unknown> {
  return Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
}

/** Nothing was sent to the model, nothing written anywhere, no word in the thread. */
export function expectSilence(scene: Scene): void {
  expect(scene.responses.requests).toEqual([]);
  expect([scene.github.writes, scene.git.pushes, scene.github.violations]).toEqual([[], [], []]);
  expect(published(scene).issueComments).toBe(1);
}

/** Where anybody can type the trigger phrase a refusal must not fail the job. */
export function expectRefused(run: RunActionResult, code: string, outcome = "refused"): void {
  expect(run).toMatchObject({ exitCode: 0, conclusion: "success", outputs: { outcome, conclusion: "" } });
  expect(run.log).toContain(code);
}

/** Nothing of the change left the runner, and nothing of it is lost. */
export async function expectBlocked(scene: Scene, run: RunActionResult, code: string): Promise<void> {
  expect.soft(run).toMatchObject({ exitCode: 4, outputs: { outcome: "blocked", conclusion: "action_required" } });
  expect.soft(run.log).toContain(code);
  expect.soft(run.summary).toContain(code);
  expect.soft([scene.git.pushes, scene.github.violations]).toEqual([[], []]);
  expect.soft(await scene.repository.resolve("words")).toBe(scene.shas.head);
  expect.soft(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "action_required" }]);
  expect.soft(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
}
