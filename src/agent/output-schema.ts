import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { RunError } from "../spec/run-error.ts";

/** A JSON Schema for the final message: what the service is sent, and our own check of the result. */
export type OutputSchema = {
  /** `text.format` of a request, in Codex's form. */
  format: { type: "json_schema"; strict: true; name: "codex_output_schema"; schema: unknown };
  /** What does not fit, in words; `undefined`: it fits. */
  check(text: string): string | undefined;
};

/** Refuses text that is not JSON or not a schema before anything is spent. `what` names the input. */
export function parseOutputSchema(text: string, what: string): OutputSchema {
  const refuse = (reason: string, cause?: unknown) =>
    new RunError({ code: "input.bad-schema", message: `${what}: ${reason}`, cause });
  let schema: unknown;
  try {
    schema = JSON.parse(text);
  } catch (error) {
    throw refuse("is not valid JSON", error);
  }
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) throw refuse("must be a JSON object");
  try {
    const validate = compile(schema);
    return {
      format: { type: "json_schema", strict: true, name: "codex_output_schema", schema },
      check: (result) => explain(result, validate),
    };
  } catch (error) {
    throw refuse(`is not a JSON Schema: ${error instanceof Error ? error.message : error}`, error);
  }
}

/** `$schema` only chooses the draft: the validator knows no other document by name, and nothing is ever fetched. */
function compile({ $schema, ...schema }: { $schema?: unknown }): ReturnType<Ajv["compile"]> {
  const Draft = /draft\/20(?:19|20)-/.test(String($schema)) ? Ajv2020 : Ajv;
  return new Draft({ strict: false, allErrors: true, logger: false }).compile(schema);
}

function explain(text: string, validate: ReturnType<Ajv["compile"]>): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "the message is not JSON";
  }
  if (validate(value)) return undefined;
  const first = (validate.errors ?? []).slice(0, 5).map((error) => `${error.instancePath || "/"} ${error.message}`);
  return first.join("; ");
}
