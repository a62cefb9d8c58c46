/** `npm run check`: every static check, one after the other, each by name. Ends at the end with what failed. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = (name: string) => join(root, "node_modules", ".bin", name);
const script = (name: string, ...more: string[]) => [process.execPath, join("scripts", name), ...more];

const checks: [string, string[]][] = [
  ["types", [bin("tsc"), "-p", "tsconfig.json"]],
  ["lint and format", [bin("biome"), "check", "--error-on-warnings", "."]],
  ["floors", script("check-floors.ts")],
  ["large files", script("check-large-files.ts")],
  ["generated tables", script("generate-tables.ts", "--check")],
  ["dist", script("check-dist.ts")],
];

const failed: string[] = [];
for (const [name, [file = "", ...argv]] of checks) {
  const started = performance.now();
  const { status } = spawnSync(file, argv, { cwd: root, stdio: "inherit" });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`);
  process.exit(1);
}
