import { windowBytes } from "../frames/frame-format.ts";
import type { Inside, Session, SessionEnd, SpawnRequest } from "../spec/ports.ts";
import { broken, helperLost, type InsideFrame, refusal, type Verdict, type Wire } from "./channel-wire.ts";
import { createOutputQueue } from "./output-queue.ts";
import { createWindowSender } from "./window-sender.ts";

type Answer = Awaited<ReturnType<Inside["spawn"]>>;

/** Credit is given back in portions, so that a stream of small chunks does not double the frames. */
const creditBytes = windowBytes / 4;
const largestSide = 65_535;

/** Starts a command through the channel and hands out its session when it runs. */
export function spawnSession(request: SpawnRequest, wire: Wire): Promise<Answer> {
  const unfit = unfitFor(request);
  if (unfit !== undefined) return Promise.resolve({ kind: "refused", refusal: refusal("EINVAL", unfit) });
  return new Promise((answer) => {
    const live = createLiveSession(wire, answer);
    const id = wire.open(live);
    if (id === undefined) return answer({ kind: "refused", refusal: helperLost });
    const unsent = wire.send({
      type: "spawn",
      id,
      ...request,
      terminal: request.terminal === undefined ? null : clampSize(request.terminal),
    });
    if (unsent === undefined) return;
    wire.forget(id);
    answer({ kind: "refused", refusal: unsent });
  });
}

function unfitFor({ argv, cwd, environment }: SpawnRequest): string | undefined {
  if (argv.length === 0) return "there is no command";
  if (!cwd.startsWith("/")) return `the working directory ${cwd} is not an absolute path`;
  const name = Object.keys(environment).find((each) => each === "" || each.includes("="));
  return name === undefined ? undefined : `${JSON.stringify(name)} cannot be the name of an environment variable`;
}

function clampSize({ columns, rows }: { columns: number; rows: number }) {
  const clamp = (side: number) => Math.min(Math.max(Math.trunc(side) || 1, 1), largestSide);
  return { columns: clamp(columns), rows: clamp(rows) };
}

/** The state of one command on our side: waits for `started`, then takes output until `exit`. */
function createLiveSession(wire: Wire, answer: (answer: Answer) => void) {
  let id = 0;
  let over = false;
  let unread = 0;
  let owedCredit = 0;
  let finish: (end: SessionEnd) => void = () => {};
  const ended = new Promise<SessionEnd>((done) => {
    finish = done;
  });
  const queue = createOutputQueue((bytes) => {
    unread -= bytes;
    owedCredit += bytes;
    if (over || owedCredit < creditBytes) return;
    wire.send({ type: "credit", id, bytes: owedCredit });
    owedCredit = 0;
  });
  const stdin = createWindowSender((chunk) => void wire.send({ type: "stdin", id }, chunk));
  const end = (how: SessionEnd) => {
    over = true;
    stdin.stop();
    queue.end();
    finish(how);
  };
  const ifRunning = (act: () => void) => {
    if (!over) act();
  };
  const session: Omit<Session, "id"> = {
    output: queue.output,
    ended,
    write: (bytes) => stdin.write(bytes),
    closeStdin: () =>
      void stdin.write(new Uint8Array(0)).then(() => ifRunning(() => wire.send({ type: "close-stdin", id }))),
    resize: (columns, rows) => ifRunning(() => wire.send({ type: "resize", id, ...clampSize({ columns, rows }) })),
    signal: (name) => ifRunning(() => wire.send({ type: "signal", id, name })),
  };
  let started = false;
  const receive = ({ frame, data }: InsideFrame): Verdict => {
    if (!started) {
      if (frame.type === "refused") {
        end({ kind: "helper-lost" });
        answer({ kind: "refused", refusal: refusal(frame.code, frame.reason) });
        return { kind: "done" };
      }
      if (frame.type !== "started") return broken(`${frame.type} before started`);
      started = true;
      id = frame.id;
      answer({ kind: "started", session: { ...session, id } });
      return { kind: "open" };
    }
    if (frame.type === "credit")
      return stdin.acknowledge(frame.bytes) ? { kind: "open" } : broken("credit for stdin that was not sent");
    if (frame.type === "output") {
      unread += data.length;
      if (unread + owedCredit > windowBytes) return broken("more output than was allowed");
      queue.push({ stream: frame.stream, bytes: data });
      return { kind: "open" };
    }
    if (frame.type !== "exit") return broken(`${frame.type} for a running command`);
    end(frame.code === null ? { kind: "signalled", signal: frame.signal ?? 0 } : { kind: "exited", code: frame.code });
    return { kind: "done" };
  };
  const lost = () => {
    end({ kind: "helper-lost" });
    if (!started) answer({ kind: "refused", refusal: helperLost });
  };
  return { receive, lost };
}
