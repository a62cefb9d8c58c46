import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { message } from "../../servers/responses/items.ts";
import { answer, lastOutput, type Script } from "../../servers/responses/turn.ts";
import { command, createPlace, type Place, repositoryRoot, runCli, runExec } from "../support/command-line.ts";
import { userGit } from "../support/work-tree.ts";

let place: Place;
beforeEach(() => {
  place = createPlace({ "README.md": "hello\n", "kept/a.txt": "a\n", "sparse/b.txt": "b\n" });
});
afterEach(() => place[Symbol.dispose]());

const doing = (cmd: string): Script => [answer([command(cmd)]), answer([message("Done.")])];
const outputOf = (end: Awaited<ReturnType<typeof runExec>>) => {
  const request = end.requests.at(-1)?.request;
  return request === undefined ? "" : (lastOutput(request) ?? "");
};

describe("a command of the model", () => {
  it("does not see the token that a checkout left in the repository's configuration, and Git works without it", async () => {
    const token = "ghs_checkout0123456789abcdefghijklmnopqrstuv";
    const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
    userGit(place.workspace, "config", "http.https://github.com/.extraheader", `AUTHORIZATION: basic ${basic}`);
    const end = await runExec(["-s", "workspace-write"], {
      place,
      script: doing(
        "cat .git/config; git config --list | grep extraheader; git status --short; git log --oneline | wc -l",
      ),
    });
    expect(end.code).toBe(0);
    expect(outputOf(end)).not.toContain(basic);
    expect(outputOf(end)).toMatch(/^1$/m);
  });

  it.each(["read-only", "workspace-write"])(
    "cannot have planted the bubblewrap that starts its sandbox (%s)",
    async (mode) => {
      const mark = place.at("planted-ran");
      mkdirSync(join(place.workspace, "pkg/bin"), { recursive: true });
      const planted = join(place.workspace, "pkg/bin/bwrap");
      writeFileSync(planted, `#!/bin/sh\ntouch ${mark}\nexec /usr/bin/bwrap "$@"\n`);
      chmodSync(planted, 0o755);
      const environment = { PATH: `${join(place.workspace, "pkg/bin")}:${process.env["PATH"]}` };
      const end = await runCli(["sandbox", "-s", mode, "--", "true"], place, { environment });
      expect(end.code).toBe(0);
      expect(existsSync(mark)).toBe(false);
    },
  );

  it("cannot change the program that runs it, where that stands in the workspace", async () => {
    const bundle = join(place.workspace, "node_modules/codex-action/dist");
    cpSync(join(repositoryRoot, "dist"), bundle, { recursive: true });
    const before = readFileSync(join(bundle, "post.js"), "utf8");
    const end = await runExec(["-s", "workspace-write"], {
      place,
      bundle,
      script: doing("echo evil > node_modules/codex-action/dist/post.js; mv node_modules away; echo tried"),
    });
    expect(end.code).toBe(0);
    expect(outputOf(end)).toContain("tried");
    expect(readFileSync(join(bundle, "post.js"), "utf8")).toBe(before);
  });

  it("cannot lead --patch out of the workspace by a directory that it turns into a link", async () => {
    const outside = place.at("outside");
    mkdirSync(join(place.workspace, "reports"));
    const end = await runExec(["-s", "workspace-write", "--patch", "reports/p.diff"], {
      place,
      script: doing(`rmdir reports; ln -s ${outside} reports; echo more >> README.md`),
    });
    expect(existsSync(join(outside, "p.diff"))).toBe(false);
    expect(end.code).toBe(2);
    expect(end.stderr).toContain("input.output-path");
  });
});

describe("a change of the turn", () => {
  it("is captured where a sparse checkout tells Git not to look", async () => {
    userGit(place.workspace, "sparse-checkout", "set", "kept");
    const patch = place.at("p.diff");
    const end = await runExec(["-s", "workspace-write", "--patch", patch], {
      place,
      script: doing("mkdir -p sparse && echo changed > sparse/b.txt"),
    });
    expect(end.code).toBe(0);
    expect(readFileSync(patch, "utf8")).toContain("+changed");
  });
});
