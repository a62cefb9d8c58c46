import { z } from "zod";
import type { GitHubClient } from "./client.ts";

const repositorySchema = z
  .object({
    id: z.int().positive(),
    name: z.string(),
    owner: z.object({ login: z.string() }),
    default_branch: z.string().min(1),
    private: z.boolean(),
    archived: z.boolean().optional(),
  })
  .transform((wire) => ({
    id: wire.id,
    owner: wire.owner.login,
    name: wire.name,
    defaultBranch: wire.default_branch,
    private: wire.private,
    archived: wire.archived ?? false,
  }));

export type RepositoryFacts = z.infer<typeof repositorySchema>;

/** The repository of the client, with the spelling GitHub gives its name. */
export function readRepository(client: GitHubClient): Promise<RepositoryFacts> {
  return client.send({ route: "GET /repos/{owner}/{repo}", schema: repositorySchema });
}
