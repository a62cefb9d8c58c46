export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** What goes back to the client. `text` is sent as it is, with its own content type. */
export type Answer = {
  status: number;
  body?: Json | undefined;
  headers?: Record<string, string>;
  text?: string | Uint8Array;
};

/** An answer that ends the handling of a request wherever it is met. */
export class Problem extends Error {
  readonly answer: Answer;

  constructor(answer: Answer) {
    super(`GitHub server answers ${answer.status}`);
    this.answer = answer;
  }
}

/** GitHub's error shape: message, sometimes errors, a link to the documentation and the status as text. */
export function problem(
  status: number,
  message: string,
  more: { errors?: Json; headers?: Record<string, string> } = {},
) {
  const { errors, headers } = more;
  const body = {
    message,
    ...(errors === undefined ? {} : { errors }),
    documentation_url: "https://docs.github.com/rest",
    status: String(status),
  };
  return new Problem({ status, body, ...(headers === undefined ? {} : { headers }) });
}

export const notFound = () => problem(404, "Not Found");

/** 422 of the newer validators: a flat list of sentences. */
export const unprocessable = (...errors: string[]) => problem(422, "Unprocessable Entity", { errors });

/** 422 of the older validators: one record per field. */
export function validationFailed(error: { resource: string; code: string; field: string; message?: string }) {
  return problem(422, "Validation Failed", { errors: [error] });
}

export const ok = (body: Json, headers?: Record<string, string>): Answer => ({
  status: 200,
  body,
  ...(headers === undefined ? {} : { headers }),
});

export const created = (body: Json): Answer => ({ status: 201, body });

/** GitHub counts characters of a body as code points. */
export function checkBodyLength(body: string, resource: string): void {
  if ([...body].length <= maxBodyCharacters) return;
  const message = `Body is too long (maximum is ${maxBodyCharacters} characters)`;
  throw validationFailed({ resource, code: "unprocessable", field: "data", message });
}

const maxBodyCharacters = 65_536;
