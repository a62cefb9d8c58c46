import { createHash, randomBytes } from "node:crypto";

/** One blob as the storage client makes it: blocks in any order, then the list that puts them together. */
export type Blob = {
  readonly path: string;
  /** The `sig` parameter of the signed URL: whoever knows it may write. */
  readonly signature: string;
  readonly blocks: Map<string, Buffer>;
  committed: Buffer | undefined;
};

export type BlobAnswer = { status: number; headers: Record<string, string>; body: string };
export type BlobRequest = { method: string; url: URL; headers: Readonly<Record<string, unknown>>; body: Buffer };

/** The part of a block blob service that uploads use: Put Block, Put Block List, Put Blob. */
export function createBlobStore() {
  const blobs = new Map<string, Blob>();
  return {
    create(): Blob {
      const path = `/blobs/${randomBytes(8).toString("hex")}.zip`;
      const blob: Blob = { path, signature: randomBytes(16).toString("hex"), blocks: new Map(), committed: undefined };
      blobs.set(path, blob);
      return blob;
    },
    handle(request: BlobRequest): BlobAnswer {
      const blob = blobs.get(request.url.pathname);
      if (blob === undefined) return refused(404, "ContainerNotFound");
      if (request.url.searchParams.get("sig") !== blob.signature) return refused(403, "AuthenticationFailed");
      if (request.method !== "PUT") return refused(405, "UnsupportedHttpVerb");
      return put(blob, request);
    },
  };
}

function put(blob: Blob, { url, headers, body }: BlobRequest): BlobAnswer {
  const kind = url.searchParams.get("comp");
  if (kind === "block") {
    const id = url.searchParams.get("blockid") ?? "";
    if (id === "" || body.length === 0) return refused(400, "InvalidQueryParameterValue");
    blob.blocks.set(id, body);
    return created(body);
  }
  if (kind === "blocklist") {
    const ids = [...body.toString("utf8").matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, id]) => id ?? "");
    const blocks = ids.map((id) => blob.blocks.get(id));
    const known = blocks.filter((block): block is Buffer => block !== undefined);
    if (known.length !== ids.length) return refused(400, "InvalidBlockList");
    blob.committed = Buffer.concat(known);
    return created(blob.committed);
  }
  if (kind === null && headers["x-ms-blob-type"] === "BlockBlob") {
    blob.committed = body;
    return created(body);
  }
  return refused(400, "UnsupportedHeader");
}

function created(bytes: Buffer): BlobAnswer {
  const digest = createHash("md5").update(bytes).digest("base64");
  const headers = {
    etag: `"${digest}"`,
    "last-modified": new Date(0).toUTCString(),
    "x-ms-request-server-encrypted": "true",
  };
  return { status: 201, headers, body: "" };
}

/** The code stands in a header too: the client reads it there. */
function refused(status: number, code: string): BlobAnswer {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return { status, headers: { "content-type": "application/xml", "x-ms-error-code": code }, body };
}
