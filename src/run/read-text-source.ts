import { relative, sep } from "node:path";
import type { ErrorCode } from "../spec/error-codes.ts";
import type { TextSource } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import { readRegularFile } from "../system/regular-file.ts";
import type { Workplace } from "./workplace.ts";

const maxTextBytes = 1024 * 1024;

/**
 * The text of a prompt or schema. A file inside the workspace is read from where instructions may come from: the base commit of a
 * pull request, else the directory itself. Outside only regular files are read, and no links.
 */
export async function readTextSource(source: TextSource, workplace: Workplace): Promise<string> {
  if (source.kind === "text") return source.text;
  const code: Extract<ErrorCode, "input.bad-schema" | "input.unreadable-file"> = source.input.includes("schema")
    ? "input.bad-schema"
    : "input.unreadable-file";
  const inside = relative(workplace.root, source.path);
  if (inside === "" || inside.startsWith(`..${sep}`) || inside === "..") {
    return (await readRegularFile(source.path, { what: source.input, maxBytes: maxTextBytes, code })).toString("utf8");
  }
  const text = await workplace.readInstruction(inside.split(sep).join("/"));
  if (text === undefined)
    throw new RunError({
      code,
      message: `${source.input}: ${inside} is not a regular file ${workplace.instructionsFrom}`,
    });
  return text;
}
