import { describe, expect, it } from "vitest";
import { parseResponsesEndpoint, responsesEndpointOf } from "../../../src/model/responses-endpoint.ts";

describe("parseResponsesEndpoint", () => {
  it("keeps path and query and drops a fragment", () => {
    const url = "https://host.example/openai/v1/responses?api-version=2025-04-01&x=%2F+";
    expect(parseResponsesEndpoint(`${url}#part`)).toBe(url);
    expect(parseResponsesEndpoint("https://host.example/llm")).toBe("https://host.example/llm");
  });
});

describe("responsesEndpointOf", () => {
  it.each([
    ["https://api.openai.com/v1", "https://api.openai.com/v1/responses"],
    ["https://api.openai.com/v1/", "https://api.openai.com/v1/responses"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/responses"],
    ["https://host/openai/v1?api-version=1", "https://host/openai/v1/responses?api-version=1"],
  ])("finds the endpoint below %s", (base, endpoint) => {
    expect(responsesEndpointOf(base)).toBe(endpoint);
  });
});
