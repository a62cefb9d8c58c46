import type { ChangedFile } from "../diff-facts.ts";
import type { Repository } from "../world.ts";
import type { Urls } from "./urls.ts";

/** GitHub leaves out a patch this long, and the client cannot tell it from a binary file. */
const maxPatchBytes = 1_000_000;

/** An entry of a pull request's files or of a comparison. */
export function fileView(
  { file, patch, head }: { file: ChangedFile; patch: string | undefined; head: string },
  repository: Repository,
  urls: Urls,
) {
  const path = file.path.split("/").map(encodeURIComponent).join("/");
  const page = `${urls.html}/${repository.fullName}`;
  const shown = patch === undefined || Buffer.byteLength(patch) > maxPatchBytes ? undefined : patch;
  return {
    sha: file.blob,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${page}/blob/${head}/${path}`,
    raw_url: `${page}/raw/${head}/${path}`,
    contents_url: `${urls.api}/repos/${repository.fullName}/contents/${path}?ref=${head}`,
    ...(shown === undefined ? {} : { patch: shown }),
    ...(file.previousPath === undefined ? {} : { previous_filename: file.previousPath }),
  };
}
