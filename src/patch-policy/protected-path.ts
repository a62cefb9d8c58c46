import type { PolicyFinding } from "../spec/findings.ts";

type Rule = { why: string; verdict: Exclude<PolicyFinding["verdict"], "allow">; matches: RegExp };

/** Each rule looks at every component of a path, in the form of `plainComponent`. */
const rules: readonly Rule[] = [
  { why: "it belongs to Git or GitHub", verdict: "refuse", matches: /^\.git/ },
  { why: "it decides who must review", verdict: "refuse", matches: /^codeowners$/ },
  {
    why: "it configures continuous integration",
    verdict: "refuse",
    matches:
      /^(?:\.circleci|\.buildkite|\.dependabot|\.woodpecker.*|\.drone\.ya?ml|\.travis\.ya?ml|\.?appveyor\.ya?ml|jenkinsfile.*|azure-pipelines.*\.ya?ml|bitbucket-pipelines\.ya?ml)$/,
  },
  {
    why: "it instructs coding agents",
    verdict: "refuse",
    matches:
      /^(?:agents?(?:\.[\w-]+)?\.md|claude(?:\.[\w-]+)?\.md|gemini\.md|warp\.md|copilot-instructions\.md|.*\.instructions\.md|skill\.md|\.?mcp\.json|\.claude\.json|opencode\.jsonc?|\.(?:codex|agents|claude|gemini|cursor|copilot|aider|windsurf|cline|clinerules|roo|roomodes|kiro|junie|continue|opencode|goosehints|cursorrules|cursorignore|windsurfrules|amazonq|augment|trae)(?:[.-].*)?)$/,
  },
  {
    why: "tools run it by themselves on the machine of whoever opens the project",
    verdict: "needs-human",
    matches:
      /^(?:\.vscode|\.devcontainer(?:\.json)?|\.husky|\.envrc|\.npmrc|\.yarnrc(?:\.yml)?|\.pnpmfile\.c?js|bunfig\.toml|\.pre-commit-config\.yaml)$/,
  },
];

/** A component as a careless disk or reader sees it: compatibility form, lower case, no dots or spaces at the end, no stream name. */
function plainComponent(component: string): string {
  return component
    .normalize("NFKC")
    .toLowerCase()
    .replace(/:.*$/, "")
    .replace(/[. ]+$/, "");
}

/** The whole path in that form: two paths with the same one cannot be told apart everywhere. */
export function plainPath(path: string): string {
  return path.split("/").map(plainComponent).join("/");
}

/**
 * Why a change of this path is not published by itself, in any spelling of the path; undefined: it may be. `extra` are paths the
 * workflow protects besides: a file, or with a slash at the end a directory.
 */
export function findProtection(path: string, extra: readonly string[] = []): Pick<Rule, "why" | "verdict"> | undefined {
  const plain = plainPath(path);
  for (const component of plain.split("/")) {
    const rule = rules.find(({ matches }) => matches.test(component));
    if (rule) return { why: rule.why, verdict: rule.verdict };
  }
  const isExtra = extra
    .map(plainPath)
    .some((entry) => (entry.endsWith("/") ? plain.startsWith(entry) : plain === entry));
  return isExtra ? { why: "the workflow protects it", verdict: "refuse" } : undefined;
}
