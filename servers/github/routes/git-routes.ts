import { gitBytes, runGit } from "../../git-http/git.ts";
import { updatePullRequestRefs } from "../../git-http/pull-request-refs.ts";
import { type Answer, created, type Json, ok, problem } from "../answer.ts";
import { refusalText } from "../permission-table.ts";
import { commitOf } from "../pull-head.ts";
import {
  type CommitIdentity,
  isMalformedPath,
  objectType,
  type TreeChange,
  touchesWorkflows,
  writeBlob,
  writeCommitObject,
  writeTree,
} from "../tree-writer.ts";
import { gitCommitView, readCommit, webFlow } from "../views/commit-view.ts";
import { nodeId } from "../views/urls.ts";
import { found, type Handlers, type RestCall, text } from "./rest-call.ts";

const maxBlobBytes = 40 * 1024 * 1024;
const modes: Readonly<Record<string, string>> = {
  "100644": "blob",
  "100755": "blob",
  "120000": "blob",
  "040000": "tree",
  "160000": "commit",
};

export const gitRoutes: Handlers = {
  "git/get-ref": async (call) => ok(await referenceView(call, `refs/${call.parameters["ref"]}`)),
  "git/create-ref": createReference,
  "git/update-ref": updateReference,
  "git/get-commit": async (call) =>
    ok(gitCommitView(await readCommit(call.repository, objectName(call, "commit_sha")), call.repository, call.urls)),
  "git/create-commit": createCommit,
  "git/get-tree": getTree,
  "git/create-tree": createTree,
  "git/get-blob": getBlob,
  "git/create-blob": async (call) => {
    const content = Buffer.from(
      text(call.body["content"]) ?? "",
      call.body["encoding"] === "base64" ? "base64" : "utf8",
    );
    if (content.length > maxBlobBytes) throw problem(422, "Sorry, your input was too large to process.");
    const sha = await writeBlob(call.repository.directory, content);
    return created({ sha, url: `${gitUrl(call)}/blobs/${sha}` });
  },
};

const gitUrl = ({ urls, repository }: RestCall) => `${urls.api}/repos/${repository.fullName}/git`;

/** A full object id from the path; anything else does not exist for these routes. */
function objectName(call: RestCall, name: string): string {
  const id = call.parameters[name] ?? "";
  return found(/^[0-9a-f]{40}$/.test(id) ? id : undefined);
}

async function referenceView(call: RestCall, ref: string): Promise<Json> {
  const result = await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", ref], call.repository);
  const sha = found(result.exitCode === 0 ? result.stdout.toString("utf8").trim() : undefined);
  const type = (await objectType(call.repository.directory, sha)) ?? "commit";
  return {
    ref,
    node_id: nodeId("REF", call.repository.id, ref),
    url: `${gitUrl(call)}/${ref}`,
    object: { sha, type, url: `${gitUrl(call)}/${type}s/${sha}` },
  };
}

async function createReference(call: RestCall): Promise<Answer> {
  const [ref, sha] = [text(call.body["ref"]) ?? "", text(call.body["sha"]) ?? ""];
  const { directory } = call.repository;
  if (!/^refs\/[^/]+\/.+/.test(ref) || (await runGit(["check-ref-format", ref], { directory })).exitCode !== 0)
    throw problem(422, "Reference name is invalid");
  if ((await objectType(directory, sha)) === undefined) throw problem(422, "Object does not exist");
  await refuseWorkflows(call, call.repository.defaultBranch, sha);
  const result = await runGit(["update-ref", ref, sha, "0".repeat(40)], { directory });
  if (result.exitCode !== 0) throw problem(422, "Reference already exists");
  return created(await referenceView(call, ref));
}

async function updateReference(call: RestCall): Promise<Answer> {
  const { directory, protectedBranches } = call.repository;
  const ref = `refs/${call.parameters["ref"]}`;
  const sha = text(call.body["sha"]) ?? "";
  const old = await commitOf(directory, ref);
  if (old === undefined) throw problem(422, "Reference does not exist");
  if ((await objectType(directory, sha)) === undefined) throw problem(422, "Object does not exist");
  if (protectedBranches.some((branch) => ref === `refs/heads/${branch}`))
    throw problem(422, `Protected branch update failed for ${ref}.`);
  const isForward = (await runGit(["merge-base", "--is-ancestor", old, sha], { directory })).exitCode === 0;
  if (!isForward && call.body["force"] !== true) throw problem(422, "Update is not a fast forward");
  await refuseWorkflows(call, old, sha);
  const moved = await runGit(["update-ref", ref, sha, old], { directory });
  if (moved.exitCode !== 0) throw problem(409, "Reference cannot be updated");
  await updatePullRequestRefs(directory);
  return ok(await referenceView(call, ref));
}

async function refuseWorkflows(call: RestCall, from: string, to: string): Promise<void> {
  if (call.token.permissions.workflows === "write") return;
  if (await touchesWorkflows(call.repository.directory, from, to)) throw problem(403, refusalText(call.token));
}

async function createCommit(call: RestCall): Promise<Answer> {
  const { directory } = call.repository;
  const tree = text(call.body["tree"]) ?? "";
  const parents = (call.body["parents"] ?? []) as string[];
  if ((await objectType(directory, tree)) !== "tree") throw problem(422, "Tree SHA does not exist");
  for (const parent of parents)
    if ((await objectType(directory, parent)) !== "commit")
      throw problem(422, "Parent SHA does not exist or is not a commit object");
  // GitHub signs a commit whose author it chooses itself; a commit with an author or a signature of the client it does not.
  const isOurs = call.body["author"] === undefined && call.body["committer"] === undefined;
  const author = identity(call, call.body["author"]);
  const committer = isOurs
    ? { ...webFlow, dateMs: author.dateMs }
    : identity(call, call.body["committer"] ?? call.body["author"]);
  const message = text(call.body["message"]) ?? "";
  const sha = await writeCommitObject(directory, { tree, parents, message, author, committer });
  return created(gitCommitView(await readCommit(call.repository, sha), call.repository, call.urls));
}

function identity({ world, token }: RestCall, given: unknown): CommitIdentity {
  const { name, email, date } = (given ?? {}) as { name?: string; email?: string; date?: string };
  const dateMs = date === undefined ? world.nowMs() : Date.parse(date);
  return { name: name ?? token.user.name, email: email ?? token.user.email, dateMs };
}

type Entry = { path?: string; mode?: string; type?: string; sha?: string | null; content?: string };

async function createTree(call: RestCall): Promise<Answer> {
  const { directory } = call.repository;
  const base = text(call.body["base_tree"]);
  if (base !== undefined && !["tree", "commit"].includes((await objectType(directory, base)) ?? ""))
    throw problem(422, "Base tree SHA is not valid");
  const changes: TreeChange[] = [];
  for (const entry of call.body["tree"] as Entry[]) changes.push(...(await treeChanges(directory, entry)));
  const sha = await writeTree(directory, base, changes);
  return created(await treeView(call, sha, false));
}

async function treeChanges(directory: string, entry: Entry): Promise<TreeChange[]> {
  const { path = "", mode = "", sha, content } = entry;
  if (isMalformedPath(path)) throw problem(422, "tree.path contains a malformed path component");
  const type = modes[mode];
  if (type === undefined) throw problem(422, `tree.mode ${mode} is not valid`);
  if (sha === null) return [{ path, mode, id: null }];
  if ((sha === undefined) === (content === undefined))
    throw problem(422, "Must supply either tree.sha or tree.content");
  if (content !== undefined) return [{ path, mode, id: await writeBlob(directory, Buffer.from(content)) }];
  const id = sha ?? "";
  if (type !== "commit" && (await objectType(directory, id)) !== type)
    throw problem(422, `tree.sha ${id} is not a valid ${type}`);
  return type === "tree" ? subtree(directory, path, id) : [{ path, mode, id }];
}

/** An index holds files only: a tree is laid out into the files below it. */
async function subtree(directory: string, path: string, id: string): Promise<TreeChange[]> {
  const entries = await readTree(directory, id, true);
  return entries
    .filter(({ type }) => type !== "tree")
    .map((entry) => ({ path: `${path}/${entry.path}`, mode: entry.mode, id: entry.id }));
}

async function readTree(directory: string, id: string, recursive: boolean) {
  const argv = ["ls-tree", "-z", "-l", ...(recursive ? ["-r", "-t"] : []), id];
  const lines = (await gitBytes(argv, { directory })).toString("utf8").split("\0").filter(Boolean);
  return lines.map((line) => {
    const tab = line.indexOf("\t");
    const [mode = "", type = "", object = "", size = ""] = line.slice(0, tab).split(/ +/);
    return { path: line.slice(tab + 1), mode, type, id: object, size: size === "-" ? undefined : Number(size) };
  });
}

async function treeView(call: RestCall, id: string, recursive: boolean): Promise<Json> {
  const entries = await readTree(call.repository.directory, id, recursive);
  return {
    sha: id,
    url: `${gitUrl(call)}/trees/${id}`,
    tree: entries.map(({ path, mode, type, id: sha, size }) => ({
      path,
      mode,
      type,
      sha,
      ...(size === undefined ? {} : { size }),
      ...(type === "commit" ? {} : { url: `${gitUrl(call)}/${type}s/${sha}` }),
    })),
    truncated: false,
  };
}

async function getTree(call: RestCall): Promise<Answer> {
  const revision = `${call.parameters["tree_sha"]}^{tree}`;
  const result = await runGit(["rev-parse", "--verify", "--quiet", "--end-of-options", revision], call.repository);
  const id = found(result.exitCode === 0 ? result.stdout.toString("utf8").trim() : undefined);
  return ok(await treeView(call, id, call.query.has("recursive")));
}

async function getBlob(call: RestCall): Promise<Answer> {
  const sha = objectName(call, "file_sha");
  if ((await objectType(call.repository.directory, sha)) !== "blob") throw problem(404, "Not Found");
  const content = await gitBytes(["cat-file", "blob", sha], call.repository);
  return ok({
    sha,
    node_id: nodeId("B", call.repository.id, sha),
    size: content.length,
    url: `${gitUrl(call)}/blobs/${sha}`,
    content: base64Lines(content),
    encoding: "base64",
  });
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export const base64Lines = (content: Buffer): string => content.toString("base64").replace(/.{1,60}/g, "$&\n");
