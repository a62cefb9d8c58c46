import { APIConnectionError, APIError } from "openai";
import { RunError, toErrorRecord } from "../spec/run-error.ts";
import { type AnswerProblemKind, causesOf, findAnswerProblem } from "./answer-problem.ts";
import { classifyServiceError, classifyStatus } from "./classify-service-error.ts";
import { describeBody, describeText } from "./describe-text.ts";
import { type Failure, fatal, transient } from "./failure.ts";
import { serviceError } from "./stream-event-schema.ts";

export type ClassifyContext = { hide: string; nowMs: number; opened: boolean };

/** A certificate that cannot be trusted does not become better by asking again. */
const certificateCode = /^(CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_)/;

/** Anything the package, `fetch` or our own stream limits threw. `opened`: the event stream had begun. */
export function classifyThrown(thrown: unknown, context: ClassifyContext): Failure {
  if (RunError.isInstance(thrown)) return { error: toErrorRecord(thrown), retry: { kind: "never" } };
  const problem = findAnswerProblem(thrown);
  if (problem) return classifyProblem(problem, context);
  if (thrown instanceof APIError && !(thrown instanceof APIConnectionError)) {
    const parsed = serviceError.safeParse(thrown.error);
    return classifyServiceError(parsed.success ? parsed.data : { message: thrown.message }, context.hide);
  }
  if (thrown instanceof SyntaxError) {
    return transient("model.protocol", "The model service sent an event that is not JSON.");
  }
  return classifyNetworkError(thrown, context);
}

function classifyProblem(problem: AnswerProblemKind, { hide, nowMs }: ClassifyContext): Failure {
  switch (problem.kind) {
    case "status":
      return classifyStatus(problem, { hide, nowMs });
    case "not-event-stream": {
      const type = describeText(problem.contentType, hide) || "no content type";
      const body = describeBody(problem.body, hide);
      return fatal("model.protocol", `The endpoint answered without an event stream (${type}): ${body}`);
    }
    case "too-large":
      return fatal(
        "model.protocol",
        `The model service sent an ${problem.what} of more than ${problem.maxBytes} bytes.`,
      );
  }
}

function classifyNetworkError(thrown: unknown, { hide, opened }: ClassifyContext): Failure {
  const causes = causesOf(thrown).flatMap((cause) =>
    cause instanceof AggregateError ? [cause, ...cause.errors] : [cause],
  );
  const codes = causes.map((cause) => String((cause as { code?: unknown }).code ?? "")).filter((code) => code !== "");
  const words = causes.map((cause) => String((cause as Error).message)).filter((message) => message !== "");
  const detail = describeText(words.at(-1) ?? String(thrown), hide) || "no details";
  const named =
    codes[0] !== undefined && !detail.includes(codes[0]) ? `${detail} (${describeText(codes[0], hide)})` : detail;
  if (codes.some((code) => certificateCode.test(code))) {
    return fatal("model.unreachable", `The certificate of the model service was refused: ${named}`);
  }
  if (opened) return transient("model.server", `The model stream broke off: ${named}`);
  return transient("model.unreachable", `No connection to the model service: ${named}`);
}
