import { setTimeout as sleep } from "node:timers/promises";
import {
  createModelClient,
  defaultModelTiming,
  type ModelClientOptions,
} from "../../../src/model/create-model-client.ts";
import type { ModelEvent } from "../../../src/model/model-event.ts";
import type { ModelRequest } from "../../../src/model/model-request.ts";
import { systemClock } from "../../../src/system/clock.ts";

export const userMessage = { type: "message", role: "user", content: [{ type: "input_text", text: "Fix it" }] };

export const execTool = {
  type: "function",
  name: "exec_command",
  description: "Runs a command.",
  strict: false,
  parameters: {
    type: "object",
    properties: { cmd: { type: "string" } },
    required: ["cmd"],
    additionalProperties: false,
  },
};

export function modelRequest(change: Partial<ModelRequest> = {}): ModelRequest {
  return {
    model: "gpt-5.5",
    input: [userMessage],
    tools: [execTool],
    reasoning: { effort: "medium", summary: "auto" },
    promptCacheKey: "thread-1",
    text: { verbosity: "low", format: undefined },
    ...change,
  };
}

export function testClient(endpoint: string, change: Partial<ModelClientOptions> = {}) {
  return createModelClient({
    ...defaultModelTiming,
    backoff: { baseMs: 4, maxMs: 20 },
    endpoint,
    apiKey: "sk-test-0123456789",
    organization: undefined,
    userAgent: "codex-action/test",
    headers: {},
    fetch: globalThis.fetch,
    clock: systemClock,
    random: () => 0.5,
    ...change,
  });
}

export async function collect(events: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** The events of one request; its last one is the end. */
export async function ask(endpoint: string, change: Partial<ModelClientOptions> = {}, request = modelRequest()) {
  const events = await collect(testClient(endpoint, change).streamResponse(request, new AbortController().signal));
  const last = events.at(-1);
  if (last === undefined) throw new Error("the stream was empty");
  return {
    events,
    last,
    types: events.map(({ type }) => type),
    retries: events.filter(({ type }) => type === "retry"),
  };
}

export async function eventually(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 500; tries++) await sleep(10);
}
