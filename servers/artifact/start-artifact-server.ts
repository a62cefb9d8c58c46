import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type ArtifactUpload, createArtifactService, refused, type TwirpAnswer } from "./artifact-service.ts";
import { createBlobStore } from "./blob-store.ts";
import { makeRuntimeToken, readRuntimeToken } from "./runtime-token.ts";

export type ArtifactServer = AsyncDisposable & {
  readonly url: string;
  /**
   * What a runner sets. GITHUB_SERVER_URL is part of it: with a host other than github.com, *.ghe.com or *.localhost the
   * package takes the server for an old GitHub Enterprise and refuses to upload.
   */
  readonly environment: Readonly<Record<"ACTIONS_RESULTS_URL" | "ACTIONS_RUNTIME_TOKEN" | "GITHUB_SERVER_URL", string>>;
  readonly uploads: () => ArtifactUpload[];
  /** `METHOD path` of every request, without query. */
  readonly requests: readonly string[];
};

/** `fail`: answer the n-th request (from 0) with this status, to see what the client makes of it. */
export type ArtifactServerOptions = { port?: number; fail?: (request: number, line: string) => number | undefined };

const servicePath = "/twirp/github.actions.results.api.v1.ArtifactService/";
const ids = {
  workflowRunBackendId: "ce7f54c7-61c7-4aae-887f-30da475f5f1a",
  workflowJobRunBackendId: "ca395085-040a-526b-2ce8-bdc85f692774",
};

/** The results service and blob storage of GitHub Actions as far as uploads need them, on the loopback interface. */
export async function startArtifactServer({ port = 0, fail }: ArtifactServerOptions = {}): Promise<ArtifactServer> {
  const requests: string[] = [];
  const store = createBlobStore();
  let url = "";
  const service = createArtifactService({
    createBlob: store.create,
    uploadUrlOf: ({ path, signature }) => `${url}${path}?sig=${signature}`,
  });
  const answer = (request: IncomingMessage, body: Buffer): TwirpAnswer | ReturnType<typeof store.handle> => {
    const { method = "" } = request;
    const at = new URL(request.url ?? "/", url);
    const line = `${method} ${at.pathname}`;
    requests.push(line);
    const status = fail?.(requests.length - 1, line);
    if (status !== undefined) return refused(status, "internal", "asked to fail");
    if (!at.pathname.startsWith(servicePath)) return store.handle({ method, url: at, headers: request.headers, body });
    const token = readRuntimeToken(request.headers.authorization);
    if (token === undefined) return refused(401, "unauthenticated", "no token with the scope Actions.Results");
    return service.call(at.pathname.slice(servicePath.length), parseJson(body), token);
  };
  const server = createServer((request, response) => {
    void readBody(request).then(
      (body) => write(response, answer(request, body)),
      () => response.destroy(),
    );
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    environment: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: makeRuntimeToken(ids),
      GITHUB_SERVER_URL: "https://github.com",
    },
    uploads: service.uploads,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function write(
  response: ServerResponse,
  answer: TwirpAnswer | { status: number; headers: Record<string, string>; body: string },
): void {
  if ("headers" in answer) response.writeHead(answer.status, answer.headers).end(answer.body);
  else response.writeHead(answer.status, { "content-type": "application/json" }).end(JSON.stringify(answer.body));
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined; // refused by the schemas like any other value that is no object
  }
}
