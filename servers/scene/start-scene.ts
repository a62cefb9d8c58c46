import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type GitHttpServer, startGitHttpServer } from "../git-http/git-http-server.ts";
import { createRepository, type FileMap, type Repository } from "../git-http/repository.ts";
import { type GitHubServer, startGitHubServer } from "../github/github-server.ts";
import { type ResponsesServer, startResponsesServer } from "../responses/start-responses-server.ts";
import type { Script } from "../responses/turn.ts";
import { type RunActionRequest, type RunActionResult, runAction } from "../runner/run-action.ts";
import { eventPayload, type SceneEvent } from "./event-payload.ts";

/** The two secrets of every scene. Tests look for their bytes everywhere. */
export const sceneSecrets = {
  modelKey: "sk-scene-4f9d1c7be2a85036d7e9",
  githubToken: "ghs_scene.7Qd2LmX9vB4tRz8KpW3nYc6HsJ1uAe5F",
} as const;

export const sceneRepository = "acme/slugs";

/** `write` of each by default, as the README's job gives them. */
export type ScenePermissions = Partial<Record<"contents" | "pull_requests" | "checks" | "issues", "read" | "write">>;

export type SceneRequest = {
  baseFiles: FileMap;
  /** What the pull request's branch adds. */
  pullRequestFiles: FileMap;
  pullRequest: { number: number; branch: string; author: string; title: string; body: string };
  comment: { author: string; body: string };
  script: Script;
  permissions?: ScenePermissions;
  /** Other people than the comment's author, who has write. */
  access?: Readonly<Record<string, "admin" | "maintain" | "write" | "triage" | "read" | "none">>;
};

export type Scene = AsyncDisposable & {
  directory: string;
  repository: Repository;
  git: GitHttpServer;
  github: GitHubServer;
  responses: ResponsesServer;
  /** Head of the pull request's branch and of the default branch when the scene began. */
  shas: { head: string; base: string };
  commentId: number;
  /** An address of the repository and the environment with which Git may read it. */
  clone: { url: string; environment: Readonly<Record<string, string>> };
  /** Runs the action as a runner would. `inputs` are laid over key, token and endpoint. */
  run(
    request: { event: SceneEvent; inputs: Readonly<Record<string, string>> } & Partial<
      Omit<RunActionRequest, "event" | "inputs">
    >,
  ): Promise<RunActionResult>;
};

const allWrite: ScenePermissions = { contents: "write", pull_requests: "write", checks: "write" };

/** A repository with a pull request and a comment, served over smart HTTP, a GitHub that knows it, and a model with a script. */
export async function startScene(request: SceneRequest): Promise<Scene> {
  const directory = await mkdtemp(join(tmpdir(), "codex-action-scene-"));
  const { pullRequest, comment } = request;
  const repository = await createRepository({
    directory: join(directory, "git", `${sceneRepository}.git`),
    files: request.baseFiles,
  });
  const base = await repository.resolve("main");
  const head = await repository.commit({
    branch: pullRequest.branch,
    from: "main",
    files: request.pullRequestFiles,
    message: pullRequest.title,
  });
  await repository.pullRequest({ number: pullRequest.number, branch: pullRequest.branch, base: "main" });
  const permissions = { ...allWrite, ...request.permissions };
  const git = await startGitHttpServer({
    root: join(directory, "git"),
    tokens: [
      { name: "job", value: sceneSecrets.githubToken, access: permissions.contents === "write" ? "write" : "read" },
    ],
  });
  const [owner = "", name = ""] = sceneRepository.split("/");
  const github = await startGitHubServer({
    htmlUrl: git.url,
    state: {
      repositories: [
        {
          owner,
          name,
          directory: repository.directory,
          access: { [comment.author]: "write", [pullRequest.author]: "write", ...request.access },
          pulls: [
            {
              number: pullRequest.number,
              author: pullRequest.author,
              title: pullRequest.title,
              body: pullRequest.body,
              head: { ref: pullRequest.branch },
              base: { ref: "main" },
              comments: [comment],
            },
          ],
        },
      ],
      tokens: [{ name: "job", value: sceneSecrets.githubToken, permissions: { metadata: "read", ...permissions } }],
    },
  });
  const responses = await startResponsesServer({ script: request.script, apiKey: sceneSecrets.modelKey });
  const commentId = [...github.repository(sceneRepository).comments.values()][0]?.id ?? 0;
  const shas = { head, base: base ?? "" };
  return {
    directory,
    repository,
    git,
    github,
    responses,
    shas,
    commentId,
    clone: { url: `${git.url}/${sceneRepository}.git`, environment: cloneEnvironment() },
    async run({ event, inputs, ...more }) {
      const payload = eventPayload(event, { github, shas, pullRequest, commentId });
      return runAction({
        actionDirectory: join(import.meta.dirname, "..", ".."),
        repository: sceneRepository,
        repositoryId: github.repository(sceneRepository).id,
        event: { name: event.name, payload },
        inputs: {
          "openai-api-key": sceneSecrets.modelKey,
          "responses-api-endpoint": responses.endpoint,
          "github-token": sceneSecrets.githubToken,
          ...inputs,
        },
        secrets: [sceneSecrets.modelKey],
        sha:
          event.name === "pull_request"
            ? ((await repository.resolve(`refs/pull/${pullRequest.number}/merge`)) ?? head)
            : shas.base,
        actor: event.actor ?? comment.author,
        token: sceneSecrets.githubToken,
        urls: { api: github.apiUrl, graphql: github.graphqlUrl, server: git.url },
        ...more,
        environment: { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, ...more.environment },
      });
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([git.close(), github.close(), responses[Symbol.asyncDispose]()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The token goes to Git as actions/checkout hands it over: in a header, not in the address. */
function cloneEnvironment(): Record<string, string> {
  const basic = Buffer.from(`x-access-token:${sceneSecrets.githubToken}`).toString("base64");
  return {
    GIT_TERMINAL_PROMPT: "0",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "http.extraheader",
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}
