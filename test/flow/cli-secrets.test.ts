import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { customToolCall, message, reasoning } from "../../servers/responses/items.ts";
import { answer, type Script } from "../../servers/responses/turn.ts";
import { command, createPlace, type ExecEnd, filesIn, modelKey, type Place, runExec } from "../support/command-line.ts";
import { secretForms } from "../support/flow.ts";

const token = "ghp_4Tz9Qm2Xc7Vb1Nk8Lw5Rj3Hs6Yd0Fg2Pa9Ue";
const encodings = ["cat", "base64 -w0", "base64 -w20", "xxd -p", "rev | rev", "tr -d '\\n' | sed 's/./&/g'"];

let place: Place;
beforeEach(() => {
  place = createPlace({ "README.md": "hello\n", "settings.env": `OPENAI=${modelKey}\nGITHUB=${token}\n` });
});
afterEach(() => place[Symbol.dispose]());

/** Commands that print both secrets, and a model that repeats what it read in every place where it can write. */
const telling: Script = [
  answer([
    reasoning(`The key is ${modelKey}.`),
    message(`I read ${modelKey} and ${token}.`, { phase: "commentary" }),
    ...encodings.map((encode) => command(`cat settings.env | ${encode}`)),
    command(`printf '%s' '${modelKey.slice(0, 20)}'; sleep 0.3; printf '%s\\n' '${modelKey.slice(20)}'; exit 1`),
    command(`echo ${modelKey} >&2; echo "${token}" >copy.txt`),
  ]),
  answer([customToolCall("apply_patch", `*** Begin Patch\n*** Add File: leak.txt\n+${modelKey}\n*** End Patch\n`)]),
  answer([message(`Done: ${modelKey}, ${token}.`)]),
];

const exec = (argv: readonly string[], environment = {}) =>
  runExec(["-s", "workspace-write", ...argv], {
    place,
    script: telling,
    environment: { GITHUB_TOKEN: token, ...environment },
  });

const forms = [modelKey, token].flatMap(secretForms);

function held(text: string): string[] {
  return forms.filter((form) => text.includes(form));
}

/** Everything the run wrote where somebody else than the agent reads it. */
function written(end: ExecEnd): Record<string, string> {
  const kept = [...filesIn(place.codexHome), ...filesIn(place.at("outside")), ...filesIn(place.at("temporary"))];
  return {
    stdout: end.stdout,
    stderr: end.stderr,
    ...Object.fromEntries(kept.map((file) => [file, readFileSync(file, "utf8")])),
  };
}

describe("a secret that commands print and the model repeats", () => {
  it.each([
    ["events", ["--json"]],
    ["words", []],
  ])("is in no output, file or transcript of a run that shows %s", async (_, argv) => {
    const end = await exec([...argv, "-o", "../outside/last.md"]);
    const texts = written(end);
    expect(Object.keys(texts)).toEqual(
      expect.arrayContaining([
        "stdout",
        "stderr",
        expect.stringContaining("rollout-"),
        join(place.at("outside"), "last.md"),
      ]),
    );
    expect(Object.entries(texts).flatMap(([where, text]) => held(text).map((form) => [where, form]))).toEqual([]);
  });

  it("does not reach the model, except in what the model itself wrote", async () => {
    const end = await exec([]);
    const outputs = end.requests.flatMap(({ body }) =>
      (JSON.parse(body.toString()).input as Record<string, unknown>[]).filter(({ type }) =>
        String(type).endsWith("_output"),
      ),
    );
    expect(outputs.length).toBeGreaterThan(encodings.length);
    expect(held(JSON.stringify(outputs))).toEqual([]);
  });

  it("is only in the authorization of the requests when the project's instructions hold it", async () => {
    writeFileSync(join(place.workspace, "AGENTS.md"), `Use ${modelKey}.`);
    const { requests } = await exec([]);
    expect(held(requests[0]?.body.toString() ?? "")).toEqual([]);
    expect(requests[0]?.headers.authorization).toBe(`Bearer ${modelKey}`);
  });
});
