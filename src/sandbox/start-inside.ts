import type { Inside } from "../spec/ports.ts";
import { RunError } from "../spec/run-error.ts";
import type { Attestation } from "../spec/sandbox.ts";
import type { Lifetime } from "../system/lifetime.ts";
import { type AttestInputs, attest, requireHeld } from "./attest.ts";
import { editRoots } from "./bubblewrap-arguments.ts";
import type { Channel } from "./channel.ts";
import { helperLost } from "./channel-wire.ts";
import { bubblewrapMissing, findBubblewrap } from "./find-bubblewrap.ts";
import { findPlaceholders, removePlaceholders } from "./placeholders.ts";
import { type HelperInputs, type StartedHelper, startHelper } from "./start-helper.ts";

export type InsideInputs = AttestInputs &
  Omit<HelperInputs, "bubblewrap" | "architecture"> & {
    /** Where `bwrap` is looked for; workspace and other writable places in it are passed over. */
    searchPath: string;
    platform: NodeJS.Platform;
    architecture: string;
  };

export type StartedInside = {
  inside: Inside;
  /** Of the first helper; a later one that holds less is not used. */
  attestation: Attestation;
  /** Ends everything inside and removes what mounting left on the host. May be called twice. */
  end(): Promise<void>;
  /** Resolves when there is no helper any more and none will be started; never after an ordinary `end`. Never rejects. */
  lost: Promise<RunError>;
};

const maxRestarts = 3;

/**
 * Starts the sandbox of a policy and proves it. Throws `sandbox.platform`, `sandbox.unavailable` or `sandbox.not-held`, each with
 * what is missing and how to get it; nothing of the sandbox is left then.
 */
export async function startInside(inputs: InsideInputs, parent: Lifetime): Promise<StartedInside> {
  const ready = checkMachine(inputs);
  const lifetime = parent.child("inside");
  const placeholders = findPlaceholders(inputs.policy.mounts);
  lifetime.onEnd("remove placeholders", 1_000, async () => removePlaceholders(placeholders));
  try {
    const helpers = lifetime.child("helpers");
    const first = await startAttested(ready, helpers);
    const keeper = keepHelper(ready, first.helper, helpers);
    lifetime.onEnd("start no new helper", 5_000, keeper.rest);
    return {
      inside: insideOf(inputs, keeper.current),
      attestation: first.attestation,
      lost: keeper.lost,
      end: async () => lifetime[Symbol.asyncDispose](),
    };
  } catch (error) {
    await lifetime[Symbol.asyncDispose]();
    throw error;
  }
}

type Ready = AttestInputs & HelperInputs;

function checkMachine(inputs: InsideInputs): Ready {
  const { architecture, platform, policy } = inputs;
  if (platform !== "linux" || (architecture !== "x64" && architecture !== "arm64"))
    throw new RunError({ code: "sandbox.platform", message: `There is no sandbox for ${platform} on ${architecture}` });
  if (policy.mode === "danger-full-access")
    throw new RunError({ code: "sandbox.unavailable", message: "danger-full-access has no sandbox to start" });
  const bubblewrap = findBubblewrap({
    searchPath: inputs.searchPath,
    notBelow: editRoots(policy.mounts, policy.workspace),
  });
  if (bubblewrap === undefined) throw bubblewrapMissing();
  return { ...inputs, bubblewrap, architecture };
}

async function startAttested(ready: Ready, lifetime: Lifetime) {
  const helper = await startHelper(ready, lifetime);
  try {
    const attestation = await attest(ready, helper.channel);
    requireHeld(attestation, ready.policy.required);
    return { helper, attestation };
  } catch (error) {
    await helper.stop();
    throw error;
  }
}

/** The channel in use, or `undefined` when there will be none any more. */
type Current = () => Promise<Channel | undefined>;

type Keeper = { current: Current; lost: Promise<RunError>; rest: () => Promise<void> };

/** Watches the helper: one that is gone is replaced, at most three times; one that broke the protocol is not. `rest` ends that. */
function keepHelper(ready: Ready, first: StartedHelper, helpers: Lifetime): Keeper {
  const lost = Promise.withResolvers<RunError>();
  let restarts = 0;
  let resting = false;
  let current: Promise<Channel | undefined> = Promise.resolve(first.channel);

  const giveUp = (error: RunError) => {
    lost.resolve(error);
    return undefined;
  };
  const replace = async (helper: StartedHelper): Promise<Channel | undefined> => {
    const end = await helper.channel.ended;
    await helper.stop();
    if (end.kind === "broken")
      return giveUp(new RunError({ code: "sandbox.protocol", message: `The sandbox helper sent ${end.reason}` }));
    if (restarts === maxRestarts)
      return giveUp(
        new RunError({ code: "sandbox.helper-lost", message: `The sandbox helper was lost ${restarts + 1} times` }),
      );
    restarts += 1;
    try {
      const { helper: next } = await startAttested(ready, helpers);
      watch(next);
      return next.channel;
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      return giveUp(
        new RunError({ code: "sandbox.helper-lost", message: `No new sandbox could be started: ${reason}`, cause }),
      );
    }
  };
  const watch = (helper: StartedHelper) => {
    void helper.channel.ended.then(() => {
      current = resting ? Promise.resolve(undefined) : replace(helper);
    });
  };
  watch(first);
  const rest = async () => {
    resting = true;
    await current; // one that is just being started must be known before all are stopped
  };
  return { current: () => current, lost: lost.promise, rest };
}

function insideOf({ policy }: InsideInputs, current: Current): Inside {
  const through = async <Answer>(ask: (channel: Channel) => Promise<Answer>) => {
    const channel = await current();
    return channel === undefined ? { kind: "refused" as const, refusal: helperLost } : ask(channel);
  };
  return {
    policy,
    spawn: (request) => through((channel) => channel.spawn(request)),
    readFile: (path, maxBytes) => through((channel) => channel.readFile(path, maxBytes)),
    edit: (edit) => through((channel) => channel.edit(edit)),
  };
}
