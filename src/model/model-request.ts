/** An object of the Responses wire format, kept as it came or as its maker wrote it. */
export type WireObject = Readonly<Record<string, unknown>>;

/** One sampling request. Objects inside are sent in the key order their makers gave them. */
export type ModelRequest = {
  model: string;
  /** Messages, calls, outputs, and raw items of earlier answers exactly as received. */
  input: readonly WireObject[];
  tools: readonly WireObject[];
  reasoning: { effort: string | undefined; summary: string | undefined };
  /** The same for every request of a thread, so that its prefix is cached. */
  promptCacheKey: string;
  text: {
    verbosity: string | undefined;
    /** Structured output; strict, so the service refuses schemas outside its subset with a 400. */
    format: { name: string; schema: WireObject } | undefined;
  };
};

/**
 * The body of a request. The order of keys is part of the contract: `input` comes last and only grows, so the bytes of one
 * request are a prefix of the next up to the closing brackets. Nothing is stored at the service.
 */
export function requestBody({ model, input, tools, reasoning, promptCacheKey, text }: ModelRequest) {
  return {
    model,
    tools,
    tool_choice: "auto",
    parallel_tool_calls: true,
    reasoning: { ...optional("effort", reasoning.effort), ...optional("summary", reasoning.summary) },
    store: false,
    stream: true,
    include: ["reasoning.encrypted_content"],
    prompt_cache_key: promptCacheKey,
    text: { ...optional("verbosity", text.verbosity), ...optional("format", text.format && strictFormat(text.format)) },
    input,
  } as const;
}

/** The exact text that is sent. */
export function serializeRequest(request: ModelRequest): string {
  return JSON.stringify(requestBody(request));
}

function strictFormat({ name, schema }: { name: string; schema: WireObject }) {
  return { type: "json_schema", strict: true, name, schema } as const;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
