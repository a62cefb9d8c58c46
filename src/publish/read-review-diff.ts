import { filesFromPatches, legalPositions } from "../diff/legal-positions.ts";
import type { GitHubClient } from "../github/client.ts";
import { listPullFiles } from "../github/pull-request.ts";
import type { ReviewDiff } from "./place-findings.ts";

/**
 * The pull request's diff as GitHub itself shows it, renames and omissions included: what stands in it is what GitHub takes comments
 * on. It is the diff of the head of this moment, so the caller checks the pinned head after reading it.
 */
export async function readReviewDiff(client: GitHubClient, pullRequest: number): Promise<ReviewDiff> {
  const { items, complete } = await listPullFiles(client, pullRequest);
  const files = filesFromPatches(
    items.map(({ path, previousPath, status, patch }) => ({
      path: path.untrusted,
      previousPath: previousPath?.untrusted,
      status,
      patch: patch?.untrusted,
    })),
  );
  return { files, positions: legalPositions({ files, complete }) };
}
