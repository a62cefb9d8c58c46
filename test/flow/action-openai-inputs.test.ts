import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import { sceneSecrets } from "../../servers/scene/start-scene.ts";
import { checkOut, command, finalMessage, flowScene, runPrompt } from "../support/flow.ts";

const prompt = "Spell every word out.\n\n  Keep the order.";

describe("a workflow with openai/codex-action's inputs only", () => {
  it("sends exactly the prompt, only reads from GitHub, and leaves the change in the workspace", async () => {
    await using scene = await flowScene();
    const workspace = await checkOut(scene, scene.shas.head);
    await using run = await scene.run({
      event: { name: "pull_request", actor: "mona" },
      workspace,
      inputs: {
        prompt,
        sandbox: "workspace-write",
        "safety-strategy": "drop-sudo",
        "codex-user": "codex",
        "codex-version": "0.99.0",
        "codex-args": '["--json", "--skip-git-repo-check"]',
        "output-file": "out/message.md",
        model: "gpt-5.5",
        effort: "low",
        "allow-users": "*",
        "allow-bots": "false",
      },
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { "final-message": finalMessage, outcome: "answered" } });
    const [first] = scene.responses.requests;
    const users = first?.request?.input.filter(({ role }) => role === "user") ?? [];
    expect(users.at(-1)?.["content"]).toEqual([{ type: "input_text", text: prompt }]);
    expect(first?.request).toMatchObject({ model: "gpt-5.5", reasoning: { effort: "low" } });
    expect(scene.github.calls.filter(({ method }) => method !== "GET")).toEqual([]);
    expect([scene.git.pushes, scene.github.violations, scene.responses.problems]).toEqual([[], [], []]);
    expect(await readFile(join(workspace, "words.txt"), "utf8")).toContain("word no. 3\n");
    expect(await readFile(join(workspace, "out/message.md"), "utf8")).toBe(finalMessage);
    for (const name of ["safety-strategy", "codex-user", "codex-version"]) expect.soft(run.log).toContain(`${name} "`);
  });

  it.each(["push", "issues", "workflow_run"])(
    "runs for %s, which only the workflow itself decides about",
    async (name) => {
      await using scene = await flowScene();
      const workspace = await checkOut(scene, scene.shas.base);
      await using run = await scene.run({
        event: { name: "push", actor: "lin" },
        workspace,
        inputs: { prompt },
        ...named(name),
      });
      expect(run.log).not.toContain("##[error]");
      expect(run).toMatchObject({ exitCode: 0 });
      expect(scene.github.calls.filter(({ method }) => method !== "GET")).toEqual([]);
    },
  );

  it("answers a key without a prompt with what replaces the proxy", async () => {
    await using scene = await flowScene();
    await using run = await scene.run({ event: { name: "push", actor: "lin" }, inputs: {} });
    expect(run).toMatchObject({ exitCode: 2, conclusion: "failure" });
    expect(run.log).toMatch(/a key was given but no prompt.*input\.no-prompt.*`prompt`/);
    expect([scene.responses.requests, scene.github.calls]).toEqual([[], []]);
  });

  it("refuses an input that does not exist and names the nearest", async () => {
    await using scene = await flowScene();
    await using run = await runPrompt(scene, { environment: { INPUT_PROMT: "x" } });
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.log).toContain("did you mean `prompt`?");
  });

  it("says where the key comes from when there is none", async () => {
    await using scene = await flowScene();
    await using run = await runPrompt(scene, { inputs: { "openai-api-key": "" } });
    expect(run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(run.log).toMatch(/input\.no-key.*secrets\.OPENAI_API_KEY/);
    expect(scene.responses.requests).toEqual([]);
  });
});

const named = (name: string) => ({ environment: { GITHUB_EVENT_NAME: name } });

describe("files that inputs name", () => {
  const started = async (prepare: (workspace: string) => Promise<Readonly<Record<string, string>>>) => {
    const scene = await flowScene();
    const workspace = await checkOut(scene, scene.shas.base);
    const inputs = await prepare(workspace);
    const run = await runPrompt(scene, { workspace, inputs: { prompt: "", ...inputs } });
    const end = async () => {
      await run[Symbol.asyncDispose]();
      await scene[Symbol.asyncDispose]();
    };
    return { scene, run, [Symbol.asyncDispose]: end };
  };

  it("take a prompt from a file of the workspace", async () => {
    await using all = await started(async (workspace) => {
      await mkdir(join(workspace, ".github"));
      await writeFile(join(workspace, ".github", "prompt.md"), prompt);
      return { "prompt-file": ".github/prompt.md" };
    });
    expect(all.run).toMatchObject({ exitCode: 0 });
    expect(JSON.stringify(all.scene.responses.requests[0]?.request?.input.at(-1))).toContain("Spell every word out.");
  });

  it("take a prompt on a pull request from the base commit, whatever the head says", async () => {
    await using scene = await flowScene({
      baseFiles: { "prompt.md": "The base's own words." },
      pullRequestFiles: { "prompt.md": "Words of whoever wrote the head.", "new.md": "Words without a base." },
    });
    const workspace = await checkOut(scene, scene.shas.head);
    const event = { name: "pull_request", actor: "lin" } as const;
    await using run = await scene.run({ event, workspace, inputs: { "prompt-file": "prompt.md" } });
    expect(run).toMatchObject({ exitCode: 0 });
    expect(scene.responses.requests[0]?.request?.input.at(-1)?.["content"]).toMatchObject([
      { text: "The base's own words." },
    ]);
    await using other = await scene.run({ event, workspace, inputs: { "prompt-file": "new.md" } });
    expect(other).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(other.log).toContain(`base commit ${scene.shas.base}`);
  });

  it.each([
    { what: "the environment of the process", path: "/proc/self/environ", link: false },
    { what: "a device", path: "/dev/zero", link: false },
    { what: "a file that is not there", path: "missing.md", link: false },
    { what: "a link to the environment", path: "prompt.md", link: true },
    { what: "a directory", path: ".", link: false },
  ])("refuse $what as a prompt, before anything is sent", async ({ path, link }) => {
    await using all = await started(async (workspace) => {
      if (link) await symlink("/proc/self/environ", join(workspace, path));
      return { "prompt-file": path };
    });
    expect(all.run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(all.run.log).toContain("input.unreadable-file");
    expect(all.scene.responses.requests).toEqual([]);
    expect(all.run.rawStdout.replaceAll(/^::add-mask::.*$/gm, "")).not.toContain(sceneSecrets.modelKey);
  });

  it("refuse an output file behind a link, before anything is sent, and leave its target alone", async () => {
    await using all = await started(async (workspace) => {
      await mkdir(join(workspace, "..", "elsewhere"));
      await symlink("../elsewhere", join(workspace, "out"));
      return { prompt, "output-file": "out/message.md" };
    });
    expect(all.run).toMatchObject({ exitCode: 2, outputs: { outcome: "bad-configuration" } });
    expect(all.run.log).toContain("input.output-path");
    expect(all.scene.responses.requests).toEqual([]);
  });
});

describe("an output file that the turn turns into a trap", () => {
  it("is not written through a link that a command has put there", async () => {
    await using scene = await flowScene({
      script: [answer([command("mkdir -p real && ln -s .. out")]), answer([message("Linked.")])],
    });
    const workspace = await checkOut(scene, scene.shas.base);
    const target = join(workspace, "..", "message.md");
    await writeFile(target, "untouched");
    await using run = await runPrompt(scene, { workspace, inputs: { "output-file": "out/message.md" } });
    expect(run.outputs["outcome"]).toBe("bad-configuration");
    expect(await readFile(target, "utf8")).toBe("untouched");
    expect(run.log).toContain("input.output-path");
  });
});
