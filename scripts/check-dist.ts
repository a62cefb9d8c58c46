/** Rebuilds the bundle and compares it with the committed one, file by file. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDist, listFiles } from "./build-dist.ts";

const root = join(import.meta.dirname, "..");
const fresh = join(mkdtempSync(join(tmpdir(), "codex-action-dist-")), "dist");
try {
  buildDist(fresh);
  const committed = new Map(listFiles(join(root, "dist")).map((file) => [file.path, file.sha256]));
  const built = new Map(listFiles(fresh).map((file) => [file.path, file.sha256]));
  const differing = [...new Set([...committed.keys(), ...built.keys()])].filter(
    (path) => committed.get(path) !== built.get(path),
  );
  for (const path of differing)
    console.error(
      `dist/${path} is ${built.has(path) ? (committed.has(path) ? "out of date" : "missing") : "not built any more"}`,
    );
  if (differing.length > 0) {
    console.error("dist/ is not what the sources build. Run `npm run build` and commit dist/.");
    process.exit(1);
  }
  console.log(`dist: ${built.size} files, identical to a fresh build`);
} finally {
  rmSync(join(fresh, ".."), { recursive: true, force: true });
}
