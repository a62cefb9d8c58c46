import { readdir, readFile } from "node:fs/promises";

export type HostProcess = { pid: number; parent: number };

/** The processes of this machine, those in sandboxes included, whose command line holds the text. */
export async function findProcesses(text: string): Promise<HostProcess[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      // Whatever ended while we looked is not found.
      const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
      const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
      const [, state = "", parent = ""] = /\) (\S) (\d+)/.exec(status) ?? [];
      return command.includes(text) && state !== "Z" ? [{ pid: Number(pid), parent: Number(parent) }] : [];
    }),
  );
  return found.flat();
}

/** Waits until one is there, at most ten seconds. */
export async function awaitProcess(text: string): Promise<HostProcess> {
  for (let tries = 0; tries < 400; tries++) {
    const [found] = await findProcesses(text);
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`no process with ${text} was started`);
}
