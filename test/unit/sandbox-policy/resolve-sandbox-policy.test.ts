import { describe, expect, it } from "vitest";
import { credentialPlaces } from "../../../src/sandbox-policy/credential-places.ts";
import {
  defaultLimits,
  resolveSandboxPolicy,
  type SandboxPolicyInputs,
} from "../../../src/sandbox-policy/resolve-sandbox-policy.ts";
import type { PathFact } from "../../../src/sandbox-policy/sandbox-mounts.ts";
import type { AbsolutePath } from "../../../src/spec/names.ts";
import type { Mount } from "../../../src/spec/sandbox.ts";

const path = (text: string) => text as AbsolutePath;

/** A host as data: what is not listed is missing; `link` says where a path really is. */
function resolve(
  host: Record<string, "directory" | "file" | "other" | { link: string; kind: "directory" | "file" }>,
  inputs: Partial<SandboxPolicyInputs> = {},
) {
  const lookAt = (at: AbsolutePath): PathFact => {
    const found = host[at] ?? (at === "/var/tmp" ? "directory" : undefined);
    if (found === undefined) return { kind: "missing" };
    return typeof found === "string" ? { kind: found, real: at } : { kind: found.kind, real: path(found.link) };
  };
  return resolveSandboxPolicy({
    mode: "workspace-write",
    workspace: path("/work/repo"),
    home: path("/home/u"),
    temporaryDirectory: path("/var/private"),
    writableRoots: [],
    readableRoots: [],
    hiddenPaths: [],
    hostSockets: [],
    environment: {},
    alsoPass: [],
    isSecret: () => false,
    version: "1.2.3",
    limits: { ...defaultLimits, wallMs: 1000 },
    lookAt,
    ...inputs,
  });
}

const describeMount = (mount: Mount) =>
  mount.kind === "bind"
    ? `${mount.access} ${mount.from === mount.to ? "" : `${mount.from} at `}${mount.to}`
    : `${mount.kind} ${mount.to}`;
const mountsOf = (...given: Parameters<typeof resolve>) => resolve(...given).mounts.map(describeMount);
const system = ["read /", "devices /dev", "empty /dev/shm", "processes /proc", "empty /run"];

describe("workspace-write", () => {
  it("opens the workspace and a private /tmp, and protects what steers git, agents and workflows", () => {
    expect(mountsOf({ "/work/repo/.git": "directory", "/work/repo/.github": "directory" })).toEqual([
      ...system,
      "write /var/private at /tmp",
      "write /var/private at /var/tmp",
      "write /work/repo",
      "read /work/repo/.git",
      "empty /work/repo/.codex",
      "empty /work/repo/.agents",
      "read /work/repo/.github",
    ]);
  });

  it("mounts nothing on a /var/tmp that is a link or absent", () => {
    const host = { "/var/tmp": { link: "/tmp", kind: "directory" } } as const;
    expect(mountsOf(host)).not.toContain("write /var/private at /var/tmp");
  });

  it("protects a .git that is a file", () => {
    expect(mountsOf({ "/work/repo/.git": "file" })).toContain("read /work/repo/.git");
  });

  it("refuses a .git that is a link, which could be replaced", () => {
    const host = { "/work/repo/.git": { link: "/work/repo/real", kind: "directory" } } as const;
    expect(() => resolve(host)).toThrow(expect.objectContaining({ code: "sandbox.not-held" }));
  });

  it("protects the target of a link in the workspace, and makes every directory above it a mount", () => {
    const host = { "/work/repo/.agents": { link: "/work/repo/config/deep/agents", kind: "directory" } } as const;
    const mounts = mountsOf(host);
    expect(mounts.slice(mounts.indexOf("write /work/repo"))).toEqual([
      "write /work/repo",
      "write /work/repo/config",
      "write /work/repo/config/deep",
      "empty /work/repo/.git",
      "empty /work/repo/.codex",
      "read /work/repo/config/deep/agents",
      "empty /work/repo/.github",
    ]);
  });

  it("opens parents before children and protects after all of them, so that no root covers a protection", () => {
    const host = { "/work/repo/.git": "directory", "/work/.git": "directory", "/extra/.codex": "directory" } as const;
    const mounts = mountsOf(host, { writableRoots: [path("/work"), path("/extra")] });
    const at = (mount: string) => mounts.indexOf(mount);
    expect(at("write /work")).toBeGreaterThan(-1);
    expect(at("write /work")).toBeLessThan(at("write /work/repo"));
    for (const guard of ["read /work/.git", "read /work/repo/.git", "read /extra/.codex"])
      expect(at(guard)).toBeGreaterThan(at("write /work/repo"));
  });

  it("makes no placeholders in roots that are not the workspace", () => {
    expect(mountsOf({}, { writableRoots: [path("/extra")] }).filter((mount) => mount.includes("/extra"))).toEqual([
      "write /extra",
    ]);
  });
});

describe("what is hidden", () => {
  it("is every credential place that exists: directories become empty, files too", () => {
    const host = {
      "/home/u/.ssh": "directory",
      "/home/u/.netrc": "file",
      "/etc/shadow": "file",
      "/root": "directory",
    } as const;
    expect(mountsOf(host)).toEqual(
      expect.arrayContaining([
        "empty /home/u/.ssh",
        "hidden-file /home/u/.netrc",
        "hidden-file /etc/shadow",
        "empty /root",
      ]),
    );
  });

  it("is the real place of a link, once", () => {
    const host = {
      "/home/u/.ssh": { link: "/data/keys", kind: "directory" },
      "/home/u/.gnupg": { link: "/data/keys", kind: "directory" },
    } as const;
    expect(mountsOf(host).filter((mount) => mount.includes("/data/keys"))).toEqual(["empty /data/keys"]);
  });

  it("includes what the caller names and the sockets of the host", () => {
    const host = { "/runner/_temp": "directory", "/srv/app.sock": "other" } as const;
    const mounts = mountsOf(host, { hiddenPaths: [path("/runner/_temp")], hostSockets: [path("/srv/app.sock")] });
    expect(mounts).toEqual(expect.arrayContaining(["empty /runner/_temp", "hidden-file /srv/app.sock"]));
  });

  it("comes after the workspace when it lies in it, and before when it holds it", () => {
    const host = { "/home/u/.ssh": "directory", "/root": "directory" } as const;
    const inHome = mountsOf(host, { workspace: path("/home/u") });
    expect(inHome.indexOf("empty /home/u/.ssh")).toBeGreaterThan(inHome.indexOf("write /home/u"));
    const inRoot = mountsOf(host, { workspace: path("/root/repo") });
    expect(inRoot.indexOf("empty /root")).toBeLessThan(inRoot.indexOf("write /root/repo"));
  });

  it("is left out where the place is private anyway, but not where a root shows it again", () => {
    const host = { "/tmp/u/.ssh": "directory" } as const;
    const home = path("/tmp/u");
    expect(mountsOf(host, { home })).not.toContain("empty /tmp/u/.ssh");
    expect(mountsOf(host, { home, readableRoots: [home] })).toContain("empty /tmp/u/.ssh");
  });

  it("cannot be everything", () => {
    expect(() => resolve({ "/": "directory" }, { hiddenPaths: [path("/")] })).toThrow(
      expect.objectContaining({ code: "sandbox.unavailable" }),
    );
  });

  it("cannot be the workspace itself", () => {
    const host = { "/home/u/.codex": "directory" } as const;
    expect(() => resolve(host, { workspace: path("/home/u/.codex") })).toThrow(
      expect.objectContaining({ code: "sandbox.unavailable" }),
    );
  });

  it("does not list root's home as a foreign place for root", () => {
    expect(credentialPlaces(path("/root"))).not.toContain("/root");
    expect(credentialPlaces(path("/root"))).toContain("/root/.ssh");
  });
});

describe("read-only", () => {
  it("opens nothing: the workspace is shown again over the empty /tmp, and nothing needs protection", () => {
    expect(mountsOf({}, { mode: "read-only", workspace: path("/tmp/repo"), writableRoots: [path("/extra")] })).toEqual([
      ...system,
      "empty /tmp",
      "empty /var/tmp",
      "read /tmp/repo",
    ]);
  });
});

describe("danger-full-access", () => {
  it("is everything, and promises nothing", () => {
    const policy = resolve({ "/home/u/.ssh": "directory" }, { mode: "danger-full-access" });
    expect(policy).toMatchObject({ network: { kind: "host" }, required: [] });
    expect(policy.mounts.map(describeMount)).toEqual(["write /"]);
    expect(policy.environment).not.toHaveProperty("CODEX_SANDBOX_NETWORK_DISABLED");
  });
});

describe("the environment", () => {
  const environmentOf = (environment: Record<string, string>, inputs: Partial<SandboxPolicyInputs> = {}) =>
    resolve({}, { environment, ...inputs }).environment;

  it("takes only what is on the list or asked for", () => {
    const host = {
      CI: "true",
      GITHUB_TOKEN: "t",
      INPUT_KEY: "k",
      MINE: "m",
      JAVA_HOME_17_X64: "/j",
      SSH_AUTH_SOCK: "/s",
    };
    const result = environmentOf(host, { alsoPass: ["MINE"] });
    expect(result).toMatchObject({ CI: "true", MINE: "m", JAVA_HOME_17_X64: "/j", HOME: "/home/u", TMPDIR: "/tmp" });
    expect(Object.keys(result)).not.toEqual(expect.arrayContaining(["GITHUB_TOKEN"]));
    for (const name of ["GITHUB_TOKEN", "INPUT_KEY", "SSH_AUTH_SOCK"]) expect(result).not.toHaveProperty(name);
  });

  it("forces what keeps tools plain, over what the host says", () => {
    expect(environmentOf({ PAGER: "less", TERM: "xterm", LANG: "de_DE" })).toMatchObject({
      NO_COLOR: "1",
      TERM: "dumb",
      LANG: "C.UTF-8",
      PAGER: "cat",
      CODEX_CI: "1",
      CODEX_VERSION: "1.2.3",
      CODEX_SANDBOX_NETWORK_DISABLED: "1",
    });
  });

  it("never takes a value that is a secret, by whatever name, the search path included", () => {
    const isSecret = (value: string) => value.includes("hunter2");
    const result = environmentOf(
      { CI: "hunter2", PATH: "/bin:/hunter2", MINE: "x-hunter2" },
      { isSecret, alsoPass: ["MINE"] },
    );
    expect(JSON.stringify(result)).not.toContain("hunter2");
  });

  it("keeps only absolute entries of the search path that are there inside", () => {
    const result = environmentOf(
      { PATH: "./bin::/usr/bin:node_modules/.bin:/runner/_temp/bin:/bin" },
      { hiddenPaths: [path("/runner/_temp")] },
    );
    expect(result["PATH"]).toBe("/usr/bin:/bin");
    expect(environmentOf({ PATH: "." })["PATH"]).toContain("/usr/bin");
  });
});
