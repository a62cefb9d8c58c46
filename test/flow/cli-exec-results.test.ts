import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer, messagesOf, type Reply, type Script } from "../../servers/responses/turn.ts";
import {
  command,
  commandScript,
  createPlace,
  doneScript,
  type ExecEnd,
  linesOf,
  type Place,
  runCli,
  runExec,
  shapeOf,
  startExec,
  terminalTypes,
} from "../support/command-line.ts";

let place: Place;
beforeEach(() => {
  place = createPlace();
});
afterEach(() => place[Symbol.dispose]());

const exec = (argv: readonly string[], script: Script = doneScript, more = {}) =>
  runExec(argv, { place, script, ...more });

/** What the person asked, as the model was told it in its last message. */
function asked({ requests }: ExecEnd): string {
  const request = requests[0]?.request;
  return request === undefined ? "" : messagesOf(request, "user");
}

describe("the prompt of exec", () => {
  it.each([
    ["standard input when there is no argument", undefined],
    ["standard input for -", "-"],
  ])("is %s", async (_, prompt) => {
    const end = await exec([], doneScript, { prompt, stdin: "Explain\nthis." });
    expect(end).toMatchObject({ code: 0, stdout: "done\n" });
    expect(end.stderr).toContain("Reading prompt from stdin...");
    expect(asked(end)).toContain("Explain\nthis.");
  });

  it("is the argument with what is piped in behind it, in tags", async () => {
    const end = await exec([], doneScript, { prompt: "Explain this log.", stdin: "line one\nline two\n" });
    expect(asked(end)).toContain("Explain this log.\n\n<stdin>\nline one\nline two\n</stdin>");
  });

  it("is the argument alone when a pipe was inherited that nobody writes to and nobody closes", async () => {
    const end = await exec([], doneScript, { prompt: "Go on.", stdin: "open" });
    expect(end).toMatchObject({ code: 0, stdout: "done\n" });
    expect(asked(end)).not.toContain("<stdin>");
  });

  it.each([
    ["no argument and an empty pipe", undefined, ""],
    ["an empty argument", " ", undefined],
    ["white space on standard input", "-", " \n"],
  ])("is missing with %s, which costs nothing", async (_, prompt, stdin) => {
    const end = await exec(["--json"], doneScript, { prompt, stdin });
    expect(end).toMatchObject({ code: 2, stdout: "", requests: [] });
    expect(end.stderr).toContain("(input.no-prompt)");
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("need not be waited for: %s ends the wait", async (signal) => {
    await using started = await startExec(["--json"], { place, script: doneScript, prompt: undefined, stdin: "open" });
    await new Promise((done) => started.child.stderr?.once("data", done));
    started.child.kill(signal);
    expect(await started.ended).toMatchObject({ code: 130, signal: null, stdout: "", requests: [] });
  });
});

describe("exec with --output-schema", () => {
  const schema = {
    type: "object",
    properties: { answer: { type: "number" } },
    required: ["answer"],
    additionalProperties: false,
  };
  const withSchema = (script: Script, text = JSON.stringify(schema)) => {
    writeFileSync(place.at("schema.json"), text);
    return exec(["--json", "--output-schema", "../schema.json"], script);
  };
  const say = (text: string) => answer([message(text)]);

  it("asks the service for that form, and prints the result that fits", async () => {
    const end = await withSchema([say('{"answer":42}')]);
    expect(end).toMatchObject({ code: 0, problems: [] });
    expect(JSON.parse(end.requests[0]?.body.toString() ?? "").text.format).toEqual({
      type: "json_schema",
      strict: true,
      name: "codex_output_schema",
      schema,
    });
  });

  it("asks once more for a result that does not fit, with what does not", async () => {
    const end = await withSchema([say('{"answer":"many"}'), say('{"answer":42}')]);
    expect(end.code).toBe(0);
    expect(end.requests).toHaveLength(2);
    expect(end.requests[1]?.body.toString()).toContain("/answer must be number");
    expect(linesOf(end).at(-2)?.item).toMatchObject({ type: "agent_message", text: '{"answer":42}' });
  });

  it.each([
    ["prose", "I could not.", "the message is not JSON"],
    ["another object", '{"number":42}', "must have required property 'answer'"],
  ])("fails with schema.mismatch when %s comes twice", async (_, text, reason) => {
    const end = await withSchema([say(text), say(text), say("never asked for")]);
    expect(end.code).toBe(1);
    expect(end.requests).toHaveLength(2);
    expect(linesOf(end).at(-1)).toMatchObject({ type: "turn.failed", error: { code: "schema.mismatch" } });
    expect(end.stderr).toContain(reason);
  });

  it.each([
    ["not JSON", "{", "is not valid JSON"],
    ["no object", "[]", "must be a JSON object"],
    ["no schema", '{"type":"strange"}', "is not a JSON Schema"],
  ])("refuses a file that is %s before a token is spent", async (_, text, reason) => {
    const end = await withSchema(doneScript, text);
    expect(end).toMatchObject({ code: 2, requests: [] });
    expect(end.stderr).toContain("(input.bad-schema): --output-schema: ");
    expect(end.stderr).toContain(reason);
  });

  it.each([
    ["is missing", "no.json"],
    ["is a link out of the repository", "link.json"],
    ["is no file on a disk", "/proc/self/environ"],
  ])("refuses a file that %s", async (_, path) => {
    writeFileSync(place.at("secret.json"), JSON.stringify(schema));
    symlinkSync(place.at("secret.json"), join(place.workspace, "link.json"));
    const end = await exec(["--output-schema", path]);
    expect(end).toMatchObject({ code: 2, requests: [] });
    expect(end.stderr).toContain("(input.bad-schema)");
  });
});

describe("the exit code of exec", () => {
  const status = (code: number, body: object = {}): Script => [
    { reply: { kind: "status", status: code, body: { error: { message: "No.", ...body } } } satisfies Reply },
  ];

  it.each<[string, number, string, Script]>([
    ["6 for a key that is refused with 403", 6, "model.refused-key", status(403)],
    ["2 for a model that does not exist", 2, "model.not-found", status(404)],
    ["1 for a request that the service does not take", 1, "model.bad-request", status(400)],
    ["8 for a full context", 8, "model.context-overflow", status(400, { code: "context_length_exceeded" })],
    ["7 for an account without quota", 7, "model.quota", status(429, { code: "insufficient_quota" })],
    [
      "1 for an answer that the service cut off",
      1,
      "model.incomplete",
      [{ reply: { kind: "incomplete", reason: "max_output_tokens" } }],
    ],
    ["1 for a turn without words", 1, "model.empty", [answer([])]],
  ])("is %s, and the last event says why", async (_, code, errorCode, script) => {
    const end = await exec(["--json"], script);
    expect(end.code).toBe(code);
    expect(linesOf(end).at(-1)).toMatchObject({ type: "turn.failed", error: { code: errorCode } });
    expect(end.stderr).toContain(`Error (${errorCode}): `);
  });

  it("is 6 for a refused key, which is not tried a second time", async () => {
    const end = await exec([], doneScript, { server: { apiKey: "another" } });
    expect(end).toMatchObject({ code: 6, stdout: "" });
    expect(end.requests).toHaveLength(1);
  });

  it("is 7 for a service that cannot be reached, within the time the run has", async () => {
    const end = await exec(["--json", "-c", 'openai_base_url="http://127.0.0.1:9/v1"']);
    expect(end.code).toBe(7);
    expect(shapeOf(end).filter((shape) => terminalTypes.includes(shape))).toEqual(["turn.failed"]);
    expect(linesOf(end).at(-1)).toMatchObject({ error: { code: "model.unreachable", retryable: true } });
    expect(linesOf(end)[2]).toMatchObject({
      type: "error",
      message: expect.stringMatching(/^Reconnecting\.\.\. 1\/5 /),
    });
  }, 90_000);

  it("is 9 for a turn that used more tokens than it may, and what was done stays", async () => {
    const end = await exec(
      ["--json", "-s", "workspace-write", "--max-tokens", "10", "--patch", "../change.patch"],
      [answer([command("echo more >>README.md")]), answer([message("not asked for")])],
    );
    expect(end.code).toBe(9);
    expect(end.requests).toHaveLength(1);
    expect(linesOf(end).at(-1)).toMatchObject({ type: "turn.failed", error: { code: "limit.tokens" } });
    expect(readFileSync(place.at("change.patch"), "utf8")).toContain("+more");
  });

  it("is 9 for a turn that took longer than it may, whatever runs", async () => {
    const end = await exec(["--json", "--max-minutes", "0.03"], commandScript("sleep 600", { yield_time_ms: 30_000 }));
    expect(end.code).toBe(9);
    expect(linesOf(end).at(-1)).toMatchObject({ type: "turn.failed", error: { code: "limit.time" } });
  });

  it("is 10 for danger-full-access, which is not offered, before a token is spent", async () => {
    const end = await exec(["--json", "--dangerously-bypass-approvals-and-sandbox"]);
    expect(end).toMatchObject({ code: 10, requests: [] });
    expect(linesOf(end).at(-1)).toMatchObject({ error: { code: "sandbox.unavailable" } });
  });

  it("is 10 for a sandbox that cannot be started, before a token is spent", async () => {
    const programs = place.at("programs");
    mkdirSync(programs);
    writeFileSync(
      join(programs, "bwrap"),
      "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n",
      {
        mode: 0o755,
      },
    );
    const end = await exec([], doneScript, { environment: { PATH: `${programs}:${process.env["PATH"]}` } });
    expect(end).toMatchObject({ code: 10, stdout: "", requests: [] });
    expect(end.stderr).toContain("(sandbox.unavailable)");
    expect(end.stderr).toContain("forbids new user namespaces");
  });

  it.each([
    [["--modle", "x"], "(input.unknown): unknown option '--modle'; did you mean --model?"],
    [["-s", "workspace"], "(input.invalid)"],
    [["one", "two"], "(input.invalid)"],
    [["-c", "model", "x"], "(config.invalid)"],
    [["-p", "nobody", "x"], "(config.invalid)"],
  ])("is 2 for %j, said on standard error", async (argv, text) => {
    const end = await runCli(["exec", ...argv], place);
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(end.stderr).toContain(text);
  });

  it("is 0 for a reader of standard output that goes away", async () => {
    await using started = await startExec(["--json"], { place, script: commandScript("sleep 0.2; seq 2000") });
    await new Promise((done) => started.child.stdout?.once("data", done));
    started.child.stdout?.destroy();
    expect((await started.ended).code).toBe(0);
  });
});
