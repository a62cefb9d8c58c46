import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { larkProblem } from "../../../servers/responses/check-tools.ts";
import { hostileScripts } from "../../../servers/responses/hostile-scripts.ts";
import { customToolCall, functionCall, message, reasoning, type ServerItem } from "../../../servers/responses/items.ts";
import { parseRecording, readRecording } from "../../../servers/responses/recording.ts";
import { type ResponsesServer, startResponsesServer } from "../../../servers/responses/start-responses-server.ts";
import { answer, lastOutputMatches } from "../../../servers/responses/turn.ts";

const user = { type: "message", role: "user", content: "Fix it" };
const call = functionCall("exec_command", { cmd: "ls" }, "call_1");
const output = { type: "function_call_output", call_id: "call_1", output: "exit code 1\nREADME.md" };
const tool = {
  type: "function",
  name: "exec_command",
  strict: true,
  parameters: {
    type: "object",
    properties: { cmd: { type: "string" } },
    required: ["cmd"],
    additionalProperties: false,
  },
};
const grammar = 'start: begin end\nbegin: "*** Begin" LF\nend: /\\w+/ LF?\n  | "x"\n%import common.LF';
const patchTool = {
  type: "custom",
  name: "apply_patch",
  format: { type: "grammar", syntax: "lark", definition: grammar },
};

function body(change: object = {}) {
  return { model: "gpt-5.5", input: [user], tools: [tool, patchTool], store: false, stream: true, ...change };
}

async function post(server: ResponsesServer, json: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(server.endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(json),
  });
  return { status: response.status, text: await response.text() };
}

const endless = () => answer([message("Hi")]);

describe("what the Responses server refuses", () => {
  it.each<[string, object, RegExp]>([
    ["an unknown parameter", body({ previous_respons_id: "x" }), /Unknown parameter: 'previous_respons_id'/],
    ["an unknown field of a tool", body({ tools: [{ ...tool, defer: true }] }), /Unknown parameter: 'tools.0.defer'/],
    ["an item with an unknown field", body({ input: [{ ...user, extra: 1 }] }), /input\[0\]/],
    ["an item type nobody sent", body({ input: [user, { type: "hologram" }] }), /unknown item type "hologram"/],
    ["an item type named like an object's property", body({ input: [{ type: "constructor" }] }), /unknown item type/],
    ["storing", body({ store: true }), /store/],
    ["no input", body({ input: [] }), /input/],
    ["an output without its call", body({ input: [user, output] }), /No tool call found/],
    ["an output before its call", body({ input: [output, call] }), /No tool call found/],
    ["a call without output", body({ input: [user, call] }), /No tool output found for call call_1/],
    ["two outputs", body({ input: [call, output, output] }), /No tool call found/],
    ["two calls with one id", body({ input: [call, output, call, output] }), /Duplicate call_id/],
    [
      "an output of the wrong kind",
      body({ input: [call, { ...output, type: "custom_tool_call_output" }] }),
      /has the type/,
    ],
    ["lonely reasoning", body({ input: [user, reasoning("Hm"), user] }), /without its required following item/],
    ["two tools of one name", body({ tools: [tool, tool] }), /used twice/],
    ["a tool name with spaces", body({ tools: [{ ...tool, name: "run it" }] }), /tools/],
    [
      "an open object in a strict tool",
      body({ tools: [{ ...tool, parameters: { type: "object", properties: {} } }] }),
      /additionalProperties/,
    ],
    [
      "an optional property in a strict tool",
      body({ tools: [{ ...tool, parameters: { ...tool.parameters, required: [] } }] }),
      /missing 'cmd'/,
    ],
    [
      "parameters that are no schema",
      body({ tools: [{ ...tool, parameters: { type: "object", required: 1 } }] }),
      /not a JSON Schema/,
    ],
    [
      "a grammar without start",
      body({ tools: [{ ...patchTool, format: { type: "grammar", syntax: "lark", definition: "a: /x/" } }] }),
      /no rule called start/,
    ],
    [
      "a grammar of another syntax",
      body({ tools: [{ ...patchTool, format: { type: "grammar", syntax: "ebnf", definition: "a" } }] }),
      /tools/,
    ],
    [
      "a loose output format",
      body({
        text: { format: { type: "json_schema", name: "a", strict: true, schema: { type: "object", properties: {} } } },
      }),
      /text.format/,
    ],
  ])("%s", async (_what, json, expected) => {
    await using server = await startResponsesServer({ script: endless });
    const { status, text } = await post(server, json);
    expect(status).toBe(400);
    expect((JSON.parse(text) as { error: { message: string } }).error.message).toMatch(expected);
    expect(server.problems).toHaveLength(1);
    expect(server.requests[0]?.problem).toMatch(expected);
    expect(server.turnsTaken()).toBe(0);
  });

  it("another key, another path, another content type", async () => {
    await using server = await startResponsesServer({ script: endless, apiKey: "right" });
    expect((await post(server, body(), { authorization: "Bearer wrong" })).status).toBe(401);
    expect((await post(server, body())).status).toBe(401);
    const right = { authorization: "Bearer right" };
    expect((await post(server, body(), { ...right, "content-type": "text/plain" })).status).toBe(415);
    const elsewhere = await fetch(`${server.endpoint}/more`, { method: "POST", headers: right });
    expect(elsewhere.status).toBe(404);
    expect((await post(server, body(), right)).status).toBe(200);
  });

  it("reasoning that came back changed", async () => {
    const thought = reasoning("Look");
    await using server = await startResponsesServer({ script: [answer([thought, call]), answer([message("Hi")])] });
    await post(server, body());
    const changed = { ...thought, encrypted_content: "other" };
    expect((await post(server, body({ input: [user, changed, call, output] }))).status).toBe(400);
    expect((await post(server, body({ input: [user, thought, call, output] }))).status).toBe(200);
  });
});

describe("what the Responses server plays", () => {
  it("sends the events of an answer in the order of the service", async () => {
    await using server = await startResponsesServer({ script: [answer([message("Hello"), call])] });
    const { text } = await post(server, body());
    expect([...text.matchAll(/^event: (.*)$/gm)].map(([, type]) => type)).toEqual([
      "response.created",
      "response.output_item.added",
      "response.output_text.delta",
      "response.output_text.delta",
      "response.output_item.done",
      "response.output_item.added",
      "response.output_item.done",
      "response.completed",
    ]);
  });

  it("does not go on when the output is not the expected one, and says so", async () => {
    const script = [answer([call]), answer([message("Done")], lastOutputMatches(/exit code 0/))];
    await using server = await startResponsesServer({ script });
    await post(server, body());
    const refused = await post(server, body({ input: [user, call, output] }));
    expect(refused.status).toBe(400);
    expect(server.problems).toEqual([expect.stringContaining("expected a last tool output like /exit code 0/")]);
    const good = { ...output, output: "exit code 0" };
    expect((await post(server, body({ input: [user, call, good] }))).status).toBe(200);
    expect((await post(server, body({ input: [user, call, good] }))).text).toContain("The script is over");
  });

  it("records requests byte by byte", async () => {
    await using server = await startResponsesServer({ script: endless });
    await post(server, body());
    expect(server.requests[0]?.body.toString()).toBe(JSON.stringify(body()));
    expect(server.requests[0]?.request?.model).toBe("gpt-5.5");
  });

  it("counts the shared beginning of two requests as cached", async () => {
    await using server = await startResponsesServer({ script: endless });
    const long = body({ instructions: "x".repeat(8_000) });
    await post(server, long);
    const { text } = await post(server, { ...long, metadata: { a: "b" } });
    const cached = Number(/"cached_tokens":(\d+)/.exec(text)?.[1]);
    expect(cached).toBeGreaterThanOrEqual(1024);
    expect(cached % 128).toBe(0);
  });

  it("accepts back what it sent, strangers included", async () => {
    const stranger = { type: "hologram_call", id: "h", beam: [1] } as ServerItem;
    await using server = await startResponsesServer({ script: [answer([stranger, message("Hi")]), answer([])] });
    await post(server, body());
    expect((await post(server, body({ input: [user, stranger, message("Hi"), user] }))).status).toBe(200);
  });

  it("plays a hostile script, and still refuses who leaves its calls without outputs", async () => {
    await using server = await startResponsesServer({ script: hostileScripts.unknownTools });
    const { text } = await post(server, body());
    expect(text).toContain("no_such_tool");
    expect((await post(server, body({ input: [user, call, output, customToolCall("a", "b")] }))).status).toBe(400);
  });
});

describe("recordings", () => {
  const recording = {
    version: 1,
    about: "Runs the tests, then is content.",
    turns: [
      { items: [{ type: "function_call", call_id: "call_1", name: "exec_command", arguments: { cmd: "npm test" } }] },
      {
        expect: {
          tools: ["exec_command"],
          outputs: [{ call: "call_1", matches: "^exit code 1$", lacks: "Segmentation" }],
          messages: [{ role: "user", matches: "Fix" }],
        },
        items: [{ type: "message", role: "assistant", content: [{ type: "output_text", text: "Done." }] }],
        endTurn: true,
      },
    ],
  };

  it("play a file, and stop where the run goes another way", async () => {
    const directory = await mkdtemp(join(tmpdir(), "recording-"));
    const file = join(directory, "fix.json");
    await writeFile(file, JSON.stringify(recording));
    await using server = await startResponsesServer({ script: await readRecording(file) });
    await rm(directory, { recursive: true });
    const first = await post(server, body());
    expect(first.text).toContain(JSON.stringify(JSON.stringify({ cmd: "npm test" })));
    const wrong = { ...output, output: "exit code 0" };
    expect((await post(server, body({ input: [user, call, wrong] }))).text).toContain("does not match");
    const crashed = { ...output, output: "exit code 1\nSegmentation fault" };
    expect((await post(server, body({ input: [user, call, crashed] }))).text).toContain("matches /Segmentation/");
    const toolless = body({ input: [user, call, output], tools: [] });
    expect((await post(server, toolless)).text).toContain("the tool exec_command is not offered");
    expect((await post(server, body({ input: [user, call, output] }))).text).toContain("Done.");
  });

  it.each([
    ["another version", { ...recording, version: 2 }],
    ["no turns", { ...recording, turns: [] }],
    ["an unknown field", { ...recording, turns: [{ items: [], expects: {} }] }],
    [
      "a broken expression",
      { ...recording, turns: [{ items: [], expect: { outputs: [{ call: "c", matches: "(" }] } }] },
    ],
  ])("are refused with %s", (_what, json) => {
    expect(() => parseRecording(json)).toThrow();
  });
});

describe("larkProblem", () => {
  it("accepts a grammar with continuations, imports, literals and terminals", () => {
    expect(larkProblem(grammar)).toBeUndefined();
  });

  it.each([
    ["start: foo", /foo is used but not defined/],
    ["start: WORD", /WORD is used but not defined/],
    ["start: /a/\n= nonsense", /cannot read/],
  ])("refuses %j", (text, expected) => {
    expect(larkProblem(text)).toMatch(expected);
  });
});
