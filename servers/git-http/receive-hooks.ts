import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** What happened to one reference of a push. */
export type ReferenceUpdate = { ref: string; old: string; new: string; accepted: boolean };

const hooks = {
  // Refuses a whole push with the words the test asked for.
  "pre-receive": `#!/bin/sh
cat > "$PUSH_RECORD.asked"
if [ -n "$PUSH_REFUSAL" ]; then printf '%s\\n' "$PUSH_REFUSAL" >&2; exit 1; fi
exit 0
`,
  // Refuses single references, in the words of GitHub.
  update: `#!/bin/sh
for branch in $PUSH_PROTECTED; do
  if [ "$1" = "refs/heads/$branch" ]; then
    printf 'error: GH006: Protected branch update failed for %s.\\n' "$1" >&2; exit 1
  fi
done
zero=$(printf %s "$2" | tr -d 0)
gone=$(printf %s "$3" | tr -d 0)
if [ -z "$PUSH_WORKFLOWS" ] && [ -n "$gone" ]; then
  base=$2
  if [ -z "$zero" ]; then base=$(git merge-base HEAD "$3" 2>/dev/null || git hash-object -t tree /dev/null); fi
  file=$(git diff --name-only "$base" "$3" -- .github/workflows | head -n 1)
  if [ -n "$file" ]; then
    printf 'refusing to allow a GitHub App to create or update workflow \`%s\` without \`workflows\` permission\\n' "$file" >&2; exit 1
  fi
fi
exit 0
`,
  "post-receive": `#!/bin/sh
cat > "$PUSH_RECORD.done"
`,
};

/** Writes the hooks that every push runs; they read what to refuse from the environment of the one request. */
export async function writeReceiveHooks(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [name, text] of Object.entries(hooks)) {
    await writeFile(join(directory, name), text);
    await chmod(join(directory, name), 0o755);
  }
}

export type HookRequest = {
  hooksDirectory: string;
  /** A path of this request alone; the hooks add their endings to it. */
  record: string;
  refusal: string | undefined;
  protectedBranches: readonly string[];
  workflows: boolean;
};

/** The environment that makes `git receive-pack` run the hooks with this request's rules. */
export function hookEnvironment(request: HookRequest): Record<string, string> {
  return {
    PUSH_RECORD: request.record,
    PUSH_REFUSAL: request.refusal ?? "",
    PUSH_PROTECTED: request.protectedBranches.join(" "),
    PUSH_WORKFLOWS: request.workflows ? "yes" : "",
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: "core.hooksPath",
    GIT_CONFIG_VALUE_0: request.hooksDirectory,
  };
}

/** What the hooks of one request wrote down: every reference that was asked for, and whether it moved. */
export async function takeReferenceUpdates(record: string): Promise<ReferenceUpdate[]> {
  const [asked, done] = await Promise.all([readLines(`${record}.asked`), readLines(`${record}.done`)]);
  await Promise.all([rm(`${record}.asked`, { force: true }), rm(`${record}.done`, { force: true })]);
  return asked.map((line) => {
    const [old = "", next = "", ref = ""] = line.split(" ");
    return { ref, old, new: next, accepted: done.includes(line) };
  });
}

async function readLines(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8").catch(() => ""); // the hook did not run: nothing was asked or done
  return text.split("\n").filter((line) => line !== "");
}
