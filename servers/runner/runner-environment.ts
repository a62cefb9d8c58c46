import type { RunnerLayout } from "./runner-layout.ts";

/** What a job is about. Names as in the `github` context. */
export type JobContext = {
  event: { name: string; payload: unknown };
  /** `owner/name` */
  repository: string;
  repositoryId?: number | undefined;
  sha: string;
  /** Default: the merge reference of a pull_request event, else the default branch. */
  ref?: string | undefined;
  actor: string;
  triggeringActor?: string | undefined;
  /** github.token. It is masked, and not in the environment unless an input or `environment` carries it. */
  token: string;
  /** Without slashes at the end. */
  urls: { api: string; graphql: string; server: string };
  runId?: number | undefined;
  runAttempt?: number | undefined;
  workflow?: string | undefined;
  job?: string | undefined;
};

/** The `github` context as far as defaults and the environment need it. */
export function createGithubContext(job: JobContext, layout: RunnerLayout): Record<string, string> {
  const payload = job.event.payload as PayloadPart | null;
  const isPull = job.event.name.startsWith("pull_request");
  const branch = payload?.repository?.default_branch ?? "main";
  const merge =
    job.event.name === "pull_request" ? `refs/pull/${payload?.pull_request?.number}/merge` : `refs/heads/${branch}`;
  const ref = job.ref ?? merge;
  const [owner = ""] = job.repository.split("/");
  return {
    token: job.token,
    action: "codex",
    actor: job.actor,
    actor_id: "1001",
    api_url: job.urls.api,
    base_ref: isPull ? (payload?.pull_request?.base?.ref ?? "") : "",
    event_name: job.event.name,
    event_path: layout.eventPath,
    graphql_url: job.urls.graphql,
    head_ref: isPull ? (payload?.pull_request?.head?.ref ?? "") : "",
    job: job.job ?? "codex",
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ""),
    ref_protected: "false",
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    repository: job.repository,
    repository_id: String(job.repositoryId ?? 800_000_001),
    repository_owner: owner,
    repository_owner_id: "1000",
    retention_days: "90",
    run_attempt: String(job.runAttempt ?? 1),
    run_id: String(job.runId ?? 17_000_000_001),
    run_number: "1",
    server_url: job.urls.server,
    sha: job.sha,
    triggering_actor: job.triggeringActor ?? job.actor,
    workflow: job.workflow ?? "codex",
    workflow_ref: `${job.repository}/.github/workflows/codex.yml@${ref}`,
    workflow_sha: job.sha,
    workspace: layout.workspace,
  };
}

type PayloadPart = {
  repository?: { default_branch?: string };
  pull_request?: { number?: number; head?: { ref?: string }; base?: { ref?: string } };
};

/** The services of the runner that a step may call; values are the test's. */
export type RuntimeService = {
  token: string;
  url: string;
  resultsUrl: string;
  idToken?: { url: string; token: string };
};

const machine = {
  CI: "true",
  DEBIAN_FRONTEND: "noninteractive",
  GITHUB_ACTIONS: "true",
  ImageOS: "ubuntu24",
  ImageVersion: "20260101.1.0",
  LANG: "C.UTF-8",
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  RUNNER_ENVIRONMENT: "github-hosted",
  RUNNER_NAME: "GitHub Actions 1",
  RUNNER_OS: "Linux",
  SHELL: "/bin/bash",
  USER: "runner",
};

/** The environment of a step on a hosted runner. Nothing of the calling process is in it. */
export function createRunnerEnvironment(request: {
  layout: RunnerLayout;
  github: Readonly<Record<string, string>>;
  runtime: RuntimeService | undefined;
  trackingId: string;
}): Record<string, string> {
  const { layout, github, runtime, trackingId } = request;
  const { token: _, ...context } = github;
  const services =
    runtime === undefined
      ? {}
      : {
          ACTIONS_RUNTIME_URL: runtime.url,
          ACTIONS_RUNTIME_TOKEN: runtime.token,
          ACTIONS_RESULTS_URL: runtime.resultsUrl,
          ACTIONS_CACHE_URL: runtime.url,
          ...(runtime.idToken === undefined
            ? {}
            : {
                ACTIONS_ID_TOKEN_REQUEST_URL: runtime.idToken.url,
                ACTIONS_ID_TOKEN_REQUEST_TOKEN: runtime.idToken.token,
              }),
        };
  return {
    ...machine,
    HOME: layout.home,
    RUNNER_ARCH: process.arch === "arm64" ? "ARM64" : "X64",
    RUNNER_TEMP: layout.temporary,
    RUNNER_TOOL_CACHE: layout.toolCache,
    RUNNER_TRACKING_ID: trackingId,
    RUNNER_WORKSPACE: layout.runnerWorkspace,
    ...Object.fromEntries(Object.entries(context).map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value])),
    ...services,
  };
}
