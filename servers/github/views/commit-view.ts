import { git } from "../../git-http/git.ts";
import { notFound } from "../answer.ts";
import { commitOf } from "../pull-head.ts";
import type { Repository } from "../world.ts";
import { nodeId, type Urls } from "./urls.ts";

export type CommitFacts = {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
};
export type Person = { name: string; email: string; date: string };

/** Commits with this committer count as signed: GitHub signs what it commits itself. */
export const webFlow = { name: "GitHub", email: "noreply@github.com" };

/** A commit by any name for it; 404 when there is none. */
export async function readCommit(repository: Repository, revision: string): Promise<CommitFacts> {
  const sha = await commitOf(repository.directory, revision);
  if (sha === undefined) throw notFound();
  const format = ["%T", "%P", "%an", "%ae", "%aI", "%cn", "%ce", "%cI", "%B"].join("%x00");
  const argv = ["show", "--no-patch", `--format=${format}`, sha];
  const fields = (await git(argv, repository)).split("\0");
  const [tree = "", parents = "", an = "", ae = "", ai = "", cn = "", ce = "", ci = "", message = ""] = fields;
  const person = (name: string, email: string, date: string) => ({
    name,
    email,
    date: new Date(date).toISOString().replace(".000Z", "Z"),
  });
  return {
    sha,
    tree,
    parents: parents === "" ? [] : parents.split(" "),
    author: person(an, ae, ai),
    committer: person(cn, ce, ci),
    message: message.trimEnd(),
  };
}

const verificationView = (facts: CommitFacts) => {
  const verified = facts.committer.email === webFlow.email;
  return {
    verified,
    reason: verified ? "valid" : "unsigned",
    signature: verified ? "-----BEGIN PGP SIGNATURE-----\n-----END PGP SIGNATURE-----" : null,
    payload: verified ? facts.message : null,
    verified_at: verified ? facts.committer.date : null,
  };
};

/** The git database's form of a commit. */
export function gitCommitView(facts: CommitFacts, repository: Repository, urls: Urls) {
  const base = `${urls.api}/repos/${repository.fullName}/git`;
  const page = `${urls.html}/${repository.fullName}/commit`;
  return {
    sha: facts.sha,
    node_id: nodeId("C", repository.id, facts.sha),
    url: `${base}/commits/${facts.sha}`,
    html_url: `${page}/${facts.sha}`,
    author: facts.author,
    committer: facts.committer,
    tree: { sha: facts.tree, url: `${base}/trees/${facts.tree}` },
    message: facts.message,
    parents: facts.parents.map((sha) => ({ sha, url: `${base}/commits/${sha}`, html_url: `${page}/${sha}` })),
    verification: verificationView(facts),
  };
}

/** The form of a commit in lists, comparisons and branches. */
export function commitView(facts: CommitFacts, repository: Repository, urls: Urls) {
  const url = `${urls.api}/repos/${repository.fullName}/commits/${facts.sha}`;
  const { author, committer, message, tree, verification, parents } = gitCommitView(facts, repository, urls);
  return {
    url,
    sha: facts.sha,
    node_id: nodeId("C", repository.id, facts.sha),
    html_url: `${urls.html}/${repository.fullName}/commit/${facts.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${urls.api}/repos/${repository.fullName}/git/commits/${facts.sha}`,
      author,
      committer,
      message,
      comment_count: 0,
      tree,
      verification,
    },
    author: null,
    committer: null,
    parents,
  };
}
