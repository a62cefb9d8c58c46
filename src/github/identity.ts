import { RunError } from "../spec/run-error.ts";
import type { GitHubClient } from "./client.ts";
import { type Account, account } from "./wire-schema.ts";

/** The account behind `GITHUB_TOKEN` on github.com. */
const actionsBot: Account = { id: 41_898_282, login: "github-actions[bot]", kind: "bot" };

/**
 * Who our token writes as. `GET /user` tells it for a personal token; an installation token, such as the job's own, is refused
 * there (403). Then it is `told`, when the caller knows better (an App's bot), and else the Actions bot; `assumed` says so.
 * A wrong assumption costs a second review, never somebody else's: our things are matched by author, marker and run together.
 */
export async function readIdentity(
  client: GitHubClient,
  told: Account = actionsBot,
): Promise<Account & { assumed: boolean }> {
  try {
    return { ...(await client.send({ route: "GET /user", schema: account })), assumed: false };
  } catch (error) {
    if (!RunError.isInstance(error)) throw error;
    const installation = error.code === "github.permission" || error.code === "github.not-found";
    const badToken = error.message.startsWith("GitHub answered 401");
    if (!installation || badToken) throw error;
    return { ...told, assumed: true };
  }
}
