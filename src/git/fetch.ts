import { invariant } from "../spec/invariant.ts";
import type { ObjectId } from "../spec/names.ts";
import { plainLine } from "../spec/plain-line.ts";
import { RunError } from "../spec/run-error.ts";
import type { GitStore } from "./bare-store.ts";
import { inStore } from "./objects.ts";
import { checkRefName } from "./ref-name.ts";
import { type Remote, remoteEnvironment } from "./remote.ts";
import { gitFailure, runGit } from "./run-git.ts";

const networkTimeoutMs = 300_000;

/** What to fetch, and the ref of ours it is kept under: never what the remote says. */
export type Want = { from: ObjectId | string; to: string };

export type History = { kind: "depth"; commits: number } | { kind: "deepen"; commits: number } | { kind: "all" };

/**
 * Fetches commits from the one remote into a store. `from` is an object id or a full ref name. Throws `checkout.failed`, or
 * `github.permission` when the server turns the token away.
 */
export async function fetchCommits(fetch: {
  store: GitStore;
  remote: Remote;
  wants: readonly Want[];
  history: History;
}): Promise<void> {
  const { store, remote, wants, history } = fetch;
  for (const { from, to } of wants) {
    invariant(
      checkRefName(to) && (checkRefName(from) || /^[0-9a-f]{40,64}$/.test(from)),
      `a refspec of full names: ${from}:${to}`,
    );
  }
  const argv = [
    "fetch",
    "--quiet",
    "--force",
    "--no-tags",
    "--no-write-fetch-head",
    "--no-auto-maintenance",
    "--no-recurse-submodules",
    ...historyFlags(history),
    "--end-of-options",
    remote.url,
    ...wants.map(({ from, to }) => `+${from}:${to}`),
  ];
  const call = inStore(store, { argv, environment: remoteEnvironment(remote), timeoutMs: networkTimeoutMs });
  const end = await runGit(call);
  if (end.ended === "exited" && end.exitCode === 0) return;
  if (isTurnedAway(end.stderr)) {
    throw new RunError({
      code: "github.permission",
      message: `The server does not let this token read ${remote.url}: ${plainLine(end.stderr)}`,
      hint: "Give the job `contents: read` and pass `github-token: ${{ github.token }}`.",
    });
  }
  throw gitFailure(end, "fetch", "checkout.failed");
}

function historyFlags(history: History): string[] {
  if (history.kind === "all") return ["--unshallow"];
  return [history.kind === "depth" ? `--depth=${history.commits}` : `--deepen=${history.commits}`];
}

/** What Git says when the server answered 401 or 403, or 404 to somebody it does not want to tell. */
export function isTurnedAway(stderr: string): boolean {
  return /returned error: 40[13]\b|Authentication failed|could not read (?:Username|Password)|terminal prompts disabled/i.test(
    stderr,
  );
}
