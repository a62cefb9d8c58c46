import { basename, resolve } from "node:path";
import { z } from "zod";
import { parsePatch } from "../apply-patch/parse-patch.ts";
import type { FindHeredocPatch } from "../shell/find-heredoc-patch.ts";
import type { AbsolutePath, CallId } from "../spec/names.ts";
import { startReport } from "./call-report.ts";
import { parseArguments } from "./prepare-call.ts";
import { type CommandParts, type CommandRequest, runCommand } from "./run-command.ts";
import { runPatch } from "./run-patch.ts";
import type { PreparedCall, ReadyCall, Tool, ToolCall, ToolDefinition } from "./tool.ts";
import { maximumOutputTokens } from "./truncate-output.ts";

const schema = z.object({
  cmd: z.string(),
  workdir: z.string().nullish(),
  shell: z.string().nullish(),
  login: z.boolean().nullish(),
  tty: z.boolean().nullish(),
  yield_time_ms: z.int().nonnegative().nullish(),
  max_output_tokens: z.int().nonnegative().nullish(),
  sandbox_permissions: z.enum(["use_default", "require_escalated"]).nullish(),
  justification: z.string().nullish(),
  prefix_rule: z.array(z.string()).nullish(),
});

type Arguments = z.infer<typeof schema>;

const definition: ToolDefinition = {
  type: "function",
  name: "exec_command",
  description: "Runs a shell command. One that still runs goes on as a session.",
  strict: false,
  parameters: {
    type: "object",
    properties: {
      cmd: { type: "string" },
      workdir: { type: "string" },
      shell: { type: "string" },
      login: { type: "boolean", description: "Default true" },
      tty: { type: "boolean", description: "Needed to write to stdin" },
      yield_time_ms: { type: "number", description: "250-30000, default 10000" },
      max_output_tokens: { type: "number", description: "At most 10000" },
      sandbox_permissions: { type: "string", enum: ["use_default", "require_escalated"] },
      justification: { type: "string" },
      prefix_rule: { type: "array", items: { type: "string" } },
    },
    required: ["cmd"],
    additionalProperties: false,
  },
};

const defaultYieldMs = 10_000;
const posixShells = ["bash", "sh", "zsh"];

/** Runs commands; one that is nothing but a call of `apply_patch` is taken as that tool. */
export function createExecCommandTool(parts: CommandParts & { findHeredocPatch: FindHeredocPatch }): Tool {
  return {
    definition,
    async prepare(call) {
      const parsed = parseArguments(schema, call.input);
      if (parsed.kind === "answered") return parsed;
      return (await preparePatch(call, parsed.value, parts)) ?? prepareCommand(call, parsed.value, parts);
    },
  };
}

type Parts = Parameters<typeof createExecCommandTool>[0];

/** The model wrote the patch for a shell, or forgot to say what it is for. */
async function preparePatch({ callId }: ToolCall, args: Arguments, parts: Parts): Promise<PreparedCall | undefined> {
  const isPosix = posixShells.includes(basename(args.shell ?? parts.shell));
  const found = isPosix ? await parts.findHeredocPatch(args.cmd) : undefined;
  if (found === undefined) return isBarePatch(args.cmd) ? answerBarePatch(callId, parts) : undefined;
  const cwd = resolve(workdirOf(args, parts), found.directory ?? ".") as AbsolutePath;
  const run = async (signal: AbortSignal) => {
    const { applied, output } = await runPatch({ callId, patch: found.patch, cwd }, parts, signal);
    return applied ? `Wall time: 0.0000 seconds\nOutput:\n${output}` : output;
  };
  return { kind: "ready", access: "exclusive", run };
}

function isBarePatch(script: string): boolean {
  return script.includes("*** Begin Patch") && parsePatch(script).kind === "parsed";
}

function answerBarePatch(callId: CallId, parts: Parts): ReadyCall {
  const output =
    'apply_patch verification failed: patch detected without explicit call to apply_patch. Rerun as ["apply_patch", "<patch>"]';
  const run = async () => {
    const report = startReport(parts, { callId, work: { kind: "other", tool: "apply_patch" } });
    report.end("failed", { kind: "text", output });
    return output;
  };
  return { kind: "ready", access: "shared", run };
}

function prepareCommand({ callId }: ToolCall, args: Arguments, parts: Parts): ReadyCall {
  const request: CommandRequest = {
    callId,
    argv: [args.shell ?? parts.shell, args.login === false ? "-c" : "-lc", args.cmd],
    fallbackShell: parts.shell,
    cwd: workdirOf(args, parts),
    terminal: args.tty ?? false,
    yieldMs: Math.min(Math.max(args.yield_time_ms ?? defaultYieldMs, 250), 30_000),
    maxOutputTokens: args.max_output_tokens ?? maximumOutputTokens,
    wants: args.sandbox_permissions === "require_escalated" ? "escalation" : "standing-policy",
    justification: args.justification ?? undefined,
  };
  return { kind: "ready", access: "shared", run: (signal) => runCommand(request, parts, signal) };
}

function workdirOf({ workdir }: Arguments, { cwd }: Parts): AbsolutePath {
  return resolve(cwd, workdir ?? ".") as AbsolutePath;
}
