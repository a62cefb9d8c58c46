import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRepository } from "../../../../servers/git-http/repository.ts";

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "repository-test-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("createRepository", () => {
  it("gives equal commit ids for equal requests", async () => {
    const make = (name: string) =>
      createRepository({
        directory: join(root, name),
        files: { "a.txt": "one\n", "bin/run": { content: "#!/bin/sh\n", mode: "100755" } },
        commits: [{ branch: "fix", from: "main", message: "Fix", files: { "a.txt": "two\n" } }],
      });
    const [one, two] = [await make("one.git"), await make("two.git")];
    expect(await one.resolve("fix")).toBe(await two.resolve("fix"));
    expect(await one.resolve("main")).toBe("89339d97600909533250d32a225d035966238b57");
  });

  it("lays files over the parent: text, bytes, modes, links, gitlinks, deletions and odd names", async () => {
    const repository = await createRepository({
      directory: join(root, "r.git"),
      files: { "gone.txt": "x", "kept.txt": "k" },
      commits: [
        {
          branch: "main",
          files: {
            "gone.txt": null,
            "bytes.bin": new Uint8Array([0, 255, 10]),
            link: { content: "kept.txt", mode: "120000" },
            module: { gitlink: "1".repeat(40) },
            'dir/a "b"\\c\nd ü.txt': "odd",
          },
        },
      ],
    });
    const files = await repository.list("main");
    expect([...files].map(([path, { mode }]) => `${mode} ${path}`)).toEqual([
      "100644 bytes.bin",
      '100644 dir/a "b"\\c\nd ü.txt',
      "100644 kept.txt",
      "120000 link",
      "160000 module",
    ]);
    expect([...(await repository.read("main", "bytes.bin"))]).toEqual([0, 255, 10]);
  });

  it("merges, and drops the merge reference of a pull request that conflicts", async () => {
    const repository = await createRepository({
      directory: join(root, "r.git"),
      files: { "a.txt": "1\n" },
      commits: [{ branch: "fix", from: "main", files: { "a.txt": "2\n" } }],
    });
    await repository.pullRequest({ number: 1, branch: "fix", base: "main" });
    expect(await repository.resolve("refs/pull/1/merge^1")).toBe(await repository.resolve("main"));
    await repository.commit({ branch: "main", files: { "a.txt": "3\n" } });
    expect(await repository.resolve("refs/pull/1/merge")).toBeUndefined();
    const merge = await repository.commit({ branch: "fix", merge: "main", files: {} });
    expect(await repository.resolve(`${merge}^2`)).toBe(await repository.resolve("main"));
  });

  it("keeps the head of a fork's pull request in the base repository", async () => {
    const base = await createRepository({ directory: join(root, "o/base.git"), files: { a: "1" } });
    const fork = await createRepository({ directory: join(root, "f/base.git"), files: { a: "1" } });
    const head = await fork.commit({ branch: "patch-1", from: "main", files: { a: "2" } });
    await base.pullRequest({ number: 3, branch: "patch-1", base: "main", headDirectory: fork.directory });
    expect(await base.resolve("refs/pull/3/head")).toBe(head);
  });
});
