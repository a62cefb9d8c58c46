import { RunError } from "../spec/run-error.ts";

const word = /(?:[^\s"'\\]|\\[^\n]|"(?:[^"\\]|\\.)*"|'[^']*')+/gs;
const quoted = /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs;

/**
 * Splits `codex-args`: a JSON array of strings, or words as a shell would split them (quotes and backslashes, no expansion).
 * A quote that is never closed is refused: what follows it could be anything.
 */
export function splitArguments(text: string): string[] {
  const trimmed = text.trim();
  if (trimmed.startsWith("[")) return parseList(trimmed);
  const between = trimmed.replaceAll(word, "").replaceAll(/\\\n/g, "").trim();
  if (between !== "") throw refuse("a quote is not closed, or the text ends in a backslash");
  return [...trimmed.matchAll(word)].map(([found]) => unquote(found));
}

function unquote(text: string): string {
  return text.replaceAll(
    quoted,
    (_, double: string | undefined, single: string | undefined, escaped: string | undefined) =>
      double?.replaceAll(/\\(["\\$`])/g, "$1") ?? single ?? escaped ?? "",
  );
}

function parseList(text: string): string[] {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw refuse("begins with [ but is not a JSON array", error);
  }
  if (Array.isArray(list) && list.every((entry) => typeof entry === "string")) return list;
  throw refuse("a JSON array must hold only strings");
}

function refuse(reason: string, cause?: unknown): RunError {
  return new RunError({ code: "input.invalid", message: `codex-args: ${reason}`, cause });
}
