import { type ChildProcess, spawn } from "node:child_process";
import type { IncomingMessage, ServerResponse } from "node:http";
import { cleanGitEnvironment } from "./git.ts";

export type BackendRequest = {
  request: IncomingMessage;
  response: ServerResponse;
  directory: string;
  rest: string;
  query: string;
  user: string;
  environment: Readonly<Record<string, string>>;
  /** Hears of the process so that a closing server can end it. */
  onStart: (child: ChildProcess) => void;
  /** Runs after the program has ended and before the client hears the end of the answer. */
  settle: () => Promise<void>;
};

/** What GitHub offers to clients: any reachable object by id, partial clones, pushes, and no writing to refs/pull. */
const settings: readonly (readonly [string, string])[] = [
  ["uploadpack.allowAnySHA1InWant", "true"],
  ["uploadpack.allowReachableSHA1InWant", "true"],
  ["uploadpack.allowFilter", "true"],
  ["http.receivepack", "true"],
  ["receive.hideRefs", "refs/pull"],
  ["receive.fsckObjects", "true"],
];

/** Runs `git http-backend` as a CGI program and hands its answer on. Resolves to the HTTP status when the program has ended. */
export function runHttpBackend(backend: BackendRequest): Promise<number> {
  const { request, response } = backend;
  return new Promise((done) => {
    const child = spawn("git", ["http-backend"], { cwd: backend.directory, env: cgiEnvironment(backend) });
    backend.onStart(child);
    request.pipe(child.stdin);
    // The program may end before it has read a request that it refuses.
    child.stdin.on("error", () => undefined);
    child.stderr.resume();
    response.on("close", () => child.kill("SIGTERM"));
    let status = 0;
    let head = Buffer.alloc(0);
    child.stdout.on("data", (bytes: Buffer) => {
      if (status !== 0) return void response.write(bytes);
      head = Buffer.concat([head, bytes]);
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return;
      status = writeHead(response, head.subarray(0, end).toString("latin1"));
      response.write(head.subarray(end + 4));
    });
    child.on("error", () => child.emit("close", 127));
    child.on("close", () => {
      if (status === 0) response.writeHead(500);
      const finish = () => {
        response.end();
        done(status === 0 ? 500 : status);
      };
      backend.settle().then(finish, finish);
    });
  });
}

function writeHead(response: ServerResponse, head: string): number {
  let status = 200;
  for (const line of head.split("\r\n")) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
    if (name.toLowerCase() === "status") status = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.writeHead(status);
  return status;
}

function cgiEnvironment(backend: BackendRequest): Record<string, string> {
  const { headers, method = "GET" } = backend.request;
  const start = Number(backend.environment["GIT_CONFIG_COUNT"] ?? 0);
  const configuration = settings.flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${start + index}`, key],
    [`GIT_CONFIG_VALUE_${start + index}`, value],
  ]);
  return {
    ...cleanGitEnvironment(backend.directory),
    ...backend.environment,
    ...Object.fromEntries(configuration),
    GIT_CONFIG_COUNT: String(start + settings.length),
    GIT_PROJECT_ROOT: backend.directory,
    GIT_HTTP_EXPORT_ALL: "1",
    PATH_INFO: `/${backend.rest}`,
    QUERY_STRING: backend.query,
    REQUEST_METHOD: method,
    REMOTE_USER: backend.user,
    REMOTE_ADDR: "127.0.0.1",
    CONTENT_TYPE: headers["content-type"] ?? "",
    GIT_PROTOCOL: String(headers["git-protocol"] ?? ""),
    HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
    ...(headers["content-length"] === undefined ? {} : { CONTENT_LENGTH: headers["content-length"] }),
  };
}
