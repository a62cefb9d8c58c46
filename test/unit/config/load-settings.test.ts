import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSettings } from "../../../src/config/load-settings.ts";
import { parseOverride } from "../../../src/config/overrides.ts";
import { temporaryDirectory, writeFiles } from "../../support/work-tree.ts";

/** Loads from a home with these files. */
async function load(
  files: Record<string, string>,
  {
    profile,
    overrides = [],
    ignoreUserConfig = false,
  }: { profile?: string; overrides?: string[]; ignoreUserConfig?: boolean } = {},
) {
  using home = temporaryDirectory();
  writeFiles(home.path, files);
  return await loadSettings({
    codexHome: home.path,
    profile,
    ignoreUserConfig,
    overrides: overrides.map((text) => parseOverride(text, "-c")),
  });
}

describe("loading the settings", () => {
  it("lays profile over user file and overrides over both", async () => {
    const files = {
      "config.toml": 'model = "user"\nmodel_verbosity = "low"\n[model_providers.a]\nbase_url = "https://a.example"\n',
      "fast.config.toml": 'model = "profile"\nmodel_reasoning_effort = "low"\n[model_providers.a]\nenv_key = "A"\n',
    };
    const { settings, warnings } = await load(files, { profile: "fast", overrides: ["model_reasoning_effort=high"] });
    expect(settings).toEqual({
      model: "profile",
      model_verbosity: "low",
      model_reasoning_effort: "high",
      model_providers: { a: { base_url: "https://a.example", env_key: "A" } },
    });
    expect(warnings).toEqual([]);
  });

  it("needs no file", async () => {
    expect(await load({})).toEqual({ settings: {}, warnings: [] });
  });

  it("leaves out the user file, but not profile and overrides, when asked to", async () => {
    const files = { "config.toml": "this is not TOML", "p.config.toml": 'model = "profile"' };
    expect(
      (await load(files, { ignoreUserConfig: true, profile: "p", overrides: ["model_verbosity=low"] })).settings,
    ).toEqual({ model: "profile", model_verbosity: "low" });
  });

  it("warns of keys that are not acted on and gives the nearest", async () => {
    const { warnings } = await load({ "config.toml": "sandbox_mod = 1\n[mcp_servers.x]\ncommand = 'x'\n" });
    expect(warnings).toMatchObject([
      {
        code: "config.invalid",
        message: "configuration key `sandbox_mod` is not acted on",
        hint: "Did you mean `sandbox_mode`?",
      },
      { code: "config.invalid", message: "configuration key `mcp_servers` is not acted on" },
    ]);
  });

  it.each([
    ["text that is not TOML", { "config.toml": "model = \n" }, {}, /config\.toml: /],
    ["a wrong value", { "config.toml": 'sandbox_mode = "all"' }, {}, /configuration: sandbox_mode: .*"read-only"/],
    ["a wrong override", {}, { overrides: ["sandbox_mode=all"] }, /configuration: sandbox_mode: /],
    [
      "a profile that is not there, which Codex takes in silence",
      {},
      { profile: "none" },
      /cannot read .*none\.config\.toml/,
    ],
  ])("fails for %s and says where", async (_, files, more, message) => {
    await expect(load(files, more)).rejects.toMatchObject({
      code: "config.invalid",
      message: expect.stringMatching(message),
    });
  });

  it("fails for a user file that is there but cannot be read", async () => {
    using home = temporaryDirectory();
    mkdirSync(join(home.path, "config.toml"));
    await expect(
      loadSettings({ codexHome: home.path, profile: undefined, ignoreUserConfig: false, overrides: [] }),
    ).rejects.toMatchObject({ code: "config.invalid" });
  });
});
