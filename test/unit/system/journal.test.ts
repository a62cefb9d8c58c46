import { readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSecrets } from "../../../src/secrets/create-secrets.ts";
import { createJournal } from "../../../src/system/journal.ts";
import { createLifetime } from "../../../src/system/lifetime.ts";
import { temporaryDirectory } from "../../support/work-tree.ts";

async function openJournal(directory: string, redact: (text: string) => string = (text) => text) {
  const path = join(directory, "threads/thread.jsonl");
  const lifetime = createLifetime("test");
  const journal = await createJournal({ path, redact }, lifetime);
  const lines = () =>
    readFileSync(path, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  return { path, journal, lines, [Symbol.asyncDispose]: lifetime[Symbol.asyncDispose] };
}

describe("the journal", () => {
  it("has a line on disk when its append resolves, in a file nobody else can read", async () => {
    using directory = temporaryDirectory();
    await using opened = await openJournal(directory.path);
    const { path, journal, lines } = opened;
    await journal.append({ type: "one", text: "a\nb" });
    expect(lines()).toEqual([{ type: "one", text: "a\nb" }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it("keeps the order of appends that nobody waited for, and has them all when the lifetime has ended", async () => {
    using directory = temporaryDirectory();
    const { journal, lines, [Symbol.asyncDispose]: end } = await openJournal(directory.path);
    for (let number = 0; number < 50; number++) void journal.append({ number, text: "x".repeat(5_000) });
    await end();
    expect(lines().map(({ number }) => number)).toEqual([...Array(50).keys()]);
  });

  it("adds to what is there", async () => {
    using directory = temporaryDirectory();
    for (const number of [1, 2]) {
      await using opened = await openJournal(directory.path);
      await opened.journal.append({ number });
    }
    await using opened = await openJournal(directory.path);
    expect(opened.lines()).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it("redacts every text, keys too, and stays JSON whatever the secret looks like", async () => {
    using directory = temporaryDirectory();
    const secrets = createSecrets();
    secrets.add("key", "hunter22hunter22");
    secrets.add("digits", "1700000000");
    secrets.add("awkward", '","text":"');
    await using opened = await openJournal(directory.path, secrets.redact);
    const { path, journal, lines } = opened;
    await journal.append({
      at: 1_700_000_000_123,
      text: "say hunter22hunter22 1700000000",
      hunter22hunter22: [{ deep: '"hunter22hunter22"' }],
    });
    expect(readFileSync(path, "utf8")).not.toContain("hunter22hunter22");
    expect(lines()).toEqual([
      {
        at: 1_700_000_000_123,
        text: "say [redacted:key] [redacted:digits]",
        "[redacted:key]": [{ deep: '"[redacted:key]"' }],
      },
    ]);
  });

  it("does not write through a link", async () => {
    using directory = temporaryDirectory();
    symlinkSync("/dev/null", join(directory.path, "threads.jsonl"));
    const opening = createJournal(
      { path: join(directory.path, "threads.jsonl"), redact: (text) => text },
      createLifetime("test"),
    );
    await expect(opening).rejects.toThrow("ELOOP");
  });
});
