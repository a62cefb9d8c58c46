/** A parent that is killed by a test: starts a sandbox, lets it run daemons marked with its argument, says so, and waits. */
import { createHostPlace, readUntil, startTestInside } from "./inside-support.ts";

const mark = process.argv[2] ?? "";
const inside = await startTestInside(createHostPlace());
const script = `setsid sleep ${mark} & (trap '' TERM INT HUP; sleep ${mark}) & echo ready; sleep ${mark}`;
const session = await inside.start(["sh", "-c", script]);
await readUntil(session.output[Symbol.asyncIterator](), "ready");
process.stdout.write(`${inside.policy.workspace}\n`);
