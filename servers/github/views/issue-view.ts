import type { Json } from "../answer.ts";
import { type Issue, type IssueComment, nameKey, type Repository, type User } from "../world.ts";
import { nodeId, toIso, type Urls } from "./urls.ts";
import { userView } from "./user-view.ts";

/** What GitHub calls the author's relation to the repository. Members of organisations are not told apart here. */
export function association(user: User, repository: Repository): string {
  if (user.id === repository.owner.id) return "OWNER";
  return repository.access.has(nameKey(user.login)) ? "COLLABORATOR" : "NONE";
}

export function issueView(issue: Issue, repository: Repository, urls: Urls): Json {
  const url = `${urls.api}/repos/${repository.fullName}/issues/${issue.number}`;
  const page = `${urls.html}/${repository.fullName}/${issue.pull === undefined ? "issues" : "pull"}/${issue.number}`;
  const pullUrl = `${urls.api}/repos/${repository.fullName}/pulls/${issue.number}`;
  return {
    url,
    repository_url: `${urls.api}/repos/${repository.fullName}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    id: issue.id,
    node_id: nodeId(issue.pull === undefined ? "I" : "PR", repository.id, issue.number),
    number: issue.number,
    title: issue.title,
    user: userView(issue.author, urls),
    labels: issue.labels.map((name) => labelView(name, repository, urls)),
    state: issue.state,
    locked: issue.locked,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: [...repository.comments.values()].filter((comment) => comment.issue === issue.number).length,
    created_at: toIso(issue.createdAtMs),
    updated_at: toIso(issue.updatedAtMs),
    closed_at: null,
    author_association: association(issue.author, repository),
    body: issue.body,
    ...(issue.pull === undefined
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: pullUrl,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: null,
          },
        }),
  };
}

export function labelView(name: string, repository: Repository, urls: Urls): Json {
  const url = `${urls.api}/repos/${repository.fullName}/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: "LA_1", url, name, color: "ededed", default: false, description: null };
}

export function issueCommentView(comment: IssueComment, repository: Repository, urls: Urls): Json {
  const base = `${urls.api}/repos/${repository.fullName}/issues`;
  const section = repository.issues.get(comment.issue)?.pull === undefined ? "issues" : "pull";
  return {
    url: `${base}/comments/${comment.id}`,
    html_url: `${urls.html}/${repository.fullName}/${section}/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${base}/${comment.issue}`,
    id: comment.id,
    node_id: nodeId("IC", repository.id, comment.id),
    user: userView(comment.author, urls),
    created_at: toIso(comment.createdAtMs),
    updated_at: toIso(comment.updatedAtMs),
    body: comment.body,
    author_association: association(comment.author, repository),
    performed_via_github_app: null,
  };
}
