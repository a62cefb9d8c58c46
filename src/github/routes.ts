import type { PublishKind } from "../spec/proposal.ts";

/** `permission` is what a job's `permissions:` block must say; GitHub's own header, when it comes, is believed first. */
type Row = { effect: "read" | "write"; permission: string };

/**
 * Every route this program can call at all. A route that merges, approves, dispatches, dismisses or deletes is not here, and the
 * client refuses what is not in the part of the table it was made with.
 */
export const routeTable = {
  "GET /user": { effect: "read", permission: "metadata: read" },
  "GET /repos/{owner}/{repo}": { effect: "read", permission: "contents: read" },
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": { effect: "read", permission: "contents: read" },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": { effect: "read", permission: "pull-requests: read" },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files": { effect: "read", permission: "pull-requests: read" },
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}": { effect: "read", permission: "pull-requests: read" },
  "GET /repos/{owner}/{repo}/compare/{basehead}": { effect: "read", permission: "contents: read" },
  "GET /repos/{owner}/{repo}/git/ref/{ref}": { effect: "read", permission: "contents: read" },
  "GET /repos/{owner}/{repo}/git/commits/{commit_sha}": { effect: "read", permission: "contents: read" },
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": { effect: "read", permission: "checks: read" },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews": { effect: "read", permission: "pull-requests: read" },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments": {
    effect: "read",
    permission: "pull-requests: read",
  },
  /** Only the read documents of this folder are ever sent here. */
  "POST /graphql": { effect: "read", permission: "pull-requests: read" },
  "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews": { effect: "write", permission: "pull-requests: write" },
  "POST /repos/{owner}/{repo}/check-runs": { effect: "write", permission: "checks: write" },
  "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}": { effect: "write", permission: "checks: write" },
} as const satisfies Record<string, Row>;

export type Route = keyof typeof routeTable;

/** What the gate needs: GET only, so that a run that only answers a prompt leaves no other trace on GitHub. */
export const gateRoutes: readonly Route[] = [
  "GET /user",
  "GET /repos/{owner}/{repo}",
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}",
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/git/ref/{ref}",
];

/** One read-only query: when a comment was last edited. A POST by protocol, so it is added only where a comment starts the run. */
export const commentRoutes: readonly Route[] = [...gateRoutes, "POST /graphql"];

const publishRoutes: Readonly<Record<PublishKind, readonly Route[]>> = {
  patch: [],
  commit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
  "pull-request": [],
  review: [
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
    "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
    "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  ],
  check: [
    "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
    "POST /repos/{owner}/{repo}/check-runs",
    "PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}",
  ],
};

/** The routes a publishing client may call: the pinned facts again, and what each kind needs. Nothing for `patch` beyond reading. */
export function routesFor(kinds: readonly PublishKind[]): readonly Route[] {
  const writes = kinds.some((kind) => kind !== "patch");
  return [...new Set([...(writes ? commentRoutes : gateRoutes), ...kinds.flatMap((kind) => publishRoutes[kind])])];
}
