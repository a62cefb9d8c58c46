import { readFile } from "node:fs/promises";
import type { ReadVendorFile } from "../shell/find-heredoc-patch.ts";
import { vendorFile } from "../system/bundle-directory.ts";

/** Reads a WebAssembly file that ships beside the bundle. */
export const readVendorFile: ReadVendorFile = (file) => readFile(vendorFile(file));
