import { relative } from "node:path";
import { type MessageItem, renderInitialInput } from "../context/initial-input.ts";
import { loadInstructions } from "../context/project-instructions.ts";
import type { AbsolutePath } from "../spec/names.ts";
import type { Resolved } from "./read-settings.ts";
import type { Workplace } from "./workplace.ts";
import type { World } from "./world.ts";

const defaultInstructionBytes = 32_768;

/** The first input of the thread: fixed instructions, project instructions, environment, task. Known secrets are taken out of all of it. */
export async function buildInput(
  parts: {
    task: string;
    images: readonly string[];
    workplace: Workplace;
    resolved: Resolved;
    writable: readonly AbsolutePath[];
  },
  world: World,
): Promise<MessageItem[]> {
  const { workplace, resolved } = parts;
  const project = await loadInstructions({
    cwd: relative(workplace.root, workplace.cwd),
    maxBytes: resolved.settings.project_doc_max_bytes ?? defaultInstructionBytes,
    fallbackNames: resolved.settings.project_doc_fallback_filenames ?? [],
    read: workplace.readInstruction,
  });
  if (project.cutBytes > 0) {
    world.stream.emit({
      type: "warning",
      error: {
        code: "context.instructions-cut",
        message: `${project.cutBytes} bytes of AGENTS.md files were left out`,
        hint: "Shorten them or raise project_doc_max_bytes.",
        retryable: false,
      },
    });
  }
  const now = new Date(world.clock.nowMs());
  const input = renderInitialInput({
    developerInstructions: resolved.settings.developer_instructions,
    writable: parts.writable,
    project,
    environment: {
      cwd: workplace.cwd,
      shell: "bash",
      date: now.toISOString().slice(0, 10),
      timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      mode: resolved.mode,
    },
    task: parts.task,
    images: parts.images,
  });
  return input.map((item) => ({
    ...item,
    content: item.content.map((part) =>
      part.type === "input_text" ? { ...part, text: world.secrets.redact(part.text) } : part,
    ),
  }));
}
