/**
 * Makes sure that the tests, the demo and the command line can start a sandbox on this machine. Nothing to do: silent and fast.
 * bubblewrap missing: installs it as root or with passwordless sudo and says so, or stops with the exact command.
 */
import { execFileSync } from "node:child_process";
import { findBubblewrap, probeBubblewrap } from "../src/sandbox/find-bubblewrap.ts";

const installers = [
  {
    manager: "apt-get",
    steps: [
      ["apt-get", "update", "-qq"],
      ["apt-get", "install", "-y", "-qq", "bubblewrap"],
    ],
  },
  { manager: "dnf", steps: [["dnf", "install", "-y", "-q", "bubblewrap"]] },
  { manager: "apk", steps: [["apk", "add", "--quiet", "bubblewrap"]] },
  { manager: "pacman", steps: [["pacman", "-S", "--noconfirm", "--quiet", "bubblewrap"]] },
  { manager: "zypper", steps: [["zypper", "--quiet", "install", "-y", "bubblewrap"]] },
] as const;

function works(file: string, ...argv: string[]): boolean {
  try {
    execFileSync(file, argv, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function stop(message: string): never {
  console.error(`sandbox: ${message}`);
  process.exit(1);
}

/** What runs a command as root here; `undefined` when nobody may without a password. */
function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return works("sudo", "-n", "true") ? ["sudo", "-n"] : undefined;
}

function install(): void {
  const installer = installers.find(({ manager }) => works("sh", "-c", `command -v ${manager}`));
  if (installer === undefined)
    stop("bubblewrap is missing and no known package manager was found; install the program `bwrap`");
  const prefix = asRoot();
  const commands = installer.steps.map((step) => step.join(" "));
  if (prefix === undefined) stop(`bubblewrap is missing. Run:  ${commands.map((line) => `sudo ${line}`).join(" && ")}`);
  console.error(
    `sandbox: bubblewrap is missing; installing it with \`${[...prefix, ...(installer.steps.at(-1) ?? [])].join(" ")}\``,
  );
  for (const step of installer.steps) {
    const [file, ...argv] = [...prefix, ...step];
    try {
      execFileSync(file ?? "", argv, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    } catch {
      /* `apt-get update` also fails for a repository that has nothing to do with this; the last step decides. */
      if (step === installer.steps.at(-1))
        stop(`the installation failed. Run:  ${commands.map((line) => `sudo ${line}`).join(" && ")}`);
    }
  }
}

if (process.platform !== "linux") {
  console.error("sandbox: there is no sandbox for this system yet; tests that need one will fail");
} else {
  const search = { searchPath: process.env["PATH"] ?? "", notBelow: [process.cwd()] };
  if (findBubblewrap(search) === undefined) install();
  const file = findBubblewrap(search);
  if (file === undefined) stop("bubblewrap was installed but `bwrap` is not on the search path");
  const problem = await probeBubblewrap(file, new AbortController().signal);
  if (problem !== undefined) stop(`${problem.message}\n${problem.hint}`);
}
