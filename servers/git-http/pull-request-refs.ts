import { git, runGit } from "./git.ts";

/** A pull request as git sees it. `headDirectory`: the bare repository of a fork; without it the head is in the base repository. */
export type PullRequestLink = {
  number: number;
  branch: string;
  base: string;
  headDirectory?: string | undefined;
};

/** Remembers the link in the repository's own configuration and sets its references. */
export async function linkPullRequest(directory: string, link: PullRequestLink): Promise<void> {
  const set = (key: string, value: string) =>
    git(["config", `pullrequest.${link.number}.${key}`, value], { directory });
  await set("branch", link.branch);
  await set("base", link.base);
  if (link.headDirectory !== undefined) await set("headdirectory", link.headDirectory);
  await updatePullRequestRefs(directory);
}

/**
 * Sets refs/pull/N/head to each linked branch and refs/pull/N/merge to its merge with the base, which disappears while the two
 * conflict. A head branch that is gone leaves its last reference, as on GitHub.
 */
export async function updatePullRequestRefs(directory: string): Promise<void> {
  for (const link of await readLinks(directory)) await updateOne(directory, link);
}

/** The links of a repository, in order of their numbers. */
export async function readLinks(directory: string): Promise<PullRequestLink[]> {
  const listing = await runGit(["config", "--local", "--null", "--get-regexp", "^pullrequest\\."], { directory });
  const links = new Map<number, PullRequestLink>();
  for (const entry of listing.stdout.toString("utf8").split("\0").filter(Boolean)) {
    const [key = "", value = ""] = entry.split("\n", 2);
    const [, number = "", name = ""] = key.split(".");
    const link = links.get(Number(number)) ?? { number: Number(number), branch: "", base: "" };
    if (name === "branch") link.branch = value;
    if (name === "base") link.base = value;
    if (name === "headdirectory") link.headDirectory = value;
    links.set(link.number, link);
  }
  return [...links.values()].sort((a, b) => a.number - b.number);
}

async function updateOne(directory: string, link: PullRequestLink): Promise<void> {
  const reference = `refs/pull/${link.number}`;
  const head = `refs/heads/${link.branch}`;
  if (link.headDirectory === undefined) await runGit(["update-ref", `${reference}/head`, head], { directory });
  else await runGit(["fetch", "--quiet", link.headDirectory, `+${head}:${reference}/head`], { directory });
  await updateMerge(directory, { reference, base: `refs/heads/${link.base}` });
}

async function updateMerge(directory: string, { reference, base }: { reference: string; base: string }): Promise<void> {
  const tree = await runGit(["merge-tree", "--write-tree", base, `${reference}/head`], { directory });
  if (tree.exitCode !== 0) {
    await runGit(["update-ref", "-d", `${reference}/merge`], { directory });
    return;
  }
  const [seconds = "0"] = (await git(["show", "--no-patch", "--format=%ct", `${reference}/head`], { directory })).split(
    "\n",
  );
  const who = { name: "GitHub", email: "noreply@github.com" };
  const environment = {
    GIT_AUTHOR_NAME: who.name,
    GIT_AUTHOR_EMAIL: who.email,
    GIT_AUTHOR_DATE: `${seconds} +0000`,
    GIT_COMMITTER_NAME: who.name,
    GIT_COMMITTER_EMAIL: who.email,
    GIT_COMMITTER_DATE: `${seconds} +0000`,
  };
  const id = tree.stdout.toString("utf8").split("\n")[0] ?? "";
  const argv = ["commit-tree", id, "-p", base, "-p", `${reference}/head`, "-m", "Merge head into base"];
  await git(["update-ref", `${reference}/merge`, await git(argv, { directory, environment })], { directory });
}
