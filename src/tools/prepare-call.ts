import type { z } from "zod";
import type { PreparedCall, Tool, ToolCall } from "./tool.ts";

/** Finds the tool by its own name only ("constructor" is none) and lets it read its input. */
export async function prepareCall(tools: Readonly<Record<string, Tool>>, call: ToolCall): Promise<PreparedCall> {
  const tool = Object.hasOwn(tools, call.name) ? tools[call.name] : undefined;
  if (tool === undefined) return { kind: "answered", output: `unsupported call: ${call.name}` };
  if (tool.definition.type === call.kind) return tool.prepare(call);
  const form = tool.definition.type === "custom" ? "the bare text, not JSON" : "JSON arguments, not bare text";
  return { kind: "answered", output: `${call.name} takes ${form}. Call it again that way.` };
}

export type ParsedArguments<Value> = { kind: "parsed"; value: Value } | { kind: "answered"; output: string };

/** The JSON arguments of a function call, or what the model is told about them. */
export function parseArguments<Value>(schema: z.ZodType<Value>, input: string): ParsedArguments<Value> {
  let json: unknown;
  try {
    json = JSON.parse(input);
  } catch (error) {
    // The model wrote broken JSON: it is told where, and tries again.
    return unreadable(error instanceof Error ? error.message : String(error));
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { kind: "parsed", value: parsed.data };
  const problems = parsed.error.issues.slice(0, 5);
  return unreadable(problems.map(({ path, message }) => `${path.join(".") || "arguments"}: ${message}`).join("; "));
}

function unreadable(problem: string): { kind: "answered"; output: string } {
  return { kind: "answered", output: `failed to parse function arguments: ${problem}` };
}
