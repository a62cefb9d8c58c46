import { randomBytes } from "node:crypto";
import type { ThreadId } from "../spec/names.ts";

/** A version 7 UUID (RFC 9562): 48 bits of Unix time in milliseconds, then random bits. Sorts by time. */
export function createThreadId(nowMs: number): ThreadId {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(nowMs, 0, 6);
  bytes.writeUInt8(0x70 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-") as ThreadId;
}

/** Where a thread's transcript lies below `codexHome`, as Codex names it; the time is local. */
export function transcriptPath(thread: ThreadId, nowMs: number): string {
  const at = new Date(nowMs - new Date(nowMs).getTimezoneOffset() * 60_000).toISOString();
  const [year = "", month = "", day = ""] = at.slice(0, 10).split("-");
  return `sessions/${year}/${month}/${day}/rollout-${at.slice(0, 19).replaceAll(":", "-")}-${thread}.jsonl`;
}
