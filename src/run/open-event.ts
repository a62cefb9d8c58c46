import { type GateAnswer, openGate } from "../gate/open-gate.ts";
import { parseEvent } from "../gate/parse-event.ts";
import { commentRoutes, gateRoutes } from "../github/routes.ts";
import type { RunRequest } from "../spec/request.ts";
import { RunError } from "../spec/run-error.ts";
import { readRegularFile } from "../system/regular-file.ts";
import { openGitHub } from "./github-side.ts";
import type { Runner, World } from "./world.ts";

const maxEventBytes = 32 * 1024 * 1024;

/** Reads the event and asks the gate. Only reads, and only with GET where no comment is involved. */
export async function openEvent(
  request: RunRequest & { subject: { kind: "event" } },
  { runner, world }: { runner: Runner; world: World },
): Promise<GateAnswer> {
  const { name, file } = request.subject;
  const event = parseEvent({ name, payload: await readPayload(file) });
  const routes = request.admission.triggerPhrase === undefined ? gateRoutes : commentRoutes;
  const client = openGitHub({ runner, routes, signal: world.work.signal }, world);
  return openGate({
    event,
    eventName: name,
    admission: request.admission,
    runner,
    publishes: request.publish === "auto" || request.publish.length > 0,
    client,
  });
}

async function readPayload(file: string): Promise<unknown> {
  if (file === "") throw new RunError({ code: "event.malformed", message: "GITHUB_EVENT_PATH is not set" });
  const bytes = await readRegularFile(file, {
    what: "GITHUB_EVENT_PATH",
    maxBytes: maxEventBytes,
    code: "event.malformed",
  });
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch (cause) {
    throw new RunError({ code: "event.malformed", message: "the event file is not JSON", cause });
  }
}
