/** Why an HTTP answer is no event stream we can read. */
export type AnswerProblemKind =
  | { kind: "status"; status: number; statusText: string; headers: Headers; body: string }
  | { kind: "not-event-stream"; contentType: string; body: string }
  | { kind: "too-large"; what: "event" | "answer"; maxBytes: number };

/** Thrown through the `openai` package, which wraps it: found again by `findAnswerProblem`. */
export class AnswerProblem extends Error {
  readonly problem: AnswerProblemKind;

  constructor(problem: AnswerProblemKind) {
    super(`answer refused: ${problem.kind}`);
    this.problem = problem;
  }
}

/** Errors from `thrown` down its causes, at most eight. */
export function causesOf(thrown: unknown): Error[] {
  const causes: Error[] = [];
  for (let at = thrown; at instanceof Error && causes.length < 8; at = at.cause) causes.push(at);
  return causes;
}

export function findAnswerProblem(thrown: unknown): AnswerProblemKind | undefined {
  return causesOf(thrown).find((cause): cause is AnswerProblem => cause instanceof AnswerProblem)?.problem;
}
