import { Ajv2020 } from "ajv/dist/2020.js";
import type { ResponsesRequest } from "./request-schema.ts";

type Tools = NonNullable<ResponsesRequest["tools"]>;
type JsonObject = Readonly<Record<string, unknown>>;

/** What the service would refuse about tools and the output format; undefined when nothing is. */
export function findToolProblem({ tools = [], text }: ResponsesRequest): string | undefined {
  const names = tools.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `tools: the name ${twice} is used twice`;
  for (const tool of tools) {
    const problem = toolProblem(tool);
    if (problem !== undefined) return `tools: ${tool.name}: ${problem}`;
  }
  if (text?.format?.type !== "json_schema") return undefined;
  const problem = schemaProblem(text.format.schema, text.format.strict === true);
  return problem === undefined ? undefined : `text.format: ${problem}`;
}

function toolProblem(tool: Tools[number]): string | undefined {
  if (tool.type === "function") {
    return tool.parameters === null ? undefined : schemaProblem(tool.parameters, tool.strict === true);
  }
  const { format } = tool;
  return format?.type === "grammar" && format.syntax === "lark" ? larkProblem(format.definition) : undefined;
}

function schemaProblem(schema: JsonObject, strict: boolean): string | undefined {
  if (schema["type"] !== "object") return `schema must have type "object"`;
  try {
    new Ajv2020({ strict: false }).compile(schema);
  } catch (error) {
    return `not a JSON Schema: ${error instanceof Error ? error.message : String(error)}`;
  }
  return strict ? strictProblem(schema, "#") : undefined;
}

/** The strict subset: every object closed, every property required. */
function strictProblem(schema: unknown, at: string): string | undefined {
  if (Array.isArray(schema)) return first(schema.map((each, index) => strictProblem(each, `${at}/${index}`)));
  if (typeof schema !== "object" || schema === null) return undefined;
  const { properties, additionalProperties, required } = schema as JsonObject;
  if (typeof properties === "object" && properties !== null) {
    if (additionalProperties !== false)
      return `${at}: 'additionalProperties' is required to be supplied and to be false`;
    const missing = Object.keys(properties).find((name) => !Array.isArray(required) || !required.includes(name));
    if (missing !== undefined) return `${at}: 'required' has to include every key in properties, missing '${missing}'`;
  }
  return first(Object.entries(schema).map(([key, value]) => strictProblem(value, `${at}/${key}`)));
}

function first(problems: readonly (string | undefined)[]): string | undefined {
  return problems.find((problem) => problem !== undefined);
}

/**
 * A shallow reading of a Lark grammar: each line defines, continues or imports; there is a `start`; every name that is used is
 * defined. Enough to catch a grammar the service would refuse outright.
 */
export function larkProblem(definition: string): string | undefined {
  const rules = definition
    .replace(/\n[ \t]*\|/g, " |")
    .split("\n")
    .map((line) => line.replace(/(^|\s)\/\/.*$/, "").trim())
    .filter((line) => line !== "");
  const defined = new Set<string>();
  const used = new Set<string>();
  for (const rule of rules) {
    const imported = /^%import\s+[\w.]*?(\w+)(?:\s*->\s*(\w+))?$/.exec(rule);
    const [, name, body] = /^[?!]?(_?[a-z][a-z0-9_]*|_?[A-Z][A-Z0-9_]*)(?:\.\d+)?\s*:\s*(.*)$/.exec(rule) ?? [];
    if (imported) defined.add(imported[2] ?? imported[1] ?? "");
    else if (/^%ignore\s+\S/.test(rule)) continue;
    else if (name === undefined || body === undefined) return `lark grammar: cannot read ${JSON.stringify(rule)}`;
    else {
      defined.add(name);
      for (const each of namesIn(body)) used.add(each);
    }
  }
  if (!defined.has("start")) return "lark grammar: there is no rule called start";
  const missing = [...used].find((name) => !defined.has(name));
  return missing === undefined ? undefined : `lark grammar: ${missing} is used but not defined`;
}

function namesIn(body: string): string[] {
  const bare = body.replace(/"(?:[^"\\]|\\.)*"i?|\/(?:[^/\\]|\\.)+\/[a-z]*|->\s*\w+/g, " ");
  return bare.match(/[A-Za-z_]\w*/g) ?? [];
}
