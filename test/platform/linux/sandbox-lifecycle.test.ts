import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { planAttestation } from "../../../src/sandbox/attestation-plan.ts";
import { bubblewrapMissing, findBubblewrap } from "../../../src/sandbox/find-bubblewrap.ts";
import { startInside } from "../../../src/sandbox/start-inside.ts";
import { resolveSandboxPolicy } from "../../../src/sandbox-policy/resolve-sandbox-policy.ts";
import { RunError } from "../../../src/spec/run-error.ts";
import type { SandboxPolicy } from "../../../src/spec/sandbox.ts";
import { createLifetime } from "../../../src/system/lifetime.ts";
import {
  createHostPlace,
  eventually,
  type HostPlace,
  helperOf,
  insideInputs,
  policyInputs,
  processesWith,
  startTestInside,
} from "./inside-support.ts";

/** How a start fails that must fail; nothing may be left of it. */
async function failedStart(
  place: HostPlace,
  change: { policy?: (policy: SandboxPolicy) => SandboxPolicy; searchPath?: string },
) {
  const policy = (change.policy ?? ((same) => same))(resolveSandboxPolicy(policyInputs(place)));
  const inputs = {
    ...insideInputs(place, policy),
    ...(change.searchPath === undefined ? {} : { searchPath: change.searchPath }),
  };
  await using lifetime = createLifetime("test");
  const error = await startInside(inputs, lifetime).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!RunError.isInstance(error)) throw new Error(`no RunError: ${String(error)}`);
  return error;
}

/** A program that stands in for bubblewrap and fails as it does on machines that forbid something. */
function fakeBubblewrap(place: HostPlace, script: string): string {
  mkdirSync(place.at("bin"), { recursive: true });
  writeFileSync(join(place.at("bin"), "bwrap"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(place.at("bin"), "bwrap"), 0o755);
  return place.at("bin");
}

describe("the end of a sandbox", () => {
  it("leaves no process, no placeholder and no file of ours", async () => {
    using place = createHostPlace({ "workspace/kept.txt": "kept" });
    const mark = "16180.33988";
    {
      await using inside = await startTestInside(place);
      await inside.sh(`setsid sleep ${mark} & (trap '' TERM; setsid sleep ${mark}) & sleep 0.05`);
      expect(processesWith(mark).length).toBeGreaterThan(0);
    }
    expect(processesWith(mark)).toEqual([]);
    expect(readdirSync(place.workspace)).toEqual(["kept.txt"]);
    expect(readdirSync(place.at("hand-over"))).toEqual([]);
  });

  it("ends the sessions that run, and answers what is asked later", async () => {
    using place = createHostPlace();
    const inside = await startTestInside(place);
    const session = await inside.start(["sleep", "60"]);
    await inside.end();
    await inside.end();
    expect(await session.ended).toEqual({ kind: "helper-lost" });
    expect(await inside.inside.spawn(inside.request(["true"]))).toMatchObject({
      refusal: { code: "sandbox.helper-lost" },
    });
  });

  it("comes with the parent, also when that is killed outright", async () => {
    const mark = "14142.13562";
    const script = join(import.meta.dirname, "start-parent.ts");
    const parent = spawn(process.execPath, [script, mark], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      const [line] = (await once(parent.stdout, "data")) as [Buffer];
      const inside = processesWith(mark).filter((pid) => pid !== parent.pid);
      expect(inside.length).toBeGreaterThan(2);
      parent.kill("SIGKILL");
      await eventually("everything inside is gone", () => processesWith(mark).length === 0);
      rmSync(dirname(line.toString().trim()), { recursive: true, force: true });
    } finally {
      parent.kill("SIGKILL");
    }
  });
});

describe("a helper that is lost", () => {
  const killHelper = () => {
    for (const pid of helperOf(process.pid)) process.kill(pid, "SIGKILL");
  };

  it("ends its sessions, is replaced three times, and then is reported", async () => {
    using place = createHostPlace();
    await using inside = await startTestInside(place);
    for (let restart = 0; restart < 4; restart++) {
      const session = await inside.start(["sleep", "60"]);
      killHelper();
      expect(await session.ended).toEqual({ kind: "helper-lost" });
      if (restart < 3) expect((await inside.run(["echo", "again"])).stdout).toBe("again\n");
    }
    expect(await inside.lost).toMatchObject({ code: "sandbox.helper-lost" });
    expect(await inside.inside.spawn(inside.request(["true"]))).toMatchObject({
      refusal: { code: "sandbox.helper-lost" },
    });
  });

  it("takes what its commands left running with it", async () => {
    using place = createHostPlace();
    await using inside = await startTestInside(place);
    const mark = "17320.50807";
    await inside.sh(`setsid sleep ${mark} &`);
    const session = await inside.start(["sleep", "60"]);
    killHelper();
    await session.ended;
    expect((await inside.run(["echo", "new"])).stdout).toBe("new\n");
    expect(processesWith(mark)).toEqual([]);
  });
});

it("a helper that breaks the protocol is not replaced", async () => {
  using place = createHostPlace();
  const real = findBubblewrap({ searchPath: process.env["PATH"] ?? "", notBelow: [] });
  const trigger = place.at("trigger");
  const speakInItsName = `(while [ ! -e ${trigger} ]; do sleep 0.02; done; echo garbage-garbage >&3) &`;
  const searchPath = fakeBubblewrap(place, `${speakInItsName}\nexec ${real} "$@"`);
  await using inside = await startTestInside(place, { start: { searchPath } });
  const session = await inside.start(["sleep", "60"]);
  writeFileSync(trigger, "");
  expect(await session.ended).toEqual({ kind: "helper-lost" });
  expect(await inside.lost).toMatchObject({ code: "sandbox.protocol" });
  const refused = await inside.inside.spawn(inside.request(["true"]));
  expect(refused).toMatchObject({ refusal: { code: "sandbox.helper-lost" } });
});

describe("a machine that cannot hold a sandbox", () => {
  it("without bubblewrap is told how to get it", () => {
    expect(findBubblewrap({ searchPath: "", notBelow: ["/usr", "/bin"] })).toBeUndefined();
    expect(bubblewrapMissing()).toMatchObject({
      code: "sandbox.unavailable",
      hint: expect.stringContaining("apt-get install -y bubblewrap"),
    });
  });

  it.each([
    { says: "bwrap: setting up uid map: Permission denied", teaches: "apparmor_restrict_unprivileged_userns" },
    {
      says: "bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted",
      teaches: "apparmor_restrict_unprivileged_userns",
    },
    {
      says: "bwrap: Creating new namespace failed: nesting depth or /proc/sys/user/max_*_namespaces exceeded (ENOSPC)",
      teaches: "max_user_namespaces",
    },
    {
      says: "bwrap: No permissions to create new namespace, likely because the kernel does not allow",
      teaches: "container",
    },
    { says: "bwrap: Can't mount proc on /newroot/proc: Operation not permitted", teaches: "systempaths" },
    { says: "bwrap: Unknown option --as-pid-1", teaches: "0.8" },
  ])("says what to do about: $says", async ({ says, teaches }) => {
    using place = createHostPlace();
    const error = await failedStart(place, { searchPath: fakeBubblewrap(place, `echo "${says}" >&2; exit 1`) });
    expect(error).toMatchObject({ code: "sandbox.unavailable", hint: expect.stringContaining(teaches) });
    expect(error.message).toContain(says);
  });

  it("is not believed when something answers that is no helper", async () => {
    using place = createHostPlace();
    const error = await failedStart(place, {
      searchPath: fakeBubblewrap(place, "echo nonsense-nonsense >&3; sleep 1"),
    });
    expect(error).toMatchObject({ code: "sandbox.unavailable" });
  });

  it("does not run a bubblewrap that stands in the workspace", async () => {
    using place = createHostPlace();
    const marker = place.at("workspace/ran");
    writeFileSync(join(place.workspace, "bwrap"), `#!/bin/sh\ntouch ${marker}; exit 1\n`);
    chmodSync(join(place.workspace, "bwrap"), 0o755);
    const policy = resolveSandboxPolicy(policyInputs(place));
    await using lifetime = createLifetime("test");
    await startInside({ ...insideInputs(place, policy), searchPath: `${place.workspace}:/usr/bin` }, lifetime);
    expect(existsSync(marker)).toBe(false);
  });

  it("names the system when there is no sandbox for it", async () => {
    using place = createHostPlace();
    const policy = resolveSandboxPolicy(policyInputs(place));
    await using lifetime = createLifetime("test");
    await expect(startInside({ ...insideInputs(place, policy), platform: "darwin" }, lifetime)).rejects.toMatchObject({
      code: "sandbox.platform",
    });
  });
});

describe("a sandbox that does not hold what is required is not used", () => {
  const without = (drop: (mount: SandboxPolicy["mounts"][number]) => boolean) => (policy: SandboxPolicy) => ({
    ...policy,
    mounts: policy.mounts.filter((mount) => !drop(mount)),
  });

  it.each<{
    what: string;
    files: Record<string, string>;
    guarantee: string;
    policy: (policy: SandboxPolicy) => SandboxPolicy;
  }>([
    {
      what: "a credential that is not hidden",
      files: { "home/.ssh/id_ed25519": "key" },
      guarantee: "no-secret-file",
      policy: without((mount) => mount.to.endsWith("/.ssh")),
    },
    {
      what: "a network that is the host's",
      files: {},
      guarantee: "no-network|no-host-socket",
      policy: (policy) => ({ ...policy, network: { kind: "host" } }),
    },
    {
      what: "a directory of git that can be written",
      files: { "workspace/.git/config": "[core]\n" },
      guarantee: "no-write-outside",
      policy: without((mount) => mount.to.endsWith("/.git")),
    },
    {
      what: "a home that can be written",
      files: { "home/x": "x" },
      guarantee: "no-write-outside",
      policy: (policy) => ({
        ...policy,
        mounts: policy.mounts.map((mount) => (mount.to === "/" ? { ...mount, access: "write" as const } : mount)),
      }),
    },
    {
      what: "a guarantee that this sandbox cannot give",
      files: {},
      guarantee: "private-git",
      policy: (policy) => ({ ...policy, required: [...policy.required, "private-git"] }),
    },
  ])("$what", async ({ files, guarantee, policy }) => {
    using place = createHostPlace(files);
    const error = await failedStart(place, { policy });
    expect(error.code).toBe("sandbox.not-held");
    expect(error.message).toMatch(new RegExp(guarantee));
    expect(readdirSync(place.workspace).filter((name) => name !== ".git")).toEqual([]);
  });

  it("a variable that is a secret", async () => {
    using place = createHostPlace();
    const policy = resolveSandboxPolicy(policyInputs(place, { environment: { CI: "hunter2-hunter2" } }));
    await using lifetime = createLifetime("test");
    const inputs = { ...insideInputs(place, policy), isSecret: (value: string) => value === "hunter2-hunter2" };
    await expect(startInside(inputs, lifetime)).rejects.toMatchObject({
      code: "sandbox.not-held",
      message: expect.not.stringContaining("hunter2"),
    });
  });

  it("looks for every guarantee that is required", () => {
    using place = createHostPlace();
    const policy = resolveSandboxPolicy(policyInputs(place));
    const namespaces = { pid: "1", net: "2", ipc: "3", uts: "4", mnt: "5", user: "6" };
    const checks = planAttestation({
      policy,
      home: place.home,
      namespaces,
      canary: { tcpPort: 1, abstractName: "x" },
      hostSockets: [],
      isRoot: false,
    });
    const planned = new Set(checks.map(({ guarantee }) => guarantee));
    expect(policy.required.filter((name) => name !== "no-secret-in-environment" && !planned.has(name))).toEqual([]);
  });
});
