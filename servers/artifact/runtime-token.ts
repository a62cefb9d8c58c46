/** The backend ids in the `Actions.Results:<run>:<job>` scope of a runner's token. */
export type BackendIds = { workflowRunBackendId: string; workflowJobRunBackendId: string };

/** A token as the runner gives it: a JWT whose `scp` claim carries the ids. Nobody here checks the signature, so it has none. */
export function makeRuntimeToken({ workflowRunBackendId, workflowJobRunBackendId }: BackendIds): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
  const scp = `Actions.Example Actions.Results:${workflowRunBackendId}:${workflowJobRunBackendId}`;
  return `${encode({ alg: "none", typ: "JWT" })}.${encode({ scp, exp: 4_102_444_800 })}.c2lnbmF0dXJl`;
}

/** The ids of a bearer header; undefined when it is no token with the scope. */
export function readRuntimeToken(authorization: string | undefined): BackendIds | undefined {
  const payload = /^Bearer [\w-]+\.([\w-]+)\.[\w-]*$/i.exec(authorization ?? "")?.[1];
  if (payload === undefined) return undefined;
  const scopes = scopesOf(Buffer.from(payload, "base64url").toString("utf8"));
  const [run, job] =
    scopes
      .map((scope) => /^Actions\.Results:([^:]+):([^:]+)$/.exec(scope))
      .find((found) => found !== null)
      ?.slice(1) ?? [];
  return run === undefined || job === undefined
    ? undefined
    : { workflowRunBackendId: run, workflowJobRunBackendId: job };
}

function scopesOf(json: string): string[] {
  try {
    const claims: unknown = JSON.parse(json);
    const scp = typeof claims === "object" && claims !== null && "scp" in claims ? claims.scp : undefined;
    return typeof scp === "string" ? scp.split(" ") : [];
  } catch {
    return []; // not a JWT: answered 401 like any other token without the scope
  }
}
