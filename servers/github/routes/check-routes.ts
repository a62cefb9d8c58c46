import { created, ok, problem } from "../answer.ts";
import { commitOf } from "../pull-head.ts";
import { checkRunView, statusView } from "../views/check-view.ts";
import { repositoryView } from "../views/repository-view.ts";
import { toIso } from "../views/urls.ts";
import { gitHubActionsApp } from "../views/user-view.ts";
import type { Annotation, CheckRun, Status } from "../world.ts";
import { found, type Handlers, list, numberOf, paginate, type RestCall, text } from "./rest-call.ts";

export const checkRoutes: Handlers = {
  "checks/create": createCheck,
  "checks/update": updateCheck,
  "checks/get": (call) => ok(checkRunView(checkOf(call), call.repository, call.urls)),
  "checks/list-for-ref": listForReference,
  "checks/list-annotations": (call) => {
    const check = checkOf(call);
    const href = `${call.urls.html}/${call.repository.fullName}/blob/${check.headSha}`;
    return list(call, check.annotations, (annotation) => annotationView(annotation, href));
  },
  "repos/create-commit-status": createStatus,
  "repos/list-commit-statuses-for-ref": async (call) =>
    list(call, await statusesOf(call), (status) => statusView(status, call.repository, call.urls)),
  "repos/get-combined-status-for-ref": combinedStatus,
};

const checkOf = (call: RestCall) => found(call.repository.checkRuns.get(numberOf(call, "check_run_id")));

async function createCheck(call: RestCall) {
  needApp(call);
  const now = toIso(call.world.nowMs());
  const headSha = text(call.body["head_sha"]) ?? "";
  if (!/^[0-9a-f]{40}$/.test(headSha) || (await commitOf(call.repository.directory, headSha)) === undefined)
    throw problem(422, `No commit found for SHA: ${headSha}`);
  const check: CheckRun = {
    id: call.world.nextId("check-run"),
    name: text(call.body["name"]) ?? "",
    headSha,
    status: "queued",
    conclusion: undefined,
    externalId: "",
    detailsUrl: undefined,
    startedAt: now,
    completedAt: undefined,
    output: { title: undefined, summary: undefined, text: undefined },
    annotations: [],
    app: gitHubActionsApp,
  };
  applyCheckChange(check, call, now);
  call.repository.checkRuns.set(check.id, check);
  return created(checkRunView(check, call.repository, call.urls));
}

function updateCheck(call: RestCall) {
  needApp(call);
  const check = checkOf(call);
  if (check.app.id !== gitHubActionsApp.id)
    throw problem(
      403,
      `Invalid app_id \`${gitHubActionsApp.id}\` - check run can only be modified by the GitHub App that created it.`,
    );
  const changed = { ...check, output: { ...check.output }, annotations: [...check.annotations] };
  applyCheckChange(changed, call, toIso(call.world.nowMs()));
  Object.assign(check, changed);
  return ok(checkRunView(check, call.repository, call.urls));
}

function needApp(call: RestCall): void {
  if (call.token.kind === "user") throw problem(403, "You must authenticate via a GitHub App.");
}

/** Annotations are added to those that are there; everything else is replaced. A conclusion completes the run. */
function applyCheckChange(check: CheckRun, { body }: RestCall, now: string): void {
  const output = body["output"] as (Record<string, unknown> & { annotations?: Annotation[] }) | undefined;
  const conclusion = text(body["conclusion"]);
  const status = text(body["status"]) ?? (conclusion === undefined ? check.status : "completed");
  if (status === "completed" && conclusion === undefined && check.conclusion === undefined)
    throw problem(422, 'Invalid request.\n\nFor \'anyOf/0\', {"status"=>"completed"} is missing "conclusion".');
  for (const annotation of output?.annotations ?? []) checkAnnotation(annotation);
  check.name = text(body["name"]) ?? check.name;
  check.status = conclusion === undefined ? status : "completed";
  check.conclusion = check.status === "completed" ? (conclusion ?? check.conclusion) : undefined;
  check.externalId = text(body["external_id"]) ?? check.externalId;
  check.detailsUrl = text(body["details_url"]) ?? check.detailsUrl;
  check.startedAt = text(body["started_at"]) ?? check.startedAt;
  check.completedAt = check.status === "completed" ? (text(body["completed_at"]) ?? now) : undefined;
  if (output === undefined) return;
  check.output = {
    title: text(output["title"]) ?? check.output.title,
    summary: text(output["summary"]) ?? check.output.summary,
    text: text(output["text"]) ?? check.output.text,
  };
  check.annotations.push(...(output.annotations ?? []));
}

const annotationLimits = { title: 255, message: 65_536, raw_details: 65_536 } as const;

function checkAnnotation(annotation: Annotation): void {
  const { start_line: start, end_line: end, start_column: from, end_column: to } = annotation;
  if (Number(end) < Number(start) || Number(start) < 1)
    throw problem(422, "Invalid request.\n\nend_line must be greater than or equal to start_line");
  if (start !== end && (from !== undefined || to !== undefined))
    throw problem(422, "Invalid request.\n\nstart_column and end_column are only allowed on a single line");
  for (const [field, max] of Object.entries(annotationLimits)) {
    const length = Buffer.byteLength(String(annotation[field] ?? ""));
    if (length > max)
      throw problem(422, `Invalid request.\n\nOnly ${max} characters are allowed; ${length} were supplied.`);
  }
}

function annotationView(annotation: Annotation, blob: string) {
  return {
    path: annotation["path"] ?? "",
    blob_href: `${blob}/${annotation["path"]}`,
    start_line: annotation["start_line"] ?? 1,
    start_column: annotation["start_column"] ?? null,
    end_line: annotation["end_line"] ?? 1,
    end_column: annotation["end_column"] ?? null,
    annotation_level: annotation["annotation_level"] ?? null,
    title: annotation["title"] ?? null,
    message: annotation["message"] ?? null,
    raw_details: annotation["raw_details"] ?? null,
  };
}

async function listForReference(call: RestCall) {
  const sha = found(await commitOf(call.repository.directory, call.parameters["ref"] ?? ""));
  const wanted = (name: string, value: string | undefined) => [null, value].includes(call.query.get(name));
  const all = [...call.repository.checkRuns.values()]
    .reverse()
    .filter(
      (check) =>
        check.headSha === sha &&
        wanted("check_name", check.name) &&
        wanted("status", check.status) &&
        wanted("app_id", String(check.app.id)),
    );
  const isLatest = (check: CheckRun) => all.find(({ name }) => name === check.name) === check;
  const runs = call.query.get("filter") === "all" ? all : all.filter(isLatest);
  const { page, headers } = paginate(call, runs);
  const views = page.map((check) => checkRunView(check, call.repository, call.urls));
  return ok({ total_count: runs.length, check_runs: views }, headers);
}

async function createStatus(call: RestCall) {
  const sha = text(call.parameters["sha"]) ?? "";
  if ((await commitOf(call.repository.directory, sha)) === undefined)
    throw problem(422, `No commit found for SHA: ${sha}`);
  const status: Status = {
    id: call.world.nextId("status"),
    sha,
    state: text(call.body["state"]) ?? "",
    context: text(call.body["context"]) ?? "default",
    description: text(call.body["description"]),
    targetUrl: text(call.body["target_url"]),
    creator: call.token.user,
    createdAtMs: call.world.nowMs(),
  };
  call.repository.statuses.push(status);
  return created(statusView(status, call.repository, call.urls));
}

/** Newest first. */
async function statusesOf(call: RestCall): Promise<Status[]> {
  const sha = found(await commitOf(call.repository.directory, call.parameters["ref"] ?? ""));
  return call.repository.statuses.filter((status) => status.sha === sha).reverse();
}

async function combinedStatus(call: RestCall) {
  const all = await statusesOf(call);
  const latest = all.filter((status) => all.find(({ context }) => context === status.context) === status);
  const states = latest.map(({ state }) => state);
  const isBad = states.some((state) => state === "failure" || state === "error");
  const isGood = states.length > 0 && states.every((state) => state === "success");
  const sha = found(await commitOf(call.repository.directory, call.parameters["ref"] ?? ""));
  const url = `${call.urls.api}/repos/${call.repository.fullName}/commits/${sha}`;
  return ok({
    state: isBad ? "failure" : isGood ? "success" : "pending",
    statuses: latest.map((status) => statusView(status, call.repository, call.urls)),
    sha,
    total_count: latest.length,
    repository: repositoryView(call.repository, call.urls),
    commit_url: url,
    url: `${url}/status`,
  });
}
