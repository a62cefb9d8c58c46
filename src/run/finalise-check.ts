import { updateCheckRun } from "../github/check-runs.ts";
import { createGitHubClient } from "../github/client.ts";
import { routesFor } from "../github/routes.ts";
import { outboundTemplate } from "../render/outbound.ts";
import { systemClock } from "../system/clock.ts";
import type { Runner } from "./world.ts";

const words = {
  killed: {
    title: outboundTemplate`Cancelled`,
    summary: outboundTemplate`The run was ended before it was done. What it had written until then is kept as an artifact of the workflow run where the runner could store one.`,
  },
  "left-open": {
    title: outboundTemplate`Publishing failed`,
    summary: outboundTemplate`The run ended, but its result could not be written here. The summary of the workflow run says what it was.`,
  },
} as const;

/** Completes a check run whose process was ended before it could do so itself. */
export async function finaliseCheck(request: {
  checkRunId: number;
  /** `killed`: main was ended from outside. `left-open`: main ended, but could not complete the check. */
  why: "killed" | "left-open";
  runner: Runner;
  token: string;
  version: string;
  signal: AbortSignal;
}): Promise<void> {
  const { runner } = request;
  const client = createGitHubClient({
    apiUrl: runner.apiUrl,
    graphqlUrl: runner.graphqlUrl,
    token: request.token,
    owner: runner.repository.owner,
    repo: runner.repository.name,
    fetch: globalThis.fetch,
    clock: systemClock,
    signal: request.signal,
    allowedRoutes: routesFor(["check"]),
    userAgent: `codex-action/${request.version}`,
  });
  await updateCheckRun(client, {
    id: request.checkRunId,
    status: { kind: "completed", conclusion: request.why === "killed" ? "cancelled" : "failure" },
    output: { ...words[request.why], text: undefined, annotations: [] },
  });
}
