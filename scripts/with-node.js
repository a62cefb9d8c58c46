// Runs a TypeScript file with Node 24 or newer: the running Node, else the one `npm ci` installed. Plain JavaScript on purpose: Node 20 starts it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const installed = join(root, "node_modules", ".bin", "node");
const newEnough = Number(process.versions.node.split(".")[0]) >= 24;
const node = newEnough ? process.execPath : installed;

if (!newEnough && !existsSync(installed)) {
  console.error(
    `codex-action needs Node 24; this is ${process.version} and no Node 24 came with the install on ${process.platform}-${process.arch}. Install Node 24 and run the command again.`,
  );
  process.exit(2);
}
const run = spawnSync(node, process.argv.slice(2), { stdio: "inherit", cwd: root });
process.exit(run.status ?? 1);
