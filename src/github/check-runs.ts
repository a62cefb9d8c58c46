import { z } from "zod";
import type { Level } from "../spec/findings.ts";
import { invariant } from "../spec/invariant.ts";
import type { ObjectId, OutboundText, RepoPath } from "../spec/names.ts";
import type { Conclusion } from "../spec/outcome.ts";
import type { GitHubClient } from "./client.ts";
import { objectId } from "./wire-schema.ts";

/** GitHub takes this many annotations per call; the rest follow by `updateCheckRun`. */
export const maxAnnotationsPerCall = 50;

export type Annotation = {
  path: RepoPath;
  startLine: number;
  endLine: number;
  level: Level;
  title: OutboundText;
  message: OutboundText;
};

export type CheckOutput = {
  title: OutboundText;
  summary: OutboundText;
  text: OutboundText | undefined;
  annotations: readonly Annotation[];
};

export type CheckStatus = { kind: "in-progress" } | { kind: "completed"; conclusion: Conclusion };

const checkRunSchema = z
  .object({
    id: z.int().positive(),
    name: z.string(),
    head_sha: objectId,
    external_id: z.string().nullish(),
    status: z.string(),
    conclusion: z.string().nullable(),
    html_url: z.string().nullish(),
    app: z.object({ id: z.int(), slug: z.string().nullish() }).nullish(),
    output: z.object({ annotations_count: z.int().optional() }).optional(),
  })
  .transform((wire) => ({
    id: wire.id,
    name: wire.name,
    headSha: wire.head_sha,
    externalId: wire.external_id ?? undefined,
    status: wire.status,
    conclusion: wire.conclusion ?? undefined,
    url: wire.html_url ?? undefined,
    appId: wire.app?.id,
    annotationsCount: wire.output?.annotations_count ?? 0,
  }));

export type CheckRun = z.infer<typeof checkRunSchema>;

/** `externalId` is how the run finds its earlier self; name and ids are ours, never text of a stranger or the model. */
export function createCheckRun(
  client: GitHubClient,
  check: { name: string; headSha: ObjectId; externalId: string; status: CheckStatus; output: CheckOutput },
): Promise<CheckRun> {
  return client.send({
    route: "POST /repos/{owner}/{repo}/check-runs",
    parameters: {
      name: check.name,
      head_sha: check.headSha,
      external_id: check.externalId,
      ...statusToWire(check.status),
      output: outputToWire(check.output),
    },
    schema: checkRunSchema,
  });
}

/** Changes status or output. Annotations are added to those already there: a repeated call repeats them. */
export function updateCheckRun(
  client: GitHubClient,
  check: { id: number; status: CheckStatus; output: CheckOutput },
): Promise<CheckRun> {
  return client.send({
    route: "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
    parameters: { check_run_id: check.id, ...statusToWire(check.status), output: outputToWire(check.output) },
    schema: checkRunSchema,
  });
}

/** The check runs of one commit, `name` only; `latest` per app is GitHub's default and is switched off here. */
export function listCheckRunsForRef(
  client: GitHubClient,
  { sha, name }: { sha: ObjectId; name: string },
): Promise<{ items: CheckRun[]; complete: boolean }> {
  return client.list({
    route: "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    parameters: { ref: sha, check_name: name, filter: "all" },
    schema: z.object({ check_runs: z.array(checkRunSchema) }).transform((wire) => wire.check_runs),
  });
}

function statusToWire(status: CheckStatus) {
  return status.kind === "in-progress"
    ? { status: "in_progress" }
    : { status: "completed", conclusion: status.conclusion };
}

function outputToWire(output: CheckOutput) {
  invariant(output.annotations.length <= maxAnnotationsPerCall, "a call carries at most 50 annotations");
  return {
    title: output.title,
    summary: output.summary,
    ...(output.text === undefined ? {} : { text: output.text }),
    annotations: output.annotations.map((annotation) => ({
      path: annotation.path,
      start_line: annotation.startLine,
      end_line: annotation.endLine,
      annotation_level: { note: "notice", warning: "warning", error: "failure" }[annotation.level],
      title: annotation.title,
      message: annotation.message,
    })),
  };
}
