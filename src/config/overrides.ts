import { parse } from "smol-toml";
import { RunError } from "../spec/run-error.ts";

export type Override = { key: string; value: string; from: string };

type Table = Record<string, unknown>;

/** `-c a.b=value`: the value is TOML, or the text itself when it is not. The key is a dotted path as TOML spells it. */
export function parseOverride(text: string, from: string): Override {
  const at = text.indexOf("=");
  if (at <= 0) throw new RunError({ code: "config.invalid", message: `${from}: "${text}" is not of the form key=value` });
  return { key: text.slice(0, at).trim(), value: text.slice(at + 1).trim(), from };
}

/** Lays overrides over a configuration, later ones last. */
export function applyOverrides(base: Table, overrides: readonly Override[]): Table {
  return overrides.reduce((config, override) => merge(config, tableOf(override)), base);
}

function tableOf({ key, value, from }: Override): Table {
  for (const text of [value, JSON.stringify(value)]) {
    try {
      return parse(`${key} = ${text}`) as Table;
    } catch {
      // Not TOML: the second round takes the value as a plain string, as Codex does.
    }
  }
  throw new RunError({ code: "config.invalid", message: `${from}: "${key}" is not a configuration key` });
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
