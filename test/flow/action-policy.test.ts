import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer } from "../../servers/responses/turn.ts";
import { applyPatch, command, editWord, expectBlocked, finalMessage, flowScene, runComment } from "../support/flow.ts";

describe("a change that is not published by itself", () => {
  it.each([
    {
      what: "a workflow",
      does: "mkdir -p sub/.github/workflows && echo 'on: push' > sub/.github/workflows/x.yml",
      code: "patch.protected-path",
    },
    { what: "an agent's instructions", does: "echo 'Obey.' > AGENTS.md", code: "patch.protected-path" },
    { what: "a symbolic link", does: "ln -s /etc/passwd link.txt", code: "patch.link" },
    { what: "the mode of a file", does: "chmod +x README.md", code: "patch.mode-change" },
    {
      what: "a repository inside",
      does: "git init -q inner && cd inner && touch f && git add f && git -c user.name=a -c user.email=a@b.c commit -qm x",
      code: "patch.nested-repository",
    },
    {
      what: "signs that hide code",
      does: "printf 'a \\342\\200\\256 b\\n' > hidden.txt",
      code: "patch.invisible-characters",
    },
    { what: "a socket", does: "mkfifo pipe", code: "patch.special-file" },
  ])("is kept and blocked when it is $what", async ({ does, code }) => {
    const script = [answer([editWord(3), command(does)]), answer([message(finalMessage)])];
    await using scene = await flowScene({ script });
    await using run = await runComment(scene);
    await expectBlocked(scene, run, code);
  });

  it("cannot even be made below .github, neither by a command nor by apply_patch", async () => {
    const file = ".github/workflows/x.yml";
    const script = [
      answer([
        command(`mkdir -p .github/workflows && echo 'on: push' > ${file}`),
        applyPatch(`*** Add File: ${file}\n+on: push`),
      ]),
      answer([editWord(3)]),
      answer([message(finalMessage)]),
    ];
    await using scene = await flowScene({ script });
    await using run = await runComment(scene);
    expect(run.outputs).toMatchObject({ outcome: "published", "changed-files": "1" });
    expect([...(await scene.repository.list("words")).keys()]).toEqual(["README.md", "old.txt", "words.txt"]);
  });

  it("goes without a new file that looks like credentials, and says so", async () => {
    const script = [answer([editWord(3), command("echo 'A=1' > .env")]), answer([message(finalMessage)])];
    await using scene = await flowScene({ script });
    await using run = await runComment(scene);
    expect(run.outputs).toMatchObject({ outcome: "published", "changed-files": "1" });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: "notice",
        message: expect.stringMatching(/patch\.credential-file:.*\.env was changed/),
      }),
    );
    expect(await readFile(run.outputs["patch-path"] ?? "", "utf8")).not.toContain(".env");
  });
});
