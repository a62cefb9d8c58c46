import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { estimateUsage } from "./answer-events.ts";
import { checkRequest } from "./check-request.ts";
import type { ServerItem } from "./items.ts";
import type { ResponsesRequest } from "./request-schema.ts";
import type { Reply, Script, Turn } from "./turn.ts";
import { writeReply } from "./write-reply.ts";

/** One request as it arrived. `problem` is what it was refused for; `request` is there when the body was valid. */
export type RecordedRequest = {
  method: string;
  /** Path and query. */
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
  request: ResponsesRequest | undefined;
  problem: string | undefined;
  /** Resolves when the connection's answer is over: finished, or the client went away. */
  ended: Promise<"finished" | "client-gone">;
};

export type ResponsesServer = AsyncDisposable & {
  /** The full URL of the Responses endpoint. */
  readonly endpoint: string;
  readonly requests: readonly RecordedRequest[];
  /** Everything that was refused, in order: a test that expects none checks that this is empty. */
  readonly problems: readonly string[];
  /** How many turns of the script have been answered. */
  readonly turnsTaken: () => number;
};

export type ResponsesServerOptions = {
  script: Script;
  /** With a key, other keys are answered 401. */
  apiKey?: string;
  port?: number;
  path?: string;
};

const maxBodyBytes = 64 * 1024 * 1024;

type State = { taken: number; sent: ServerItem[]; requests: RecordedRequest[]; problems: string[]; previous?: Buffer };

/**
 * A Responses service on the loopback interface that plays a script and refuses requests the real one would refuse. It prints
 * nothing; what it saw is in `requests` and `problems`.
 */
export async function startResponsesServer(options: ResponsesServerOptions): Promise<ResponsesServer> {
  const path = options.path ?? "/v1/responses";
  const state: State = { taken: 0, sent: [], requests: [], problems: [] };
  const server = createServer((request, response) => {
    void handle({ request, response, options: { ...options, path }, state }).catch(() => response.destroy());
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(options.port ?? 0, "127.0.0.1", done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}${path}`,
    requests: state.requests,
    problems: state.problems,
    turnsTaken: () => state.taken,
    [Symbol.asyncDispose]: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Exchange = {
  request: IncomingMessage;
  response: ServerResponse;
  options: ResponsesServerOptions & { path: string };
  state: State;
};

async function handle({ request, response, options, state }: Exchange): Promise<void> {
  const gone = new AbortController();
  const ended = new Promise<"finished" | "client-gone">((done) => {
    response.once("close", () => {
      gone.abort();
      done(response.writableFinished ? "finished" : "client-gone");
    });
  });
  const body = await readBody(request);
  const { method = "", url = "", headers } = request;
  const judged = judge({ request, body, options, state });
  const problem = judged.kind === "refused" ? judged.message : undefined;
  state.requests.push({ method, url, headers, body, request: judged.request, problem, ended });
  if (judged.kind === "refused") {
    state.problems.push(judged.message);
    return writeReply(response, refusalOf(judged), { responseId: "", usageOf: () => noTokens, signal: gone.signal });
  }
  const previous = state.previous;
  state.previous = body;
  state.taken += 1;
  const { reply } = judged.turn;
  if ("items" in reply) state.sent.push(...(reply.items ?? []));
  const usageOf = (items: readonly ServerItem[]) => estimateUsage(body, previous, items);
  await writeReply(response, reply, { responseId: `resp_${state.taken}`, usageOf, signal: gone.signal });
}

const noTokens = { input: 0, cached: 0, output: 0, reasoning: 0 };

type Judgement =
  | { kind: "accepted"; request: ResponsesRequest; turn: Turn }
  | { kind: "refused"; status: number; code: string | null; message: string; request: ResponsesRequest | undefined };

function judge({ request, body, options, state }: Omit<Exchange, "response"> & { body: Buffer }): Judgement {
  const refused = (
    status: number,
    message: string,
    code: string | null = null,
    parsed?: ResponsesRequest,
  ): Judgement => ({
    kind: "refused",
    status,
    code,
    message,
    request: parsed,
  });
  if (request.url?.split("?")[0] !== options.path)
    return refused(404, `Invalid URL (${request.method} ${request.url})`);
  if (request.method !== "POST") return refused(405, `Not allowed to ${request.method}`);
  if (options.apiKey !== undefined && request.headers.authorization !== `Bearer ${options.apiKey}`) {
    return refused(401, "Incorrect API key provided.", "invalid_api_key");
  }
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? ""))
    return refused(415, "Unsupported content type");
  const checked = checkRequest(parseJson(body), state.sent);
  if (checked.kind === "refused") return refused(400, checked.message);
  const turn =
    typeof options.script === "function" ? options.script(state.taken, checked.request) : options.script[state.taken];
  if (turn === undefined) {
    return refused(
      400,
      `The script is over: it has ${state.taken} turns, and this is one more request.`,
      null,
      checked.request,
    );
  }
  const unmet = turn.expect?.(checked.request);
  if (unmet !== undefined) return refused(400, `Turn ${state.taken + 1}: ${unmet}`, null, checked.request);
  return { kind: "accepted", request: checked.request, turn };
}

function refusalOf({ status, code, message }: Extract<Judgement, { kind: "refused" }>): Reply {
  return { kind: "status", status, body: { error: { message, type: "invalid_request_error", param: null, code } } };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) throw new Error("request body too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined; // refused by the schema like any other value that is no object
  }
}
