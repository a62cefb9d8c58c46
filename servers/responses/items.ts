/** Output items as the service sends them. Ids are derived from what the script says, so that a replay is the same every time. */
export type ServerItem = Readonly<Record<string, unknown>> & { readonly type: string };

/** An assistant message; `phase` is `commentary` or `final_answer` where a script cares. */
export function message(
  text: string,
  { id = idOf("msg", text), phase }: { id?: string; phase?: string } = {},
): ServerItem {
  const content = [{ type: "output_text", text, annotations: [] }];
  return {
    type: "message",
    id,
    status: "completed",
    role: "assistant",
    content,
    ...(phase === undefined ? {} : { phase }),
  };
}

/** A function call; `input` becomes JSON, a string is sent as it is, so that a script can send broken JSON. */
export function functionCall(name: string, input: unknown, callId = idOf("call", [name, input])): ServerItem {
  const text = typeof input === "string" ? input : JSON.stringify(input);
  return { type: "function_call", id: idOf("fc", callId), status: "completed", call_id: callId, name, arguments: text };
}

/** A call of a free-form tool such as apply_patch. */
export function customToolCall(name: string, input: string, callId = idOf("call", [name, input])): ServerItem {
  return { type: "custom_tool_call", id: idOf("ctc", callId), status: "completed", call_id: callId, name, input };
}

/** Reasoning with the encrypted content that must come back unchanged. */
export function reasoning(summary: string, encrypted = `encrypted:${summary}`): ServerItem {
  const parts = summary === "" ? [] : [{ type: "summary_text", text: summary }];
  return { type: "reasoning", id: idOf("rs", [summary, encrypted]), summary: parts, encrypted_content: encrypted };
}

/** A short id from any JSON value: FNV-1a, good enough to tell the items of a script apart. */
function idOf(prefix: string, value: unknown): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(JSON.stringify(value) ?? "")) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return `${prefix}_${hash.toString(16).padStart(8, "0")}`;
}
