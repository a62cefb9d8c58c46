import { crc32, inflateRawSync } from "node:zlib";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const maxEntryBytes = 256 * 1024 * 1024;

/**
 * The files of a zip archive by name, read from its central directory as a real unpacker does. Stored and deflated entries; throws
 * for anything else, for a checksum that is wrong and for a name that leaves the directory. No zip64: tests stay below 4 GiB.
 */
export function readZip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || archive.readUInt32LE(end) !== endSignature) throw new Error("not a zip archive");
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const entry = readEntry(archive, at);
    if (entry.name.startsWith("/") || entry.name.split("/").includes(".."))
      throw new Error(`unsafe name ${entry.name}`);
    if (files.has(entry.name)) throw new Error(`${entry.name} is in the archive twice`);
    if (!entry.name.endsWith("/")) files.set(entry.name, entry.content);
    at = entry.next;
  }
  return files;
}

function readEntry(archive: Buffer, at: number): { name: string; content: Buffer; next: number } {
  if (archive.readUInt32LE(at) !== entrySignature) throw new Error("the central directory is broken");
  const method = archive.readUInt16LE(at + 10);
  const packedBytes = archive.readUInt32LE(at + 20);
  const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
    number,
    number,
    number,
  ];
  const name = archive.toString("utf8", at + 46, at + 46 + nameBytes);
  const local = archive.readUInt32LE(at + 42);
  const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(from, from + packedBytes);
  const content = unpack(packed, method);
  if (crc32(content) !== archive.readUInt32LE(at + 16)) throw new Error(`${name}: wrong checksum`);
  return { name, content, next: at + 46 + nameBytes + extraBytes + commentBytes };
}

function unpack(packed: Buffer, method: number): Buffer {
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed, { maxOutputLength: maxEntryBytes });
  throw new Error(`compression method ${method} is not known`);
}
