import { linkPullRequest } from "../../git-http/pull-request-refs.ts";
import { created, ok, Problem, problem, validationFailed } from "../answer.ts";
import { readChangedFiles, readCommitRange, readFilePatch, readPatch } from "../diff-facts.ts";
import { commitOf, pullOf, readPullHead } from "../pull-head.ts";
import { commitView, readCommit } from "../views/commit-view.ts";
import { fileView } from "../views/file-view.ts";
import { diffEnds, fullPullView, pullView } from "../views/pull-view.ts";
import { edit, findRepository, type Issue } from "../world.ts";
import { found, type Handlers, list, numberOf, type RestCall, text } from "./rest-call.ts";

/** Beyond these GitHub answers 406 to the diff media type; trying again does not help. */
const maxDiff = { files: 300, lines: 20_000, bytes: 1_000_000 };
const maxListedFiles = 3000;
const maxListedCommits = 250;

export const pullRoutes: Handlers = {
  "pulls/get": getPull,
  "pulls/list": listPulls,
  "pulls/list-files": listFiles,
  "pulls/list-commits": async (call) => {
    const { base, head } = await diffEnds(call.repository, pullIssue(call));
    const commits = (await readCommitRange(call.repository.directory, base, head)).slice(0, maxListedCommits);
    return list(call, commits, async (sha) =>
      commitView(await readCommit(call.repository, sha), call.repository, call.urls),
    );
  },
  "pulls/create": createPull,
  "pulls/update": updatePull,
  "repos/list-pull-requests-associated-with-commit": async (call) => {
    const sha = found(await commitOf(call.repository.directory, call.parameters["commit_sha"] ?? ""));
    const pulls: Issue[] = [];
    for (const issue of pullsOf(call)) if ((await readPullHead(call.repository, issue)) === sha) pulls.push(issue);
    return list(call, pulls, (issue) => pullView(issue, call.repository, call.urls));
  },
};

const pullsOf = (call: RestCall) => [...call.repository.issues.values()].filter(({ pull }) => pull !== undefined);

function pullIssue(call: RestCall): Issue {
  const issue = found(call.repository.issues.get(numberOf(call, "pull_number")));
  pullOf(issue);
  return issue;
}

async function getPull(call: RestCall) {
  const issue = pullIssue(call);
  if (/application\/vnd\.github(\.v3)?\.diff/.test(call.accept)) return getDiff(call, issue);
  return ok(await fullPullView(issue, call.repository, call.urls));
}

async function getDiff(call: RestCall, issue: Issue) {
  const { base, head } = await diffEnds(call.repository, issue);
  const files = await readChangedFiles(call.repository.directory, base, head);
  const diff = await readPatch(call.repository.directory, base, head);
  const tooLarge = (what: string) => {
    const errors = [{ resource: "PullRequest", field: "diff", code: "too_large" }];
    return problem(406, `Sorry, the diff exceeded the maximum number of ${what}`, { errors });
  };
  if (files.length > maxDiff.files) throw tooLarge(`files (${maxDiff.files})`);
  if (diff.split("\n").length > maxDiff.lines || Buffer.byteLength(diff) > maxDiff.bytes)
    throw tooLarge(`lines (${maxDiff.lines})`);
  return { status: 200, text: `${diff}\n`, headers: { "content-type": "application/vnd.github.diff; charset=utf-8" } };
}

function listPulls(call: RestCall) {
  const state = call.query.get("state") ?? "open";
  const [head, base] = [call.query.get("head"), call.query.get("base")];
  const pulls = pullsOf(call).filter((issue) => {
    const pull = pullOf(issue);
    const label = `${pull.head.owner.login}:${pull.head.ref}`;
    return (
      (state === "all" || issue.state === state) &&
      (head === null || !head.includes(":") || head === label) &&
      (base === null || base === pull.base.ref)
    );
  });
  return list(call, pulls.reverse(), (issue) => pullView(issue, call.repository, call.urls));
}

async function listFiles(call: RestCall) {
  const ends = await diffEnds(call.repository, pullIssue(call));
  const files = (await readChangedFiles(call.repository.directory, ends.base, ends.head)).slice(0, maxListedFiles);
  return list(call, files, async (file) => {
    const patch = await readFilePatch(call.repository.directory, { ...ends, file });
    return fileView({ file, patch, head: ends.head }, call.repository, call.urls);
  });
}

async function createPull(call: RestCall) {
  const { world, repository, token, body } = call;
  const invalid = (field: string) => validationFailed({ resource: "PullRequest", code: "invalid", field });
  const [ref = "", owner = repository.owner.login] = (text(body["head"]) ?? "").split(":").reverse();
  const base = text(body["base"]) ?? "";
  const head = findRepository(world, `${owner}/${repository.name}`);
  if (head === undefined || (await commitOf(head.directory, `refs/heads/${ref}`)) === undefined) throw invalid("head");
  const baseSha = await commitOf(repository.directory, `refs/heads/${base}`);
  if (baseSha === undefined) throw invalid("base");
  const label = `${owner}:${ref}`;
  const twin = pullsOf(call).some((issue) => {
    const pull = pullOf(issue);
    return issue.state === "open" && `${pull.head.owner.login}:${pull.head.ref}` === label && pull.base.ref === base;
  });
  const refuse = (message: string) => {
    const errors = [{ resource: "PullRequest", code: "custom", message }];
    return new Problem({ status: 422, body: { message: "Validation Failed", errors, status: "422" } });
  };
  if (twin) throw refuse(`A pull request already exists for ${label}.`);
  if ((await readCommitRange(head.directory, baseSha, `refs/heads/${ref}`)).length === 0)
    throw refuse(`No commits between ${base} and ${ref}`);
  const number = Math.max(0, ...repository.issues.keys()) + 1;
  const now = world.nowMs();
  const issue: Issue = {
    id: world.nextId("issue"),
    number,
    title: text(body["title"]) ?? "",
    body: text(body["body"]) ?? "",
    author: token.user,
    state: "open",
    locked: false,
    labels: [],
    createdAtMs: now,
    updatedAtMs: now,
    lastEditedAtMs: undefined,
    editor: undefined,
    pull: {
      draft: body["draft"] === true,
      merged: false,
      head: { ref, repository: head, owner: head.owner, sha: undefined },
      base: { ref: base, sha: baseSha },
    },
  };
  const headDirectory = head === repository ? undefined : head.directory;
  await linkPullRequest(repository.directory, { number, branch: ref, base, headDirectory });
  repository.issues.set(number, issue);
  return created(await fullPullView(issue, repository, call.urls));
}

async function updatePull(call: RestCall) {
  const issue = pullIssue(call);
  const { body, world, token } = call;
  const next = text(body["body"]);
  if (next !== undefined) edit(issue, { body: next, editor: token.user, atMs: world.nowMs() });
  issue.title = text(body["title"]) ?? issue.title;
  if (body["state"] === "open" || body["state"] === "closed") issue.state = body["state"];
  pullOf(issue).base.ref = text(body["base"]) ?? pullOf(issue).base.ref;
  issue.updatedAtMs = world.nowMs();
  return ok(await fullPullView(issue, call.repository, call.urls));
}
