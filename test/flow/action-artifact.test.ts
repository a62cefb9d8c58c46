import { describe, expect, it } from "vitest";
import { readZip } from "../../servers/artifact/read-zip.ts";
import { type ArtifactServer, startArtifactServer } from "../../servers/artifact/start-artifact-server.ts";
import { answer } from "../../servers/responses/turn.ts";
import type { Scene } from "../../servers/scene/start-scene.ts";
import { allSecretForms, command, editWord, flowScene, runComment } from "../support/flow.ts";
import { awaitProcess } from "../support/host-processes.ts";

/** With another host name the artifact client takes the server for one that cannot keep artifacts. */
const knownHost = ({ github, git }: Scene) => ({
  api: github.apiUrl,
  graphql: github.graphqlUrl,
  server: git.url.replace("127.0.0.1", "git.localhost"),
});

const runtimeOf = ({ environment, url }: ArtifactServer) => ({
  token: environment.ACTIONS_RUNTIME_TOKEN,
  url,
  resultsUrl: environment.ACTIONS_RESULTS_URL,
});

describe("upload: auto", () => {
  it("keeps patch, findings, message and transcript as one artifact that holds no secret, and says where", async () => {
    await using artifacts = await startArtifactServer();
    await using scene = await flowScene();
    const inputs = { upload: "auto" };
    await using run = await runComment(scene, { inputs, runtime: runtimeOf(artifacts), urls: knownHost(scene) });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "published" } });
    const [kept, ...more] = artifacts.uploads();
    expect(more).toEqual([]);
    const files = readZip(kept?.zip ?? Buffer.alloc(0));
    expect([...files.keys()].sort()).toEqual(["findings.json", "message.md", "patch.diff", "transcript.jsonl"]);
    expect(files.get("patch.diff")?.toString()).toContain("+word no. 3");
    for (const [name, bytes] of files)
      for (const form of [...allSecretForms, artifacts.environment.ACTIONS_RUNTIME_TOKEN])
        expect.soft(bytes.includes(form), name).toBe(false);
    expect(run.summary).toContain(`artifact \`${kept?.name}\``);
    expect(run.log).not.toContain("ACTIONS_RUNTIME_TOKEN");
  });

  it("lets the post step keep what a cancelled run has no time for", async () => {
    const sleep = `sleep 86500.${process.pid}`;
    await using artifacts = await startArtifactServer();
    await using scene = await flowScene({ script: [answer([editWord(3)]), answer([command(sleep)])] });
    const cancel = new AbortController();
    void awaitProcess(sleep.replace(" ", "\0")).then(() => cancel.abort());
    await using run = await runComment(scene, {
      inputs: { upload: "auto" },
      runtime: runtimeOf(artifacts),
      urls: knownHost(scene),
      signal: cancel.signal,
    });
    expect(run).toMatchObject({ conclusion: "cancelled", exitCode: 130 });
    const [kept, ...more] = artifacts.uploads();
    expect(more).toEqual([]);
    expect(run.summary).toContain(`post step keeps them as the artifact \`${kept?.name}\``);
    const files = readZip(kept?.zip ?? Buffer.alloc(0));
    expect(files.get("patch.diff")?.toString()).toContain("+word no. 3");
  });

  it("that fails is a warning and no failure", async () => {
    await using artifacts = await startArtifactServer({ fail: () => 400 });
    await using scene = await flowScene();
    const inputs = { upload: "auto" };
    await using run = await runComment(scene, { inputs, runtime: runtimeOf(artifacts), urls: knownHost(scene) });
    expect(run).toMatchObject({ exitCode: 0, outputs: { outcome: "published" } });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: "warning", message: expect.stringContaining("artifact") }),
    );
    expect(run.summary).toContain("on the runner only");
  });
});
