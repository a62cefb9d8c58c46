import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");

/** Files that cannot be bundled, with the package they come from. Their hash and licence stand beside them. */
const vendored = [
  { package: "web-tree-sitter", file: "web-tree-sitter.wasm" },
  { package: "tree-sitter-bash", file: "tree-sitter-bash.wasm" },
];

const doors = { main: "main", post: "post" } as const;

/** What the `codex-action` command starts: it must be readable by an old Node so that it can say that it is old. */
const cliStub = `#!/usr/bin/env node
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error("codex-action needs Node 24 or newer; this is " + process.version + ".");
  process.exit(2);
}
const { openDoor } = await import("./index.js");
await openDoor("cli");
`;

/** Builds the bundle into an empty directory. Same sources, same lock file, same bytes. */
export function buildDist(into: string): void {
  rmSync(into, { recursive: true, force: true });
  const compiled = join(root, "build");
  rmSync(compiled, { recursive: true, force: true });
  execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
  writeFileSync(join(compiled, "package.json"), '{"type":"module"}\n');
  execFileSync(
    process.execPath,
    [
      join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js"),
      "build",
      "build/entry/doors.js",
      "-o",
      into,
      "--license",
      "licenses.txt",
      "--no-cache",
      "-q",
    ],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"] },
  );
  for (const [file, door] of Object.entries(doors))
    writeFileSync(join(into, `${file}.js`), `import { openDoor } from "./index.js";\nawait openDoor("${door}");\n`);
  writeFileSync(join(into, "cli.js"), cliStub, { mode: 0o755 });
  for (const entry of vendored) vendor(entry, into);
}

function vendor({ package: name, file }: { package: string; file: string }, into: string): void {
  const from = join(root, "node_modules", name);
  const to = join(into, "vendor", file);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(from, file), to);
  writeFileSync(`${to}.sha256`, `${createHash("sha256").update(readFileSync(to)).digest("hex")}  ${file}\n`);
  const licence = readdirSync(from).find((entry) => /^licen[cs]e/i.test(entry));
  if (licence === undefined) throw new Error(`${name} has no licence file`);
  cpSync(join(from, licence), `${to}.LICENSE`);
}

/** Every file below a directory with its hash, sorted: two builds are equal when these are. */
export function listFiles(directory: string): { path: string; bytes: number; sha256: string }[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: path.slice(directory.length + 1),
      bytes: statSync(path).size,
      sha256: createHash("sha256").update(readFileSync(path)).digest("hex"),
    }));
}
