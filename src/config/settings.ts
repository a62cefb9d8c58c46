import { distance } from "fastest-levenshtein";
import { z } from "zod";

const provider = z.object({
  name: z.string().optional(),
  base_url: z.string().optional(),
  env_key: z.string().optional(),
  wire_api: z.literal("responses").optional(),
  query_params: z.record(z.string(), z.string()).optional(),
  http_headers: z.record(z.string(), z.string()).optional(),
  stream_idle_timeout_ms: z.number().int().positive().optional(),
});

/** Only that there is no network, which is always so: the SDK says it in every run. */
const workspaceWrite = z.object({ network_access: z.boolean().optional() });

const networkAccess: IgnoredKey = { key: "sandbox_workspace_write.network_access", nearest: undefined };

/** The keys of Codex's `config.toml` that mean something here. Others are named in a warning, never silently obeyed or lost. */
const known = z.object({
  model: z.string().optional(),
  model_provider: z.string().optional(),
  model_providers: z.record(z.string(), provider).optional(),
  openai_base_url: z.string().optional(),
  model_reasoning_effort: z.string().optional(),
  model_reasoning_summary: z.enum(["auto", "concise", "detailed", "none"]).optional(),
  model_verbosity: z.enum(["low", "medium", "high"]).optional(),
  developer_instructions: z.string().optional(),
  project_doc_max_bytes: z.number().int().min(0).optional(),
  project_doc_fallback_filenames: z.array(z.string()).optional(),
  sandbox_mode: z.enum(["read-only", "workspace-write", "danger-full-access"]).optional(),
  sandbox_workspace_write: workspaceWrite.optional(),
});

export type Settings = z.infer<typeof known>;

/** A key we do not act on, with the nearest one that we do where it looks like a slip. */
export type IgnoredKey = { key: string; nearest: string | undefined };

/** Keys of Codex that have no meaning in a headless run; they need no warning. */
const withoutMeaning = new Set([
  "approval_policy",
  "web_search",
  "projects",
  "analytics",
  "feedback",
  "check_for_update_on_startup",
  "history",
  "notify",
  "tui",
  "features",
  "hide_agent_reasoning",
  "file_opener",
]);

/**
 * Splits a parsed configuration into what we act on and what we do not.
 * A known key with a wrong value is a problem; the texts name key and reason.
 */
export function parseSettings(raw: Record<string, unknown>): {
  settings: Settings;
  ignored: IgnoredKey[];
  problems: string[];
} {
  const result = known.safeParse(raw);
  const ignored = [
    ...strangers(raw, known).filter(({ key }) => !withoutMeaning.has(key)),
    ...Object.keys(tableOf(raw["model_providers"])).flatMap((name) =>
      strangers(raw, provider, ["model_providers", name]),
    ),
    ...strangers(raw, workspaceWrite, ["sandbox_workspace_write"]),
    ...(result.data?.sandbox_workspace_write?.network_access ? [networkAccess] : []),
  ];
  if (result.success) return { settings: result.data, ignored, problems: [] };
  return {
    settings: {},
    ignored,
    problems: result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`),
  };
}

/** Keys of the table at `path` that its shape does not have. */
function strangers(raw: unknown, { shape }: { shape: object }, path: readonly string[] = []): IgnoredKey[] {
  const full = (key: string) => [...path, key].join(".");
  const names = Object.keys(shape);
  const table = path.reduce<unknown>((at, part) => tableOf(at)[part], raw);
  const unknown = Object.keys(tableOf(table)).filter((key) => !names.includes(key));
  return unknown.map((key) => {
    const nearest = nearestOf(key, names);
    return { key: full(key), nearest: nearest === undefined ? undefined : full(nearest) };
  });
}

function tableOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** The closest of `names` when it is close enough to be what was meant: at most a third of its letters differ. */
export function nearestOf(word: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best !== undefined && best.far <= Math.max(2, Math.floor(best.name.length / 3)) ? best.name : undefined;
}
