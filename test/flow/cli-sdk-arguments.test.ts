import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { functionCall, message } from "../../servers/responses/items.ts";
import { type ResponsesServer, startResponsesServer } from "../../servers/responses/start-responses-server.ts";
import { answer, messagesOf, type Script } from "../../servers/responses/turn.ts";
import { createPlace, linesOf, modelKey, type Place, shapeOf, startCli } from "../support/command-line.ts";

/** What `@openai/codex-sdk` 0.163.0 is asked for; each part only when it is given, as there. */
type SdkRun = {
  input: string;
  /** Flattened to dotted keys and written as TOML by the SDK. */
  config?: readonly string[];
  schemaFile?: string;
  images?: readonly string[];
  threadId?: string;
  networkAccess?: boolean;
};

let place: Place;
let schemaDirectory: string;
beforeEach(() => {
  place = createPlace();
  schemaDirectory = mkdtempSync(join(tmpdir(), "codex-output-schema-"));
});
afterEach(() => {
  place[Symbol.dispose]();
  rmSync(schemaDirectory, { recursive: true, force: true });
});

/** The arguments in the SDK's order. */
function sdkArguments(run: SdkRun, baseUrl: string): string[] {
  const configured = (text: string) => ["--config", text];
  return [
    ...["exec", "--experimental-json"],
    ...(run.config ?? []).flatMap(configured),
    ...configured(`openai_base_url=${JSON.stringify(baseUrl)}`),
    ...["--model", "gpt-5.5"],
    ...(run.threadId === undefined ? ["--thread-source", "test"] : []),
    ...["--sandbox", "workspace-write", "--cd", place.workspace],
    ...["--add-dir", place.at("outside"), "--add-dir", place.at("temporary")],
    "--skip-git-repo-check",
    ...(run.schemaFile === undefined ? [] : ["--output-schema", run.schemaFile]),
    ...["--cyber-access-program", "standard"],
    ...configured('model_reasoning_effort="low"'),
    ...configured(`sandbox_workspace_write.network_access=${run.networkAccess ?? false}`),
    ...configured('web_search="disabled"'),
    ...configured('approval_policy="never"'),
    ...(run.threadId === undefined ? [] : ["resume", run.threadId]),
    ...(run.images ?? []).flatMap((image) => ["--image", image]),
  ];
}

/** Runs as the SDK does: arguments, the prompt on standard input, the key in the environment, started somewhere else. */
function startSdk(run: SdkRun, server: ResponsesServer) {
  return startCli(sdkArguments(run, server.endpoint.replace(/\/responses$/, "")), place, {
    cwd: place.base,
    stdin: run.input,
    environment: { CODEX_API_KEY: modelKey, CODEX_INTERNAL_ORIGINATOR_OVERRIDE: "codex_sdk_ts" },
  });
}

async function sdk(run: SdkRun, script: Script, apiKey = modelKey) {
  await using server = await startResponsesServer({ script, apiKey });
  await using started = startSdk(run, server);
  return { ...(await started.ended), requests: server.requests, problems: server.problems };
}

const plain: Script = [
  answer([functionCall("exec_command", { cmd: "echo hi; touch ../outside/made" })]),
  answer([message("done")]),
];

describe("what the SDK runs", () => {
  it("gives it thread, items, usage and final response, every line JSON", async () => {
    const end = await sdk({ input: "First part.\n\nSecond part." }, plain);
    expect(end).toMatchObject({ code: 0, signal: null, problems: [] });
    expect(shapeOf(end)).toEqual([
      "thread.started",
      "turn.started",
      "item.started command_execution",
      "item.completed command_execution",
      "item.completed agent_message",
      "turn.completed",
    ]);
    const lines = linesOf(end);
    expect(lines[0]?.["thread_id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(lines[3]?.item).toMatchObject({ aggregated_output: "hi\n", exit_code: 0, status: "completed" });
    expect(lines.at(-2)?.item).toMatchObject({ text: "done" });
    expect(lines.at(-1)?.["usage"]).toMatchObject({ cache_write_input_tokens: 0, reasoning_output_tokens: 0 });
    const request = end.requests[0]?.request;
    expect(request && messagesOf(request, "user")).toContain("First part.\n\nSecond part.");
    expect(JSON.parse(end.requests[0]?.body.toString() ?? "")).toMatchObject({
      model: "gpt-5.5",
      reasoning: { effort: "low" },
    });
  });

  it("says nothing of the settings that the SDK always sends", async () => {
    expect(shapeOf(await sdk({ input: "x" }, plain))).not.toContain("item.completed error");
  });

  it("says that a network was asked for and is not there", async () => {
    const end = await sdk({ input: "x", networkAccess: true }, plain);
    expect(end.code).toBe(0);
    expect(linesOf(end)[1]).toMatchObject({
      item: { type: "error", message: expect.stringContaining("sandbox_workspace_write.network_access") },
    });
  });

  it("takes the leaves of a configuration table, and names those that mean nothing here", async () => {
    const config = ['model_verbosity="low"', 'model_providers.x.http_headers.a="b"', 'list=[1, "two"]', "nested={}"];
    const end = await sdk({ input: "x", config }, plain);
    expect(end.code).toBe(0);
    expect(JSON.parse(end.requests[0]?.body.toString() ?? "").text).toEqual({ verbosity: "low" });
    const warnings = linesOf(end).flatMap(({ item }) => (item?.["type"] === "error" ? item["message"] : []));
    expect(warnings).toEqual(["list", "nested"].map((key) => `configuration key \`${key}\` is not acted on`));
  });

  it("takes a schema from the SDK's temporary directory", async () => {
    const schema = {
      type: "object",
      properties: { a: { type: "number" } },
      required: ["a"],
      additionalProperties: false,
    };
    const schemaFile = join(schemaDirectory, "schema.json");
    writeFileSync(schemaFile, JSON.stringify(schema));
    const end = await sdk({ input: "x", schemaFile }, [answer([message('{"a":1}')])]);
    expect(end.code).toBe(0);
    expect(JSON.parse(end.requests[0]?.body.toString() ?? "").text.format.schema).toEqual(schema);
  });

  it("takes images behind everything else", async () => {
    const images = ["one.png", "two.png"].map(place.at);
    for (const image of images) writeFileSync(image, Buffer.from("\x89PNG\r\n\x1a\n", "latin1"));
    const end = await sdk({ input: "Look.", images }, [answer([message("seen")])]);
    expect(end.code).toBe(0);
    expect(end.requests[0]?.body.toString().match(/"input_image"/g)).toHaveLength(2);
  });

  it("fails with the reason in turn.failed, on standard error and in the exit code", async () => {
    const end = await sdk({ input: "x" }, plain, "another");
    const failed = linesOf(end).at(-1) as { type: string; error?: { message: string } } | undefined;
    expect(failed?.type).toBe("turn.failed");
    expect(end.code).toBe(6);
    expect(end.stderr).toContain(failed?.error?.message);
  });

  it("ends at the SDK's abort, which is a SIGTERM", async () => {
    await using server = await startResponsesServer({ script: [{ reply: { kind: "no-answer" } }] });
    await using started = startSdk({ input: "x" }, server);
    await expect.poll(() => server.requests.length, { timeout: 15_000 }).toBe(1);
    started.child.kill();
    expect((await started.ended).code).toBe(130);
  });

  it("refuses to resume a thread instead of starting another one", async () => {
    const image = place.at("one.png");
    const end = await sdk(
      { input: "Go on.", threadId: "0199a213-81c0-7800-8aa1-bbab2a035a53", images: [image] },
      plain,
    );
    expect(end).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(end.stderr).toContain("Error (input.unknown): exec resume is not there yet");
  });
});
