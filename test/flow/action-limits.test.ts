import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { functionCall } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import { command, editWord, flowScene, published, runComment } from "../support/flow.ts";

describe("a limit", () => {
  it("of tokens ends a model that never does, keeps the patch and says why nothing was pushed", async () => {
    const again = (taken: number) => answer([functionCall("exec_command", { cmd: "echo again" }, `call_${taken}`)]);
    await using scene = await flowScene({ script: (taken) => (taken === 0 ? answer([editWord(3)]) : again(taken)) });
    await using run = await runComment(scene, { inputs: { "max-tokens": "6000" } });
    expect(run).toMatchObject({ exitCode: 9, outputs: { outcome: "limit-reached", "commit-sha": "" } });
    expect(run.summary).toMatch(/tokens limit was 6,000; used: \d/);
    expect(run.summary).toContain("publish.unfinished");
    expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
    expect([scene.git.pushes, scene.responses.problems]).toEqual([[], []]);
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  it("of time ends a command that runs for ever, with everything below it", async () => {
    await using scene = await flowScene({ script: [answer([editWord(3), command("sleep 1000 & sleep 1000")])] });
    await using run = await runComment(scene, { inputs: { "max-minutes": "0.05" } });
    expect(run).toMatchObject({ exitCode: 9, orphans: [], outputs: { outcome: "limit-reached" } });
    expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).toContain("+word no. 3");
    expect(scene.git.pushes).toEqual([]);
  });
});

describe("an endpoint that is not there", () => {
  it("fails within the time limit, and the check says so", async () => {
    await using scene = await flowScene();
    const inputs = { "responses-api-endpoint": "http://127.0.0.1:9/v1/responses", "max-minutes": "0.08" };
    await using run = await runComment(scene, { inputs });
    expect(run.exitCode).not.toBe(0);
    expect(["model-unavailable", "limit-reached"]).toContain(run.outputs["outcome"]);
    expect(run.main?.durationMs).toBeLessThan(15_000);
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  it("is refused by name when it is no URL, before anything is spent", async () => {
    await using scene = await flowScene();
    await using run = await runComment(scene, { inputs: { "responses-api-endpoint": "api.openai.com/v1" } });
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.log).toContain("responses-api-endpoint");
    expect(published(scene).checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });
});
