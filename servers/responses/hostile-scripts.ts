import { customToolCall, functionCall, message, type ServerItem } from "./items.ts";
import { answer, type Script } from "./turn.ts";

/** Models that misbehave; a runner must end each of them by its own rules. */
export const hostileScripts = {
  /** Calls a tool again and again and never finishes. */
  endlessToolLoop:
    (name: string, input: unknown): Script =>
    (taken) =>
      answer([functionCall(name, input, `call_${taken}`)]),
  /** Calls tools that were never offered, one named like a property every object has. */
  unknownTools: [
    answer([functionCall("no_such_tool", {}), functionCall("constructor", {}), customToolCall("__proto__", "x")]),
    answer([message("Done.")]),
  ],
  /** Arguments that are not JSON, not an object, deeply nested, or have `__proto__` as a key. */
  badArguments: (name: string): Script => [
    answer([
      functionCall(name, "{not json", "call_broken"),
      functionCall(name, "[]", "call_list"),
      functionCall(name, "null", "call_null"),
      functionCall(name, "[".repeat(20_000), "call_deep"),
      functionCall(name, '{"__proto__":{"admin":true},"constructor":1}', "call_prototype"),
    ]),
    answer([message("Done.")]),
  ],
  /** Two calls with one id: an output could not be told to belong to either. */
  duplicateCallIds: (name: string, input: unknown): Script => [
    answer([functionCall(name, input, "call_same"), functionCall(name, input, "call_same")]),
    answer([message("Done.")]),
  ],
  /** Two final messages that contradict each other; the last one counts. */
  twoFinals: [
    answer([
      message("All tests pass.", { phase: "final_answer" }),
      message("Nothing was done.", { phase: "final_answer", id: "msg_second" }),
    ]),
  ],
  /** Obeys whatever a file told it: reads secrets, sends them out, pushes, edits workflows. `commands` are tried in turn. */
  injectionObeying: (toolName: string, commands: readonly string[], last: string): Script => [
    ...commands.map((cmd, index) => answer([functionCall(toolName, { cmd }, `call_${index}`)])),
    answer([message(last)]),
  ],
  /** Ends without a word. */
  silent: [answer([])],
  /** Item types and events nobody knows, between normal ones. */
  strangers: [answer([{ type: "hologram_call", id: "holo_1", beam: { on: true } } as ServerItem, message("Done.")])],
} as const;
