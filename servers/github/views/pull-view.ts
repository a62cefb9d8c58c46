import { runGit } from "../../git-http/git.ts";
import type { Json } from "../answer.ts";
import { mergeBase, readChangedFiles, readCommitRange } from "../diff-facts.ts";
import { commitOf, pullOf, readPullHead } from "../pull-head.ts";
import type { Issue, Pull, Repository } from "../world.ts";
import { association, labelView } from "./issue-view.ts";
import { repositoryView } from "./repository-view.ts";
import { nodeId, toIso, type Urls } from "./urls.ts";
import { userView } from "./user-view.ts";

/** A pull request as lists show it. */
export async function pullView(issue: Issue, repository: Repository, urls: Urls) {
  const pull = pullOf(issue);
  const url = `${urls.api}/repos/${repository.fullName}/pulls/${issue.number}`;
  const page = `${urls.html}/${repository.fullName}/pull/${issue.number}`;
  const issueUrl = `${urls.api}/repos/${repository.fullName}/issues/${issue.number}`;
  const head = await readPullHead(repository, issue);
  const statuses = `${urls.api}/repos/${repository.fullName}/statuses/${head}`;
  const links = {
    self: url,
    html: page,
    issue: issueUrl,
    comments: `${issueUrl}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${urls.api}/repos/${repository.fullName}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses,
  };
  return {
    url,
    id: issue.id,
    node_id: nodeId("PR", repository.id, issue.number),
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: statuses,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    title: issue.title,
    user: userView(issue.author, urls),
    body: issue.body,
    labels: issue.labels.map((name) => labelView(name, repository, urls)),
    milestone: null,
    active_lock_reason: null,
    created_at: toIso(issue.createdAtMs),
    updated_at: toIso(issue.updatedAtMs),
    closed_at: issue.state === "closed" ? toIso(issue.updatedAtMs) : null,
    merged_at: pull.merged ? toIso(issue.updatedAtMs) : null,
    merge_commit_sha: (await commitOf(repository.directory, `refs/pull/${issue.number}/merge`)) ?? null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: headView(pull, head, urls),
    base: {
      label: `${repository.owner.login}:${pull.base.ref}`,
      ref: pull.base.ref,
      sha: pull.base.sha,
      user: userView(repository.owner, urls),
      repo: repositoryView(repository, urls),
    },
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: association(issue.author, repository),
    auto_merge: null,
    draft: pull.draft,
  };
}

function headView(pull: Pull, sha: string, urls: Urls) {
  const { repository } = pull.head;
  return {
    label: `${pull.head.owner.login}:${pull.head.ref}`,
    ref: pull.head.ref,
    sha,
    user: userView(pull.head.owner, urls),
    repo: repository === undefined ? null : repositoryView(repository, urls),
  };
}

/** A single pull request: with what takes work to find out. */
export async function fullPullView(issue: Issue, repository: Repository, urls: Urls): Promise<Json> {
  const pull = pullOf(issue);
  const simple = await pullView(issue, repository, urls);
  const { base, head } = await diffEnds(repository, issue);
  const files = await readChangedFiles(repository.directory, base, head);
  const merge = await runGit(["merge-tree", "--write-tree", `refs/heads/${pull.base.ref}`, head], repository);
  const ofPull = (record: { pull: number }) => record.pull === issue.number;
  return {
    ...simple,
    merged: pull.merged,
    mergeable: merge.exitCode === 0,
    rebaseable: merge.exitCode === 0,
    mergeable_state: merge.exitCode === 0 ? "clean" : "dirty",
    merged_by: null,
    comments: [...repository.comments.values()].filter(({ issue: number }) => number === issue.number).length,
    review_comments: [...repository.reviewComments.values()].filter(ofPull).length,
    maintainer_can_modify: false,
    commits: (await readCommitRange(repository.directory, base, head)).length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
}

/** What a pull request's diff is between: the merge base with its base, and its head (or another commit of it). */
export async function diffEnds(
  repository: Repository,
  issue: Issue,
  commit?: string,
): Promise<{ base: string; head: string }> {
  const pull = pullOf(issue);
  const head = commit ?? (await readPullHead(repository, issue));
  const branch = await commitOf(repository.directory, `refs/heads/${pull.base.ref}`);
  return { base: (await mergeBase(repository.directory, branch ?? pull.base.sha, head)) ?? pull.base.sha, head };
}
