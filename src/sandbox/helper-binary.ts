import { createHash } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { invariant } from "../spec/invariant.ts";
import { helperBinaries } from "./helper-binary.generated.ts";
import type { Architecture } from "./seccomp.ts";

const unpacked = new Map<Architecture, Buffer>();

/** The helper's ELF file, unpacked once and compared with its hash. */
export function helperBinary(architecture: Architecture): Buffer {
  const before = unpacked.get(architecture);
  if (before !== undefined) return before;
  const { deflated, sha256 } = helperBinaries[architecture];
  const bytes = inflateRawSync(Buffer.from(deflated, "base64"));
  invariant(createHash("sha256").update(bytes).digest("hex") === sha256, "the embedded helper is whole");
  unpacked.set(architecture, bytes);
  return bytes;
}
