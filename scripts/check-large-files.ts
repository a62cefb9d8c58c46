/** Keeps large files out of the history: a checkout of an action is downloaded by every job that uses it. */
import { execFileSync } from "node:child_process";
import { lstatSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const limitBytes = 500_000;

/** What may be larger, and how large. */
const exceptions: [RegExp, number][] = [
  [/^dist\/(?:[^/]+\.)?index\.js$/, 6_000_000],
  [/^dist\/vendor\/tree-sitter-bash\.wasm$/, 1_500_000],
];

const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
const tooLarge = tracked
  .map((path) => ({ path, bytes: lstatSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0 }))
  .filter(({ path, bytes }) => bytes > (exceptions.find(([pattern]) => pattern.test(path))?.[1] ?? limitBytes));
for (const { path, bytes } of tooLarge)
  console.error(`${path} has ${bytes} bytes; keep it out of the history or name it in scripts/check-large-files.ts`);
if (tooLarge.length > 0) process.exit(1);
console.log(`large files: none among ${tracked.length}`);
