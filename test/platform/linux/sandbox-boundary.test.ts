import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server, type Socket } from "node:net";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultLimits } from "../../../src/sandbox-policy/resolve-sandbox-policy.ts";
import type { AbsolutePath } from "../../../src/spec/names.ts";
import { createHostPlace, startTestInside, type TestInside } from "./inside-support.ts";

const secret = "s3cret-value-of-the-host";
const secretFiles = [
  ".ssh/id_ed25519",
  ".aws/credentials",
  ".docker/config.json",
  ".config/gh/hosts.yml",
  ".netrc",
  ".git-credentials",
  ".npmrc",
  ".pypirc",
  ".codex/auth.json",
  ".cargo/credentials.toml",
  ".bash_history",
];
const place = createHostPlace({
  ...Object.fromEntries(secretFiles.map((name) => [`home/${name}`, secret])),
  "home/visible.txt": "visible",
  "workspace/.git/config": "[core]\n",
  "workspace/.github/workflows/ci.yml": "on: push\n",
  "workspace/src/main.c": "int main(void) { return 0; }\n",
  "runner/_temp/_runner_file_commands/set_output": secret,
});
let inside: TestInside;
let socketServer: Server;
let tcpServer: Server;
let tcpPort = 0;
/* A probe hangs up before it is told. */
const tell = (socket: Socket) => void socket.on("error", () => {}).end(secret);
const socketPath = () => place.at("home/agent.sock");

beforeAll(async () => {
  socketServer = createServer(tell);
  await new Promise<void>((done) => socketServer.listen(socketPath(), done));
  tcpServer = createServer(tell);
  await new Promise<void>((done) => tcpServer.listen(0, "127.0.0.1", done));
  const address = tcpServer.address();
  tcpPort = typeof address === "object" ? (address?.port ?? 0) : 0;
  inside = await startTestInside(place, {
    policy: {
      hiddenPaths: [place.at("runner")],
      environment: { ...process.env, GITHUB_TOKEN: secret, SOME_NAME: secret, CI: "true", JAVA_HOME: secret },
      isSecret: (value) => value.includes(secret),
      alsoPass: ["SOME_NAME"],
      limits: { ...defaultLimits, openFiles: 512, wallMs: 600_000 },
    },
  });
});
afterAll(async () => {
  await inside[Symbol.asyncDispose]();
  socketServer.close();
  tcpServer.close();
  place[Symbol.dispose]();
});

const python = (script: string) => inside.run(["python3", "-I", "-c", script]);

it("attests what the policy requires", () => {
  const held = new Map(inside.attestation.guarantees.map(({ guarantee, held: holds }) => [guarantee, holds]));
  expect(inside.policy.required.filter((name) => held.get(name) !== true)).toEqual([]);
});

describe("secrets", () => {
  it.each(secretFiles)("~/%s cannot be read", async (name) => {
    const { stdout, end } = await inside.run(["cat", join(place.home, name)]);
    expect(stdout).toBe("");
    expect(name.includes("/") ? end : { kind: "exited", code: 1 }).toEqual({ kind: "exited", code: 1 });
  });

  it("the rest of HOME can be read and not written", async () => {
    expect((await inside.run(["cat", join(place.home, "visible.txt")])).stdout).toBe("visible");
    expect((await inside.sh(`echo x > ${join(place.home, "new")}`)).end).not.toEqual({ kind: "exited", code: 0 });
    expect(existsSync(join(place.home, "new"))).toBe(false);
  });

  it("no file that can be read holds one", async () => {
    const { stdout } = await inside.sh(
      `grep -rl ${secret} ${place.base} /tmp /run /proc/1 /proc/self/environ 2>/dev/null; true`,
    );
    expect(stdout).toBe("");
  });

  it("no variable of any process holds one, by whatever name it was passed", async () => {
    const { stdout } = await inside.sh("env; cat /proc/*/environ 2>/dev/null | tr '\\0' '\\n'");
    expect(stdout).toContain("CI=true");
    expect(stdout).not.toContain(secret);
    expect(stdout).not.toMatch(/^(?:GITHUB_TOKEN|ACTIONS_|INPUT_|OPENAI)/m);
  });
});

describe("files outside the workspace", () => {
  it.each(["/etc", "/usr/bin", "/var/lib", "/dev", "/proc/sys/kernel", "/sys/fs/cgroup", "/run"])(
    "nothing can be made in %s",
    async (directory) => {
      expect((await inside.sh(`echo x > ${directory}/codex-probe`)).end).not.toEqual({ kind: "exited", code: 0 });
      expect(existsSync(`${directory}/codex-probe`)).toBe(false);
    },
  );

  it("the host's way to run code on a crash cannot be changed, also as root", async () => {
    const before = readFileSync("/proc/sys/kernel/core_pattern", "utf8");
    expect((await inside.sh("echo '|/bin/sh' > /proc/sys/kernel/core_pattern")).end).not.toEqual({
      kind: "exited",
      code: 0,
    });
    expect(readFileSync("/proc/sys/kernel/core_pattern", "utf8")).toBe(before);
  });

  it("/tmp is not the host's", async () => {
    const directory = mkdtempSync("/tmp/codex-action-host-");
    const name = basename(directory);
    expect((await inside.sh(`ls /tmp; echo x > /tmp/${name}`)).stdout).not.toContain(name);
    expect(readdirSync(directory)).toEqual([]);
    rmSync(directory, { recursive: true });
  });
});

describe("what is protected in the workspace", () => {
  it.each([
    ["git's configuration", "echo evil >> .git/config"],
    ["a hook", "mkdir -p .git/hooks && echo evil > .git/hooks/pre-commit"],
    ["git's directory under another name", "mv .git moved"],
    ["a git directory in the place of another", "rm -rf .git; mkdir .git && echo evil > .git/config"],
    ["a workflow", "echo evil >> .github/workflows/ci.yml"],
    [
      "the directory of the workflows",
      "mv .github moved && mkdir -p .github/workflows && echo evil > .github/workflows/ci.yml",
    ],
    ["agent configuration that is not there", "echo evil > .codex/config.toml"],
    ["a directory of skills that is not there", "mkdir -p .agents/skills && echo evil > .agents/skills/x"],
    ["a placeholder under another name", "mv .codex moved"],
    ["a placeholder that is removed", "rmdir .agents && mkdir .agents && echo evil > .agents/x"],
  ])("cannot be changed: %s", async (_what, script) => {
    expect((await inside.sh(script)).end).not.toEqual({ kind: "exited", code: 0 });
    expect(readFileSync(join(place.workspace, ".git/config"), "utf8")).toBe("[core]\n");
    expect(readFileSync(join(place.workspace, ".github/workflows/ci.yml"), "utf8")).toBe("on: push\n");
    expect(existsSync(join(place.workspace, "moved"))).toBe(false);
  });

  it("leaves ordinary work alone", async () => {
    const script =
      "cd src && cp main.c other.c && mkdir -p deep/er && echo x > deep/er/file && ln -s main.c link && cat <(echo yes)";
    expect(await inside.run(["bash", "-c", script])).toMatchObject({
      stdout: "yes\n",
      end: { kind: "exited", code: 0 },
    });
  });
});

describe("the network", () => {
  it("has a loopback of its own and nothing else", async () => {
    expect(
      (await inside.sh("ls /sys/class/net; cat /proc/net/dev | tail -n +3 | cut -d: -f1 | tr -d ' '")).stdout,
    ).toContain("lo");
    const script = `import socket
for target in (('127.0.0.1', ${tcpPort}), ('1.1.1.1', 53), ('169.254.169.254', 80)):
    try: socket.create_connection(target, 2).recv(99); print('reached')
    except OSError as error: print(error.errno)`;
    expect((await python(script)).stdout).toBe("111\n101\n101\n");
  });

  it("cannot be looked up in", async () => {
    expect((await python("import socket; socket.getaddrinfo('example.com', 80)")).end).toEqual({
      kind: "exited",
      code: 1,
    });
  });

  it("does not lead to a socket of the host that lies in a readable directory", async () => {
    const script = `import socket; s = socket.socket(socket.AF_UNIX); s.connect('${socketPath()}'); print(s.recv(99))`;
    expect((await python(script)).stdout).toBe("");
  });

  it("has no socket families that leave it", async () => {
    const script = `import socket
for family in (17, 38, 40, 44):
    try: socket.socket(family, socket.SOCK_RAW); print('made')
    except OSError as error: print(error.errno)`;
    expect((await python(script)).stdout).toBe("97\n97\n97\n97\n");
  });
});

describe("other processes", () => {
  it("of the host cannot be seen", async () => {
    const { stdout } = await inside.sh("cat /proc/[0-9]*/comm");
    expect(stdout.split("\n").filter((name) => !["helper", "sh", "cat", ""].includes(name))).toEqual([]);
  });

  it("cannot be signalled or opened: the helper outlives every attempt", async () => {
    const script = [
      "kill -9 1; kill -STOP 1; pkill -9 -f helper; kill -9 -1",
      "cat /proc/1/environ /proc/1/mem; ls -l /proc/1/exe; echo forged > /proc/1/fd/3",
    ].join("; ");
    await inside.sh(script);
    const descriptor = `import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
init = libc.syscall(434, 1, 0)
print(libc.syscall(438, init, 3, 0), ctypes.get_errno())
try: os.open('/proc/1/fd/3', os.O_RDWR); print('opened')
except OSError as error: print(error.errno)`;
    expect((await python(descriptor)).stdout).toBe("-1 1\n13\n");
    expect((await inside.run(["echo", "alive"])).stdout).toBe("alive\n");
  });

  it("cannot be starved by limits", async () => {
    const script = "import resource; resource.prlimit(1, resource.RLIMIT_NOFILE, (0, 0))";
    expect((await python(script)).stderr).toContain("PermissionError");
  });
});

describe("privileges", () => {
  it("are all gone and do not come back", async () => {
    const { stdout } = await inside.sh("grep -E '^(Cap|NoNewPrivs|Seccomp:)' /proc/self/status");
    expect(stdout.replaceAll(/\s+/g, " ")).toBe(
      "CapInh: 0000000000000000 CapPrm: 0000000000000000 CapEff: 0000000000000000 CapBnd: 0000000000000000 CapAmb: 0000000000000000 NoNewPrivs: 1 Seccomp: 2 ",
    );
  });

  it.each([
    ["a new user namespace", "unshare -Ur true"],
    ["a new mount", "mount -t tmpfs none /tmp"],
    ["a remount", "mount -o remount,rw /"],
    ["another sandbox", "bwrap --ro-bind / / true"],
    ["the kernel's log", "dmesg"],
  ])("do not allow %s", async (_what, script) => {
    expect((await inside.sh(script)).end).not.toEqual({ kind: "exited", code: 0 });
  });

  it("do not allow typing into the terminal of somebody else", async () => {
    const script = "import fcntl, sys; fcntl.ioctl(0, 0x5412, b'x')";
    const { stdout } = await inside.run(["python3", "-I", "-c", script], { terminal: { columns: 80, rows: 24 } });
    expect(stdout).toContain("PermissionError");
  });
});

describe("limits", () => {
  it("hold for files and descriptors", async () => {
    const { stdout } = await inside.sh("ulimit -n; ulimit -c; ulimit -f");
    expect(stdout).toBe(`512\n0\n${inside.policy.limits.fileBytes / 512}\n`);
  });

  it("bound shared memory", async () => {
    expect((await inside.sh("head -c 400000000 /dev/zero > /dev/shm/fill")).end).not.toEqual({
      kind: "exited",
      code: 0,
    });
  });
});

describe("read-only", () => {
  it("lets nothing be written, in the workspace and in /tmp neither", async () => {
    await using readOnly = await startTestInside(place, { policy: { mode: "read-only" } });
    for (const path of ["new", "/tmp/new", "/var/tmp/new", ".git/new"])
      expect((await readOnly.sh(`echo x > ${path}`)).end).not.toEqual({ kind: "exited", code: 0 });
    const edit = { kind: "write", path: join(place.workspace, "new"), content: new Uint8Array(1) } as const;
    expect(await readOnly.inside.edit(edit)).toMatchObject({ kind: "refused" });
    expect((await readOnly.sh("cat src/main.c; echo fine > /dev/null")).end).toEqual({ kind: "exited", code: 0 });
    expect(existsSync(join(place.workspace, "new"))).toBe(false);
  });
});

describe("further writable roots", () => {
  it("can be written, with what is protected in them, and one that holds the workspace opens nothing in it", async () => {
    using other = createHostPlace({ "tree/a/workspace/.git/config": "[core]\n", "extra/.git/config": "[core]\n" });
    const workspace = other.at("tree/a/workspace") as AbsolutePath;
    const roots = [other.at("extra"), other.at("tree")];
    await using wide = await startTestInside({ ...other, workspace }, { policy: { writableRoots: roots } });
    expect((await wide.sh(`echo x > ${other.at("extra")}/new && echo x > ${other.at("tree")}/new`)).end).toMatchObject({
      code: 0,
    });
    const attempts = [
      `echo evil > ${other.at("extra")}/.git/config`,
      "echo evil > .git/config",
      `mv ${other.at("tree")}/a ${other.at("tree")}/b`,
    ];
    for (const attempt of attempts) expect((await wide.sh(attempt)).end).not.toMatchObject({ code: 0 });
  });
});
