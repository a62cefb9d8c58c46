import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLError,
  getOperationAST,
  Kind,
  parse,
  validate,
} from "graphql";
import { type Json, Problem } from "../answer.ts";
import { canSee } from "../permission-table.ts";
import { findRepository } from "../world.ts";
import { graphqlProblem } from "./connection.ts";
import { nodeById } from "./find-node.ts";
import { createMutations } from "./mutations.ts";
import { type GraphqlScope, repositoryNode, userNode } from "./nodes.ts";

export type GraphqlRequest = { query: string; variables: Record<string, unknown>; operationName: string | undefined };

/** `rootField`: the first field asked for. */
export type GraphqlDocument =
  | { kind: "valid"; document: DocumentNode; rootField: string; isMutation: boolean }
  | { kind: "invalid"; problems: string[] };

export type GraphqlContract = {
  check(request: GraphqlRequest): GraphqlDocument;
  /** Runs a valid document; the answer is GitHub's, errors included, with the problems that are mistakes of the request. */
  run(
    document: DocumentNode,
    request: GraphqlRequest,
    scope: GraphqlScope,
  ): Promise<{ body: Json; violations: string[] }>;
};

/** Loads the committed subset of GitHub's schema. */
export function loadGraphqlContract(
  file = join(import.meta.dirname, "..", "schema", "github.graphql"),
): GraphqlContract {
  const schema = buildSchema(readFileSync(file, "utf8"), { assumeValid: true, noLocation: true });
  return {
    check({ query, operationName }) {
      try {
        const document = parse(query);
        const problems = validate(schema, document).map(({ message }) => message);
        const operation = getOperationAST(document, operationName);
        if (operation === null || operation === undefined) problems.push("The document has no operation of that name");
        if (problems.length > 0 || operation === null || operation === undefined) return { kind: "invalid", problems };
        const field = operation.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
        return {
          kind: "valid",
          document,
          rootField: field?.name.value ?? "",
          isMutation: operation.operation === "mutation",
        };
      } catch (error) {
        return { kind: "invalid", problems: [error instanceof Error ? error.message : String(error)] };
      }
    },
    async run(document, { variables, operationName }, scope) {
      const result = await execute({
        schema,
        document,
        rootValue: createRoot(scope),
        variableValues: variables,
        ...(operationName === undefined ? {} : { operationName }),
      });
      const errors = result.errors ?? [];
      const bug = errors.find(isServerMistake);
      if (bug !== undefined) throw bug.originalError ?? bug;
      return {
        body: JSON.parse(
          JSON.stringify({ data: result.data, ...(errors.length === 0 ? {} : { errors: errors.map(errorView) }) }),
        ),
        violations: errors.filter(({ path }) => path === undefined).map(({ message }) => message),
      };
    },
  };
}

/** An error while a field was worked out that is no refusal of ours. Errors without a path are about the request's variables. */
function isServerMistake({ path, extensions, originalError }: GraphQLError): boolean {
  return path !== undefined && extensions["type"] === undefined && !(originalError instanceof Problem);
}

/** Refusals that REST answers with 422 become errors of type UNPROCESSABLE. */
function errorView(error: GraphQLError): Json {
  const refused = error.originalError instanceof Problem ? error.originalError.answer : undefined;
  const words = refused === undefined ? error.message : wordsOf(refused.body);
  const type =
    refused === undefined ? error.extensions["type"] : refused.status === 404 ? "NOT_FOUND" : "UNPROCESSABLE";
  return {
    ...(typeof type === "string" ? { type } : {}),
    ...(error.path === undefined ? {} : { path: error.path }),
    locations: (error.locations ?? []).map(({ line, column }) => ({ line, column })),
    message: words,
  };
}

function wordsOf(body: Json | undefined): string {
  const { message, errors } = (body ?? {}) as { message?: string; errors?: (string | { message?: string })[] };
  const words = (errors ?? []).map((error) => (typeof error === "string" ? error : (error.message ?? "")));
  return words.length === 0 ? (message ?? "") : words.join(", ");
}

function createRoot(scope: GraphqlScope) {
  return {
    ...createMutations(scope),
    repository({ owner, name }: { owner: string; name: string }) {
      const repository = findRepository(scope.world, `${owner}/${name}`);
      if (repository === undefined || !canSee(scope.token, repository))
        throw graphqlProblem("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      return repositoryNode(repository, scope);
    },
    node: ({ id }: { id: string }) => nodeById(scope, id),
    viewer: () => userNode(scope.token.user, scope),
    rateLimit: () => ({
      cost: 1,
      limit: 5000,
      remaining: 4999,
      used: 1,
      resetAt: new Date(scope.world.nowMs() + 3_600_000).toISOString(),
    }),
  };
}
