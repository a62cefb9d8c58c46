import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { customToolCall, message } from "../../servers/responses/items.ts";
import { startResponsesServer } from "../../servers/responses/start-responses-server.ts";
import { answer } from "../../servers/responses/turn.ts";
import { inputNames } from "../../src/commands/action-inputs.ts";
import { version } from "../../src/entry/version.ts";
import { outputNames } from "../../src/report/outputs.ts";
import {
  command,
  createPlace,
  doneScript,
  filesIn,
  linesOf,
  modelKey,
  type Place,
  repositoryRoot,
  runCli,
  runExec,
} from "../support/command-line.ts";

const dist = join(repositoryRoot, "dist");
const read = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");

describe("the bundle in another directory, without node_modules", () => {
  let place: Place;
  let bundle: string;
  beforeAll(() => {
    place = createPlace();
    bundle = place.at("moved/elsewhere");
    mkdirSync(place.at("moved"));
    cpSync(dist, bundle, { recursive: true });
  });
  afterAll(() => place[Symbol.dispose]());

  it("runs exec, with a patch in a heredoc that only the shell's grammar finds", async () => {
    const patch = "*** Begin Patch\n*** Add File: lib/new.txt\n+new\n*** End Patch";
    writeFileSync(place.at("schema.json"), '{"type":"object","properties":{},"additionalProperties":false}');
    const end = await runExec(["--json", "-s", "workspace-write", "--output-schema", "../schema.json"], {
      place,
      bundle,
      script: [
        answer([command(`mkdir lib && cd lib && echo real command`)]),
        answer([command(`cd . && apply_patch <<'PATCH'\n${patch}\nPATCH`)]),
        answer([customToolCall("apply_patch", patch.replace("new.txt", "newer.txt"))]),
        answer([message("{}")]),
      ],
    });
    expect(end).toMatchObject({ code: 0, stderr: "", problems: [] });
    expect(linesOf(end).flatMap(({ type, item }) => (type === "item.completed" ? item?.["type"] : []))).toEqual([
      "command_execution",
      "file_change",
      "file_change",
      "agent_message",
    ]);
    expect(readdirSync(join(place.workspace, "lib")).sort()).toEqual(["new.txt", "newer.txt"]);
  });

  it("runs sandbox and apply-patch", async () => {
    expect(await runCli(["sandbox", "--quiet", "--", "echo", "in"], place, { bundle })).toMatchObject({
      code: 0,
      stdout: "in\n",
    });
    const patch = "*** Begin Patch\n*** Add File: applied.txt\n+a\n*** End Patch";
    expect(await runCli(["apply-patch", patch], place, { bundle })).toMatchObject({ code: 0 });
  });

  const runnerVariables = (more: Readonly<Record<string, string>>) => {
    const file = (name: string) => {
      writeFileSync(place.at(name), "");
      return place.at(name);
    };
    mkdirSync(place.at("runner-temp"), { recursive: true });
    writeFileSync(place.at("event.json"), "{}");
    return {
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: place.workspace,
      GITHUB_REPOSITORY: "acme/slugs",
      GITHUB_REPOSITORY_ID: "1",
      GITHUB_SERVER_URL: "http://127.0.0.1:9",
      GITHUB_API_URL: "http://127.0.0.1:9/api",
      GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/graphql",
      GITHUB_RUN_ID: "5",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SHA: "0".repeat(40),
      GITHUB_REF: "refs/heads/main",
      GITHUB_ACTOR: "lin",
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_EVENT_PATH: place.at("event.json"),
      GITHUB_OUTPUT: file("output"),
      GITHUB_STATE: file("state"),
      GITHUB_STEP_SUMMARY: file("summary"),
      RUNNER_TEMP: place.at("runner-temp"),
      ...more,
    };
  };

  it("runs main: an event to outputs and summary", async () => {
    await using server = await startResponsesServer({ script: doneScript, apiKey: modelKey });
    const environment = runnerVariables({
      "INPUT_OPENAI-API-KEY": modelKey,
      "INPUT_RESPONSES-API-ENDPOINT": server.endpoint,
      INPUT_PROMPT: "Say done.",
      GITHUB_SHA: headOf(place),
    });
    const end = await runCli([], place, { bundle, door: "main", environment });
    expect([end.code, end.stderr]).toEqual([0, ""]);
    const outputs = readFileSync(place.at("output"), "utf8");
    expect(outputs).toMatch(/^outcome<<.*\nanswered\n/);
    expect(outputs).toMatch(/^final-message<<.*\ndone\n/m);
    expect(readFileSync(place.at("summary"), "utf8")).not.toBe("");
  });

  it("runs post, which needs neither key nor event nor state", async () => {
    const end = await runCli([], place, { bundle, door: "post", environment: runnerVariables({}) });
    expect(end).toMatchObject({ code: 0, stderr: "" });
  });

  it("is used as it is: running it writes nothing into it", () => {
    const hashes = (directory: string) =>
      Object.fromEntries(filesIn(directory).map((file) => [file.slice(directory.length), hashOf(file)]));
    expect(hashes(bundle)).toEqual(hashes(dist));
  });
});

function headOf(place: Place): string {
  const { stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: place.workspace, encoding: "utf8" });
  return stdout.trim();
}

function hashOf(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** A Node older than 24 among the usual places. */
const oldNode = ["/usr/bin/node", "/usr/local/bin/node"].find((file) => {
  const printed = existsSync(file) ? spawnSync(file, ["--version"], { encoding: "utf8" }).stdout : "";
  const major = /^v(\d+)\./.exec(printed)?.[1];
  return major !== undefined && Number(major) < 24;
});

describe("dist/cli.js", () => {
  it.skipIf(oldNode === undefined)("says under an older Node which one it needs, and ends with 2", async () => {
    using place = createPlace();
    const end = await runCli(["exec", "--help"], place, { node: oldNode ?? "" });
    expect(end).toMatchObject({ code: 2, stdout: "" });
    expect(end.stderr).toMatch(/^codex-action needs Node 24 or newer; this is v\d+\.\d+\.\d+\.\n$/);
  });

  it("can be started by its name, as npm links it", () => {
    const { bin } = JSON.parse(read("package.json"));
    expect(bin).toEqual({ "codex-action": "dist/cli.js" });
    accessSync(join(dist, "cli.js"), constants.X_OK);
    expect(read("dist/cli.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe("what stands in several places is the same", () => {
  const action = parse(read("action.yml")) as {
    inputs: Record<string, unknown>;
    outputs: Record<string, unknown>;
    runs: Record<string, string>;
  };

  it("the version of the package and of the program", () => {
    expect(JSON.parse(read("package.json")).version).toBe(version);
  });

  it("the inputs and outputs of action.yml and of the program", () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort());
    expect(Object.keys(action.outputs).sort()).toEqual([...outputNames].sort());
  });

  it("the doors of action.yml and the files of the bundle", () => {
    expect(action.runs).toMatchObject({ using: "node24", main: "dist/main.js", post: "dist/post.js" });
    for (const door of ["main", "post"]) expect(existsSync(join(repositoryRoot, action.runs[door] ?? ""))).toBe(true);
  });

  it("the packages of the lock file that the bundle contains and those in its list of licences", () => {
    const licences = read("dist/licenses.txt").split("\n");
    for (const name of Object.keys(JSON.parse(read("package.json")).dependencies)) {
      const inBundle = existsSync(join(dist, "vendor", `${name}.wasm.LICENSE`)) || licences.includes(name);
      expect([name, inBundle]).toEqual([name, true]);
    }
  });

  it("the hashes of the files beside the bundle", () => {
    for (const file of filesIn(join(dist, "vendor")).filter((path) => path.endsWith(".wasm")))
      expect(readFileSync(`${file}.sha256`, "utf8").split(" ")[0]).toBe(hashOf(file));
  });
});

it("the bundle holds no path of the machine that built it", () => {
  const places = [repositoryRoot, `${homedir()}/`, join(tmpdir(), "codex")].filter((path) => path !== "//");
  const found = filesIn(dist).flatMap((file) => {
    const bytes = readFileSync(file);
    return places.filter((path) => bytes.includes(path)).map((path) => [file.slice(dist.length), path]);
  });
  expect(found).toEqual([]);
});
