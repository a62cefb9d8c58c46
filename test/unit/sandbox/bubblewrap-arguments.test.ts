import { describe, expect, it } from "vitest";
import { editRoots, renderBubblewrapArguments } from "../../../src/sandbox/bubblewrap-arguments.ts";
import type { AbsolutePath } from "../../../src/spec/names.ts";
import type { Mount, SandboxPolicy } from "../../../src/spec/sandbox.ts";

const path = (text: string) => text as AbsolutePath;
const policyWith = (mounts: readonly Mount[], more: Partial<SandboxPolicy> = {}): SandboxPolicy => ({
  mode: "workspace-write",
  profile: ":workspace",
  workspace: path("/work"),
  mounts,
  network: { kind: "none" },
  environment: {},
  limits: { processes: 10, openFiles: 20, fileBytes: 30, wallMs: 40, workspaceBytes: undefined },
  required: [],
  ...more,
});
const render = (policy: SandboxPolicy) =>
  renderBubblewrapArguments({ policy, helperDescriptor: 4, seccompDescriptor: 5 }).join(" ");
const root: Mount = { kind: "bind", from: path("/"), to: path("/"), access: "read" };

describe("bubblewrap's arguments", () => {
  it("render each kind of mount in order, and end in the helper with limits and edit roots", () => {
    const rendered = render(
      policyWith([
        root,
        { kind: "devices", to: path("/dev") },
        { kind: "empty", to: path("/dev/shm"), access: "write", maxBytes: 4096 },
        { kind: "processes", to: path("/proc") },
        { kind: "empty", to: path("/run"), access: "read", maxBytes: undefined },
        { kind: "bind", from: path("/private"), to: path("/tmp"), access: "write" },
        { kind: "bind", from: path("/work"), to: path("/work"), access: "write" },
        { kind: "hidden-file", to: path("/home/.netrc") },
      ]),
    );
    expect(rendered).toBe(
      [
        "--unshare-user --unshare-pid --unshare-ipc --unshare-uts --unshare-cgroup-try --unshare-net",
        "--as-pid-1 --die-with-parent --new-session --cap-drop ALL",
        "--ro-bind / / --dev /dev --size 4096 --tmpfs /dev/shm --proc /proc --tmpfs /run --bind /private /tmp --bind /work /work",
        "--ro-bind /dev/null /home/.netrc --perms 0555 --ro-bind-data 4 /run/codex-action/helper",
        "--remount-ro /dev --remount-ro /proc --remount-ro /run --seccomp 5 --chdir / --",
        "/run/codex-action/helper serve 10 20 30 /dev/shm /tmp /work",
      ].join(" "),
    );
  });

  it("make /proc read-only at last: as root its switches could be written otherwise", () => {
    const rendered = render(policyWith([root, { kind: "processes", to: path("/proc") }]));
    expect(rendered.indexOf("--remount-ro /proc")).toBeGreaterThan(rendered.indexOf("--ro-bind-data"));
  });

  it("do not make a mount read-only that covers an empty place", () => {
    const empty: Mount = { kind: "empty", to: path("/tmp"), access: "read", maxBytes: undefined };
    const over: Mount = { kind: "bind", from: path("/tmp"), to: path("/tmp"), access: "write" };
    expect(render(policyWith([root, empty, over]))).not.toContain("--remount-ro /tmp");
  });

  it("share the network only when the policy says so", () => {
    expect(render(policyWith([root], { network: { kind: "host" } }))).not.toContain("--unshare-net");
  });

  it.each<[string, Partial<SandboxPolicy>]>([
    ["a proxy", { network: { kind: "proxy", socket: path("/s"), insidePort: 1 } }],
    [
      "an overlay",
      { mounts: [{ kind: "overlay", lower: path("/a"), upper: path("/b"), work: path("/c"), to: path("/d") }] },
    ],
  ])("refuse %s, which bubblewrap cannot make", (_what, more) => {
    expect(() => render(policyWith([root], more))).toThrow(expect.objectContaining({ code: "sandbox.unavailable" }));
  });
});

it("edits may go where a mount is writable, but a directory that only guards something in the workspace is no root of its own", () => {
  const write = (at: string): Mount => ({ kind: "bind", from: path(at), to: path(at), access: "write" });
  expect(
    editRoots([root, write("/tmp"), write("/work"), write("/work/config"), write("/extra")], path("/work")),
  ).toEqual(["/tmp", "/work", "/extra"]);
});
