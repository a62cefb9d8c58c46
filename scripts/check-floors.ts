/**
 * Checks the ranks of the source tree: a file imports only from a lower rank or its own folder (types and `import()` count),
 * packages and OS modules only from their owners. `scripts/floors.json` is the whole rule book.
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { pathToFileURL } from "node:url";

type Floors = {
  ranks: string[][];
  pure: string[];
  packages: Record<string, string[] | "*">;
  modules: Record<string, string[]>;
  globals: Record<string, string[]>;
};

/** Any quotes: what the formatter would change must not pass here before it is formatted. */
const importPattern = /\b(?:from|import)\s*["']([^"'\n]+)["']|\bimport\s*\(\s*["'`]([^"'`\n]+)["'`]/g;

export function checkFloors(root: string): string[] {
  const floors = JSON.parse(readFileSync(join(root, "scripts/floors.json"), "utf8")) as Floors;
  const rankOf = new Map(floors.ranks.flatMap((folders, rank) => folders.map((folder) => [folder, rank] as const)));
  const problems: string[] = [];
  for (const file of globSync("src/**/*.ts", { cwd: root })) {
    const text = readFileSync(join(root, file), "utf8");
    const inside = relative("src", file);
    const folder = inside.split("/")[0] ?? "";
    const say = (problem: string) => problems.push(`${file}: ${problem}`);
    if (!rankOf.has(folder)) say(`folder ${folder}/ is not listed in scripts/floors.json`);
    for (const specifier of importsOf(text)) {
      if (specifier.startsWith(".")) checkRelative(inside, specifier, rankOf, say);
      else if (specifier.startsWith("node:")) checkModule(inside, folder, specifier, floors, say);
      else checkPackage(folder, specifier, floors, say);
    }
    checkGlobals(inside, folder, text, floors, say);
  }
  return problems;
}

export function importsOf(text: string): string[] {
  return [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? "");
}

function checkRelative(
  file: string,
  specifier: string,
  rankOf: Map<string, number>,
  say: (problem: string) => void,
): void {
  if (!specifier.endsWith(".ts")) say(`import "${specifier}" does not end in .ts`);
  const target = normalize(join(dirname(file), specifier));
  const [from = "", to = ""] = [file.split("/")[0], target.split("/")[0]];
  if (from === to) return;
  if (target.includes("/internal/")) say(`imports ${target}: internal/ is closed to other folders`);
  const [fromRank, toRank] = [rankOf.get(from), rankOf.get(to)];
  if (fromRank === undefined || toRank === undefined || toRank >= fromRank)
    say(`${from}/ (rank ${fromRank}) imports ${target} (rank ${toRank}): imports only go down`);
}

function checkModule(
  file: string,
  folder: string,
  specifier: string,
  floors: Floors,
  say: (problem: string) => void,
): void {
  const owners = floors.modules[specifier];
  if (owners && !owners.some((owner) => file === owner || folder === owner))
    say(`imports ${specifier}, which belongs to ${owners.join(", ") || "nobody"}`);
  const harmless = ["node:path", "node:crypto", "node:util", "node:url", "node:buffer"];
  if (floors.pure.includes(folder) && !harmless.includes(specifier))
    say(`is in a pure folder and imports ${specifier}`);
}

function checkPackage(folder: string, specifier: string, floors: Floors, say: (problem: string) => void): void {
  const owner = Object.entries(floors.packages).find(
    ([name]) =>
      specifier === name || specifier.startsWith(name.endsWith("/") || name.endsWith("-") ? name : `${name}/`),
  );
  if (owner === undefined) say(`imports ${specifier}, a package without an owner in scripts/floors.json`);
  else if (owner[1] !== "*" && !owner[1].includes(folder))
    say(`imports ${specifier}, which belongs to ${owner[1].join(", ")}`);
}

function checkGlobals(
  file: string,
  folder: string,
  text: string,
  floors: Floors,
  say: (problem: string) => void,
): void {
  for (const [name, owners] of Object.entries(floors.globals)) {
    if (text.includes(name) && !owners.some((owner) => owner === folder || owner === file))
      say(`uses ${name}, which belongs to ${owners.join(", ") || "nobody"}`);
  }
}

/** Folders below spec/ apart, no file may be in an import cycle. */
export function findCycles(root: string): string[] {
  const files = globSync("src/**/*.ts", { cwd: root });
  const edges = new Map(
    files.map((file) => [
      file,
      importsOf(readFileSync(join(root, file), "utf8"))
        .filter((s) => s.startsWith("."))
        .map((s) => normalize(join(dirname(file), s))),
    ]),
  );
  const state = new Map<string, "open" | "done">();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") return void cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    state.set(file, "open");
    for (const next of edges.get(file) ?? []) visit(next, [...path, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  return cycles;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = join(import.meta.dirname, "..");
  const problems = [...checkFloors(root), ...findCycles(root).map((cycle) => `import cycle: ${cycle}`)];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log("floors: imports only go down");
}
