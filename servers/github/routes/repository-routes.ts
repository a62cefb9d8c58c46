import { gitBytes, runGit } from "../../git-http/git.ts";
import { type Answer, type Json, ok, problem } from "../answer.ts";
import { mergeBase, readChangedFiles, readCommitRange, readFilePatch } from "../diff-facts.ts";
import { commitOf } from "../pull-head.ts";
import { commitView, readCommit } from "../views/commit-view.ts";
import { fileView } from "../views/file-view.ts";
import { repositoryView } from "../views/repository-view.ts";
import { findRepository, type Repository } from "../world.ts";
import { base64Lines } from "./git-routes.ts";
import { found, type Handlers, type RestCall } from "./rest-call.ts";

/** Comparisons are cut here without a word. */
const maxComparison = { commits: 250, files: 300 };
/** Contents above this come without content, above a hundred times this not at all. */
const maxInlineBytes = 1024 * 1024;

export const repositoryRoutes: Handlers = {
  "repos/get": ({ repository, urls }) =>
    ok({ ...repositoryView(repository, urls), network_count: 0, subscribers_count: 0 }),
  "repos/get-branch": getBranch,
  "repos/get-commit": getCommit,
  "repos/get-content": getContent,
  "repos/compare-commits-with-basehead": compare,
};

async function getBranch(call: RestCall): Promise<Answer> {
  const { repository, urls } = call;
  const name = call.parameters["branch"] ?? "";
  const sha = found(await commitOf(repository.directory, `refs/heads/${name}`));
  const url = `${urls.api}/repos/${repository.fullName}/branches/${name}`;
  const isProtected = repository.protectedBranches.includes(name);
  return ok({
    name,
    commit: commitView(await readCommit(repository, sha), repository, urls),
    _links: { self: url, html: `${urls.html}/${repository.fullName}/tree/${name}` },
    protected: isProtected,
    protection: {
      enabled: isProtected,
      required_status_checks: { enforcement_level: "off", contexts: [], checks: [] },
    },
    protection_url: `${url}/protection`,
  });
}

async function getCommit(call: RestCall): Promise<Answer> {
  const { repository, urls } = call;
  const sha = await commitOf(repository.directory, call.parameters["ref"] ?? "");
  if (sha === undefined) throw problem(422, `No commit found for SHA: ${call.parameters["ref"]}`);
  if (call.accept.includes("application/vnd.github.sha"))
    return { status: 200, text: sha, headers: { "content-type": "text/plain" } };
  const facts = await readCommit(repository, sha);
  const base = facts.parents[0] ?? emptyTree;
  const files = await filesBetween(repository, { base, head: sha }, urls);
  const sum = (key: "additions" | "deletions" | "changes") => files.reduce((total, file) => total + file[key], 0);
  const stats = { additions: sum("additions"), deletions: sum("deletions"), total: sum("changes") };
  return ok({ ...commitView(facts, repository, urls), stats, files });
}

const emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

async function filesBetween(repository: Repository, ends: { base: string; head: string }, urls: RestCall["urls"]) {
  const files = (await readChangedFiles(repository.directory, ends.base, ends.head)).slice(0, maxComparison.files);
  return Promise.all(
    files.map(async (file) => {
      const patch = await readFilePatch(repository.directory, { ...ends, file });
      return fileView({ file, patch, head: ends.head }, repository, urls);
    }),
  );
}

async function compare(call: RestCall): Promise<Answer> {
  const { repository, urls } = call;
  const [baseName = "", headName = ""] = (call.parameters["basehead"] ?? "").split("...");
  const [base, head] = [await endOf(call, baseName), await endOf(call, headName)];
  const ancestor = await mergeBase(repository.directory, base, head);
  if (ancestor === undefined) throw problem(404, `No common ancestor between ${baseName} and ${headName}.`);
  const view = async (sha: string) => commitView(await readCommit(repository, sha), repository, urls);
  const ahead = await readCommitRange(repository.directory, base, head);
  const behind = await readCommitRange(repository.directory, head, base);
  const page = `${urls.html}/${repository.fullName}/compare/${baseName}...${headName}`;
  return ok({
    url: `${urls.api}/repos/${repository.fullName}/compare/${baseName}...${headName}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: await view(base),
    merge_base_commit: await view(ancestor),
    status: comparisonStatus(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(ahead.slice(0, maxComparison.commits).map(view)),
    files: await filesBetween(repository, { base: ancestor, head }, urls),
  });
}

function comparisonStatus(ahead: number, behind: number): string {
  if (ahead === 0 && behind === 0) return "identical";
  if (ahead > 0 && behind > 0) return "diverged";
  return ahead > 0 ? "ahead" : "behind";
}

/** `branch`, a commit id, or `owner:branch` of a fork, whose objects are then fetched. */
async function endOf(call: RestCall, name: string): Promise<string> {
  const [ref = "", owner] = name.split(":").reverse();
  if (owner === undefined) return found(await commitOf(call.repository.directory, ref));
  const fork = found(findRepository(call.world, `${owner}/${call.repository.name}`));
  const sha = found(await commitOf(fork.directory, ref));
  await runGit(["fetch", "--quiet", fork.directory, sha], call.repository);
  return sha;
}

async function getContent(call: RestCall): Promise<Answer> {
  const { repository } = call;
  const path = (call.parameters["path"] ?? "").replace(/\/$/, "");
  const ref = call.query.get("ref") ?? repository.defaultBranch;
  const sha = await commitOf(repository.directory, ref);
  if (sha === undefined) throw problem(404, `No commit found for the ref ${ref}`);
  const [entry, ...more] = await listPath(repository, sha, path);
  if (entry === undefined) throw problem(404, "Not Found");
  if (entry.path === path && entry.type !== "tree") return fileContent(call, { entry, ref });
  const children =
    entry.type === "tree" && entry.path === path ? await listPath(repository, sha, `${path}/`) : [entry, ...more];
  return ok(children.map((child) => entryView(call, { entry: child, ref })));
}

type Entry = { mode: string; type: string; id: string; size: number; path: string };

async function listPath(repository: Repository, sha: string, path: string): Promise<Entry[]> {
  const argv = ["--literal-pathspecs", "ls-tree", "-z", "-l", sha, "--", path];
  const lines = (await gitBytes(argv, repository)).toString("utf8").split("\0").filter(Boolean);
  return lines.map((line) => {
    const tab = line.indexOf("\t");
    const [mode = "", type = "", id = "", size = ""] = line.slice(0, tab).split(/ +/);
    return { mode, type, id, size: Number(size) || 0, path: line.slice(tab + 1) };
  });
}

async function fileContent(call: RestCall, { entry, ref }: { entry: Entry; ref: string }): Promise<Answer> {
  const view = entryView(call, { entry, ref });
  if (entry.type === "commit") return ok({ ...view, submodule_git_url: null });
  const content = await gitBytes(["cat-file", "blob", entry.id], call.repository);
  if (entry.size > 100 * maxInlineBytes) throw problem(403, "This API returns blobs up to 100 MB in size.");
  if (/application\/vnd\.github(\.v3)?\.raw/.test(call.accept))
    return {
      status: 200,
      text: content,
      headers: { "content-type": "application/vnd.github.raw; charset=utf-8" },
    };
  if (entry.mode === "120000") return ok({ ...view, target: content.toString("utf8") });
  const isInline = content.length <= maxInlineBytes;
  return ok({ ...view, encoding: isInline ? "base64" : "none", content: isInline ? base64Lines(content) : "" });
}

function entryView(call: RestCall, { entry, ref }: { entry: Entry; ref: string }): { readonly [key: string]: Json } {
  const { repository, urls } = call;
  const path = entry.path.split("/").map(encodeURIComponent).join("/");
  const url = `${urls.api}/repos/${repository.fullName}/contents/${path}?ref=${ref}`;
  const isTree = entry.type === "tree";
  const git =
    entry.type === "commit" ? null : `${urls.api}/repos/${repository.fullName}/git/${entry.type}s/${entry.id}`;
  const html = `${urls.html}/${repository.fullName}/${isTree ? "tree" : "blob"}/${ref}/${path}`;
  const type = entry.mode === "120000" ? "symlink" : entry.type === "commit" ? "submodule" : isTree ? "dir" : "file";
  return {
    name: entry.path.split("/").at(-1) ?? "",
    path: entry.path,
    sha: entry.id,
    size: entry.size,
    url,
    html_url: html,
    git_url: git,
    download_url: type === "file" ? `${urls.html}/${repository.fullName}/raw/${ref}/${path}` : null,
    type,
    _links: { self: url, git, html },
  };
}
