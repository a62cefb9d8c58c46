import { z } from "zod";

/** The request body as the service documents it: unknown parameters are refused, as the service does. */
const inputText = z.strictObject({ type: z.literal("input_text"), text: z.string() });
const inputImage = z.strictObject({
  type: z.literal("input_image"),
  image_url: z.string(),
  detail: z.enum(["auto", "low", "high", "original"]).optional(),
});
const outputText = z.strictObject({
  type: z.literal("output_text"),
  text: z.string(),
  annotations: z.array(z.unknown()).optional(),
  logprobs: z.array(z.unknown()).optional(),
});
const refusal = z.strictObject({ type: z.literal("refusal"), refusal: z.string() });
const status = z.enum(["in_progress", "completed", "incomplete"]).optional();
const callId = z.string().min(1).max(64);
const toolName = z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/, "invalid tool name");
const outputContent = z.union([z.string().max(10_485_760), z.array(z.union([inputText, inputImage]))]);

/** Input items the server knows. Others are accepted only when the server itself has sent them. */
export const knownInputItems: Readonly<Record<string, z.ZodType>> = {
  message: z.union([
    z.strictObject({
      type: z.literal("message").optional(),
      role: z.enum(["user", "developer", "system"]),
      content: z.union([z.string(), z.array(z.union([inputText, inputImage])).min(1)]),
      id: z.string().optional(),
      status,
    }),
    z.strictObject({
      type: z.literal("message").optional(),
      role: z.literal("assistant"),
      content: z.union([z.string(), z.array(z.union([outputText, refusal]))]),
      id: z.string().optional(),
      phase: z.string().optional(),
      status,
    }),
  ]),
  function_call: z.strictObject({
    type: z.literal("function_call"),
    call_id: callId,
    name: z.string().min(1),
    arguments: z.string(),
    id: z.string().optional(),
    namespace: z.string().optional(),
    status,
  }),
  function_call_output: z.strictObject({
    type: z.literal("function_call_output"),
    call_id: callId,
    output: outputContent,
    id: z.string().optional(),
    status,
  }),
  custom_tool_call: z.strictObject({
    type: z.literal("custom_tool_call"),
    call_id: callId,
    name: z.string().min(1),
    input: z.string(),
    id: z.string().optional(),
    status,
  }),
  custom_tool_call_output: z.strictObject({
    type: z.literal("custom_tool_call_output"),
    call_id: callId,
    output: outputContent,
    id: z.string().optional(),
  }),
  reasoning: z.strictObject({
    type: z.literal("reasoning"),
    id: z.string(),
    summary: z.array(z.strictObject({ type: z.literal("summary_text"), text: z.string() })),
    content: z.array(z.unknown()).nullish(),
    encrypted_content: z.string().nullish(),
    status,
  }),
};

const functionTool = z.strictObject({
  type: z.literal("function"),
  name: toolName,
  description: z.string().optional(),
  parameters: z.record(z.string(), z.unknown()).nullable(),
  strict: z.boolean().nullable(),
});
const customTool = z.strictObject({
  type: z.literal("custom"),
  name: toolName,
  description: z.string().optional(),
  format: z
    .union([
      z.strictObject({ type: z.literal("text") }),
      z.strictObject({ type: z.literal("grammar"), syntax: z.enum(["lark", "regex"]), definition: z.string().min(1) }),
    ])
    .optional(),
});
const jsonSchemaFormat = z.strictObject({
  type: z.literal("json_schema"),
  name: toolName,
  description: z.string().optional(),
  schema: z.record(z.string(), z.unknown()),
  strict: z.boolean().nullish(),
});

export const requestSchema = z.strictObject({
  model: z.string().min(1),
  instructions: z.string().nullish(),
  input: z.array(z.record(z.string(), z.unknown())).min(1),
  tools: z.array(z.union([functionTool, customTool])).optional(),
  tool_choice: z.enum(["auto", "none", "required"]).optional(),
  parallel_tool_calls: z.boolean().optional(),
  reasoning: z
    .strictObject({
      effort: z.enum(["none", "minimal", "low", "medium", "high", "xhigh"]).nullish(),
      summary: z.enum(["auto", "concise", "detailed"]).nullish(),
    })
    .nullish(),
  store: z.literal(false, "this server answers only requests that store nothing"),
  stream: z.literal(true, "this server answers only streamed requests"),
  include: z.array(z.literal("reasoning.encrypted_content")).optional(),
  prompt_cache_key: z.string().min(1).max(64).optional(),
  text: z
    .strictObject({
      verbosity: z.enum(["low", "medium", "high"]).nullish(),
      format: z.union([z.strictObject({ type: z.literal("text") }), jsonSchemaFormat]).optional(),
    })
    .optional(),
  service_tier: z.enum(["auto", "default", "flex", "priority"]).nullish(),
  max_output_tokens: z.number().int().positive().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
});

export type ResponsesRequest = z.infer<typeof requestSchema>;
