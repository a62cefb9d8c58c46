import { describe, expect, it } from "vitest";
import { decideAccess } from "../../../src/gate/decide-access.ts";
import type { PermissionAnswer } from "../../../src/github/permission.ts";
import type { Account } from "../../../src/github/wire-schema.ts";
import type { Principal } from "../../../src/spec/intent.ts";

const ada: Account = { id: 1, login: "Ada", kind: "user" };
const bot: Account = { id: 41_898_282, login: "github-actions[bot]", kind: "bot" };
const dependabot: Account = { id: 2, login: "dependabot[bot]", kind: "bot" };
const nobody = { allowUsers: [], allowBots: false, allowBotUsers: [] };
const known = (permission: Principal["permission"], id = 1): PermissionAnswer => ({
  kind: "known",
  principal: { ...ada, id, permission },
});

function decide(
  account: Account,
  admission: Partial<typeof nobody> | { allowUsers?: string[]; allowBots?: boolean; allowBotUsers?: string[] },
  permission?: PermissionAnswer,
): string {
  const decision = decideAccess({ account, permission, admission: { ...nobody, ...admission } });
  return decision.kind === "refused" ? decision.refusal.code : decision.kind;
}

describe("decideAccess", () => {
  it.each<[string, Account, Parameters<typeof decide>[1], PermissionAnswer | undefined, string]>([
    ["asks GitHub about a person", ada, {}, undefined, "ask"],
    ["lets an administrator in", ada, {}, known("admin"), "allowed"],
    ["lets a maintainer in", ada, {}, known("maintain"), "allowed"],
    ["lets a writer in", ada, {}, known("write"), "allowed"],
    ["refuses triage", ada, {}, known("triage"), "gate.permission"],
    ["refuses a reader", ada, {}, known("read"), "gate.permission"],
    ["refuses nobody in particular", ada, {}, known("none"), "gate.permission"],
    ["refuses what could not be looked up", ada, {}, { kind: "unknown", reason: "403" }, "gate.permission-unknown"],
    ["refuses a login that changed hands", ada, {}, known("admin", 99), "gate.permission-unknown"],
    ["lets a listed login in, in any case", ada, { allowUsers: ["aDA"] }, undefined, "allowed"],
    ["lets everybody in by a star", ada, { allowUsers: ["*"] }, undefined, "allowed"],
    ["does not take a part of a login", ada, { allowUsers: ["Ad", "A*", ""] }, undefined, "ask"],
    ["refuses a bot", bot, {}, undefined, "gate.bot"],
    ["refuses a bot even where every person may", bot, { allowUsers: ["*"] }, undefined, "gate.bot"],
    ["refuses a bot that has write permission", dependabot, {}, known("write", 2), "gate.bot"],
    ["lets the Actions bot in by allow-bots", bot, { allowBots: true }, undefined, "allowed"],
    ["lets no other bot in by allow-bots", dependabot, { allowBots: true }, undefined, "gate.bot"],
    ["lets a listed bot in with its suffix", dependabot, { allowBotUsers: ["dependabot[bot]"] }, undefined, "allowed"],
    ["lets a listed bot in without its suffix", dependabot, { allowBotUsers: ["Dependabot"] }, undefined, "allowed"],
    ["has no star for bots", dependabot, { allowBotUsers: ["*"] }, undefined, "gate.bot"],
    [
      "does not let a person in as a bot",
      { ...ada, login: "dependabot" },
      { allowBotUsers: ["dependabot"] },
      undefined,
      "ask",
    ],
    [
      "refuses an account of a kind it does not know",
      { ...ada, kind: "app" },
      { allowUsers: ["*"], allowBotUsers: ["Ada"] },
      undefined,
      "gate.bot",
    ],
  ])("%s", (_, account, admission, permission, expected) => {
    expect(decide(account, admission, permission)).toBe(expected);
  });
});
