import type { CallId } from "../spec/names.ts";

/** A call as the model made it: everything in it is the model's text. */
export type ToolCall = { kind: "function" | "custom"; name: string; callId: CallId; input: string };

/** What the model reads as the result; failures and refusals are such texts too. */
export type ToolOutput = string;

/** A tool as the Responses API is told about it. The bytes never change within a version: they are the start of every request. */
export type ToolDefinition =
  | {
      type: "function";
      name: string;
      description: string;
      strict: false;
      parameters: Readonly<Record<string, unknown>>;
    }
  | {
      type: "custom";
      name: string;
      description: string;
      format: { type: "grammar"; syntax: "lark"; definition: string };
    };

/** `exclusive` work has the workspace for itself among the calls of the model; `shared` work runs side by side. */
export type ReadyCall = {
  kind: "ready";
  access: "shared" | "exclusive";
  run: (signal: AbortSignal) => Promise<ToolOutput>;
};

/** Everything decided before a tool runs ends in one of these: `answered` never runs, the model is told why. */
export type PreparedCall = ReadyCall | { kind: "answered"; output: ToolOutput };

export type Tool = {
  definition: ToolDefinition;
  /** Parses the input; changes nothing. */
  prepare(call: ToolCall): Promise<PreparedCall>;
};
