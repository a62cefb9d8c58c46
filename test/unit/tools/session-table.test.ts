import { describe, expect, it } from "vitest";
import type { LiveSession } from "../../../src/tools/live-session.ts";
import { createSessionTable, maximumSessions } from "../../../src/tools/session-table.ts";

/** Only what the table looks at. */
function session(state: { ended?: boolean } = {}) {
  const made = { killed: false };
  const live = {
    end: () => (state.ended ? { kind: "exited" as const, code: 0 } : undefined),
    kill: () => {
      made.killed = true;
    },
  };
  return Object.assign(made, { live: live as unknown as LiveSession });
}

function fullTable() {
  const table = createSessionTable();
  const states = Array.from({ length: maximumSessions }, () => ({ ended: false }));
  const sessions = states.map((state) => session(state));
  const ids = sessions.map(({ live }) => table.add(live));
  const killed = () => sessions.flatMap((one, at) => (one.killed ? [at] : []));
  return { table, states, ids, killed };
}

describe("createSessionTable", () => {
  it("gives numbers from 1000 to 99999, each once", () => {
    const { ids } = fullTable();
    expect(new Set(ids).size).toBe(maximumSessions);
    expect(ids.every((id) => Number.isInteger(id) && id >= 1_000 && id < 100_000)).toBe(true);
  });

  it("kills the least recently used session to make room", () => {
    const { table, ids, killed } = fullTable();
    table.use(ids[0] ?? 0);
    table.add(session().live);
    expect(killed()).toEqual([1]);
    expect(table.use(ids[1] ?? 0)).toBeUndefined();
    expect(table.count).toBe(maximumSessions);
  });

  it("gives up an ended session first, but none of the eight used last", () => {
    const { table, states, ids, killed } = fullTable();
    for (const at of [5, 60]) Object.assign(states[at] ?? {}, { ended: true });
    table.add(session().live);
    expect(killed()).toEqual([5]);
    table.add(session().live);
    expect(killed()).toEqual([0, 5]);
    for (let at = 0; at < 8; at++) table.add(session().live);
    expect(killed()).toContain(60);
    expect(table.use(ids[60] ?? 0)).toBeUndefined();
  });

  it("forgets what is removed", () => {
    const { table, ids } = fullTable();
    table.remove(ids[3] ?? 0);
    expect(table.use(ids[3] ?? 0)).toBeUndefined();
    expect(table.all()).toHaveLength(maximumSessions - 1);
  });
});
