import { RunError } from "../spec/run-error.ts";

/**
 * The URL every request goes to, character for character: path and query are the caller's, a fragment is dropped.
 * @throws RunError `input.invalid` when it is no http(s) URL or carries a user name or password.
 */
export function parseResponsesEndpoint(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== "https:" && url.protocol !== "http:")) {
    throw new RunError({
      code: "input.invalid",
      message: "The Responses endpoint is not an http or https URL.",
      hint: "Give the full URL, for example https://api.openai.com/v1/responses.",
    });
  }
  if (url.username !== "" || url.password !== "") {
    throw new RunError({
      code: "input.invalid",
      message: "The Responses endpoint contains a user name or password.",
      hint: "Remove it from the URL and pass the key as `openai-api-key`.",
    });
  }
  url.hash = "";
  return url.href;
}

/** The Responses endpoint below a base URL such as https://api.openai.com/v1; a query string stays at the end. */
export function responsesEndpointOf(baseUrl: string): string {
  const url = new URL(parseResponsesEndpoint(baseUrl));
  url.pathname = `${url.pathname.replace(/\/+$/, "")}/responses`;
  return url.href;
}
