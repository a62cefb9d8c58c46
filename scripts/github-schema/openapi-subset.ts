/** The operations `servers/github/` knows, by GitHub's operation id. An operation that is not here answers 404 there. */
export const operations = [
  "rate-limit/get",
  "users/get-authenticated",
  "users/get-by-username",
  "apps/get-authenticated",
  "repos/get",
  "repos/get-branch",
  "repos/get-collaborator-permission-level",
  "repos/get-commit",
  "repos/get-content",
  "repos/compare-commits-with-basehead",
  "repos/create-commit-status",
  "repos/get-combined-status-for-ref",
  "repos/list-commit-statuses-for-ref",
  "repos/list-pull-requests-associated-with-commit",
  "pulls/list",
  "pulls/get",
  "pulls/create",
  "pulls/update",
  "pulls/list-files",
  "pulls/list-commits",
  "pulls/list-reviews",
  "pulls/get-review",
  "pulls/create-review",
  "pulls/update-review",
  "pulls/dismiss-review",
  "pulls/list-comments-for-review",
  "pulls/list-review-comments",
  "pulls/get-review-comment",
  "pulls/create-review-comment",
  "pulls/update-review-comment",
  "pulls/create-reply-for-review-comment",
  "issues/get",
  "issues/get-comment",
  "issues/list-comments",
  "issues/create-comment",
  "issues/update-comment",
  "issues/delete-comment",
  "checks/create",
  "checks/update",
  "checks/get",
  "checks/list-for-ref",
  "checks/list-annotations",
  "git/get-ref",
  "git/create-ref",
  "git/update-ref",
  "git/get-commit",
  "git/create-commit",
  "git/get-tree",
  "git/create-tree",
  "git/get-blob",
  "git/create-blob",
] as const;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };
type Document = { openapi: string; paths: Record<string, Record<string, Json>> } & JsonObject;

const words = new Set(["description", "summary", "example", "examples", "externalDocs", "tags", "title", "deprecated"]);
const methods = ["get", "post", "put", "patch", "delete"];

/** The kept operations with every `$ref` they need: parameters, request body and the successful JSON answer. Words for people are dropped. */
export function reduceOpenapi(document: Document, source: string): string {
  const kept: JsonObject = { openapi: document.openapi, info: { title: source, version: document.openapi }, paths: {} };
  const found = new Set<string>();
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method] as JsonObject | undefined;
      const id = operation?.["operationId"] as string;
      if (operation === undefined || !(operations as readonly string[]).includes(id)) continue;
      found.add(id);
      setAt(kept, ["paths", path, method], reduceOperation(operation));
    }
  }
  const missing = operations.filter((id) => !found.has(id));
  if (missing.length > 0) throw new Error(`${source} has no operation ${missing.join(", ")}`);
  addReferences(kept, document);
  return `${JSON.stringify(kept)}\n`;
}

function reduceOperation(operation: JsonObject): JsonObject {
  const reduced: JsonObject = { operationId: operation["operationId"] ?? null };
  if (operation["parameters"] !== undefined) reduced["parameters"] = withoutWords(operation["parameters"]);
  if (operation["requestBody"] !== undefined) reduced["requestBody"] = withoutWords(operation["requestBody"]);
  const answers = Object.entries((operation["responses"] ?? {}) as JsonObject).filter(([status]) =>
    /^20[01]$/.test(status),
  );
  reduced["responses"] = Object.fromEntries(answers.map(([status, answer]) => [status, withoutWords(answer)]));
  return reduced;
}

/** Keeps a key named like a word where it is the name of a property, not a word about one. */
function withoutWords(value: Json, inProperties = false): Json {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([key]) => inProperties || (!words.has(key) && !key.startsWith("x-")));
  return Object.fromEntries(
    entries.map(([key, item]) => [key, withoutWords(item, !inProperties && key === "properties")]),
  );
}

function addReferences(kept: JsonObject, document: Document): void {
  const seen = new Set<string>();
  const open: Json[] = [kept];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const reference of referencesIn(next)) {
      if (seen.has(reference)) continue;
      seen.add(reference);
      const keys = reference.replace(/^#\//, "").split("/");
      const value = withoutWords(keys.reduce<Json>((at, key) => (at as JsonObject)[key] ?? null, document));
      if (value === null) throw new Error(`${reference} leads nowhere`);
      setAt(kept, keys, value);
      open.push(value);
    }
  }
}

function referencesIn(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (value === null || typeof value !== "object") return [];
  const own = typeof value["$ref"] === "string" ? [value["$ref"]] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

function setAt(root: JsonObject, keys: readonly string[], value: Json): void {
  let at = root;
  for (const key of keys.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as JsonObject;
  }
  at[keys.at(-1) ?? ""] = value;
}
