import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkTree, userGit, writeFiles } from "./work-tree.ts";

/** The program a hostile repository wants started: it leaves a mark. */
export type Trap = { directory: string; workspace: string; program: string; mark: string };

type Vector = {
  name: string;
  arm: (trap: Trap) => void;
  /** With which everyday command of a user the trap goes off; undefined: not without a terminal or a server here. */
  firesOn: readonly string[] | undefined;
};

const config =
  (key: string, value: (trap: Trap) => string = ({ program }) => program) =>
  (trap: Trap) =>
    void userGit(trap.workspace, "config", key, value(trap));
const attributes =
  (text: string) =>
  ({ workspace }: Trap) =>
    writeFiles(workspace, { ".gitattributes": text });
const hook = (name: string) => (trap: Trap) => {
  mkdirSync(join(trap.workspace, ".git/hooks"), { recursive: true });
  copyFileSync(trap.program, join(trap.workspace, ".git/hooks", name));
};
const both =
  (...arms: Vector["arm"][]) =>
  (trap: Trap) => {
    for (const arm of arms) arm(trap);
  };
const include = ({ program, workspace }: Trap) =>
  writeFiles(workspace, { ".git/inc": `[core]\n\tfsmonitor = ${program}\n` });

/** How a repository makes Git start a program of its own. */
export const vectors: readonly Vector[] = [
  { name: "core.fsmonitor", arm: config("core.fsmonitor"), firesOn: ["status"] },
  { name: "hook post-index-change", arm: hook("post-index-change"), firesOn: ["add", "-A"] },
  {
    name: "core.hooksPath",
    arm: both(
      config("core.hooksPath", () => "hk"),
      (trap) => {
        mkdirSync(join(trap.workspace, "hk"));
        copyFileSync(trap.program, join(trap.workspace, "hk/post-index-change"));
      },
    ),
    firesOn: ["add", "-A"],
  },
  {
    name: "hook reference-transaction",
    arm: hook("reference-transaction"),
    firesOn: ["update-ref", "refs/heads/x", "HEAD"],
  },
  { name: "filter.clean", arm: both(config("filter.e.clean"), attributes("* filter=e\n")), firesOn: ["add", "-A"] },
  { name: "filter.process", arm: both(config("filter.e.process"), attributes("* filter=e\n")), firesOn: ["add", "-A"] },
  {
    name: "filter by .git/info/attributes",
    arm: both(config("filter.e.clean"), ({ workspace }) =>
      writeFiles(workspace, { ".git/info/attributes": "* filter=e\n" }),
    ),
    firesOn: ["add", "-A"],
  },
  {
    name: "filter.smudge",
    arm: both(config("filter.e.smudge"), attributes("* filter=e\n")),
    firesOn: ["checkout", "-f", "HEAD", "--", "."],
  },
  { name: "diff.external", arm: config("diff.external"), firesOn: ["diff"] },
  { name: "diff driver command", arm: both(config("diff.e.command"), attributes("* diff=e\n")), firesOn: ["diff"] },
  { name: "textconv", arm: both(config("diff.e.textconv"), attributes("* diff=e\n")), firesOn: ["diff"] },
  { name: "merge driver", arm: both(config("merge.e.driver"), attributes("* merge=e\n")), firesOn: undefined },
  {
    name: "include.path",
    arm: both(
      include,
      config("include.path", () => "inc"),
    ),
    firesOn: ["status"],
  },
  {
    name: "includeIf",
    arm: both(
      include,
      config("includeIf.onbranch:main.path", () => "inc"),
    ),
    firesOn: ["status"],
  },
  {
    name: "worktree configuration",
    arm: both(
      config("extensions.worktreeConfig", () => "true"),
      ({ workspace, program }) =>
        writeFiles(workspace, { ".git/config.worktree": `[core]\n\tfsmonitor = ${program}\n` }),
    ),
    firesOn: ["status"],
  },
  {
    name: "gitfile redirect",
    arm: (trap) => {
      const moved = join(trap.directory, "moved.git");
      renameSync(join(trap.workspace, ".git"), moved);
      writeFileSync(join(trap.workspace, ".git"), `gitdir: ${moved}\n`);
      config("core.fsmonitor")(trap);
    },
    firesOn: ["status"],
  },
  {
    name: "bare repository in a subdirectory",
    arm: ({ workspace, program }) => {
      const inner = join(workspace, "inner");
      mkdirSync(inner);
      userGit(inner, "init", "--quiet", "--bare", ".");
      writeFileSync(
        join(inner, "config"),
        `[core]\n\trepositoryFormatVersion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = ${program}\n`,
      );
    },
    firesOn: ["-C", "inner", "status"],
  },
  {
    name: "fsmonitor of a submodule",
    arm: ({ workspace, program }) => {
      const sub = createWorkTree(join(workspace, "sub"), { x: "x" });
      userGit(workspace, "-c", "advice.addEmbeddedRepo=false", "add", "sub");
      userGit(sub.path, "config", "core.fsmonitor", program);
      writeFiles(sub.path, { y: "y" });
    },
    firesOn: ["status"],
  },
  {
    name: "lazy fetch of a partial clone",
    arm: (trap) => {
      const { workspace, directory, program } = trap;
      const origin = join(directory, "origin.git");
      userGit(directory, "init", "--quiet", "--bare", origin);
      userGit(workspace, "config", "core.repositoryFormatVersion", "1");
      userGit(workspace, "config", "extensions.partialClone", "origin");
      userGit(workspace, "remote", "add", "origin", origin);
      userGit(workspace, "config", "remote.origin.promisor", "true");
      userGit(workspace, "config", "remote.origin.uploadpack", program);
      const blob = userGit(workspace, "rev-parse", "HEAD:a.txt");
      rmSync(join(workspace, ".git/objects", blob.slice(0, 2), blob.slice(2)));
    },
    firesOn: ["diff"],
  },
  {
    name: "gpg.program with log.showSignature",
    arm: both(
      config("gpg.program"),
      config("log.showSignature", () => "true"),
      ({ workspace }) => {
        const commit = userGit(workspace, "cat-file", "commit", "HEAD");
        const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----";
        const signed = commit.replace(/^(committer .*)$/m, `$1\n${signature}`);
        const input = join(workspace, ".git/signed");
        writeFileSync(input, `${signed}\n`);
        userGit(workspace, "update-ref", "HEAD", userGit(workspace, "hash-object", "-w", "-t", "commit", input));
      },
    ),
    firesOn: ["log", "-1"],
  },
  { name: "core.pager", arm: config("core.pager"), firesOn: undefined },
  { name: "alias", arm: config("alias.x", ({ program }) => `!${program}`), firesOn: ["x"] },
  {
    name: "credential.helper",
    arm: config("credential.helper", ({ program }) => `!${program}`),
    firesOn: ["credential", "fill"],
  },
  {
    name: "core.sshCommand",
    arm: both(
      config("core.sshCommand"),
      config("remote.origin.url", () => "ssh://h.invalid/x"),
    ),
    firesOn: ["fetch", "origin"],
  },
  {
    name: "ext:: remote",
    arm: both(
      config("protocol.ext.allow", () => "always"),
      config("remote.origin.url", ({ program }) => `ext::${program}`),
    ),
    firesOn: ["fetch", "origin"],
  },
  {
    name: "url.insteadOf",
    arm: both(
      config("protocol.ext.allow", () => "always"),
      ({ workspace, program }) =>
        void userGit(workspace, "config", `url.ext::${program} .insteadOf`, "https://github.com/"),
    ),
    firesOn: ["fetch", "https://github.com/octo/hello"],
  },
  {
    name: "core.alternateRefsCommand",
    arm: config("core.alternateRefsCommand"),
    firesOn: undefined,
  },
];

/** A checkout with edits, a trap program, and one vector armed. */
export function armRepository(directory: string, vector: Vector): Trap {
  const workspace = join(directory, "work");
  createWorkTree(workspace, { "a.txt": "one\n", "b.txt": "b\n" });
  const trap = { directory, workspace, program: join(directory, "trap.sh"), mark: join(directory, "mark") };
  writeFileSync(trap.program, `#!/bin/sh\ntouch '${trap.mark}'\nexit 0\n`);
  chmodSync(trap.program, 0o755);
  writeFiles(workspace, { "a.txt": "TWO\n", "new.txt": "new\n" });
  const yesterday = Date.now() / 1_000 - 86_400;
  utimesSync(join(workspace, "b.txt"), yesterday, yesterday);
  vector.arm(trap);
  rmSync(trap.mark, { force: true });
  return trap;
}

/** Runs what a user would; its own failure is of no interest, only the mark is. */
export function runAsUser(trap: Trap, argv: readonly string[]): void {
  const environment = { PATH: "/usr/local/bin:/usr/bin:/bin", HOME: "/dev/null", GIT_CONFIG_GLOBAL: "/dev/null" };
  const input = "protocol=https\nhost=h.invalid\n\n";
  try {
    execFileSync("git", [...argv], {
      cwd: trap.workspace,
      env: environment,
      input,
      timeout: 10_000,
      stdio: ["pipe", "ignore", "ignore"],
    });
  } catch {
    // Most traps make Git fail after they went off.
  }
}
