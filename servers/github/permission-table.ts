import { problem } from "./answer.ts";
import type { PermissionName, Repository, Token } from "./world.ts";

type Need = Readonly<Partial<Record<PermissionName, "read" | "write">>>;

/**
 * What each operation needs from an installation token: one of the alternatives, whole. From GitHub's table of permissions
 * for apps; an operation that is not here needs none beyond a valid token.
 */
export const permissionTable: Readonly<Record<string, readonly Need[]>> = {
  "repos/get": [{ metadata: "read" }],
  "repos/get-collaborator-permission-level": [{ metadata: "read" }],
  "repos/get-branch": [{ contents: "read" }],
  "repos/get-commit": [{ contents: "read" }],
  "repos/get-content": [{ contents: "read" }],
  "repos/compare-commits-with-basehead": [{ contents: "read" }],
  "repos/create-commit-status": [{ statuses: "write" }],
  "repos/get-combined-status-for-ref": [{ statuses: "read" }],
  "repos/list-commit-statuses-for-ref": [{ statuses: "read" }],
  "repos/list-pull-requests-associated-with-commit": [{ contents: "read" }, { pull_requests: "read" }],
  "pulls/list": [{ pull_requests: "read" }],
  "pulls/get": [{ pull_requests: "read" }],
  "pulls/create": [{ pull_requests: "write" }],
  "pulls/update": [{ pull_requests: "write" }],
  "pulls/list-files": [{ pull_requests: "read" }],
  "pulls/list-commits": [{ pull_requests: "read" }],
  "pulls/list-reviews": [{ pull_requests: "read" }],
  "pulls/get-review": [{ pull_requests: "read" }],
  "pulls/create-review": [{ pull_requests: "write" }],
  "pulls/update-review": [{ pull_requests: "write" }],
  "pulls/dismiss-review": [{ pull_requests: "write" }],
  "pulls/list-comments-for-review": [{ pull_requests: "read" }],
  "pulls/list-review-comments": [{ pull_requests: "read" }],
  "pulls/get-review-comment": [{ pull_requests: "read" }],
  "pulls/create-review-comment": [{ pull_requests: "write" }],
  "pulls/update-review-comment": [{ pull_requests: "write" }],
  "pulls/create-reply-for-review-comment": [{ pull_requests: "write" }],
  "issues/get": [{ issues: "read" }, { pull_requests: "read" }],
  "issues/get-comment": [{ issues: "read" }, { pull_requests: "read" }],
  "issues/list-comments": [{ issues: "read" }, { pull_requests: "read" }],
  "issues/create-comment": [{ issues: "write" }, { pull_requests: "write" }],
  "issues/update-comment": [{ issues: "write" }, { pull_requests: "write" }],
  "issues/delete-comment": [{ issues: "write" }, { pull_requests: "write" }],
  "checks/create": [{ checks: "write" }],
  "checks/update": [{ checks: "write" }],
  "checks/get": [{ checks: "read" }],
  "checks/list-for-ref": [{ checks: "read" }],
  "checks/list-annotations": [{ checks: "read" }],
  "git/get-ref": [{ contents: "read" }],
  "git/get-commit": [{ contents: "read" }],
  "git/get-tree": [{ contents: "read" }],
  "git/get-blob": [{ contents: "read" }],
  "git/create-ref": [{ contents: "write" }],
  "git/update-ref": [{ contents: "write" }],
  "git/create-commit": [{ contents: "write" }],
  "git/create-tree": [{ contents: "write" }],
  "git/create-blob": [{ contents: "write" }],
  "graphql:createCommitOnBranch": [{ contents: "write" }],
  "graphql:addComment": [{ issues: "write" }, { pull_requests: "write" }],
  "graphql:updateIssueComment": [{ issues: "write" }, { pull_requests: "write" }],
  "graphql:minimizeComment": [{ issues: "write" }, { pull_requests: "write" }],
  "graphql:unminimizeComment": [{ issues: "write" }, { pull_requests: "write" }],
  "graphql:addPullRequestReview": [{ pull_requests: "write" }],
  "graphql:submitPullRequestReview": [{ pull_requests: "write" }],
  "graphql:addPullRequestReviewThread": [{ pull_requests: "write" }],
  "graphql:addPullRequestReviewThreadReply": [{ pull_requests: "write" }],
  // Resolving changes the state of the pull request: GitHub asks for contents too (often met as a 403 in jobs that only review).
  "graphql:resolveReviewThread": [{ pull_requests: "write", contents: "write" }],
  "graphql:unresolveReviewThread": [{ pull_requests: "write", contents: "write" }],
};

const alwaysGranted: Need = { metadata: "read" };

/** Whether the token can see the repository at all; what it cannot see does not exist for it. */
export function canSee(token: Token, repository: Repository): boolean {
  if (!repository.private) return true;
  return (
    token.repositories === undefined ||
    token.repositories.some((name) => name.toLowerCase() === repository.fullName.toLowerCase())
  );
}

/** Whether the token may do this. What is public may be read by every token. */
export function isAllowed(token: Token, operation: string, repository: Repository): boolean {
  const needs = permissionTable[operation];
  if (needs === undefined) return true;
  const mayTouch = token.repositories === undefined || token.repositories.includes(repository.fullName);
  return needs.some((need) => {
    const readsOnly = Object.values(need).every((level) => level === "read");
    return (readsOnly && !repository.private) || (mayTouch && covers(token, need));
  });
}

function covers(token: Token, need: Need): boolean {
  return Object.entries(need).every(([name, level]) => {
    const given = token.permissions[name as PermissionName] ?? alwaysGranted[name as PermissionName];
    return given === "write" || given === level;
  });
}

export const refusalText = ({ kind }: Token) =>
  kind === "installation"
    ? "Resource not accessible by integration"
    : "Resource not accessible by personal access token";

/** `x-accepted-github-permissions`: alternatives apart by `; `, what one of them needs by `,`. */
export function acceptedPermissions(operation: string): string {
  const needs = permissionTable[operation] ?? [];
  return needs
    .map((need) =>
      Object.entries(need)
        .map(([name, level]) => `${name}=${level}`)
        .join(","),
    )
    .join("; ");
}

export function forbidden(token: Token, operation: string) {
  const headers = { "x-accepted-github-permissions": acceptedPermissions(operation) };
  return problem(403, refusalText(token), { headers });
}
