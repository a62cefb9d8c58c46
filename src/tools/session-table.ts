import { randomInt } from "node:crypto";
import type { LiveSession } from "./live-session.ts";

/** The commands that outlived their call, by the number the model knows them by. */
export type SessionTable = {
  /** A fresh number. Makes room first: with 64 sessions the least recently used one is killed, ended ones first. */
  add(session: LiveSession): number;
  /** Counts as a use. */
  use(id: number): LiveSession | undefined;
  remove(id: number): void;
  readonly count: number;
  all(): LiveSession[];
};

export const maximumSessions = 64;

/** From this many on the model is warned. */
export const manySessions = 60;

/** The most recently used sessions are never chosen to make room. */
const protectedSessions = 8;

export function createSessionTable(): SessionTable {
  /** In order of use: the least recently used one comes first. */
  const sessions = new Map<number, LiveSession>();
  const makeRoom = () => {
    const old = [...sessions].slice(0, -protectedSessions);
    const [id, session] = old.find(([, candidate]) => candidate.end() !== undefined) ?? old[0] ?? [];
    if (id === undefined) return;
    sessions.delete(id);
    session?.kill();
  };
  const freshId = () => {
    let id = randomInt(1_000, 100_000);
    while (sessions.has(id)) id = randomInt(1_000, 100_000);
    return id;
  };
  return {
    add(session) {
      if (sessions.size >= maximumSessions) makeRoom();
      const id = freshId();
      sessions.set(id, session);
      return id;
    },
    use(id) {
      const session = sessions.get(id);
      if (session === undefined) return undefined;
      sessions.delete(id);
      sessions.set(id, session);
      return session;
    },
    remove: (id) => void sessions.delete(id),
    get count() {
      return sessions.size;
    },
    all: () => [...sessions.values()],
  };
}
