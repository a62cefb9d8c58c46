import { AnswerProblem } from "./answer-problem.ts";
import { limitEventStream, type StreamLimits } from "./limit-event-stream.ts";

const maxErrorBodyBytes = 64 * 1024;

export type GuardedFetchOptions = {
  endpoint: string;
  /** Everything that is sent as a header. What the package would add from itself or from OPENAI_CUSTOM_HEADERS is dropped. */
  headers: Headers;
  fetch: typeof globalThis.fetch;
  limits: StreamLimits;
  /** Called when the status line is in, and for each complete line after it. */
  onLine: () => void;
};

/**
 * The only way the package reaches the network. Whatever URL and headers it made, the request goes to exactly our endpoint with
 * exactly our headers; redirects are not followed, because the request carries the key and the conversation. Answers other than
 * an event stream are thrown as `AnswerProblem` with at most 64 KiB of their body.
 */
export function createGuardedFetch({ endpoint, headers, fetch, limits, onLine }: GuardedFetchOptions): typeof fetch {
  return async (_url, init) => {
    const answer = await fetch(endpoint, {
      method: "POST",
      headers,
      body: init?.body ?? null,
      signal: init?.signal ?? null,
      redirect: "manual",
    });
    onLine();
    const { status, statusText } = answer;
    const contentType = answer.headers.get("content-type") ?? "";
    if (status < 200 || status > 299) {
      const body = await readBeginning(answer);
      throw new AnswerProblem({ kind: "status", status, statusText, headers: answer.headers, body });
    }
    if (!/^text\/event-stream\s*(;|$)/i.test(contentType) || answer.body === null) {
      throw new AnswerProblem({ kind: "not-event-stream", contentType, body: await readBeginning(answer) });
    }
    const body = answer.body.pipeThrough(limitEventStream(limits, onLine));
    return new Response(body, { status: 200, headers: { "content-type": "text/event-stream" } });
  };
}

/** Error bodies can be endless; what is cut off is not missed. */
async function readBeginning(answer: Response): Promise<string> {
  if (answer.body === null) return "";
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk);
      bytes += chunk.byteLength;
      if (bytes >= maxErrorBodyBytes) break;
    }
  } catch {
    // The status is known and matters more than the rest of a body that broke off.
  }
  return Buffer.concat(chunks).subarray(0, maxErrorBodyBytes).toString("utf8");
}
