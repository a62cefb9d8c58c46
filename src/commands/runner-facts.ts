import type { Runner } from "../run/world.ts";
import { RunError } from "../spec/run-error.ts";

import type { Variables } from "./action-inputs.ts";

/** Reads the runner's variables; a missing or malformed one is named. */
export function runnerFacts(variables: Variables): Runner {
  const text = (name: string) => {
    const value = variables[name];
    if (value === undefined || value === "")
      throw new RunError({
        code: "event.malformed",
        message: `${name} is not set; the action runs inside a GitHub workflow`,
      });
    return value;
  };
  const integer = (name: string) => {
    const value = Number(text(name));
    if (!/^\d+$/.test(text(name)) || !Number.isSafeInteger(value))
      throw new RunError({ code: "event.malformed", message: `${name} is not a number` });
    return value;
  };
  const url = (name: string) => {
    const value = text(name).replace(/\/+$/, "");
    if (!URL.canParse(value)) throw new RunError({ code: "event.malformed", message: `${name} is not a URL` });
    return value;
  };
  const [owner, name, ...rest] = text("GITHUB_REPOSITORY").split("/");
  if (!owner || !name || rest.length > 0)
    throw new RunError({ code: "event.malformed", message: "GITHUB_REPOSITORY is not owner/name" });
  return {
    repository: { id: integer("GITHUB_REPOSITORY_ID"), owner, name },
    serverUrl: url("GITHUB_SERVER_URL"),
    apiUrl: url("GITHUB_API_URL"),
    graphqlUrl: url("GITHUB_GRAPHQL_URL"),
    run: {
      id: integer("GITHUB_RUN_ID"),
      attempt: integer("GITHUB_RUN_ATTEMPT"),
      ...named("job", variables["GITHUB_JOB"]),
      ...named("step", variables["GITHUB_ACTION"]),
    },
    sha: text("GITHUB_SHA"),
    ref: variables["GITHUB_REF"] ?? "",
    actor: text("GITHUB_ACTOR"),
  };
}

/** Ids of jobs and steps are letters, digits, dashes and underscores; anything else is not one. */
function named<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return (value !== undefined && /^[A-Za-z0-9_-]{1,100}$/.test(value) ? { [name]: value } : {}) as {
    [Key in Name]?: string;
  };
}
