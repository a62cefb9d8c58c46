import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { functionCall, message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import type { SceneEvent } from "../../servers/scene/event-payload.ts";
import { type ScenePermissions, sceneSecrets } from "../../servers/scene/start-scene.ts";
import { applyPatch, checkOut, flowScene, published } from "../support/flow.ts";

type Step = { uses?: string; with?: Readonly<Record<string, unknown>> };
type Job = {
  if?: string;
  permissions: Readonly<Record<string, string>>;
  "timeout-minutes": number;
  steps: readonly Step[];
};
type Workflow = { on: Readonly<Record<string, unknown>>; permissions: object; jobs: Readonly<Record<string, Job>> };

const directory = join(import.meta.dirname, "..", "..", "examples", "workflows");
const files = (await readdir(directory)).filter((name) => /\.ya?ml$/.test(name));

async function readWorkflow(file: string) {
  const workflow = parse(await readFile(join(directory, file), "utf8")) as Workflow;
  const jobs = Object.values(workflow.jobs).filter(({ steps }) => steps.some(isOurs));
  return { workflow, jobs };
}

const isOurs = ({ uses = "" }: Step) => uses.split("@")[0]?.endsWith("/codex-action") === true;

/** What the runner would make of `with`: the one secret filled in, everything as text. */
function inputsOf(step: Step | undefined): Record<string, string> {
  const entries = Object.entries(step?.with ?? {}).map(([name, value]) => {
    const text = String(value).replaceAll(/\$\{\{\s*secrets\.OPENAI_API_KEY\s*\}\}/g, sceneSecrets.modelKey);
    expect(text, name).not.toContain("${{");
    return [name, text] as const;
  });
  return Object.fromEntries(entries);
}

/** The permissions of the job as the token has them; what is not written is not there. */
function permissionsOf({ permissions }: Job): ScenePermissions {
  const entries = Object.entries(permissions).map(([name, level]) => [name.replaceAll("-", "_"), level]);
  const none = { contents: undefined, pull_requests: undefined, checks: undefined };
  return { ...none, ...Object.fromEntries(entries) } as ScenePermissions;
}

const findings = [{ title: "A digit", body: "Write it out.", priority: 2, path: "old.txt", snippet: "2" }];
const change = "*** Update File: README.md\n@@\n-A list of words.\n+A list of many words.";
const script = [
  answer([applyPatch(change), functionCall("report_findings", { findings })]),
  answer([message("Said how many.")]),
];

/** What each workflow promises its reader, by the event that starts it. */
const expected: Readonly<Record<string, { outcome: string; pushes: number; reviews: number; checks: number }>> = {
  "comment-fix.yml": { outcome: "published", pushes: 1, reviews: 1, checks: 1 },
  "review.yml": { outcome: "reviewed-clean", pushes: 0, reviews: 1, checks: 1 },
  "maintenance.yml": { outcome: "patch-only", pushes: 0, reviews: 0, checks: 0 },
};

/** Every workflow with every event that starts it. */
const each = await Promise.all(
  files.map(async (file) => {
    const { workflow } = await readWorkflow(file);
    return Object.keys(workflow.on).map((event) => ({ file, event: event as SceneEvent["name"] }));
  }),
);

describe("the example workflows", () => {
  it("are all run here", () => {
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(each.flat())("$file does what it says for $event, with its own permissions", async ({ file, event }) => {
    const { jobs } = await readWorkflow(file);
    expect(jobs).toHaveLength(1);
    const [job] = jobs as [Job];
    await using scene = await flowScene({ script, permissions: permissionsOf(job) });
    const hasCheckout = job.steps.some(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    const revision = event === "pull_request" ? "refs/pull/7/merge" : scene.shas.base;
    await using run = await scene.run({
      event: { name: event, actor: "lin" },
      inputs: inputsOf(job.steps.find(isOurs)),
      ...(hasCheckout ? { workspace: await checkOut(scene, revision) } : {}),
    });
    const { outcome, pushes, reviews, checks } = expected[file] ?? { outcome: "?", pushes: 0, reviews: 0, checks: 0 };
    expect(run.log).not.toContain("##[error]");
    expect(run).toMatchObject({ exitCode: 0, conclusion: "success", outputs: { outcome } });
    const wrote = published(scene);
    expect([scene.git.pushes.length, wrote.reviews.length, wrote.checks.length]).toEqual([pushes, reviews, checks]);
    expect([scene.github.violations, scene.responses.problems]).toEqual([[], []]);
  });

  it.each(files)(
    "%s pins every action, starts from no permissions, limits its time and keeps no credentials",
    async (file) => {
      const { workflow, jobs } = await readWorkflow(file);
      expect(workflow.permissions).toEqual({});
      for (const job of jobs) {
        expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
        expect(job.if).toBeDefined();
        for (const { uses = "", with: inputs } of job.steps) {
          expect(uses).toMatch(/@[0-9a-f]{40}$/);
          if (uses.startsWith("actions/checkout@")) expect(inputs?.["persist-credentials"]).toBe(false);
        }
      }
    },
  );
});
