import { describe, expect, it } from "vitest";
import { parseOutputSchema } from "../../../src/agent/output-schema.ts";

const answer = {
  type: "object",
  properties: { ok: { type: "boolean" }, notes: { type: "array", items: { type: "string" } } },
  required: ["ok"],
  additionalProperties: false,
};

describe("an output schema", () => {
  it("is sent in Codex's form, as it was written", () => {
    expect(parseOutputSchema(JSON.stringify(answer), "output-schema").format).toEqual({
      type: "json_schema",
      strict: true,
      name: "codex_output_schema",
      schema: answer,
    });
  });

  it.each([
    ['{"ok":true}', undefined],
    ['{"ok":true,"notes":["a"]}', undefined],
    ["done", "the message is not JSON"],
    ["", "the message is not JSON"],
    ['```json\n{"ok":true}\n```', "the message is not JSON"],
    ['{"ok":"yes"}', "/ok must be boolean"],
    [
      '{"notes":[1],"more":1}',
      "/ must have required property 'ok'; / must NOT have additional properties; /notes/0 must be string",
    ],
  ])("judges %j: %s", (text, problem) => {
    expect(parseOutputSchema(JSON.stringify(answer), "output-schema").check(text)).toBe(problem);
  });

  it.each([
    "http://json-schema.org/draft-07/schema#",
    "http://json-schema.org/draft-06/schema#",
    "http://json-schema.org/draft-04/schema#",
    "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema",
    "https://example.com/our-own",
  ])("may say that it is written in %s", ($schema) => {
    const schema = parseOutputSchema(JSON.stringify({ $schema, ...answer }), "output-schema");
    expect([schema.check('{"ok":true}'), schema.check('{"ok":1}')]).toEqual([undefined, "/ok must be boolean"]);
    expect(schema.format.schema).toEqual({ $schema, ...answer });
  });

  it("may use what only the newest draft has", () => {
    const tuple = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $defs: { word: { type: "string" } },
      type: "array",
      prefixItems: [{ $ref: "#/$defs/word" }],
    };
    const { check } = parseOutputSchema(JSON.stringify(tuple), "output-schema");
    expect([check('["a"]'), check("[1]")]).toEqual([undefined, "/0 must be string"]);
  });

  it("may name formats and keywords that nobody checks", () => {
    expect(
      parseOutputSchema('{"type":"string","format":"email","x-note":1}', "output-schema").check('"x"'),
    ).toBeUndefined();
  });

  it.each([
    ["not JSON", "{", "output-schema-file: is not valid JSON"],
    ["a list", "[]", "output-schema-file: must be a JSON object"],
    ["null", "null", "output-schema-file: must be a JSON object"],
    ["a type that does not exist", '{"type":"strin"}', "output-schema-file: is not a JSON Schema: "],
    ["required words that are none", '{"required":"ok"}', "output-schema-file: is not a JSON Schema: "],
    [
      "a reference to elsewhere",
      '{"$ref":"https://example.com/schema.json"}',
      "output-schema-file: is not a JSON Schema: ",
    ],
  ])("is refused when it is %s", (_, text, message) => {
    expect(() => parseOutputSchema(text, "output-schema-file")).toThrow(
      expect.objectContaining({ code: "input.bad-schema", message: expect.stringContaining(message) }),
    );
  });
});
