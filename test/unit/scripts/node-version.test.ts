import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { version } from "../../../src/entry/version.ts";

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"));

it("runs the tests under Node 24, the runtime of the action", () => {
  expect(process.versions.node).toMatch(/^24\./);
});

it("says the version of package.json", () => {
  expect(version).toBe(manifest.version);
});
