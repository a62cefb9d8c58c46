import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

export type GitService = "git-upload-pack" | "git-receive-pack";

export type GitRequest = {
  /** `owner/name` */
  repository: string;
  directory: string;
  service: GitService;
  /** Path below the repository, as `git http-backend` wants it. */
  rest: string;
};

const shape = /^\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/;

/**
 * What a request to the smart protocol asks for; `undefined` for everything else: the dumb protocol, names that climb, and a
 * repository whose real place is outside `root`. GitHub takes URLs with and without `.git`.
 */
export async function parseGitRequest(url: URL, root: string): Promise<GitRequest | undefined> {
  const [, owner = "", name = "", rest = ""] = shape.exec(url.pathname) ?? [];
  if (rest === "" || isDots(owner) || isDots(name)) return undefined;
  const service = rest === "info/refs" ? url.searchParams.get("service") : rest;
  if (service !== "git-upload-pack" && service !== "git-receive-pack") return undefined;
  const directory = await realDirectory(join(root, owner, `${name}.git`), root);
  return directory === undefined ? undefined : { repository: `${owner}/${name}`, directory, service, rest };
}

function isDots(name: string): boolean {
  return name === "." || name === "..";
}

async function realDirectory(path: string, root: string): Promise<string | undefined> {
  try {
    const [real, realRoot] = [await realpath(path), await realpath(root)];
    return real.startsWith(realRoot + sep) && (await stat(real)).isDirectory() ? real : undefined;
  } catch {
    return undefined; // not there: the caller answers 404
  }
}
