import { describe, expect, it } from "vitest";
import { nearestOf, parseSettings } from "../../../src/config/settings.ts";

describe("a parsed configuration", () => {
  it("keeps what we act on", () => {
    const raw = {
      model: "gpt-5.5",
      model_provider: "azure",
      model_providers: {
        azure: { base_url: "https://example.com", env_key: "KEY", query_params: { "api-version": "1" } },
      },
      sandbox_workspace_write: { network_access: false },
      project_doc_max_bytes: 0,
    };
    expect(parseSettings(raw)).toEqual({ settings: raw, ignored: [], problems: [] });
  });

  it.each([
    ["modle", "model"],
    ["model_reasoning_efort", "model_reasoning_effort"],
    ["mcp_servers", undefined],
    ["constructor", undefined],
  ])("names %s as not acted on, with the nearest key where it looks like a slip", (key, nearest) => {
    expect(parseSettings({ [key]: 1 }).ignored).toEqual([{ key, nearest }]);
  });

  it("names keys of providers and of the sandbox too", () => {
    const raw = {
      model_providers: { azure: { base_ulr: "https://example.com", experimental_bearer_token: "t" } },
      sandbox_workspace_write: { exclude_slash_tmp: true },
    };
    expect(parseSettings(raw).ignored).toEqual([
      { key: "model_providers.azure.base_ulr", nearest: "model_providers.azure.base_url" },
      { key: "model_providers.azure.experimental_bearer_token", nearest: undefined },
      { key: "sandbox_workspace_write.exclude_slash_tmp", nearest: undefined },
    ]);
  });

  it.each([
    [{ tool_output_token_limit: 5 }, ["tool_output_token_limit"]],
    [{ model_providers: { a: { stream_max_retries: 1 } } }, ["model_providers.a.stream_max_retries"]],
    [{ sandbox_workspace_write: { network_access: false } }, []],
    [
      { sandbox_workspace_write: { network_access: true, writable_roots: ["/x"] } },
      ["sandbox_workspace_write.writable_roots", "sandbox_workspace_write.network_access"],
    ],
  ])("does not promise what nothing acts on: %j", (raw, keys) => {
    expect(parseSettings(raw).ignored.map(({ key }) => key)).toEqual(keys);
  });

  it("says nothing of keys that have no meaning without a person", () => {
    expect(parseSettings({ approval_policy: "never", tui: { theme: "x" }, notify: ["x"] }).ignored).toEqual([]);
  });

  it.each([
    [{ model: 5 }, /^model: /],
    [{ sandbox_mode: "workspace" }, /^sandbox_mode: .*"workspace-write"/],
    [{ model_providers: { a: { wire_api: "chat" } } }, /^model_providers\.a\.wire_api: .*"responses"/],
    [{ model_providers: { a: { stream_idle_timeout_ms: 0 } } }, /^model_providers\.a\.stream_idle_timeout_ms: /],
  ])("refuses %j and names key and reason", (raw, problem) => {
    const { settings, problems } = parseSettings(raw);
    expect(settings).toEqual({});
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });
});

it.each([
  ["reviw", "review"],
  ["COMMIT", "commit"],
  ["pull", undefined],
  ["", undefined],
])("the word nearest to %j is %j", (word, nearest) => {
  expect(nearestOf(word, ["patch", "commit", "review", "check"])).toBe(nearest);
});
