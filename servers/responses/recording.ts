import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { ServerItem } from "./items.ts";
import type { ResponsesRequest } from "./request-schema.ts";
import { messagesOf, outputOf, type Turn } from "./turn.ts";

/**
 * A recording is a JSON file that plays the model's part. It is an object with
 * - `version`: 1;
 * - `about`: what is recorded, for a reader;
 * - `turns`: one entry per request, each with
 *   - `expect` (optional), all of which must hold before the turn is played:
 *     - `outputs`: list of `{ "call": call_id, "matches": regex?, "lacks": regex? }` about outputs of earlier tool calls,
 *     - `messages`: list of `{ "role", "matches": regex?, "lacks": regex? }` about the joined text of that role's messages,
 *     - `tools`: names of tools that must be offered;
 *   - `items`: the output items of the answer, in the wire format of the Responses API (`message`, `function_call`,
 *     `custom_tool_call`, `reasoning`); `arguments` of a function call may be written as an object;
 *   - `usage` (optional): `{ "input", "cached", "output", "reasoning" }` in tokens, else estimated from the bytes;
 *   - `endTurn`, `delayMs` (optional).
 *
 * Regular expressions are JavaScript's, with the flags `m` and `u`. A request that does not fit is answered 400 with the reason,
 * so that a replay never goes on over a run that went another way.
 */
const textExpectation = { matches: z.string().optional(), lacks: z.string().optional() };
const count = z.number().int().nonnegative();
const item = z.looseObject({ type: z.string() });
const recordingSchema = z.strictObject({
  version: z.literal(1),
  about: z.string(),
  turns: z
    .array(
      z.strictObject({
        expect: z
          .strictObject({
            outputs: z.array(z.strictObject({ call: z.string(), ...textExpectation })).optional(),
            messages: z.array(z.strictObject({ role: z.string(), ...textExpectation })).optional(),
            tools: z.array(z.string()).optional(),
          })
          .optional(),
        items: z.array(item),
        usage: z.strictObject({ input: count, cached: count, output: count, reasoning: count }).optional(),
        endTurn: z.boolean().optional(),
        delayMs: count.optional(),
      }),
    )
    .min(1),
});
type RecordedTurn = z.infer<typeof recordingSchema>["turns"][number];
type RecordedExpectation = NonNullable<RecordedTurn["expect"]>;

/** Loads a recording as a script. Throws when the file is not one, naming the place. */
export async function readRecording(file: string): Promise<Turn[]> {
  return parseRecording(JSON.parse(await readFile(file, "utf8")));
}

/** The same from parsed JSON. */
export function parseRecording(json: unknown): Turn[] {
  return recordingSchema.parse(json).turns.map(toTurn);
}

function toTurn({ expect, items, usage, endTurn, delayMs }: RecordedTurn): Turn {
  const details = {
    ...(usage === undefined ? {} : { usage }),
    ...(endTurn === undefined ? {} : { endTurn }),
    ...(delayMs === undefined ? {} : { delayMs }),
  };
  const reply = { kind: "items", items: items.map(toItem), ...details } as const;
  if (expect === undefined) return { reply };
  const checks = expectationChecks(expect);
  return { reply, expect: (request) => checks.map((check) => check(request)).find((problem) => problem !== undefined) };
}

function toItem(recorded: z.infer<typeof item>): ServerItem {
  const given = recorded["arguments"];
  if (recorded.type !== "function_call" || typeof given === "string") return recorded;
  return { ...recorded, arguments: JSON.stringify(given ?? {}) };
}

/** Regular expressions are compiled here, so that a broken one fails when the recording is read. */
function expectationChecks({ outputs = [], messages = [], tools = [] }: RecordedExpectation) {
  return [
    ...tools.map((name) => (request: ResponsesRequest) => {
      return request.tools?.some((tool) => tool.name === name) ? undefined : `the tool ${name} is not offered`;
    }),
    ...outputs.map(({ call, ...expectation }) => {
      const check = textCheck(`the output of ${call}`, expectation);
      return (request: ResponsesRequest) => check(outputOf(request, call));
    }),
    ...messages.map(({ role, ...expectation }) => {
      const check = textCheck(`the ${role} messages`, expectation);
      return (request: ResponsesRequest) => check(messagesOf(request, role));
    }),
  ];
}

function textCheck(what: string, { matches, lacks }: { matches?: string | undefined; lacks?: string | undefined }) {
  const must = matches === undefined ? undefined : new RegExp(matches, "mu");
  const mustNot = lacks === undefined ? undefined : new RegExp(lacks, "mu");
  return (text: string | undefined): string | undefined => {
    if (text === undefined) return `${what}: there is none`;
    const shown = JSON.stringify(text.slice(0, 500));
    if (must && !must.test(text)) return `${what} does not match ${must}: ${shown}`;
    if (mustNot?.test(text)) return `${what} matches ${mustNot}: ${shown}`;
    return undefined;
  };
}
