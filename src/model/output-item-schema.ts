import { z } from "zod";

const outputText = z.object({ type: z.literal("output_text"), text: z.string() });
const refusal = z.object({ type: z.literal("refusal"), refusal: z.string() });
const messagePart = z.union([
  outputText,
  refusal,
  z
    .object({ type: z.string().refine((type) => type !== "output_text" && type !== "refusal") })
    .transform(({ type }) => ({ type: "unknown" as const, was: type })),
]);

/** What we act on. `namespace` stands beside the name of calls that belong to a group of tools. */
const knownItems = {
  message: z.object({
    type: z.literal("message"),
    role: z.literal("assistant"),
    content: z.array(messagePart),
    phase: z.string().nullish(),
  }),
  function_call: z.object({
    type: z.literal("function_call"),
    call_id: z.string().min(1).max(512),
    name: z.string(),
    arguments: z.string(),
    namespace: z.string().nullish(),
  }),
  custom_tool_call: z.object({
    type: z.literal("custom_tool_call"),
    call_id: z.string().min(1).max(512),
    name: z.string(),
    input: z.string(),
  }),
  reasoning: z.object({
    type: z.literal("reasoning"),
    summary: z.array(z.object({ type: z.string(), text: z.string() })).nullish(),
    encrypted_content: z.string().nullish(),
  }),
};
const anyItem = z.object({ type: z.string().min(1) });

type KnownItems = { [Name in keyof typeof knownItems]: z.infer<(typeof knownItems)[Name]> };
/** An item of an answer; one we do not know is named and otherwise only kept raw. */
export type OutputItem = KnownItems[keyof KnownItems] | { type: "unknown"; was: string };

/** Reads one raw item. A known type with a broken field is malformed; an unknown type is not. */
export function parseOutputItem(
  raw: unknown,
): { kind: "parsed"; item: OutputItem } | { kind: "malformed"; problem: string } {
  const tagged = anyItem.safeParse(raw);
  if (!tagged.success) return { kind: "malformed", problem: "an item without a type" };
  const { type } = tagged.data;
  if (!isKnownItem(type)) return { kind: "parsed", item: { type: "unknown", was: type } };
  const parsed = knownItems[type].safeParse(raw);
  if (parsed.success) return { kind: "parsed", item: parsed.data };
  return { kind: "malformed", problem: `a ${type} item whose ${parsed.error.issues[0]?.path.join(".")} is wrong` };
}

/** An own property: "constructor" is not a type of item. */
function isKnownItem(type: string): type is keyof typeof knownItems {
  return Object.hasOwn(knownItems, type);
}
