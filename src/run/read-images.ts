import type { AbsolutePath } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import { readRegularFile } from "../system/regular-file.ts";

const maxImageBytes = 20 * 1024 * 1024;

const signatures: readonly { type: string; matches: (bytes: Buffer) => boolean }[] = [
  { type: "image/png", matches: (bytes) => bytes.subarray(0, 8).equals(Buffer.from("\x89PNG\r\n\x1a\n", "latin1")) },
  { type: "image/jpeg", matches: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])) },
  { type: "image/gif", matches: (bytes) => /^GIF8[79]a/.test(bytes.subarray(0, 6).toString("latin1")) },
  {
    type: "image/webp",
    matches: (bytes) =>
      bytes.subarray(0, 4).toString("latin1") === "RIFF" && bytes.subarray(8, 12).toString("latin1") === "WEBP",
  },
];

/** Images as data URLs. A missing file or one that is no image is an error: Codex ignores it in silence. */
export async function readImages(paths: readonly AbsolutePath[]): Promise<string[]> {
  return Promise.all(paths.map(readImage));
}

async function readImage(path: AbsolutePath): Promise<string> {
  const bytes = await readRegularFile(path, { what: "image", maxBytes: maxImageBytes });
  const found = signatures.find(({ matches }) => matches(bytes));
  if (found === undefined)
    throw new RunError({ code: "input.bad-images", message: `${path} is not a PNG, JPEG, GIF or WebP image` });
  return `data:${found.type};base64,${bytes.toString("base64")}`;
}
