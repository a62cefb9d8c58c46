import { z } from "zod";
import { startReport } from "./call-report.ts";
import type { LiveSession } from "./live-session.ts";
import { parseArguments } from "./prepare-call.ts";
import { answerWith, type CommandParts } from "./run-command.ts";
import type { Tool, ToolDefinition } from "./tool.ts";
import { maximumOutputTokens } from "./truncate-output.ts";

const schema = z.object({
  session_id: z.int(),
  chars: z.string().nullish(),
  yield_time_ms: z.int().nonnegative().nullish(),
  max_output_tokens: z.int().nonnegative().nullish(),
});

type Arguments = z.infer<typeof schema>;

const definition: ToolDefinition = {
  type: "function",
  name: "write_stdin",
  description: "Writes to a session; returns its new output.",
  strict: false,
  parameters: {
    type: "object",
    properties: {
      session_id: { type: "number" },
      chars: { type: "string", description: "Empty: wait. \\u0003: Ctrl-C" },
      yield_time_ms: { type: "number", description: "250-30000; when only waiting 5000-300000" },
      max_output_tokens: { type: "number" },
    },
    required: ["session_id"],
    additionalProperties: false,
  },
};

const controlC = "\u0003";

/** Talks to a command that outlived its call. */
export function createWriteStdinTool(parts: CommandParts): Tool {
  return {
    definition,
    async prepare({ callId, input }) {
      const parsed = parseArguments(schema, input);
      if (parsed.kind === "answered") return parsed;
      const run = async (signal: AbortSignal) => {
        const report = startReport(parts, { callId, work: { kind: "other", tool: "write_stdin" } });
        const { kind, output } = await runWrite(parsed.value, parts, signal);
        report.end(kind === "answer" ? "completed" : "failed", { kind: "text", output });
        return output;
      };
      return { kind: "ready", access: "shared", run };
    },
  };
}

type Written = { kind: "answer" | "failure"; output: string };

async function runWrite(args: Arguments, parts: CommandParts, signal: AbortSignal): Promise<Written> {
  const session = parts.sessions.use(args.session_id);
  if (session === undefined) return failure(`Unknown process id ${args.session_id}`);
  const chars = args.chars ?? "";
  const problem = chars === "" ? undefined : await write(session, chars);
  if (problem !== undefined) return failure(problem);
  const output = await answerWith(
    session,
    { yieldMs: yieldOf(args, chars), maxOutputTokens: args.max_output_tokens ?? maximumOutputTokens },
    { parts, signal, keep: () => args.session_id },
  );
  if (session.end() !== undefined) parts.sessions.remove(args.session_id);
  return { kind: "answer", output };
}

/** What went wrong; nothing does when the process has just ended: its last output is the answer. */
async function write(session: LiveSession, chars: string): Promise<string | undefined> {
  if (session.end() !== undefined) return undefined;
  if (!session.terminal) {
    if (chars !== controlC)
      return "stdin is closed for this session; rerun exec_command with tty=true to keep stdin open";
    session.process.signal("SIGINT");
    return undefined;
  }
  try {
    await session.process.write(new TextEncoder().encode(chars));
    return undefined;
  } catch (error) {
    // The process may have gone while we wrote.
    return session.end() === undefined ? String(error) : undefined;
  }
}

function yieldOf({ yield_time_ms: asked }: Arguments, chars: string): number {
  const [least, most] = chars === "" ? [5_000, 300_000] : [250, 30_000];
  return Math.min(Math.max(asked ?? least, least), most);
}

function failure(reason: string): Written {
  return { kind: "failure", output: `write_stdin failed: ${reason}` };
}
