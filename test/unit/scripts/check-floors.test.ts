import { spawnSync } from "node:child_process";
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFloors, findCycles } from "../../../scripts/check-floors.ts";
import { temporaryDirectory, writeFiles } from "../../support/work-tree.ts";

const repository = join(import.meta.dirname, "../../..");

const floors = {
  ranks: [["spec"], ["system", "render"], ["model", "git"], ["run"], ["entry"]],
  pure: ["spec", "render"],
  packages: { openai: ["model"], "@octokit/": ["git"], "mdast-util-": ["render"], zod: "*" },
  modules: { "node:child_process": ["system/processes.ts"], "node:http": [] },
  globals: { "process.exit(": ["entry"], "process.env": ["entry"] },
};

/** A tree in which everything is as it should be. */
const sound = {
  "src/spec/names.ts": "export type Name = string;\n",
  "src/system/processes.ts":
    'import { spawn } from "node:child_process";\nimport type { Name } from "../spec/names.ts";\nexport const run = (name: Name) => spawn(name);\n',
  "src/render/text.ts":
    'import { join } from "node:path";\nimport { toString } from "mdast-util-to-string";\nexport { join, toString };\n',
  "src/model/client.ts":
    'import OpenAI from "openai";\nimport { z } from "zod";\nexport type * from "openai/resources/responses.js";\nexport { run } from "../system/processes.ts";\nexport { OpenAI, z };\n',
  "src/model/ask.ts": 'import { run } from "./client.ts";\nexport const ask = run;\n',
  "src/entry/cli.ts":
    'const { ask } = await import("../model/ask.ts");\nask(process.env["X"] ?? "");\nprocess.exit(0);\n',
};

function problemsWith(files: Record<string, string>): string[] {
  using tree = temporaryDirectory();
  writeFiles(tree.path, { "scripts/floors.json": JSON.stringify(floors), ...sound, ...files });
  return [...checkFloors(tree.path), ...findCycles(tree.path).map((cycle) => `import cycle: ${cycle}`)];
}

describe("the floors check", () => {
  it("says nothing of a tree in which imports only go down", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      "an import from a higher rank",
      { "src/system/up.ts": 'import { ask } from "../model/ask.ts";\n' },
      /^src\/system\/up\.ts: system\/ \(rank 1\) imports model\/ask\.ts \(rank 2\): imports only go down$/,
    ],
    [
      "a type import from a higher rank",
      { "src/spec/up.ts": 'import type { run } from "../system/processes.ts";\n' },
      /imports only go down$/,
    ],
    [
      "a re-export from a higher rank",
      { "src/spec/up.ts": 'export * from "../system/processes.ts";\n' },
      /imports only go down$/,
    ],
    [
      "an import() of a higher rank",
      { "src/system/up.ts": 'export const ask = () => import("../model/ask.ts");\n' },
      /imports only go down$/,
    ],
    [
      "an import() on two lines",
      { "src/system/up.ts": 'export const ask = () => import(\n  "../model/ask.ts"\n);\n' },
      /imports only go down$/,
    ],
    ["an import for its effect", { "src/system/up.ts": 'import "../model/ask.ts";\n' }, /imports only go down$/],
    [
      "an import over several lines",
      { "src/system/up.ts": 'import {\n  ask,\n} from "../model/ask.ts";\n' },
      /imports only go down$/,
    ],
    [
      "an import without spaces",
      { "src/system/up.ts": 'import{ask}from"../model/ask.ts";\n' },
      /imports only go down$/,
    ],
    [
      "an import in single quotes",
      { "src/system/up.ts": "import { ask } from '../model/ask.ts';\n" },
      /imports only go down$/,
    ],
    [
      "an import() of a template",
      { "src/system/up.ts": "export const ask = () => import(`../model/ask.ts`);\n" },
      /imports only go down$/,
    ],
    [
      "an import of a type in place",
      { "src/system/up.ts": 'export type Ask = import("../model/ask.ts").Ask;\n' },
      /imports only go down$/,
    ],
    [
      "a sideways import",
      { "src/git/side.ts": 'import { ask } from "../model/ask.ts";\n' },
      /^src\/git\/side\.ts: git\/ \(rank 2\) imports model\/ask\.ts \(rank 2\)/,
    ],
    [
      "a way out of src/",
      { "src/run/out.ts": 'import { x } from "../../scripts/build.ts";\n' },
      /imports only go down$/,
    ],
    [
      "a folder that nobody listed",
      { "src/utils/text.ts": "export {};\n" },
      /^src\/utils\/text\.ts: folder utils\/ is not listed/,
    ],
    ["a file beside the folders", { "src/index.ts": "export {};\n" }, /is not listed/],
    [
      "another folder's internal/",
      { "src/model/internal/a.ts": "export {};\n", "src/run/use.ts": 'import "../model/internal/a.ts";\n' },
      /internal\/ is closed to other folders/,
    ],
    ["an import without .ts", { "src/model/more.ts": 'import { ask } from "./ask.js";\n' }, /does not end in \.ts/],
    [
      "a package of another folder",
      { "src/run/use.ts": 'import OpenAI from "openai";\n' },
      /^src\/run\/use\.ts: imports openai, which belongs to model$/,
    ],
    [
      "a part of another folder's package",
      { "src/run/use.ts": 'import { Octokit } from "@octokit/rest";\n' },
      /belongs to git$/,
    ],
    [
      "a package that nobody owns",
      { "src/run/use.ts": 'import leftPad from "left-pad";\n' },
      /left-pad, a package without an owner/,
    ],
    [
      "a package whose name only begins like an owned one",
      { "src/model/use.ts": 'import x from "openai-plus";\n' },
      /openai-plus, a package without an owner/,
    ],
    [
      "a module of the system outside its owner",
      { "src/system/other.ts": 'import { exec } from "node:child_process";\n' },
      /node:child_process, which belongs to system\/processes\.ts$/,
    ],
    [
      "the same without node:",
      { "src/system/other.ts": 'import { exec } from "child_process";\n' },
      /child_process, a package without an owner/,
    ],
    [
      "a module that belongs to nobody",
      { "src/run/use.ts": 'import http from "node:http";\n' },
      /node:http, which belongs to nobody$/,
    ],
    [
      "a file system in a pure folder",
      { "src/render/read.ts": 'import { readFileSync } from "node:fs";\n' },
      /^src\/render\/read\.ts: is in a pure folder and imports node:fs$/,
    ],
    [
      "the environment outside entry/",
      { "src/run/use.ts": 'export const home = process.env["HOME"];\n' },
      /uses process\.env, which belongs to entry$/,
    ],
    [
      "an exit outside entry/",
      { "src/run/use.ts": "process.exit(1);\n" },
      /uses process\.exit\(, which belongs to entry$/,
    ],
    [
      "a cycle of two",
      { "src/model/one.ts": 'import "./two.ts";\n', "src/model/two.ts": 'import "./one.ts";\n' },
      /^import cycle: src\/model\/\w+\.ts -> src\/model\/\w+\.ts -> src\/model\/\w+\.ts$/,
    ],
    [
      "a cycle of types",
      {
        "src/spec/one.ts": 'import type { B } from "./two.ts";\nexport type A = B;\n',
        "src/spec/two.ts": 'import type { A } from "./one.ts";\nexport type B = A;\n',
      },
      /^import cycle: /,
    ],
    [
      "a file that imports itself",
      { "src/model/self.ts": 'import "./self.ts";\n' },
      /^import cycle: src\/model\/self\.ts -> src\/model\/self\.ts$/,
    ],
  ])("finds %s, and nothing else", (_, files, problem) => {
    expect(problemsWith(files)).toEqual([expect.stringMatching(problem)]);
  });

  it("is not misled by words that look like an import", () => {
    expect(
      problemsWith({
        "src/render/words.ts":
          'export const text = "copied from \\"there\\"";\nexport const more = `imported from ${text}`;\n',
      }),
    ).toEqual([]);
  });
});

describe("as a program", () => {
  /** The script in a tree of its own. */
  function check(files: Record<string, string>) {
    using tree = temporaryDirectory();
    writeFiles(tree.path, { "scripts/floors.json": JSON.stringify(floors), ...sound, ...files });
    copyFileSync(join(repository, "scripts/check-floors.ts"), join(tree.path, "scripts/check-floors.ts"));
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(tree.path, "scripts/check-floors.ts")], {
      encoding: "utf8",
      env: {},
    });
    return { status, stdout, stderr };
  }

  it("ends with 0, and with 1 and the problem when an upward import is added", () => {
    expect(check({})).toMatchObject({ status: 0, stdout: "floors: imports only go down\n" });
    expect(check({ "src/system/up.ts": 'import "../model/ask.ts";\n' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("src/system/up.ts: system/ (rank 1) imports model/ask.ts"),
    });
    expect(check({ "src/model/one.ts": 'import "./one.ts";\n' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("import cycle: "),
    });
  });
});
