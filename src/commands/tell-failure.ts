import { errorCodes } from "../spec/error-codes.ts";
import { outcomes } from "../spec/outcome.ts";
import { toErrorRecord } from "../spec/run-error.ts";
import type { CommandProcess } from "./command-process.ts";

/** Says code, message and next step; a bug also shows where. The exit code comes from the table of outcomes. */
export function tellFailure(error: unknown, { err }: CommandProcess): number {
  const record = toErrorRecord(error);
  err(`Error (${record.code}): ${record.message}\n${record.hint}\n`);
  if (record.code === "bug" && error instanceof Error) err(`${error.stack}\n`);
  const code = Object.hasOwn(errorCodes, record.code) ? (record.code as keyof typeof errorCodes) : "bug";
  return outcomes[errorCodes[code].outcome].exitCode;
}
