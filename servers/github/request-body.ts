import type { IncomingMessage } from "node:http";
import { problem } from "./answer.ts";

/** Base64 of the largest blob, and some. */
const maxBodyBytes = 60 * 1024 * 1024;

/** The parsed JSON of a request; `undefined` when it has none. */
export async function readRequestBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > maxBodyBytes) throw problem(413, "Payload too large");
    chunks.push(chunk as Buffer);
  }
  const text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw problem(400, "Problems parsing JSON"); // a broken body is the client's mistake, answered as GitHub does
  }
}
