import { describe, expect, it } from "vitest";
import { findProtection } from "../../../src/patch-policy/protected-path.ts";

describe("findProtection", () => {
  it.each([
    ".github/workflows/ci.yml",
    ".GitHub/workflows/ci.yml",
    ".github./x",
    ".github /x",
    ".gith\uff55b/x",
    "sub/.github/actions/a/action.yml",
    ".gitmodules",
    ".gitattributes",
    "dir/.gitignore",
    ".gitlab-ci.yml",
    "CODEOWNERS",
    "docs/CODEOWNERS",
    ".circleci/config.yml",
    "Jenkinsfile",
    "AGENTS.md",
    "agents.MD",
    "packages/a/AGENTS.md",
    "AGENTS.override.md",
    "CLAUDE.md",
    "CLAUDE.local.md",
    "GEMINI.md",
    ".codex/config.toml",
    ".agents/skills/x/SKILL.md",
    ".claude/settings.json",
    ".claude.json",
    ".gemini/settings.json",
    ".cursor/rules/a.mdc",
    ".cursorrules",
    ".mcp.json",
    "docs/copilot-instructions.md",
    "AGENTS.md::$DATA",
    "\u{1d400}GENTS.md",
  ])("refuses %s", (path) => {
    expect(findProtection(path)).toMatchObject({ verdict: "refuse" });
  });

  it.each([".vscode/tasks.json", ".devcontainer/devcontainer.json", ".husky/pre-commit", ".npmrc", ".envrc"])(
    "wants a person for %s",
    (path) => {
      expect(findProtection(path)).toMatchObject({ verdict: "needs-human" });
    },
  );

  it.each([
    "src/agent/loop.ts",
    "docs/agents/index.md",
    "src/git/run.ts",
    "claude/x.ts",
    "github/x",
    "package.json",
    "README.md",
  ])("leaves %s alone", (path) => {
    expect(findProtection(path)).toBeUndefined();
  });

  it("protects what the workflow names: a file, or a directory with a slash", () => {
    const extra = ["infra/", "LICENSE"];
    expect(findProtection("infra/main.tf", extra)).toBeDefined();
    expect(findProtection("Infra/main.tf", extra)).toBeDefined();
    expect(findProtection("license", extra)).toBeDefined();
    expect(findProtection("infrastructure/main.tf", extra)).toBeUndefined();
    expect(findProtection("src/LICENSE", extra)).toBeUndefined();
  });
});
