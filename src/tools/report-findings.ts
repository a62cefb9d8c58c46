import { z } from "zod";
import type { Finding } from "../spec/findings.ts";
import { startReport } from "./call-report.ts";
import { findingSchema, readFinding } from "./finding-schema.ts";
import { parseArguments } from "./prepare-call.ts";
import type { Tool, ToolDefinition } from "./tool.ts";
import type { ToolParts } from "./tool-parts.ts";

const maximumFindings = 100;
const schema = z.object({ findings: z.array(findingSchema).min(1).max(maximumFindings) });

/** `level` and `rule` are read too, for models that are told of them in the prompt. */
const definition: ToolDefinition = {
  type: "function",
  name: "report_findings",
  description: "Reports review findings; those in a message are not read.",
  strict: false,
  parameters: {
    type: "object",
    properties: {
      findings: {
        type: "array",
        items: {
          type: "object",
          properties: {
            title: { type: "string" },
            body: { type: "string" },
            priority: { type: "integer", description: "0 (worst) to 3" },
            confidence: { type: "number" },
            path: { type: "string", description: "From the repository root" },
            side: { type: "string", enum: ["new", "old"] },
            snippet: { type: "string", description: "The lines meant, exactly; required with path" },
            start_line: { type: "integer" },
            end_line: { type: "integer" },
            suggestion: { type: "string", description: "Replaces the snippet" },
          },
          required: ["title", "body", "priority"],
        },
      },
    },
    required: ["findings"],
    additionalProperties: false,
  },
};

/** Adds to `known`, all findings of a call or none. One that is already there is not added again. */
export function createReportFindingsTool(parts: Pick<ToolParts, "emit" | "clock" | "secrets">, known: Finding[]): Tool {
  return {
    definition,
    async prepare({ callId, input }) {
      const parsed = parseArguments(schema, input);
      if (parsed.kind === "answered") return parsed;
      const run = async () => {
        const report = startReport(parts, { callId, work: { kind: "other", tool: "report_findings" } });
        const read = parsed.value.findings.map(readFinding);
        const problems = read.flatMap((one, at) => (one.kind === "refused" ? [`findings.${at}: ${one.reason}`] : []));
        const findings = read.flatMap((one) => (one.kind === "finding" ? [one.finding] : []));
        const output = parts.secrets.redact(problems.length > 0 ? describeProblems(problems) : record(findings, known));
        report.end(problems.length > 0 ? "failed" : "completed", { kind: "text", output });
        return output;
      };
      return { kind: "ready", access: "shared", run };
    },
  };
}

function describeProblems(problems: readonly string[]): string {
  return `No finding was recorded. Correct these and report all again:\n${problems.join("\n")}`;
}

function record(findings: readonly Finding[], known: Finding[]): string {
  const fresh = findings.filter((finding) => !known.some((other) => isSame(other, finding)));
  if (known.length + fresh.length > maximumFindings)
    return `No finding was recorded: at most ${maximumFindings} are kept, and ${known.length} are. Report the most important ones.`;
  known.push(...fresh);
  return `${fresh.length} recorded, ${known.length} in all.`;
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.title === other.title &&
    one.anchor?.path === other.anchor?.path &&
    one.anchor?.snippet === other.anchor?.snippet
  );
}
