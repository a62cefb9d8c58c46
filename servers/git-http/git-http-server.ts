import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GitToken, readPresentedToken } from "./basic-token.ts";
import { type GitRequest, parseGitRequest } from "./git-request.ts";
import { runHttpBackend } from "./http-backend.ts";
import { updatePullRequestRefs } from "./pull-request-refs.ts";
import { hookEnvironment, type ReferenceUpdate, takeReferenceUpdates, writeReceiveHooks } from "./receive-hooks.ts";

/** One request. `token` is the token's name, never its value. */
export type GitAuthorization = {
  method: string;
  path: string;
  repository: string | undefined;
  token: string | "none" | "unknown";
  status: number;
};

export type GitPush = { repository: string; token: string; updates: ReferenceUpdate[] };

export type GitHttpRequest = {
  /** Holds `<owner>/<name>.git` bare repositories. */
  root: string;
  tokens: readonly GitToken[];
  /** Who may read without a token. Default: nobody. */
  anonymous?: "read" | "none";
  /** Branches that refuse every push. */
  protectedBranches?: readonly string[];
  /** Hears of each push after its references have moved, before the client hears that they have. */
  onPush?: (push: GitPush) => void | Promise<void>;
};

export type GitHttpServer = AsyncDisposable & {
  /** Without a slash at the end. */
  readonly url: string;
  /** Every request in order. */
  readonly authorizations: GitAuthorization[];
  /** Every push that reached a repository, also refused ones. */
  readonly pushes: GitPush[];
  /** Words with which every push is refused from now on; `undefined` lets them through. */
  refusePush: string | undefined;
  close(): Promise<void>;
};

type Context = {
  options: GitHttpRequest;
  server: Pick<GitHttpServer, "authorizations" | "pushes" | "refusePush">;
  hooksDirectory: string;
  children: Set<ChildProcess>;
  count: number;
};

/** Starts `git http-backend` behind a port of the loopback interface, with the answers GitHub gives to tokens. */
export async function startGitHttpServer(options: GitHttpRequest): Promise<GitHttpServer> {
  const hooksDirectory = await mkdtemp(join(tmpdir(), "git-http-hooks-"));
  await writeReceiveHooks(hooksDirectory);
  const state = { authorizations: [], pushes: [], refusePush: undefined as string | undefined };
  const context: Context = { options, server: state, hooksDirectory, children: new Set(), count: 0 };
  const http = createServer((request, response) => {
    // A client that goes away mid-request is its own affair; the record says how far it came.
    answer(request, response, context).catch(() => response.destroy());
  });
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const close = async () => {
    for (const child of context.children) child.kill("SIGKILL");
    http.closeAllConnections();
    await new Promise((done) => http.close(done));
    await rm(hooksDirectory, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  return Object.assign(state, { url, close, [Symbol.asyncDispose]: close });
}

async function answer(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const url = new URL(request.url ?? "/", "http://localhost");
  const presented = readPresentedToken(request.headers.authorization, context.options.tokens);
  const asked = await parseGitRequest(url, context.options.root);
  const verdict = decide(presented, asked, context.options);
  const record: GitAuthorization = {
    method: request.method ?? "GET",
    path: url.pathname,
    repository: asked?.repository,
    token: presented.kind === "token" ? presented.token.name : presented.kind,
    status: verdict.status,
  };
  context.server.authorizations.push(record);
  if (verdict.status !== 200 || asked === undefined) return refuse(request, response, verdict);
  const token = presented.kind === "token" ? presented.token : undefined;
  record.status = await serve({ request, response, context, asked, token, query: url.search.slice(1) });
}

type Verdict = { status: 200 | 401 | 403 | 404; text: string };

/** GitHub hides what a token may not see behind 404, and asks again (401) when the password is missing or wrong. */
function decide(
  presented: ReturnType<typeof readPresentedToken>,
  asked: GitRequest | undefined,
  { anonymous = "none" }: GitHttpRequest,
): Verdict {
  const anonymousRead = anonymous === "read" && asked?.service === "git-upload-pack";
  if (presented.kind === "none" && !anonymousRead) return { status: 401, text: "No anonymous write access." };
  if (presented.kind === "unknown") return { status: 401, text: "Invalid username or token." };
  if (asked === undefined) return { status: 404, text: "Repository not found." };
  if (presented.kind === "none") return { status: 200, text: "" };
  const { access, repositories } = presented.token;
  if (repositories !== undefined && !repositories.includes(asked.repository))
    return { status: 404, text: "Repository not found." };
  if (asked.service === "git-receive-pack" && access === "read")
    return { status: 403, text: `Permission to ${asked.repository}.git denied to github-actions[bot].` };
  return { status: 200, text: "" };
}

function refuse(request: IncomingMessage, response: ServerResponse, { status, text }: Verdict): void {
  request.resume();
  if (status === 401) response.setHeader("www-authenticate", 'Basic realm="GitHub"');
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

async function serve(call: {
  request: IncomingMessage;
  response: ServerResponse;
  context: Context;
  asked: GitRequest;
  token: GitToken | undefined;
  query: string;
}): Promise<number> {
  const { request, response, context, asked, token, query } = call;
  context.count += 1;
  const record = join(context.hooksDirectory, `push-${context.count}`);
  const environment = hookEnvironment({
    hooksDirectory: context.hooksDirectory,
    record,
    refusal: context.server.refusePush,
    protectedBranches: context.options.protectedBranches ?? [],
    workflows: token?.workflows ?? false,
  });
  const { directory, rest, repository } = asked;
  const isPush = rest === "git-receive-pack";
  const settle = async () => {
    if (!isPush) return;
    const push = { repository, token: token?.name ?? "none", updates: await takeReferenceUpdates(record) };
    if (push.updates.length === 0) return;
    context.server.pushes.push(push);
    await updatePullRequestRefs(directory);
    await context.options.onPush?.(push);
  };
  const onStart = (child: ChildProcess) => {
    context.children.add(child);
    child.once("close", () => context.children.delete(child));
  };
  const user = token?.name ?? "anonymous";
  return runHttpBackend({ request, response, directory, rest, query, user, environment, onStart, settle });
}
