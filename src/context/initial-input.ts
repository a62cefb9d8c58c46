import { type Environment, renderEnvironment } from "./environment-block.ts";
import { baseInstructions, permissionInstructions } from "./instructions.ts";
import { type LoadedInstructions, renderInstructions } from "./project-instructions.ts";

/** An input item of the Responses API that carries text or images. */
export type MessageItem = {
  type: "message";
  role: "developer" | "user";
  content: readonly (
    | { type: "input_text"; text: string }
    | { type: "input_image"; image_url: string; detail: "high" }
  )[];
};

/**
 * The first input of a thread, most stable part first, so that the cached prefix is as long as it can be: instructions,
 * permissions, project instructions, environment, task.
 */
export function renderInitialInput(parts: {
  developerInstructions: string | undefined;
  writable: readonly string[];
  project: LoadedInstructions;
  environment: Environment;
  task: string;
  images: readonly string[];
}): MessageItem[] {
  const project = renderInstructions(parts.environment.cwd, parts.project);
  const permissions = permissionInstructions({ mode: parts.environment.mode, writable: parts.writable });
  return [
    message(
      "developer",
      baseInstructions,
      permissions,
      ...(parts.developerInstructions === undefined ? [] : [parts.developerInstructions]),
    ),
    ...(project === undefined ? [] : [message("user", project)]),
    message("user", renderEnvironment(parts.environment)),
    {
      type: "message",
      role: "user",
      content: [
        { type: "input_text", text: parts.task },
        ...parts.images.map((url) => ({ type: "input_image" as const, image_url: url, detail: "high" as const })),
      ],
    },
  ];
}

function message(role: "developer" | "user", ...texts: string[]): MessageItem {
  return { type: "message", role, content: texts.map((text) => ({ type: "input_text", text })) };
}
