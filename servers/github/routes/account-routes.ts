import { ok, problem } from "../answer.ts";
import { appView, fullUserView, gitHubActionsApp, userView } from "../views/user-view.ts";
import { type AccessLevel, nameKey } from "../world.ts";
import { found, type Handlers, type RestCall } from "./rest-call.ts";

/** The answers with `permission` fold the finer levels into the older ones; `role_name` keeps them. */
const olderLevel: Readonly<Record<AccessLevel, string>> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
  none: "none",
};

const ranks: readonly AccessLevel[] = ["none", "read", "triage", "write", "maintain", "admin"];

export const accountRoutes: Handlers = {
  "rate-limit/get": ({ world }) => {
    const core = { limit: 5000, remaining: 4999, used: 1, reset: Math.floor(world.nowMs() / 1000) + 3600 };
    return ok({ resources: { core, search: core, graphql: core }, rate: core });
  },
  // GITHUB_TOKEN and other installation tokens have no user behind them.
  "users/get-authenticated": (call) => {
    if (call.token.kind === "installation") throw problem(403, "Resource not accessible by integration");
    return ok(fullUserView(call.token.user, call.urls));
  },
  "users/get-by-username": (call) =>
    ok(fullUserView(found(call.world.users.get(nameKey(call.parameters["username"] ?? ""))), call.urls)),
  // Only a JSON web token of the app itself may ask; an installation token is answered with 401.
  "apps/get-authenticated": (call) => {
    if (call.token.name !== "app") throw problem(401, "A JSON web token could not be decoded");
    return ok(appView(gitHubActionsApp, call.urls));
  },
  "repos/get-collaborator-permission-level": collaboratorPermission,
};

function collaboratorPermission(call: RestCall) {
  const login = call.parameters["username"] ?? "";
  const user = found(call.world.users.get(nameKey(login)));
  if (user.type !== "User") throw problem(404, `${login} is not a user`);
  const level = call.repository.access.get(nameKey(login)) ?? (call.repository.private ? "none" : "read");
  const rank = ranks.indexOf(level);
  const permissions = {
    admin: rank >= 5,
    maintain: rank >= 4,
    push: rank >= 3,
    triage: rank >= 2,
    pull: rank >= 1,
  };
  return ok({
    permission: olderLevel[level],
    role_name: level,
    user: { ...userView(user, call.urls), permissions, role_name: level },
  });
}
