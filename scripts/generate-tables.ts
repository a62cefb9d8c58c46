/**
 * Writes what is generated from the sources: the tables of inputs and outputs in README.md (from action.yml) and docs/errors.md
 * (from src/spec). `--check` changes nothing and fails when a file is out of date.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { markdownTable } from "../src/render/markdown-text.ts";
import { renderErrorsPage } from "../src/report/errors-page.ts";
import { errorCodes } from "../src/spec/error-codes.ts";
import { outcomes } from "../src/spec/outcome.ts";

type Field = { description?: string; default?: string; required?: boolean; deprecationMessage?: string };
type ActionFile = { inputs?: Record<string, Field>; outputs?: Record<string, Field> };

/** Files that are wholly or partly generated, with the text they should have. */
export function generatedFiles(root: string): Map<string, string> {
  const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as ActionFile;
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const withInputs = replaceBetween(readme, "inputs", inputsTable(action));
  return new Map([
    ["README.md", replaceBetween(withInputs, "outputs", outputsTable(action))],
    ["docs/errors.md", renderErrorsPage(errorCodes, outcomes)],
  ]);
}

export function inputsTable({ inputs = {} }: ActionFile): string {
  const rows = Object.entries(inputs).map(([name, field]) => [
    code(name),
    `${oneLine(field.description)}${field.required ? " Required." : ""}`,
    field.default === undefined || field.default === "" ? "" : code(field.default),
  ]);
  return markdownTable(["Input", "Meaning", "Default"], rows);
}

export function outputsTable({ outputs = {} }: ActionFile): string {
  return markdownTable(
    ["Output", "Meaning"],
    Object.entries(outputs).map(([name, field]) => [code(name), oneLine(field.description)]),
  );
}

/** Puts `content` between `<!-- NAME:start -->` and `<!-- NAME:end -->`; both must be there once. */
export function replaceBetween(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const parts = text.split(start);
  const [after = "", ...rest] = (parts[1] ?? "").split(end);
  if (parts.length !== 2 || rest.length !== 1)
    throw new Error(`README.md needs ${start} and ${end}, each once (found around: ${after.slice(0, 40)})`);
  return `${parts[0]}${start}\n${content}\n${end}${rest[0]}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function oneLine(text = ""): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function main(root: string, check: boolean): number {
  const stale = [...generatedFiles(root)].filter(([file, text]) => readOrEmpty(join(root, file)) !== text);
  for (const [file, text] of check ? [] : stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(`wrote ${file}`);
  }
  for (const [file] of check ? stale : [])
    console.error(`${file} is out of date: run \`node scripts/generate-tables.ts\``);
  return check && stale.length > 0 ? 1 : 0;
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // Not there yet: out of date like any other difference.
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = main(join(import.meta.dirname, ".."), process.argv.includes("--check"));
}
