import { applyPatchGrammar } from "../apply-patch/apply-patch-grammar.ts";
import { runPatch } from "./run-patch.ts";
import type { Tool } from "./tool.ts";
import type { ToolParts } from "./tool-parts.ts";

/** Edits files by a patch in free form; the service holds the model to the grammar. */
export function createApplyPatchTool(parts: ToolParts): Tool {
  return {
    definition: {
      type: "custom",
      name: "apply_patch",
      description: "Edits files. Send the bare patch, not JSON.",
      format: { type: "grammar", syntax: "lark", definition: applyPatchGrammar },
    },
    async prepare({ callId, input }) {
      const run = async (signal: AbortSignal) =>
        (await runPatch({ callId, patch: input, cwd: parts.cwd }, parts, signal)).output;
      return { kind: "ready", access: "exclusive", run };
    },
  };
}
