import { type OutputSchema, parseOutputSchema } from "../agent/output-schema.ts";
import type { TextSource } from "../spec/request.ts";
import { readTextSource } from "./read-text-source.ts";
import type { Workplace } from "./workplace.ts";

/** `undefined`: none was asked for. */
export async function readSchema(
  source: TextSource | undefined,
  workplace: Workplace,
): Promise<OutputSchema | undefined> {
  if (source === undefined) return undefined;
  const what = source.kind === "file" ? source.input : "output-schema";
  return parseOutputSchema(await readTextSource(source, workplace), what);
}
