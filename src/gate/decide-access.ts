import type { PermissionAnswer } from "../github/permission.ts";
import type { Account } from "../github/wire-schema.ts";
import type { Refusal } from "../spec/decision.ts";
import type { Principal } from "../spec/intent.ts";
import type { Admission } from "../spec/request.ts";

export type AccessDecision =
  | { kind: "allowed"; because: string; principal: Principal }
  | { kind: "refused"; refusal: Refusal }
  /** Only GitHub knows; ask and decide again with the answer. */
  | { kind: "ask" };

export type AccessQuestion = {
  account: Account;
  /** undefined: not asked yet. */
  permission: PermissionAnswer | undefined;
  admission: Pick<Admission, "allowUsers" | "allowBots" | "allowBotUsers">;
};

const strong: readonly Principal["permission"][] = ["admin", "maintain", "write"];

/**
 * Whether somebody may start a run. People: by list, or by write permission in the repository, of the account with the same number
 * as in the event (a login can change hands). Bots: only by list; `allow-bots` means the Actions bot and no other.
 */
export function decideAccess({ account, permission, admission }: AccessQuestion): AccessDecision {
  const { login } = account;
  if (account.kind !== "user") return decideBot(account, admission);
  const isListed = admission.allowUsers.some((entry) => entry === "*" || sameLogin(entry, login));
  if (isListed) {
    const because = admission.allowUsers.includes("*") ? "`allow-users` is `*`" : "listed in `allow-users`";
    return { kind: "allowed", because, principal: { ...account, permission: "none" } };
  }
  if (permission === undefined) return { kind: "ask" };
  if (permission.kind === "unknown") {
    return refuse("gate.permission-unknown", `the permission of ${login} could not be looked up: ${permission.reason}`);
  }
  const { principal } = permission;
  if (principal.id !== account.id) {
    return refuse("gate.permission-unknown", `the account ${login} is not the one in the event`);
  }
  if (strong.includes(principal.permission)) {
    return { kind: "allowed", because: `${principal.permission} permission`, principal };
  }
  const wouldAllow = "Write permission in the repository, or an entry in `allow-users`.";
  return refuse("gate.permission", `${login} has ${principal.permission} permission, write is needed`, wouldAllow);
}

function decideBot(account: Account, admission: AccessQuestion["admission"]): AccessDecision {
  const principal: Principal = { ...account, permission: "none" };
  const isListed = admission.allowBotUsers.some((entry) => sameLogin(entry, account.login));
  if (account.kind === "bot" && isListed) return { kind: "allowed", because: "listed in `allow-bot-users`", principal };
  if (account.kind === "bot" && admission.allowBots && sameLogin(account.login, "github-actions[bot]")) {
    return { kind: "allowed", because: "`allow-bots` is on", principal };
  }
  return refuse("gate.bot", `${account.login} is a bot`, "An entry in `allow-bot-users`.");
}

/** Logins differ by nothing but case; a bot may be named with or without its suffix. No wildcard. */
function sameLogin(one: string, other: string): boolean {
  const plain = (login: string) =>
    login
      .trim()
      .toLowerCase()
      .replace(/\[bot\]$/, "");
  return plain(one) !== "" && plain(one) === plain(other);
}

function refuse(code: string, reason: string, wouldAllow?: string): AccessDecision {
  return { kind: "refused", refusal: { code, reason, wouldAllow } };
}
