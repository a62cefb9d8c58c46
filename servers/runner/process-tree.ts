import { readdir, readFile } from "node:fs/promises";

type Known = { pid: number; parent: number; command: string };

/** Ends a process and everything below it at once, as the runner's last resort does. */
export async function killTree(pid: number): Promise<void> {
  const all = await listProcesses();
  const below = (parent: number): number[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...below(one.pid)]);
  for (const victim of [pid, ...below(pid)]) kill(victim);
}

/** A process that outlived its job: at the end of a job the runner looks for its own tracking id and ends them. */
export type Orphan = { pid: number; command: string };

export async function endOrphans(trackingId: string): Promise<Orphan[]> {
  const orphans: Orphan[] = [];
  for (const { pid, command } of await listProcesses()) {
    const environment = await readFile(`/proc/${pid}/environ`, "utf8").catch(() => ""); // gone, or another user's
    if (environment.split("\0").includes(`RUNNER_TRACKING_ID=${trackingId}`)) orphans.push({ pid, command });
  }
  for (const { pid } of orphans) kill(pid);
  return orphans;
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}

async function listProcesses(): Promise<Known[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const known = await Promise.all(
    pids.map(async (name) => {
      const status = await readFile(`/proc/${name}/stat`, "utf8").catch(() => undefined); // ended while we looked
      const [, command = "", parent = ""] = /^\d+ \((.*)\) \S (\d+)/s.exec(status ?? "") ?? [];
      return parent === "" ? [] : [{ pid: Number(name), parent: Number(parent), command }];
    }),
  );
  return known.flat();
}
