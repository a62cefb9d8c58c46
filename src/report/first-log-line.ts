import { logLine } from "../render/log-text.ts";
import type { PinnedIntent } from "../spec/intent.ts";
import { assertNever } from "../spec/invariant.ts";
import type { Limits } from "../spec/request.ts";
import type { Attestation, SandboxMode } from "../spec/sandbox.ts";

export type FirstLine = {
  version: string;
  intent: PinnedIntent | undefined;
  /** Why the principal may: "write permission", "listed in allow-users". */
  why: string | undefined;
  sandbox: { mode: SandboxMode; backend: Attestation["backend"] | undefined };
  limits: Limits;
};

/** What runs, for whom, on what, inside what, and at most how long: one line, before anything is spent. */
export function firstLogLine({ version, intent, why, sandbox, limits }: FirstLine): string {
  const parts = [
    `codex-action ${version}`,
    who(intent, why),
    ...(intent === undefined ? [] : [onWhat(intent)]),
    `sandbox ${sandbox.mode}${sandbox.backend === undefined ? "" : ` (${sandbox.backend})`}`,
    ceilings(limits),
  ];
  return logLine(parts.join(" · "));
}

function who(intent: PinnedIntent | undefined, why: string | undefined): string {
  if (intent === undefined) return "local run";
  if (intent.principal === undefined) return `for the workflow itself${why === undefined ? "" : ` (${why})`}`;
  const { login, id, permission } = intent.principal;
  return `for ${login} (id ${id}, ${why ?? `${permission} permission`})`;
}

function onWhat({ subject, repository }: PinnedIntent): string {
  const where = `${repository.owner}/${repository.name}`;
  switch (subject.kind) {
    case "pull-request":
      return `${where}#${subject.number} head ${subject.headSha} base ${subject.baseSha}`;
    case "issue":
      return `${where}#${subject.number}`;
    case "ref":
      return `${where} ${subject.ref} at ${subject.sha}`;
    default:
      return assertNever(subject);
  }
}

function ceilings({ timeMs, tokens, cost, turns }: Limits): string {
  const limits = [
    `${Math.round(timeMs / 60_000)} min`,
    ...(tokens === undefined ? [] : [`${formatCount(tokens)} tokens`]),
    ...(cost === undefined ? [] : [`cost ${cost}`]),
    ...(turns === undefined ? [] : [`${turns} turns`]),
  ];
  return `at most ${limits.join(", ")}`;
}

/** 2000000 as 2,000,000, whatever the machine's language. */
export function formatCount(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
