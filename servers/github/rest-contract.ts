import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import type { Json } from "./answer.ts";

type Schema = { [key: string]: Json };
type Parameter = { name: string; in: "path" | "query" | "header"; required?: boolean; schema: Schema };
type OperationObject = {
  operationId: string;
  parameters?: ({ $ref: string } | Parameter)[];
  requestBody?: { required?: boolean; content?: Record<string, { schema: Schema }> };
  responses?: Record<string, { content?: Record<string, { schema: Schema }> }>;
};
type Document = {
  paths: Record<string, Record<string, OperationObject>>;
  components: { parameters: Record<string, Parameter> };
};

export type MatchedRoute = {
  operation: string;
  /** `/repos/{owner}/{repo}/pulls/{pull_number}` */
  template: string;
  parameters: Readonly<Record<string, string>>;
};

type Route = MatchedRoute & { method: string; pattern: RegExp; names: string[]; object: OperationObject };

/** Requests and answers measured against GitHub's published description. */
export type RestContract = {
  match(method: string, path: string): MatchedRoute | undefined;
  /** Why a request is not what the description says; empty when it is. Unknown query parameters and body fields count. */
  checkRequest(route: MatchedRoute, request: { query: URLSearchParams; body: unknown }): string[];
  /** Why an answer of ours is not what GitHub would send. */
  checkAnswer(route: MatchedRoute, status: number, body: unknown): string[];
};

/** Parameters that may hold slashes. */
const greedy = new Set(["path", "ref", "basehead", "branch"]);

/** Loads the committed subset once. Takes about 30 ms. */
export function loadRestContract(file = join(import.meta.dirname, "schema", "openapi.json")): RestContract {
  const document = allowNull(JSON.parse(readFileSync(file, "utf8"))) as unknown as Document;
  const routes = Object.entries(document.paths).flatMap(([template, item]) =>
    Object.entries(item).map(([method, object]) => createRoute({ document, template, method, object })),
  );
  routes.sort((a, b) => a.names.length - b.names.length || b.template.length - a.template.length);
  const ajv = new Ajv({ strict: false, logger: false, validateSchema: false, allErrors: true, verbose: true });
  addFormats.default(ajv);
  ajv.addSchema(document, "github");
  const query = createQueryChecker(document);
  const compiled = new Map<string, ValidateFunction>();
  const validate = (pointer: string, value: unknown): string[] => {
    const check = compiled.get(pointer) ?? ajv.compile({ $ref: encodeURI(`github#${pointer}`) });
    compiled.set(pointer, check);
    return check(value) ? [] : describe(check.errors);
  };
  const find = ({ operation }: MatchedRoute) => routes.find((route) => route.operation === operation);
  const pointerOf = ({ template, method }: Route) => `/paths/${escapePointer(template)}/${method}`;
  return {
    match: (method, path) => matchRoute(routes, method, path),
    checkRequest(matched, request) {
      const route = find(matched);
      if (route === undefined) return [`no operation ${matched.operation}`];
      const problems = query(route.object, matched.parameters, request.query);
      const schema = route.object.requestBody?.content?.["application/json"];
      if (request.body === undefined)
        return route.object.requestBody?.required === true ? [...problems, "body: is missing"] : problems;
      if (schema === undefined) return [...problems, "body: this operation takes none"];
      return [
        ...problems,
        ...validate(`${pointerOf(route)}/requestBody/content/application~1json/schema`, request.body),
      ];
    },
    checkAnswer(matched, status, body) {
      const route = find(matched);
      if (route?.object.responses?.[status]?.content?.["application/json"] === undefined) return [];
      return validate(`${pointerOf(route)}/responses/${status}/content/application~1json/schema`, body);
    },
  };
}

function createRoute({
  document,
  template,
  method,
  object,
}: {
  document: Document;
  template: string;
  method: string;
  object: OperationObject;
}): Route {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) => (greedy.has(name) ? "(.+)" : "([^/]+)"));
  const body = object.requestBody?.content?.["application/json"];
  if (body !== undefined) closeObjects(body.schema, document);
  return {
    operation: object.operationId,
    template,
    method,
    names,
    object,
    parameters: {},
    pattern: new RegExp(`^${source}$`),
  };
}

function matchRoute(routes: readonly Route[], method: string, path: string): MatchedRoute | undefined {
  for (const { operation, template, names, pattern, method: other } of routes) {
    const found = other === method.toLowerCase() ? pattern.exec(path) : null;
    if (found === null) continue;
    const values = names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? "")]);
    return { operation, template, parameters: Object.fromEntries(values) };
  }
  return undefined;
}

/** GitHub ignores fields it does not know; for a test a field with a wrong name is a mistake of the client. */
function closeObjects(schema: Schema, document: Document): void {
  const combined = ["oneOf", "anyOf", "allOf", "additionalProperties"].some((key) => key in schema);
  if (schema["properties"] !== undefined && !combined) schema["additionalProperties"] = false;
  for (const value of Object.values(schema))
    if (value !== null && typeof value === "object") closeObjects(value as Schema, document);
}

/** OpenAPI 3.0 says `nullable` also beside combined schemas, where the validator knows no such word. */
function allowNull(value: Json): Json {
  if (Array.isArray(value)) return value.map(allowNull);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value as Schema).map(([key, item]) => [key, allowNull(item)] as const);
  const { nullable, ...schema } = Object.fromEntries(entries) as Schema;
  if (nullable !== true) return nullable === undefined ? schema : { ...schema, nullable };
  if (!("type" in schema)) return { anyOf: [schema, { type: "null" }] };
  const values = schema["enum"];
  return Array.isArray(values) ? { ...schema, nullable, enum: [...values, null] } : { ...schema, nullable };
}

function createQueryChecker(document: Document) {
  const ajv = new Ajv({ strict: false, logger: false, validateSchema: false, allErrors: true, coerceTypes: true });
  addFormats.default(ajv);
  const compiled = new Map<string, ValidateFunction>();
  return (object: OperationObject, parameters: Readonly<Record<string, string>>, query: URLSearchParams): string[] => {
    const known = compiled.get(object.operationId) ?? ajv.compile(parameterSchema(object, document));
    compiled.set(object.operationId, known);
    return known({ path: { ...parameters }, query: Object.fromEntries(query) }) ? [] : describe(known.errors);
  };
}

function parameterSchema(object: OperationObject, document: Document): Schema {
  const all = (object.parameters ?? []).map((parameter) =>
    "$ref" in parameter
      ? (document.components.parameters[parameter.$ref.split("/").at(-1) ?? ""] as Parameter)
      : parameter,
  );
  const schemaOf = (place: Parameter["in"]) => ({
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(all.filter((one) => one.in === place).map(({ name, schema }) => [name, schema])),
    required: all.filter((one) => one.in === place && one.required === true).map(({ name }) => name),
  });
  return { type: "object", properties: { path: schemaOf("path"), query: schemaOf("query") } };
}

function describe(errors: ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map((error) => {
    const { instancePath, message, params } = error;
    const extra = typeof params["additionalProperty"] === "string" ? ` (${params["additionalProperty"]})` : "";
    const where = instancePath === "" ? "body" : instancePath.slice(1);
    return `${where}: ${limitWords(error) ?? `${message}${extra}`}`;
  });
}

/** GitHub's own words for the two limits that clients meet in practice. */
function limitWords({ keyword, params, data }: ErrorObject): string | undefined {
  if (keyword === "maxItems")
    return `No more than ${params["limit"]} items are allowed; ${(data as unknown[]).length} were supplied.`;
  if (keyword === "maxLength")
    return `Only ${params["limit"]} characters are allowed; ${[...String(data)].length} were supplied.`;
  return undefined;
}

const escapePointer = (template: string) => template.replaceAll("~", "~0").replaceAll("/", "~1");
