import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The directory of the running text: `dist/` when bundled, this folder when run from the sources. */
export const bundleDirectory = dirname(fileURLToPath(import.meta.url));

/**
 * Where files that cannot be bundled live: `vendor/` beside the bundle. From the sources they come from `node_modules`,
 * where `package` and `file` name them.
 */
export function vendorFile({ package: name, file }: { package: string; file: string }): string {
  const bundled = join(bundleDirectory, "vendor", file);
  return existsSync(bundled) ? bundled : join(bundleDirectory, "..", "..", "node_modules", name, file);
}
