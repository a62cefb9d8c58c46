import { assertNever, invariant } from "../spec/invariant.ts";
import type { ObjectId } from "../spec/names.ts";
import { plainLine } from "../spec/plain-line.ts";
import { RunError } from "../spec/run-error.ts";
import type { GitStore } from "./bare-store.ts";
import { isTurnedAway } from "./fetch.ts";
import { inStore, readCommitObject } from "./objects.ts";
import { checkRefName } from "./ref-name.ts";
import { type Remote, remoteEnvironment } from "./remote.ts";
import { gitFailure, runGit } from "./run-git.ts";

const networkTimeoutMs = 300_000;

export type PushEnd =
  | { kind: "pushed" }
  /** The branch is no longer what was expected; nothing was written. */
  | { kind: "stale"; reason: string }
  /** `permission`: the token may not push. `rule`: branch protection, a hook, a workflow file. Nothing was written. */
  | { kind: "refused"; because: "permission" | "rule"; reason: string };

export type Push = {
  store: GitStore;
  remote: Remote;
  commit: ObjectId;
  /** Full name: `refs/heads/…`. */
  ref: string;
  /** What the branch must be now, and the commit's only parent; undefined: the branch must not exist. */
  expectedOld: ObjectId | undefined;
};

/**
 * Moves one branch of the remote from `expectedOld` to a child of it, or not at all: compare-and-swap, and never a force push.
 * Throws `github.unavailable` when the connection broke: the push may have landed, so the caller reads the branch.
 */
export async function push({ store, remote, commit, ref, expectedOld }: Push): Promise<PushEnd> {
  invariant(checkRefName(ref) && ref.startsWith("refs/heads/"), `a full branch name: ${ref}`);
  const object = await readCommitObject(store, commit);
  invariant(object, `commit ${commit} is in the store`);
  const isChild = expectedOld === undefined || (object.parents.length === 1 && object.parents[0] === expectedOld);
  invariant(isChild, `commit ${commit} has ${expectedOld} as its only parent`);
  const argv = [
    "push",
    "--porcelain",
    "--no-verify",
    "--no-signed",
    "--no-follow-tags",
    "--no-recurse-submodules",
    `--force-with-lease=${ref}:${expectedOld ?? ""}`,
    "--end-of-options",
    remote.url,
    `${commit}:${ref}`,
  ];
  const end = await runGit(
    inStore(store, { argv, environment: remoteEnvironment(remote), timeoutMs: networkTimeoutMs }),
  );
  if (end.ended === "not-started") throw gitFailure(end, "push", "publish.push-refused");
  const told = parsePushReport(end.stdout.toString("utf8"), ref);
  if (told.kind !== "nothing") return describe(told, end.stderr);
  if (isTurnedAway(end.stderr)) return { kind: "refused", because: "permission", reason: plainLine(end.stderr) };
  throw new RunError({
    code: "github.unavailable",
    message: `The push to ${ref} broke off: ${plainLine(end.stderr) || end.ended}`,
    retryable: true,
  });
}

type Report = { kind: "pushed" } | { kind: "stale" | "rejected"; reason: string } | { kind: "nothing" };

/** One line per ref: `flag TAB from:to TAB summary (reason)`. */
export function parsePushReport(stdout: string, ref: string): Report {
  for (const line of stdout.split("\n")) {
    const [flag = "", names = "", summary = ""] = line.split("\t");
    if (names.slice(names.indexOf(":") + 1) !== ref || names === "") continue;
    if (flag === " " || flag === "*" || flag === "=") return { kind: "pushed" };
    if (flag === "!") return { kind: isStale(summary) ? "stale" : "rejected", reason: plainLine(summary) };
  }
  return { kind: "nothing" };
}

function isStale(summary: string): boolean {
  return (
    /^\[rejected\]/.test(summary) ||
    /cannot lock ref|incorrect old value|failed to update ref|reference already exists|fetch first|non-fast-forward/i.test(
      summary,
    )
  );
}

function describe(report: Exclude<Report, { kind: "nothing" }>, stderr: string): PushEnd {
  switch (report.kind) {
    case "pushed":
      return { kind: "pushed" };
    case "stale":
      return { kind: "stale", reason: report.reason };
    case "rejected":
      return { kind: "refused", because: "rule", reason: `${report.reason}; ${remoteWords(stderr)}` };
    default:
      return assertNever(report);
  }
}

/** What the server said beside the refusal, without the progress lines. */
function remoteWords(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => /^remote: (?:error|fatal|- |GH|\S)/.test(line));
  return plainLine(lines.map((line) => line.slice("remote: ".length)).join(" "));
}
