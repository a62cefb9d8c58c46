import { isDeepStrictEqual } from "node:util";
import { findToolProblem } from "./check-tools.ts";
import type { ServerItem } from "./items.ts";
import { knownInputItems, type ResponsesRequest, requestSchema } from "./request-schema.ts";

type InputItem = Readonly<Record<string, unknown>>;
export type CheckedRequest = { kind: "valid"; request: ResponsesRequest } | { kind: "refused"; message: string };

/** Refuses what the real service would refuse; `sent` are the items the server has sent so far. */
export function checkRequest(body: unknown, sent: readonly ServerItem[]): CheckedRequest {
  const parsed = requestSchema.safeParse(body);
  if (!parsed.success) return { kind: "refused", message: issueText(parsed.error.issues[0], "") };
  const request = parsed.data;
  const message =
    findToolProblem(request) ??
    request.input.map((item, index) => itemProblem(item, index, sent)).find((problem) => problem !== undefined) ??
    findPairProblem(request.input) ??
    findReasoningProblem(request.input);
  return message === undefined ? { kind: "valid", request } : { kind: "refused", message };
}

function itemProblem(item: InputItem, index: number, sent: readonly ServerItem[]): string | undefined {
  const type = String(item["type"] ?? (item["role"] === undefined ? "" : "message"));
  const at = `input[${index}]`;
  const schema = Object.hasOwn(knownInputItems, type) ? knownInputItems[type] : undefined;
  if (schema === undefined) {
    const own = sent.some((each) => isDeepStrictEqual(each, item));
    return own ? undefined : `${at}: unknown item type ${JSON.stringify(type)} that this server has not sent`;
  }
  const parsed = schema.safeParse(item);
  if (!parsed.success) return issueText(parsed.error.issues[0], at);
  const original = sent.find((each) => each["id"] !== undefined && each["id"] === item["id"]);
  const changed = type === "reasoning" && original !== undefined && !isDeepStrictEqual(original, item);
  return changed ? `${at}: the reasoning item ${String(item["id"])} is not what was sent` : undefined;
}

/** Every output has its call before it, every call exactly one output, and the kinds agree. */
function findPairProblem(input: readonly InputItem[]): string | undefined {
  const open = new Map<string, string>();
  const seen = new Set<string>();
  for (const item of input) {
    const type = String(item["type"]);
    const callId = String(item["call_id"]);
    if (type === "function_call" || type === "custom_tool_call") {
      if (seen.has(callId)) return `Duplicate call_id ${callId}.`;
      seen.add(callId);
      open.set(callId, type);
    } else if (type === "function_call_output" || type === "custom_tool_call_output") {
      const call = open.get(callId);
      if (call === undefined) return `No tool call found for ${type} with call_id ${callId}.`;
      if (type !== `${call}_output`) return `The output of the ${call} ${callId} has the type ${type}.`;
      open.delete(callId);
    }
  }
  const unanswered = [...open.keys()][0];
  return unanswered === undefined ? undefined : `No tool output found for call ${unanswered}.`;
}

/** The service refuses reasoning that has lost the item it led to. */
function findReasoningProblem(input: readonly InputItem[]): string | undefined {
  const lonely = input.find((item, index) => {
    const next = input[index + 1];
    const isOutput = String(next?.["type"]).endsWith("_output");
    const followed = next !== undefined && !isOutput && (next["role"] === undefined || next["role"] === "assistant");
    return item["type"] === "reasoning" && !followed;
  });
  if (lonely === undefined) return undefined;
  return `Item '${String(lonely["id"])}' of type 'reasoning' was provided without its required following item.`;
}

type Issue = {
  code?: string;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
  errors?: unknown;
};

function issueText(issue: Issue | undefined, prefix: string): string {
  const path = [prefix, ...(issue?.path.map(String) ?? [])].filter((part) => part !== "").join(".");
  if (issue?.code === "unrecognized_keys") {
    return `Unknown parameter: '${[path, issue.keys?.[0]].filter(Boolean).join(".")}'.`;
  }
  const inner = Array.isArray(issue?.errors) ? `: ${JSON.stringify(issue.errors).slice(0, 300)}` : "";
  return `Invalid value: '${path}': ${issue?.message ?? "malformed"}${inner}`;
}
