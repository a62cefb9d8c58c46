import { RunError } from "../spec/run-error.ts";
import type { Inputs } from "./action-inputs.ts";
import type { ExecFlags } from "./exec-flags.ts";

/** Refuses inputs that say the same thing twice, and inputs that together ask for nothing. */
export function checkConflicts(inputs: Inputs, flags: ExecFlags | undefined): void {
  const bypass = flags?.dangerouslyBypassApprovalsAndSandbox || undefined;
  const profile = inputs.text("permission-profile");
  const pairs: [string, unknown, string, unknown][] = [
    ["prompt", inputs.text("prompt"), "prompt-file", inputs.text("prompt-file")],
    ["output-schema", inputs.text("output-schema"), "output-schema-file", inputs.text("output-schema-file")],
    [
      "output-schema",
      inputs.text("output-schema") ?? inputs.text("output-schema-file"),
      "codex-args --output-schema",
      flags?.outputSchema,
    ],
    ["output-file", inputs.text("output-file"), "codex-args --output-last-message", flags?.outputLastMessage],
    ["model", inputs.text("model"), "codex-args --model", flags?.model],
    ["sandbox", inputs.text("sandbox"), "codex-args --sandbox", flags?.sandbox],
    ["sandbox", inputs.text("sandbox"), "permission-profile", profile],
    ["permission-profile", profile, "codex-args --sandbox", flags?.sandbox],
    ["sandbox", inputs.text("sandbox"), "codex-args --dangerously-bypass-approvals-and-sandbox", bypass],
    ["permission-profile", profile, "codex-args --dangerously-bypass-approvals-and-sandbox", bypass],
    ["working-directory", inputs.text("working-directory"), "codex-args --cd", flags?.cd],
  ];
  for (const [one, first, other, second] of pairs) {
    if (first !== undefined && second !== undefined)
      throw new RunError({ code: "input.conflict", message: `\`${one}\` and \`${other}\` are both set` });
  }
  refuseNothing(inputs);
}

function refuseNothing(inputs: Inputs): void {
  const asksNothing =
    inputs.text("prompt") === undefined &&
    inputs.text("prompt-file") === undefined &&
    inputs.text("trigger-phrase") === undefined &&
    (inputs.text("publish") ?? "none") === "none";
  if (asksNothing) {
    throw new RunError({
      code: "input.no-prompt",
      message:
        inputs.text("openai-api-key") === undefined
          ? "neither a prompt nor a trigger was given"
          : "a key was given but no prompt; starting only a proxy for later steps is not what this action does",
      hint: "Put the task of the later step into `prompt` here; the agent runs inside this action and the key never leaves it.",
    });
  }
}
