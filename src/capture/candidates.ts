import { constants } from "node:fs";
import { access, lstat } from "node:fs/promises";
import { join } from "node:path";
import { escapePath } from "../git/tree-changes.ts";
import type { AbsolutePath, RepoPath } from "../spec/names.ts";
import type { CapturedPatch } from "../spec/patch.ts";
import { parseRepoPath } from "../spec/repo-path.ts";
import { isCredentialFile } from "./credential-file.ts";

export type LeftOut = CapturedPatch["leftOut"][number];

/** A path of the work tree that differs from the index, as Git reports it. */
export type Candidate = { path: Buffer; tracked: boolean; gitlink: boolean; deleted: boolean };

export type Verdict =
  | { kind: "write" | "remove"; path: RepoPath }
  /** `state` changes whenever the thing changes: the same at baseline and after the turn means the turn did not touch it. */
  | { kind: "leave"; left: LeftOut; state: string };

/** What becomes of one candidate: into the tree, out of it, or left out with the reason. Reads the file's status, never its content. */
export async function judgeCandidate(
  candidate: Candidate,
  { root, maxFileBytes }: { root: AbsolutePath; maxFileBytes: number },
): Promise<Verdict> {
  const path = parseRepoPath(candidate.path);
  const leave = (code: LeftOut["code"], state: string): Verdict => ({
    kind: "leave",
    left: { path: escapePath(candidate.path), code },
    state,
  });
  const status = await lstat(Buffer.concat([Buffer.from(`${root}/`), candidate.path]), { bigint: true }).catch(
    () => undefined,
  );
  const state = status ? [status.ino, status.size, status.mtimeNs, status.ctimeNs].join(":") : "gone";
  if (candidate.gitlink) return leave("patch.gitlink", state);
  if (candidate.path.at(-1) === slash) return leave("patch.nested-repository", "directory");
  if (path === undefined) return leave("patch.path-encoding", state);
  if (candidate.deleted || status === undefined || status.isDirectory()) return { kind: "remove", path };
  if (status.isSymbolicLink()) return { kind: "write", path };
  if (!status.isFile()) return leave("patch.special-file", state);
  if (!candidate.tracked && isCredentialFile(path)) return leave("patch.credential-file", state);
  if (status.size > BigInt(maxFileBytes)) return leave("patch.too-large", state);
  const readable = await access(join(root, path), constants.R_OK).then(
    () => true,
    () => false,
  );
  return readable ? { kind: "write", path } : leave("patch.unreadable", state);
}

const slash = "/".charCodeAt(0);
