import { createHash } from "node:crypto";
import { z } from "zod";
import type { Blob } from "./blob-store.ts";
import type { BackendIds } from "./runtime-token.ts";

/** What a step uploaded. `zip` is there once the storage has all of it, `finalized` once the service was told so. */
export type ArtifactUpload = {
  readonly id: number;
  readonly name: string;
  readonly mimeType: string | undefined;
  readonly expiresAt: string | undefined;
  readonly version: number;
  readonly zip: Buffer | undefined;
  readonly finalized: boolean;
};

export type TwirpAnswer = { status: number; body: object };
type Row = { upload: Omit<ArtifactUpload, "zip" | "finalized">; blob: Blob; finalized: boolean };

const ids = { workflow_run_backend_id: z.string().min(1), workflow_job_run_backend_id: z.string().min(1) };
/** Names with these characters cannot be files on every system; the service refuses them. */
const artifactName = z
  .string()
  .min(1)
  .max(255)
  .regex(/^[^":<>|*?\r\n\\/]+$/);
const createRequest = z.strictObject({
  ...ids,
  name: artifactName,
  version: z.number().int().min(4),
  expires_at: z.iso.datetime({ offset: true }).optional(),
  mime_type: z.string().optional(),
});
const finalizeRequest = z.strictObject({
  ...ids,
  name: artifactName,
  size: z.string().regex(/^\d+$/),
  hash: z
    .string()
    .regex(/^sha256:[0-9a-f]{64}$/)
    .optional(),
});

/** The two Twirp calls of an upload. `uploadUrlOf` makes the signed URL of a blob. */
export function createArtifactService({
  createBlob,
  uploadUrlOf,
}: {
  createBlob: () => Blob;
  uploadUrlOf: (blob: Blob) => string;
}) {
  const rows: Row[] = [];
  const create = (body: unknown, token: BackendIds): TwirpAnswer => {
    const parsed = createRequest.safeParse(body);
    if (!parsed.success) return malformed(parsed.error);
    const { name, version, expires_at: expiresAt, mime_type: mimeType } = parsed.data;
    if (!isOwn(parsed.data, token)) return notAllowed;
    if (rows.some(({ upload }) => upload.name === name)) {
      return refused(409, "already_exists", "an artifact with this name already exists on the workflow run");
    }
    const blob = createBlob();
    rows.push({ upload: { id: rows.length + 1, name, mimeType, expiresAt, version }, blob, finalized: false });
    return { status: 200, body: { ok: true, signed_upload_url: uploadUrlOf(blob) } };
  };
  const finalize = (body: unknown, token: BackendIds): TwirpAnswer => {
    const parsed = finalizeRequest.safeParse(body);
    if (!parsed.success) return malformed(parsed.error);
    if (!isOwn(parsed.data, token)) return notAllowed;
    const row = rows.find(({ upload }) => upload.name === parsed.data.name);
    const zip = row?.blob.committed;
    if (row === undefined || zip === undefined)
      return refused(404, "not_found", "nothing was uploaded under this name");
    if (String(zip.length) !== parsed.data.size) return refused(400, "invalid_argument", `size is ${zip.length}`);
    const hash = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
    if ((parsed.data.hash ?? hash) !== hash) return refused(400, "invalid_argument", `hash is ${hash}`);
    row.finalized = true;
    return { status: 200, body: { ok: true, artifact_id: String(row.upload.id) } };
  };
  return {
    call(method: string, body: unknown, token: BackendIds): TwirpAnswer {
      if (method === "CreateArtifact") return create(body, token);
      if (method === "FinalizeArtifact") return finalize(body, token);
      return refused(404, "bad_route", `no method ${method}`);
    },
    uploads: (): ArtifactUpload[] =>
      rows.map(({ upload, blob, finalized }) => ({ ...upload, zip: blob.committed, finalized })),
  };
}

function isOwn(
  body: { workflow_run_backend_id: string; workflow_job_run_backend_id: string },
  token: BackendIds,
): boolean {
  return (
    body.workflow_run_backend_id === token.workflowRunBackendId &&
    body.workflow_job_run_backend_id === token.workflowJobRunBackendId
  );
}

const notAllowed = refused(403, "permission_denied", "the token is for another run or job");

function malformed(error: z.ZodError): TwirpAnswer {
  return refused(400, "malformed", z.prettifyError(error));
}

export function refused(status: number, code: string, msg: string): TwirpAnswer {
  return { status, body: { code, msg } };
}
