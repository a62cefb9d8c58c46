import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGitHttpServer } from "../../../servers/git-http/git-http-server.ts";
import { createRepository } from "../../../servers/git-http/repository.ts";
import { startGitHubServer } from "../../../servers/github/github-server.ts";
import type { Permissions } from "../../../servers/github/world.ts";
import { createBareStore } from "../../../src/git/bare-store.ts";
import { inStore, readCommitTree, writeDiffText, writeTree } from "../../../src/git/objects.ts";
import { readGit } from "../../../src/git/run-git.ts";
import { diffTrees } from "../../../src/git/tree-changes.ts";
import { createGitHubClient } from "../../../src/github/client.ts";
import { readPullRequest } from "../../../src/github/pull-request.ts";
import { type PlanRequest, planPublish } from "../../../src/publish/plan-publish.ts";
import type { PublishPlan } from "../../../src/publish/publish-plan.ts";
import { readReviewDiff } from "../../../src/publish/read-review-diff.ts";
import { type PublishDependencies, runPublish } from "../../../src/publish/run-publish.ts";
import type { CheckPinned } from "../../../src/publish/step-result.ts";
import { outboundTemplate } from "../../../src/render/outbound.ts";
import type { RunEventBody } from "../../../src/spec/events.ts";
import type { PinnedIntent } from "../../../src/spec/intent.ts";
import type { AbsolutePath, ObjectId, RepoPath, Sha256 } from "../../../src/spec/names.ts";
import { parseObjectId } from "../../../src/spec/object-id.ts";
import type { CapturedPatch } from "../../../src/spec/patch.ts";
import { planRequest } from "./plan-fixtures.ts";

const numbered = (change: Record<number, string> = {}) =>
  Array.from({ length: 40 }, (_, at) => `${change[at + 1] ?? `line ${at + 1}`}\n`).join("");
const id = (text: string | undefined): ObjectId => {
  const parsed = parseObjectId(text ?? "");
  if (parsed === undefined) throw new Error(`not an id: ${text}`);
  return parsed;
};

export type Scenario = Awaited<ReturnType<typeof startScenario>>;

const everything: Permissions = { contents: "write", pull_requests: "write", checks: "write" };

/** A pull request on real git behind the two servers, and a captured patch on its head that changes a.ts and adds new.ts. */
export async function startScenario(more: { permissions?: Permissions; push?: "write" | "read" } = {}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "publish-test-"))) as AbsolutePath;
  const directory = join(root, "octo/app.git");
  const git = await createRepository({
    directory,
    files: { "a.ts": numbered() },
    commits: [{ branch: "fix", from: "main", files: { "a.ts": numbered({ 3: "changed 3", 30: "changed 30" }) } }],
  });
  const http = await startGitHttpServer({
    root,
    tokens: [{ name: "job", value: "ghs_job", access: more.push ?? "write" }],
  });
  const server = await startGitHubServer({
    state: {
      repositories: [
        {
          owner: "octo",
          name: "app",
          directory,
          access: { ada: "write" },
          pulls: [{ number: 7, author: "ada", head: { ref: "fix" } }],
        },
      ],
      tokens: [{ name: "job", value: "ghs_job", permissions: more.permissions ?? everything }],
    },
  });
  const headSha = id(await git.resolve("fix"));
  const baseSha = id(await git.resolve("main"));
  const signal = new AbortController().signal;
  const store = await createBareStore({
    directory: join(root, "store") as AbsolutePath,
    objectFormat: "sha1",
    alternates: [{ commonDirectory: directory as AbsolutePath }],
    signal,
  });
  const blob = async (content: string) =>
    id((await readGit(inStore(store, { argv: ["hash-object", "-w", "--stdin"], stdin: content }))).toString().trim());
  const entry = async (path: string, content: string) => ({
    path: path as RepoPath,
    mode: "100644" as const,
    blob: await blob(content),
    bytes: content.length,
  });
  const baseTree = await readCommitTree(store, headSha);
  const tree = await writeTree(store, {
    baseTree,
    changes: [
      { kind: "added", after: await entry("new.ts", "new\n") },
      { kind: "added", after: await entry("a.ts", numbered({ 3: "fixed 3", 30: "changed 30" })) },
    ],
  });
  const { changes } = await diffTrees(store, baseTree, tree);
  const file = join(root, "patch.diff") as AbsolutePath;
  await writeDiffText(store, { from: baseTree, to: tree, file });
  const patch: CapturedPatch = {
    baseCommit: headSha,
    baseTree,
    tree,
    changes,
    gitDirectory: store.directory,
    text: {
      file,
      bytes: statSync(file).size,
      sha256: createHash("sha256").update(readFileSync(file)).digest("hex") as Sha256,
    },
    leftOut: [],
  };
  const intent: PinnedIntent = {
    event: { name: "issue_comment", action: "created" },
    repository: { id: server.repository("octo/app").id, owner: "octo", name: "app", serverUrl: http.url },
    run: { id: 77, attempt: 1 },
    principal: { id: 5, login: "ada", kind: "user", permission: "write" },
    subject: {
      kind: "pull-request",
      number: 7,
      headSha,
      headRef: "fix",
      headRepositoryId: 1,
      baseSha,
      baseRef: "main",
      mergeBase: baseSha,
      fork: false,
    },
    trigger: undefined,
  };
  const clientFor = (plan: Pick<PublishPlan, "routes">) =>
    createGitHubClient({
      apiUrl: server.apiUrl,
      graphqlUrl: server.graphqlUrl,
      token: "ghs_job",
      owner: "octo",
      repo: "app",
      fetch: globalThis.fetch,
      clock: { nowMs: () => Date.now(), sleep: async () => {} },
      signal,
      allowedRoutes: plan.routes,
      userAgent: "codex-action-test/0",
    });
  const reviewRoutes = planPublish(planRequest({ intent, patch })).routes;
  const reviewDiff = await readReviewDiff(clientFor({ routes: reviewRoutes }), 7);
  const plan = (change: Partial<PlanRequest> = {}) =>
    planPublish(planRequest({ intent, patch, reviewDiff, ...change }));
  const events: RunEventBody[] = [];
  const checkPinned: CheckPinned = async ({ headSha: expected }) => {
    const now = (await readPullRequest(clientFor({ routes: reviewRoutes }), 7)).head.sha;
    const reason = `The head is ${now}, not ${expected}.`;
    return now === expected ? undefined : { code: "publish.stale", reason, wouldAllow: undefined };
  };
  const run = (what: PublishPlan, change: Partial<PublishDependencies> = {}) =>
    runPublish(what, {
      github: {
        intent,
        client: clientFor(what),
        store,
        token: "ghs_job",
        networkEnvironment: {},
        identity: { authorId: 41_898_282, appId: undefined },
        checkPinned,
      },
      workspace: undefined,
      clock: { nowMs: () => 1_700_000_000_000, sleep: async () => {} },
      emit: (event) => void events.push(event),
      signal,
      concludeCheck: () => ({
        conclusion: "success",
        title: outboundTemplate`Published`,
        summary: outboundTemplate`Done.`,
      }),
      ...change,
    });
  const close = async () => {
    await server.close();
    await http.close();
    rmSync(root, { recursive: true, force: true });
  };
  const repository = () => server.repository("octo/app");
  return {
    root,
    git,
    http,
    server,
    store,
    patch,
    intent,
    headSha,
    plan,
    run,
    events,
    repository,
    clientFor,
    [Symbol.asyncDispose]: close,
  };
}
