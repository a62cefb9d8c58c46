import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunRequest } from "../spec/request.ts";
import type { RunRecord } from "./run-record.ts";
import type { World } from "./world.ts";

/** Lays findings, message and transcript beside the patch, before anything is published: what follows may fail or be killed. */
export async function keepResult({ turn }: RunRecord, { thread }: RunRequest, world: World): Promise<void> {
  if (turn === undefined) return;
  const { secrets, keep } = world;
  const write = (name: string, text: string) => writeFile(join(keep, name), secrets.redact(text), { mode: 0o600 });
  await write("findings.json", `${JSON.stringify(turn.findings, null, 2)}\n`);
  if (turn.end.message !== undefined) await write("message.md", `${turn.end.message}\n`);
  if (turn.transcript !== undefined && thread.kind === "new" && thread.keep)
    await copyFile(turn.transcript, join(keep, "transcript.jsonl"));
}
