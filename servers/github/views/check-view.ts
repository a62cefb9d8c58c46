import type { Json } from "../answer.ts";
import type { CheckRun, Repository, Status } from "../world.ts";
import { nodeId, toIso, type Urls } from "./urls.ts";
import { appView, userView } from "./user-view.ts";

export function checkRunView(check: CheckRun, repository: Repository, urls: Urls): Json {
  const url = `${urls.api}/repos/${repository.fullName}/check-runs/${check.id}`;
  const page = `${urls.html}/${repository.fullName}/runs/${check.id}`;
  return {
    id: check.id,
    name: check.name,
    node_id: nodeId("CR", repository.id, check.id),
    head_sha: check.headSha,
    external_id: check.externalId,
    url,
    html_url: page,
    details_url: check.detailsUrl ?? page,
    status: check.status,
    conclusion: check.conclusion ?? null,
    started_at: check.startedAt,
    completed_at: check.completedAt ?? null,
    output: {
      title: check.output.title ?? null,
      summary: check.output.summary ?? null,
      text: check.output.text ?? null,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.app.id },
    app: appView(check.app, urls),
    pull_requests: [],
  };
}

export function statusView(status: Status, repository: Repository, urls: Urls): Json {
  return {
    url: `${urls.api}/repos/${repository.fullName}/statuses/${status.sha}`,
    avatar_url: `${urls.html}/avatars/u/${status.creator.id}?v=4`,
    id: status.id,
    node_id: nodeId("SC", repository.id, status.id),
    state: status.state,
    description: status.description ?? null,
    target_url: status.targetUrl ?? null,
    context: status.context,
    created_at: toIso(status.createdAtMs),
    updated_at: toIso(status.createdAtMs),
    creator: userView(status.creator, urls),
  };
}
