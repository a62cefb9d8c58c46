import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { readRecording } from "../servers/responses/recording.ts";
import type { Script } from "../servers/responses/turn.ts";
import type { Scene } from "../servers/scene/start-scene.ts";

/** One thing that goes wrong in a demo, and the outcome that must say so. */
export type Breakage = {
  name: "nothing" | "apply-patch" | "push" | "sandbox";
  outcome: string;
  script: (recording: string) => Promise<Script>;
  prepare: (scene: Scene) => void;
  environment: Readonly<Record<string, string>>;
};

const nothing: Breakage = {
  name: "nothing",
  outcome: "published",
  script: readRecording,
  prepare: () => {},
  environment: {},
};

const breakages: Record<Breakage["name"], () => Breakage> = {
  nothing: () => nothing,
  /** The recorded patch quotes lines that are not there: the replay sees the refusal and does not go on. */
  "apply-patch": () => ({ ...nothing, name: "apply-patch", outcome: "turn-failed", script: withWrongPatch }),
  push: () => ({
    ...nothing,
    name: "push",
    outcome: "publish-failed",
    prepare: (scene) => (scene.git.refusePush = "this branch takes no pushes today"),
  }),
  sandbox: () => ({
    ...nothing,
    name: "sandbox",
    outcome: "sandbox-unavailable",
    environment: { PATH: `${brokenBubblewrap()}:/usr/local/bin:/usr/bin:/bin` },
  }),
};

export function breakage(argv: readonly string[]): Breakage {
  const at = argv.indexOf("--break");
  const name = at === -1 ? "nothing" : (argv[at + 1] ?? "");
  if (!Object.hasOwn(breakages, name))
    throw new Error(
      `--break takes ${Object.keys(breakages)
        .filter((each) => each !== "nothing")
        .join(", ")}`,
    );
  return breakages[name as Breakage["name"]]();
}

async function withWrongPatch(recording: string): Promise<Script> {
  const turns = await readRecording(recording);
  return turns.map((turn) => {
    if (turn.reply.kind !== "items") return turn;
    const items = turn.reply.items.map((item) =>
      typeof item["input"] === "string"
        ? { ...item, input: item["input"].replaceAll("whole.length < limit", "whole.length > limit") }
        : item,
    );
    return { ...turn, reply: { ...turn.reply, items } };
  });
}

/** A directory with a bubblewrap that says what it says where namespaces are forbidden. Not below /tmp, where none is looked for. */
function brokenBubblewrap(): string {
  const directory = join(homedir(), ".cache", "codex-action-demo");
  mkdirSync(directory, { recursive: true });
  const file = join(directory, "bwrap");
  writeFileSync(file, "#!/bin/sh\necho 'bwrap: No permissions to create new namespace' >&2\nexit 1\n");
  chmodSync(file, 0o755);
  return directory;
}
