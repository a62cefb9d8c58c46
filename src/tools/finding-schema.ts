import { z } from "zod";
import type { Finding, Level } from "../spec/findings.ts";
import { parseRepoPath } from "../spec/repo-path.ts";

/** One finding as the model reports it: flat, so that the definition stays small. */
export const findingSchema = z.object({
  title: z.string().trim().min(1).max(200),
  body: z.string().trim().min(1).max(8_000),
  priority: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  level: z.enum(["note", "warning", "error"]).nullish(),
  confidence: z.number().min(0).max(1).nullish(),
  rule: z.string().trim().min(1).max(100).nullish(),
  path: z.string().nullish(),
  side: z.enum(["old", "new"]).nullish(),
  snippet: z.string().max(8_000).nullish(),
  start_line: z.int().positive().nullish(),
  end_line: z.int().positive().nullish(),
  suggestion: z.string().max(8_000).nullish(),
});

export type ReportedFinding = z.infer<typeof findingSchema>;
export type ReadFinding = { kind: "finding"; finding: Finding } | { kind: "refused"; reason: string };

const levelOfPriority: readonly Level[] = ["error", "error", "warning", "note"];

/** What the model reported as a `Finding`, or what is wrong with it. Lines stay hints: the place is found by the snippet. */
export function readFinding(reported: ReportedFinding): ReadFinding {
  const anchor = readAnchor(reported);
  if (typeof anchor === "string") return { kind: "refused", reason: anchor };
  const { title, body, priority } = reported;
  const suggestion = reported.suggestion ?? undefined;
  if (suggestion !== undefined && anchor === undefined)
    return { kind: "refused", reason: "suggestion needs path and snippet: it replaces exactly the snippet" };
  const finding: Finding = {
    title: title.replace(/\s+/g, " "),
    body,
    level: reported.level ?? levelOfPriority[priority] ?? "note",
    priority,
    confidence: reported.confidence ?? undefined,
    rule: reported.rule ?? undefined,
    anchor,
    suggestion,
  };
  return { kind: "finding", finding };
}

function readAnchor({ path, side, snippet, start_line, end_line }: ReportedFinding): Finding["anchor"] | string {
  if (path === null || path === undefined) return undefined;
  const repoPath = parseRepoPath(path.replace(/^(?:\.\/)+/, ""));
  if (repoPath === undefined)
    return `path ${JSON.stringify(path.slice(0, 200))} is not a path relative to the repository root`;
  if (snippet === null || snippet === undefined || snippet.trim() === "")
    return "snippet must quote the lines the finding is about, exactly as they stand in the file";
  const start = start_line ?? undefined;
  const hint = start === undefined ? undefined : { start, end: Math.max(start, end_line ?? start) };
  return { path: repoPath, side: side ?? "new", snippet, hint };
}
