/** `npm run build`: builds the bundle into an empty directory, then swaps it in as dist/ and prints the sizes. */
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildDist, listFiles } from "./build-dist.ts";

const root = join(import.meta.dirname, "..");
const fresh = join(root, "build-dist");
buildDist(fresh);
rmSync(join(root, "dist"), { recursive: true, force: true });
renameSync(fresh, join(root, "dist"));
let total = 0;
for (const { path, bytes } of listFiles(join(root, "dist"))) {
  total += bytes;
  console.log(`${String(bytes).padStart(10)}  dist/${path}`);
}
console.log(`${String(total).padStart(10)}  total`);
