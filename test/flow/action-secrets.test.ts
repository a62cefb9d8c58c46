import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { functionCall, message } from "../../servers/responses/items.ts";
import { answer, outputOf, type Turn } from "../../servers/responses/turn.ts";
import type { RunActionResult } from "../../servers/runner/run-action.ts";
import { type Scene, sceneSecrets } from "../../servers/scene/start-scene.ts";
import { allSecretForms, editWord, filesBelow, finalMessage, flowScene, runComment } from "../support/flow.ts";

/** Everything a command could think of to find a secret. Each prints where it looked, so that silence is not taken for safety. */
const searches = {
  environment: "env; export -p; cat /proc/self/environ",
  processes:
    "cat /proc/*/environ /proc/*/cmdline | tr '\\0' '\\n'; ls /proc | grep -c '^[0-9]*$'; cat /proc/1/maps | head -3",
  runner:
    "pwd; ls -laR ../../_temp | head -100; grep -ra . ../../_temp | head -c 20000; cat ../../_temp/_github_workflow/event.json",
  homes:
    "ls -la ~ /root /home/*; cat ~/.gitconfig ~/.git-credentials ~/.netrc ~/.config/gh/hosts.yml ~/.docker/config.json",
  repository:
    "cat .git/config; ls -la .git; git config --list --show-origin; git remote -v; git credential fill </dev/null",
  newFiles:
    "touch -d '1 hour ago' /tmp/.then; find /tmp /var /home /root /run /etc /dev/shm -xdev -newer /tmp/.then -type f -size -200k -print 2>/dev/null | head -200 | tee /dev/stderr | xargs -r cat 2>/dev/null | head -c 100000",
  sockets:
    "ls -la /proc/self/fd /run /var/run 2>&1 | head -60; (exec 3<>/dev/tcp/127.0.0.1/80) 2>&1; cat /proc/net/tcp | head",
  memory: "for p in /proc/[0-9]*; do head -c 1 $p/mem >/dev/null 2>&1 && echo readable $p; done; echo looked",
} as const;

/**
 * What a command prints is redacted before anybody sees it, so each search turns its output round (every sign 47 places on) and
 * the test turns it back: only what commands could not see is missing then.
 */
const turned = (search: string) => `{ ${search}; } 2>&1 | tr '!-~' 'P-~!-O'; echo`;
const turnBack = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(33 + ((sign.charCodeAt(0) - 33 + 47) % 94)));

const names = Object.keys(searches) as (keyof typeof searches)[];

const turns: Turn[] = [
  answer(names.map((name) => functionCall("exec_command", { cmd: turned(searches[name]) }, `call_${name}`))),
  answer([editWord(3)]),
  answer([message(finalMessage)]),
];

describe("a run whose commands look for secrets", () => {
  let scene: Scene;
  let run: RunActionResult;
  let kept: Map<string, Buffer>;
  const outputs = new Map<string, string>();
  beforeAll(async () => {
    scene = await flowScene({ script: turns });
    run = await runComment(scene, {
      environment: { OPENAI_API_KEY: sceneSecrets.modelKey, GITHUB_TOKEN: sceneSecrets.githubToken },
      runtime: { token: "runtime-token-5d1e9f", url: "http://127.0.0.1:9/", resultsUrl: "http://127.0.0.1:9/" },
    });
    kept = await filesBelow(run.layout.root);
    const last = scene.responses.requests[1]?.request;

    for (const name of names)
      outputs.set(name, turnBack((last && outputOf(last, `call_${name}`))?.split("Output:\n")[1] ?? ""));
  });
  afterAll(async () => {
    await run[Symbol.asyncDispose]();
    await scene[Symbol.asyncDispose]();
  });
  const holdsNone = (what: string, text: string | Uint8Array) => {
    const bytes = Buffer.from(text);
    for (const form of [...allSecretForms, "runtime-token-5d1e9f"])
      expect.soft(bytes.includes(form), `${what} holds ${form.slice(0, 12)}…`).toBe(false);
  };

  it("goes through, and every search was made", () => {
    expect(run.outputs).toMatchObject({ outcome: "published" });
    expect(scene.responses.problems).toEqual([]);
    for (const [name, output] of outputs) expect.soft(output, name).toMatch(/\S{4}/);
  });

  it("shows its commands no secret, in no form", () => {
    for (const [name, output] of outputs) holdsNone(name, output);
  });

  it("shows commands only their own processes, no runner variable, and neither the event nor the private directories", () => {
    expect(outputs.get("processes")).not.toMatch(/INPUT_|RUNNER_TRACKING_ID|ACTIONS_/);
    expect(outputs.get("environment")).not.toMatch(/^(?:INPUT_|ACTIONS_|GITHUB_TOKEN|OPENAI)/m);
    expect(outputs.get("runner")).not.toMatch(/codex-action-kept|"comment":/);
    expect(outputs.get("memory")).toMatch(/looked/);
  });

  it("puts no secret into any request to the model but the key into its header", () => {
    for (const { body, headers, url } of scene.responses.requests) {
      const { authorization, ...others } = headers;
      expect(authorization).toBe(`Bearer ${sceneSecrets.modelKey}`);
      holdsNone("model request", body);
      holdsNone("model headers", `${url} ${JSON.stringify(others)}`);
    }
  });

  it("writes none to the log, not even before the runner masks it, apart from the lines that tell the runner what to mask", () => {
    holdsNone("log", run.log);
    const said = run.rawStdout.split("\n").filter((line) => !line.startsWith("::add-mask::"));
    holdsNone("raw log", said.join("\n"));
    holdsNone("standard error", run.main?.stderr ?? "");
  });

  it("writes none to summary, outputs, state, transcript, kept files, commit, patch, or GitHub", async () => {
    holdsNone("summary", run.summary);
    holdsNone("outputs", JSON.stringify(run.outputs));
    holdsNone("state", JSON.stringify(run.state));
    expect(
      [...kept.keys()].filter((path) => /transcript\.jsonl$|rollout-.*\.jsonl$|patch\.diff$/.test(path)),
    ).toHaveLength(3);
    for (const [path, bytes] of kept) holdsNone(path, bytes);
    for (const { body, path } of scene.github.calls) holdsNone(`call of ${path}`, JSON.stringify(body ?? ""));
    holdsNone("commit", await scene.repository.git("show", "--format=raw", "words"));
  });
});
