import { describe, expect, it } from "vitest";
import { resolveProvider } from "../../../src/config/resolve-provider.ts";
import type { Settings } from "../../../src/config/settings.ts";

const azure: Settings = {
  model_provider: "azure",
  model_providers: {
    azure: {
      name: "Azure",
      base_url: "https://team.openai.azure.com/openai/v1",
      env_key: "AZURE_OPENAI_API_KEY",
      query_params: { "api-version": "2025-04-01-preview" },
      http_headers: { "x-team": "a" },
      stream_idle_timeout_ms: 60_000,
    },
  },
};

describe("where requests go", () => {
  it.each<[string, Settings, string | undefined, string]>([
    ["OpenAI by default", {}, undefined, "https://api.openai.com/v1/responses"],
    [
      "another base of OpenAI's provider",
      { openai_base_url: "http://127.0.0.1:8080/v1/" },
      undefined,
      "http://127.0.0.1:8080/v1/responses",
    ],
    [
      "a configured provider with its query",
      azure,
      undefined,
      "https://team.openai.azure.com/openai/v1/responses?api-version=2025-04-01-preview",
    ],
    [
      "a base with a query of its own",
      { openai_base_url: "https://a.example/v1?api-version=1" },
      undefined,
      "https://a.example/v1/responses?api-version=1",
    ],
    [
      "the full URL of the input, as it stands",
      {},
      "https://b.example/openai/responses?api-version=2",
      "https://b.example/openai/responses?api-version=2",
    ],
    [
      "the input before a configured provider",
      { openai_base_url: "https://a.example/v1" },
      "https://b.example/r",
      "https://b.example/r",
    ],
  ])("%s", (_, settings, endpoint, url) => {
    expect(resolveProvider(settings, endpoint).url).toBe(url);
  });

  it("comes with the provider's key variable, headers and patience", () => {
    expect(resolveProvider(azure, undefined)).toMatchObject({
      keyVariables: ["AZURE_OPENAI_API_KEY"],
      headers: { "x-team": "a" },
      idleTimeoutMs: 60_000,
    });
    expect(resolveProvider({}, undefined)).toMatchObject({
      keyVariables: ["CODEX_API_KEY", "OPENAI_API_KEY"],
      headers: {},
      idleTimeoutMs: 300_000,
    });
  });

  it.each([["nowhere"], ["constructor"], ["__proto__"]])("a provider %s that nobody defined is refused", (name) => {
    expect(() => resolveProvider({ ...azure, model_provider: name }, undefined)).toThrow(
      `model_provider "${name}" is not defined in model_providers`,
    );
  });

  it.each(["api.openai.com/v1/responses", "file:///etc/passwd", "javascript:alert(1)", "http://", " "])(
    "%j is no endpoint",
    (endpoint) => {
      expect(() => resolveProvider({}, endpoint)).toThrow(expect.objectContaining({ code: "input.invalid" }));
    },
  );
});
