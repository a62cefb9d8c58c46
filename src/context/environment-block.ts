import type { SandboxMode } from "../spec/sandbox.ts";

/** What the model is told about the place. `date` is the day the thread began, so that a resumed thread keeps its bytes. */
export type Environment = { cwd: string; shell: string; date: string; timezone: string; mode: SandboxMode };

export function renderEnvironment({ cwd, shell, date, timezone, mode }: Environment): string {
  return [
    "<environment_context>",
    `  <cwd>${cwd}</cwd>`,
    `  <shell>${shell}</shell>`,
    `  <current_date>${date}</current_date>`,
    `  <timezone>${timezone}</timezone>`,
    `  <sandbox_mode>${mode}</sandbox_mode>`,
    "  <network_access>restricted</network_access>",
    "</environment_context>",
  ].join("\n");
}
