import { randomBytes } from "node:crypto";
import { createServer, type ListenOptions, type Server } from "node:net";
import { invariant } from "../spec/invariant.ts";
import type { AbsolutePath, CallId } from "../spec/names.ts";
import { RunError } from "../spec/run-error.ts";
import type { Attestation, Guarantee, SandboxPolicy } from "../spec/sandbox.ts";
import { type Check, planAttestation } from "./attestation-plan.ts";
import { helperPath } from "./bubblewrap-arguments.ts";
import type { Channel } from "./channel.ts";
import { readHostNamespaces } from "./host-facts.ts";

export type AttestInputs = {
  policy: SandboxPolicy;
  home: AbsolutePath;
  /** The very list the policy was resolved with: one that was opened since is not hidden, and would be found. */
  hostSockets: readonly AbsolutePath[];
  isSecret: (value: string) => boolean;
};

const maxAnswerBytes = 1024 * 1024;

/** Tries from inside what must not be possible. The answers come before any command of a model has run, so they can be believed. */
export async function attest(inputs: AttestInputs, channel: Channel): Promise<Attestation> {
  await using tcp = await listen({ host: "127.0.0.1", port: 0 });
  const abstractName = `codex-action-${randomBytes(8).toString("hex")}`;
  await using _abstract = await listen({ path: `\0${abstractName}` });
  const checks = planAttestation({
    ...inputs,
    namespaces: readHostNamespaces(),
    canary: { tcpPort: tcp.port, abstractName },
    isRoot: process.getuid?.() === 0,
  });
  const answers = await runProbe([...checks.map(({ item }) => item), "environment"], inputs.policy, channel);
  const environment = answers.slice(checks.length);
  return {
    backend: "bubblewrap",
    guarantees: [...judge(checks, answers), judgeEnvironment(environment, inputs)],
  };
}

/** Throws `sandbox.not-held` for a required guarantee that was not found held. */
export function requireHeld({ guarantees }: Attestation, required: readonly Guarantee[]): void {
  const failed = required.flatMap((name) => {
    const row = guarantees.find(({ guarantee }) => guarantee === name);
    return row?.held ? [] : [`${name} (${row?.evidence ?? "not looked at"})`];
  });
  if (failed.length > 0)
    throw new RunError({ code: "sandbox.not-held", message: `The sandbox does not hold: ${failed.join("; ")}` });
}

/** One row per guarantee; the evidence is the number of attempts, or the first that went wrong. */
export function judge(checks: readonly Check[], answers: readonly string[]): Attestation["guarantees"] {
  const results = checks.map((check, index) => ({ ...check, answer: answers[index] ?? "no answer" }));
  const names = [...new Set(checks.map(({ guarantee }) => guarantee))];
  return names.map((guarantee) => {
    const mine = results.filter((result) => result.guarantee === guarantee);
    const wrong = mine.find(({ holds, answer }) => answer === "no answer" || !holds(answer));
    const evidence = wrong === undefined ? `${mine.length} probes` : `${wrong.item} answered ${wrong.answer}`;
    return { guarantee, held: wrong === undefined, evidence };
  });
}

/** Names only: an evidence is shown to everybody. */
function judgeEnvironment(
  found: readonly string[],
  { policy, isSecret }: AttestInputs,
): Attestation["guarantees"][number] {
  const named = found.map(
    (entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)] as const,
  );
  const bad = named.find(([name, value]) => policy.environment[name] !== value || (value !== "" && isSecret(value)));
  const complete = named.length === Object.keys(policy.environment).length;
  const held = bad === undefined && complete;
  const evidence =
    bad === undefined ? `${named.length} variables, as the policy says` : `${bad[0]} holds something else`;
  return { guarantee: "no-secret-in-environment", held, evidence: held || bad ? evidence : "variables are missing" };
}

async function runProbe(items: readonly string[], policy: SandboxPolicy, channel: Channel): Promise<string[]> {
  const answer = await channel.spawn({
    callId: "attestation" as CallId,
    argv: [helperPath, "probe", ...items],
    cwd: "/",
    environment: policy.environment,
    terminal: undefined,
    stdin: "closed",
    streams: "separate",
  });
  if (answer.kind === "refused") throw notAttested(answer.refusal.reason);
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const { stream, bytes } of answer.session.output) {
    total += bytes.length;
    if (stream === "stdout" && total <= maxAnswerBytes) parts.push(bytes);
  }
  const end = await answer.session.ended;
  if (end.kind !== "exited" || end.code !== 0) throw notAttested(`the probe ended with ${JSON.stringify(end)}`);
  const text = Buffer.concat(parts).toString("utf8");
  return text === "" ? [] : text.slice(0, -1).split("\0");
}

function notAttested(reason: string): RunError {
  return new RunError({ code: "sandbox.not-held", message: `The sandbox could not be examined: ${reason}` });
}

async function listen(where: ListenOptions): Promise<AsyncDisposable & { port: number }> {
  const server: Server = createServer((socket) => socket.destroy());
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(where, done);
  });
  const address = server.address();
  invariant(address !== null, "a listening server has an address");
  return {
    port: typeof address === "string" ? 0 : address.port,
    [Symbol.asyncDispose]: () => new Promise((done) => server.close(() => done())),
  };
}
