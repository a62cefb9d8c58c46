import { z } from "zod";
import type { Principal } from "../spec/intent.ts";
import { RunError } from "../spec/run-error.ts";
import type { GitHubClient } from "./client.ts";
import { statusOf } from "./failure.ts";
import { account } from "./wire-schema.ts";

const permissionSchema = z.object({
  permission: z.string(),
  role_name: z.string().nullish(),
  user: account,
});

export type PermissionAnswer = { kind: "known"; principal: Principal } | { kind: "unknown"; reason: string };

/**
 * What GitHub lets somebody do here. 403, 404 and a login that is no login are `unknown` with the reason: the caller fails
 * closed. `permission` is the authority; `role_name` only refines it (maintain counts as write, triage as read), so that a
 * custom role cannot be mistaken for a strong one.
 */
export async function readPermission(client: GitHubClient, login: string): Promise<PermissionAnswer> {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,98})(?:_[A-Za-z0-9]+)?(?:\[bot\])?$/.test(login)) {
    return { kind: "unknown", reason: "the login is not one GitHub gives" };
  }
  try {
    const answer = await client.send({
      route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
      parameters: { username: login },
      schema: permissionSchema,
    });
    return { kind: "known", principal: { ...answer.user, permission: decidePermission(answer) } };
  } catch (error) {
    const status = statusOf(error);
    if (RunError.isInstance(error) && (status === 403 || status === 404) && error.code !== "github.rate-limit") {
      return { kind: "unknown", reason: error.message };
    }
    throw error;
  }
}

function decidePermission(answer: {
  permission: string;
  role_name?: string | null | undefined;
}): Principal["permission"] {
  switch (answer.permission) {
    case "admin":
      return "admin";
    case "write":
      return answer.role_name === "maintain" ? "maintain" : "write";
    case "read":
      return answer.role_name === "triage" ? "triage" : "read";
    default:
      return "none";
  }
}
