/** One AGENTS.md, with the place it came from. Trusted: the base commit of a pull request, or the directory of a person's own run. */
export type InstructionFile = { path: string; text: string };

/** Names looked for in each directory, first match wins. */
export const instructionNames = ["AGENTS.override.md", "AGENTS.md"] as const;

/** Directories from the repository root down to `cwd`, both repository-relative; the root is "". */
export function instructionDirectories(cwd: string): string[] {
  const parts = cwd.split("/").filter((part) => part !== "" && part !== ".");
  return ["", ...parts.map((_, index) => parts.slice(0, index + 1).join("/"))];
}

export type LoadedInstructions = { files: readonly InstructionFile[]; cutBytes: number };

/**
 * Reads the instruction files from root to `cwd` through `read` (undefined: there is none). All files share `maxBytes`, as in
 * Codex; what does not fit is cut and counted, never dropped in silence.
 */
export async function loadInstructions({
  cwd,
  maxBytes,
  fallbackNames,
  read,
}: {
  cwd: string;
  maxBytes: number;
  fallbackNames: readonly string[];
  read: (path: string) => Promise<string | undefined>;
}): Promise<LoadedInstructions> {
  const files: InstructionFile[] = [];
  let left = maxBytes;
  let cutBytes = 0;
  for (const directory of instructionDirectories(cwd)) {
    const found = await readFirst(directory, [...instructionNames, ...fallbackNames], read);
    if (found === undefined) continue;
    const bytes = Buffer.from(found.text);
    const kept = bytes.length <= left ? found.text : startOf(bytes, left);
    left = Math.max(0, left - bytes.length);
    cutBytes += Math.max(0, bytes.length - Buffer.byteLength(kept));
    if (kept !== "") files.push({ path: found.path, text: kept });
  }
  return { files, cutBytes };
}

/** A character that the cut goes through is left out. */
function startOf(bytes: Buffer, maxBytes: number): string {
  return bytes
    .subarray(0, maxBytes)
    .toString("utf8")
    .replace(/\uFFFD$/, "");
}

async function readFirst(
  directory: string,
  names: readonly string[],
  read: (path: string) => Promise<string | undefined>,
): Promise<InstructionFile | undefined> {
  for (const name of names) {
    const path = directory === "" ? name : `${directory}/${name}`;
    const text = await read(path);
    if (text !== undefined && text.trim() !== "") return { path, text };
  }
  return undefined;
}

/** The user message that carries them, in Codex's form. */
export function renderInstructions(cwd: string, { files }: LoadedInstructions): string | undefined {
  if (files.length === 0) return undefined;
  return `# AGENTS.md instructions for ${cwd}\n\n<INSTRUCTIONS>\n${files.map(({ text }) => text.trim()).join("\n\n")}\n</INSTRUCTIONS>`;
}
