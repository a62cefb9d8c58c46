import { RunError } from "../spec/run-error.ts";
import type { Settings } from "./settings.ts";

/** Where requests go. `url` is the full URL of the Responses endpoint, query included. */
export type Provider = {
  url: string;
  keyVariables: readonly string[];
  headers: Readonly<Record<string, string>>;
  idleTimeoutMs: number;
};

const defaultBase = "https://api.openai.com/v1";
const defaultIdleTimeoutMs = 300_000;

/**
 * The full endpoint given by an input wins, then the configured provider, then OpenAI.
 * `keyVariables` are tried in order; the first that is set holds the key.
 */
export function resolveProvider(settings: Settings, endpoint: string | undefined): Provider {
  const name = settings.model_provider ?? "openai";
  const configured = Object.hasOwn(settings.model_providers ?? {}, name) ? settings.model_providers?.[name] : undefined;
  if (configured === undefined && name !== "openai")
    throw new RunError({
      code: "config.invalid",
      message: `model_provider "${name}" is not defined in model_providers`,
    });
  const base = configured?.base_url ?? settings.openai_base_url ?? defaultBase;
  const from =
    endpoint !== undefined
      ? "responses-api-endpoint"
      : configured?.base_url === undefined
        ? "openai_base_url"
        : `model_providers.${name}.base_url`;
  const url = parseUrl(endpoint ?? base, from);
  if (endpoint === undefined) url.pathname = `${url.pathname.replace(/\/+$/, "")}/responses`;
  for (const [key, value] of Object.entries(configured?.query_params ?? {})) url.searchParams.set(key, value);
  return {
    url: url.href,
    keyVariables: configured?.env_key === undefined ? ["CODEX_API_KEY", "OPENAI_API_KEY"] : [configured.env_key],
    headers: configured?.http_headers ?? {},
    idleTimeoutMs: configured?.stream_idle_timeout_ms ?? defaultIdleTimeoutMs,
  };
}

function parseUrl(text: string, from: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol))
    throw new RunError({
      code: "input.invalid",
      message: `${from}: "${text}" is not an http(s) URL`,
      hint: `Give the full address, for example \`${defaultBase}${from === "responses-api-endpoint" ? "/responses" : ""}\`.`,
    });
  return url;
}
