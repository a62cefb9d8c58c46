import { canSee } from "../permission-table.ts";
import { type NodeKind, parseNodeId } from "../views/urls.ts";
import type { Repository } from "../world.ts";
import { graphqlProblem } from "./connection.ts";
import {
  type GraphqlScope,
  issueCommentNode,
  issueNode,
  repositoryNode,
  reviewCommentNode,
  reviewNode,
  threadNode,
} from "./nodes.ts";

const missing = (id: string) =>
  graphqlProblem("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'`);

/** The repository and the number behind a node id of one of these kinds, or the error GitHub answers. */
export function findNode(
  scope: GraphqlScope,
  id: string,
  kinds: readonly NodeKind[],
): { repository: Repository; kind: NodeKind; id: number } {
  const name = parseNodeId(id);
  const repository = [...scope.world.repositories.values()].find((one) => one.id === name?.repository);
  if (name === undefined || repository === undefined || !kinds.includes(name.kind) || !canSee(scope.token, repository))
    throw missing(id);
  return { repository, kind: name.kind, id: Number(name.id) };
}

/** A record that must be there. */
export function need<T>(record: T | undefined, id: string): T {
  if (record === undefined) throw missing(id);
  return record;
}

/** `node(id:)` for everything that has comments or is one. */
export function nodeById(scope: GraphqlScope, id: string): unknown {
  const { repository, kind, id: number } = findNode(scope, id, ["R", "I", "PR", "IC", "PRR", "PRRC", "PRRT"]);
  switch (kind) {
    case "R":
      return repositoryNode(repository, scope);
    case "I":
    case "PR":
      return issueNode(need(repository.issues.get(number), id), repository, scope);
    case "IC":
      return issueCommentNode(need(repository.comments.get(number), id), repository, scope);
    case "PRR":
      return reviewNode(need(repository.reviews.get(number), id), repository, scope);
    case "PRRC":
      return reviewCommentNode(need(repository.reviewComments.get(number), id), repository, scope);
    default:
      return threadNode(need(repository.threads.get(number), id), repository, scope);
  }
}
