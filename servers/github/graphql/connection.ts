import { GraphQLError } from "graphql";

export type ConnectionArguments = {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
};

const maxPageSize = 100;

/** An error as GitHub words it; `type` stands beside the message in the answer. */
export const graphqlProblem = (type: string, message: string) => new GraphQLError(message, { extensions: { type } });

const cursorOf = (index: number) => Buffer.from(`cursor:v2:${index}`).toString("base64");
const indexOf = (cursor: string) =>
  Number(/^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, "base64").toString())?.[1] ?? -1);

/** A page of a list. GitHub insists on `first` or `last`, and on at most 100. */
export function connection<T, V>(
  name: string,
  all: readonly T[],
  request: { args: ConnectionArguments; view: (item: T) => V },
) {
  const { args, view } = request;
  const size = args.first ?? args.last;
  if (size === undefined || size === null) {
    const words = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw graphqlProblem("MISSING_PAGINATION_BOUNDARIES", words);
  }
  const side = typeof args.first === "number" ? "first" : "last";
  if (size > maxPageSize) {
    const words = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${side}\` limit of ${maxPageSize} records.`;
    throw graphqlProblem("EXCESSIVE_PAGINATION", words);
  }
  const from = typeof args.after === "string" ? indexOf(args.after) + 1 : 0;
  const to = typeof args.before === "string" ? indexOf(args.before) : all.length;
  const [start, end] = side === "first" ? [from, Math.min(from + size, to)] : [Math.max(to - size, from), to];
  return {
    nodes: all.slice(start, end).map(view),
    totalCount: all.length,
    pageInfo: {
      startCursor: end > start ? cursorOf(start) : null,
      endCursor: end > start ? cursorOf(end - 1) : null,
      hasPreviousPage: start > 0,
      hasNextPage: end < all.length,
    },
  };
}
