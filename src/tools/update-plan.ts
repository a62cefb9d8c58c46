import { z } from "zod";
import { startReport } from "./call-report.ts";
import { parseArguments } from "./prepare-call.ts";
import type { Tool, ToolDefinition } from "./tool.ts";
import type { ToolParts } from "./tool-parts.ts";

const statuses = ["pending", "in_progress", "completed"] as const;
const schema = z.object({
  explanation: z.string().nullish(),
  plan: z.array(z.object({ step: z.string(), status: z.enum(statuses) })).max(100),
});

/** The steps of the model's plan, as it last told them. */
export type Plan = readonly { step: string; status: (typeof statuses)[number] }[];

const definition: ToolDefinition = {
  type: "function",
  name: "update_plan",
  description: "Shows the user your plan.",
  strict: false,
  parameters: {
    type: "object",
    properties: {
      explanation: { type: "string" },
      plan: {
        type: "array",
        items: {
          type: "object",
          properties: { step: { type: "string" }, status: { type: "string", enum: statuses } },
          required: ["step", "status"],
        },
      },
    },
    required: ["plan"],
    additionalProperties: false,
  },
};

/** Keeps no state of its own: `take` gets each plan. */
export function createUpdatePlanTool(parts: Pick<ToolParts, "emit" | "clock">, take: (plan: Plan) => void): Tool {
  return {
    definition,
    async prepare({ callId, input }) {
      const parsed = parseArguments(schema, input);
      if (parsed.kind === "answered") return parsed;
      const items = parsed.value.plan;
      const run = async () => {
        const report = startReport(parts, { callId, work: { kind: "other", tool: "update_plan" } });
        take(items);
        parts.emit({ type: "plan-change", items });
        report.end("completed", { kind: "text", output: "Plan updated" });
        return "Plan updated";
      };
      return { kind: "ready", access: "shared", run };
    },
  };
}
