import { constants } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { Journal } from "../spec/ports.ts";
import { redactDeep } from "../spec/redact-deep.ts";
import { RunError } from "../spec/run-error.ts";
import type { Lifetime } from "./lifetime.ts";

/** A JSON Lines file (mode 0600) whose `append` resolves after fsync; `redact` sees every text first. Lines keep their order. */
export async function createJournal(
  { path, redact }: { path: string; redact: (text: string) => string },
  lifetime: Lifetime,
): Promise<Journal> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(
    path,
    constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW,
    0o600,
  );
  let last: Promise<void> = Promise.resolve();
  const append = (line: unknown) => {
    const text = `${JSON.stringify(redactDeep(line, redact))}\n`;
    last = last.then(async () => {
      try {
        await file.appendFile(text);
        await file.datasync();
      } catch (cause) {
        throw new RunError({ code: "transcript.failed", message: `The transcript ${path} cannot be written`, cause });
      }
    });
    return last;
  };
  lifetime.onEnd(`close ${path}`, 3_000, async () => {
    await last.finally(() => file.close());
  });
  return { append };
}
