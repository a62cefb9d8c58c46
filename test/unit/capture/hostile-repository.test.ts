import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createBareStore } from "../../../src/git/bare-store.ts";
import { fetchCommits } from "../../../src/git/fetch.ts";
import { locateRepository, readHead } from "../../../src/git/locate-repository.ts";
import { readCommitObject } from "../../../src/git/objects.ts";
import type { AbsolutePath } from "../../../src/spec/names.ts";
import { captureTurn, changeLines } from "../../support/capture.ts";
import { armRepository, runAsUser, vectors } from "../../support/hostile-repositories.ts";
import { temporaryDirectory, writeFiles } from "../../support/work-tree.ts";

const signal = new AbortController().signal;

describe("a hostile repository", () => {
  it.each(vectors.filter(({ firesOn }) => firesOn !== undefined))("has a live trap in $name", (vector) => {
    using directory = temporaryDirectory();
    const trap = armRepository(directory.path, vector);
    runAsUser(trap, vector.firesOn ?? []);
    expect(existsSync(trap.mark)).toBe(true);
  });

  it.each(vectors)("starts nothing by $name while its changes are captured", async (vector) => {
    using directory = temporaryDirectory();
    const trap = armRepository(directory.path, vector);
    const scratch = join(directory.path, "scratch");
    mkdirSync(scratch);
    const captured = await captureTurn({ workspace: trap.workspace, scratch }, () => {
      writeFiles(trap.workspace, { "b.txt": "turn\n", "c.txt": "turn\n" });
    });
    expect(changeLines(captured)).toEqual(expect.arrayContaining(["M b.txt", "A c.txt"]));
    expect(existsSync(trap.mark)).toBe(false);
  });

  it.each(vectors)("starts nothing by $name while the checkout is looked at and fetched for", async (vector) => {
    using directory = temporaryDirectory();
    const trap = armRepository(directory.path, vector);
    const located = await locateRepository(trap.workspace, signal);
    if (located === undefined) throw new Error("the repository was not found");
    const head = await readHead(located, signal);
    if (head === undefined) throw new Error("HEAD was not found");
    const checkout = { directory: located.commonDirectory, objectFormat: "sha1", signal } as const;
    expect(await readCommitObject(checkout, head)).toBeDefined();
    const store = await createBareStore({
      directory: join(directory.path, "store") as AbsolutePath,
      objectFormat: "sha1",
      alternates: [located],
      signal,
    });
    const remote = { url: "http://127.0.0.1:9/octo/hello.git", token: "t" };
    const wants = [{ from: "refs/heads/main", to: "refs/pins/head" }];
    await expect(fetchCommits({ store, remote, wants, history: { kind: "depth", commits: 1 } })).rejects.toThrow();
    expect(existsSync(trap.mark)).toBe(false);
    rmSync(trap.mark, { force: true });
  });
});
