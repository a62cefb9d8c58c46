import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApprove } from "../../src/approval/create-approve.ts";
import { createSecrets } from "../../src/secrets/create-secrets.ts";
import type { Approve } from "../../src/spec/decision.ts";
import type { RunEventBody } from "../../src/spec/events.ts";
import type { AbsolutePath, CallId } from "../../src/spec/names.ts";
import type { Inside } from "../../src/spec/ports.ts";
import { vendorFile } from "../../src/system/bundle-directory.ts";
import { systemClock } from "../../src/system/clock.ts";
import { createToolset, type Toolset } from "../../src/tools/create-toolset.ts";
import { createHostInside, type HostInside } from "./host-inside.ts";

type Event<Type extends RunEventBody["type"]> = Extract<RunEventBody, { type: Type }>;

/** A toolset over real processes in a fresh directory, and everything it told. */
export type TestToolset = AsyncDisposable & {
  toolset: Toolset;
  cwd: AbsolutePath;
  inside: HostInside;
  events: RunEventBody[];
  lifetime: AbortController;
  /** Calls a tool; objects become JSON. */
  call(name: string, input: unknown, signal?: AbortSignal): Promise<string>;
  callCustom(name: string, input: string, signal?: AbortSignal): Promise<string>;
  told<Type extends RunEventBody["type"]>(type: Type): Event<Type>[];
  /** Resolves when the end of that many calls was told. */
  endsOfCalls(count: number): Promise<Event<"tool-call-end">[]>;
};

export async function createTestToolset(
  options: { secrets?: Record<string, string>; approve?: Approve; wrap?: (inside: Inside) => Inside } = {},
): Promise<TestToolset> {
  const cwd = (await mkdtemp(join(tmpdir(), "codex-action-tools-"))) as AbsolutePath;
  const inside = createHostInside(cwd);
  const events: RunEventBody[] = [];
  const secrets = createSecrets();
  for (const [name, value] of Object.entries(options.secrets ?? {})) secrets.add(name, value);
  const lifetime = new AbortController();
  const toolset = createToolset({
    inside: options.wrap?.(inside) ?? inside,
    approve: options.approve ?? createApprove({ mode: "workspace-write", policy: inside.policy }),
    emit: (event) => void events.push(event),
    secrets,
    clock: systemClock,
    signal: lifetime.signal,
    cwd,
    shell: "/bin/bash",
    environment: { PATH: "/usr/bin:/bin", LANG: "C.UTF-8", HOME: cwd },
    readVendorFile: (file) => readFile(vendorFile(file)),
  });
  let calls = 0;
  const run =
    (kind: "function" | "custom") =>
    (name: string, input: unknown, signal = new AbortController().signal) => {
      const text = typeof input === "string" ? input : JSON.stringify(input);
      return toolset.run({ kind, name, callId: `call-${calls++}` as CallId, input: text }, signal);
    };
  const told: TestToolset["told"] = (type) =>
    events.filter((event): event is Event<typeof type> => event.type === type);
  return {
    toolset,
    cwd,
    inside,
    events,
    lifetime,
    call: run("function"),
    callCustom: run("custom"),
    told,
    async endsOfCalls(count) {
      while (told("tool-call-end").length < count) await new Promise((done) => setTimeout(done, 5));
      return told("tool-call-end");
    },
    async [Symbol.asyncDispose]() {
      await toolset.end();
      await rm(cwd, { recursive: true, force: true });
    },
  };
}

/** The session a result speaks of. */
export function sessionIn(output: string): number {
  return Number(/Process running with session ID (\d+)/.exec(output)?.[1]);
}
