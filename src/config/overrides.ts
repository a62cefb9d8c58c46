import { parse } from "smol-toml";
import { RunError } from "../spec/run-error.ts";

export type Override = { key: string; value: string; from: string };

type Table = Record<string, unknown>;

/** `-c a.b=value`: the value is TOML, or the text itself when it is not. The key is a dotted path as TOML spells it. */
export function parseOverride(text: string, from: string): Override {
  const at = text.indexOf("=");
  if (at <= 0)
    throw new RunError({ code: "config.invalid", message: `${from}: "${text}" is not of the form key=value` });
  return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim(), from };
}

/** Lays overrides over a configuration, later ones last. */
export function applyOverrides(base: Table, overrides: readonly Override[]): Table {
  return overrides.reduce((config, override) => merge(config, tableOf(override)), base);
}

/** Key and value are read apart, so that no text in one can set another key. */
function tableOf({ key, value, from }: Override): Table {
  return keyPath(key, from).reduceRight<unknown>((inside, part) => ({ [part]: inside }), parseValue(value)) as Table;
}

function keyPath(key: string, from: string): string[] {
  const path: string[] = [];
  try {
    for (let at: unknown = parse(`${key} = 0`); isTable(at); at = Object.values(at)[0]) path.push(...Object.keys(at));
  } catch (error) {
    throw new RunError({
      code: "config.invalid",
      message: `${from}: "${key}" is not a configuration key`,
      cause: error,
    });
  }
  return path;
}

function parseValue(text: string): unknown {
  try {
    const table = parse(`value = ${text}`);
    return Object.keys(table).length === 1 ? table["value"] : text;
  } catch {
    return text; // Not TOML: the text itself, as Codex takes it.
  }
}

/** Tables merge key by key, everything else replaces. Keys come from users' files, so the result has no prototype. */
export function merge(under: Table, over: Table): Table {
  const result: Table = Object.assign(Object.create(null), under);
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(result, key) ? result[key] : undefined;
    result[key] = isTable(below) && isTable(value) ? merge(below, value) : value;
  }
  return result;
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
