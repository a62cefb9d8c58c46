/** One request as the server met it, in order of arrival. */
export type CallRecord = {
  index: number;
  method: string;
  /** The template of a known operation (`/repos/{owner}/{repo}/pulls`), else the path. */
  route: string;
  /** GitHub's operation id, `graphql:<first root field>`, or undefined for an unknown route. */
  operation: string | undefined;
  path: string;
  query: Record<string, string>;
  body: unknown;
  /** The token's name, never its value. */
  token: string | "none" | "unknown";
  isWrite: boolean;
  /** 0 while unanswered, and for ever when the connection was cut. */
  status: number;
  /** How the request differs from GitHub's description. */
  violations: string[];
  /** How our answer differs from it. */
  answerProblems: string[];
  fault: string | undefined;
};

/** Which calls are meant; without a field, all. */
export type CallMatcher = { method?: string; operation?: string; writes?: boolean };

export function matches(call: CallRecord, { method, operation, writes }: CallMatcher): boolean {
  return (
    (method === undefined || method === call.method) &&
    (operation === undefined || operation === call.operation) &&
    (writes === undefined || writes === call.isWrite)
  );
}
