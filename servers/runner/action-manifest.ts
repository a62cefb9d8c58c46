import { parse } from "yaml";

export type ActionInput = {
  name: string;
  default: string | undefined;
  required: boolean;
  deprecationMessage: string | undefined;
};

/** The parts of an action.yml that the runner acts on. */
export type ActionManifest = {
  name: string;
  inputs: readonly ActionInput[];
  outputs: readonly string[];
  main: string;
  post: string | undefined;
  postIf: string;
};

type Wire = {
  name?: unknown;
  inputs?: Record<string, { default?: unknown; required?: unknown; deprecationMessage?: unknown } | null>;
  outputs?: Record<string, unknown>;
  runs?: Record<string, unknown>;
};

/** Reads an action that runs on Node 24; anything else is refused, as this emulation runs nothing else. */
export function parseActionManifest(text: string): ActionManifest {
  const { name, inputs = {}, outputs = {}, runs = {} } = parse(text) as Wire;
  if (runs["using"] !== "node24") throw new Error(`runs.using is ${String(runs["using"])}, not node24`);
  if (typeof runs["main"] !== "string") throw new Error("runs.main is missing");
  return {
    name: String(name),
    inputs: Object.entries(inputs).map(([input, more]) => ({
      name: input,
      default: more?.default === undefined ? undefined : String(more.default),
      required: more?.required === true,
      deprecationMessage: more?.deprecationMessage === undefined ? undefined : String(more.deprecationMessage),
    })),
    outputs: Object.keys(outputs),
    main: runs["main"],
    post: typeof runs["post"] === "string" ? runs["post"] : undefined,
    postIf: typeof runs["post-if"] === "string" ? runs["post-if"] : "always()",
  };
}

/** Values of `${{ github.name }}` in a default. An expression that is anything else is refused: it would be evaluated wrongly. */
export function resolveDefault(text: string, github: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (whole, expression: string) => {
    const name = /^github\.([a-z_]+)$/.exec(expression)?.[1];
    const value = name === undefined ? undefined : github[name];
    if (value === undefined) throw new Error(`${whole} is not an expression this runner knows`);
    return value;
  });
}

/**
 * `INPUT_*` of a step: what the workflow gave, else the default. As on the runner, a required input that is missing is the
 * action's business, an unknown one is passed on with a warning, and `-` stays in the name.
 */
export function inputEnvironment(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): { environment: Record<string, string>; warnings: string[] } {
  const environment: Record<string, string> = {};
  const variable = (name: string) => `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
  for (const { name, default: value } of manifest.inputs)
    if (value !== undefined) environment[variable(name)] = resolveDefault(value, github);
  for (const [name, value] of Object.entries(given)) environment[variable(name)] = value;
  const known = new Set(manifest.inputs.map(({ name }) => name.toLowerCase()));
  const unknown = Object.keys(given).filter((name) => !known.has(name.toLowerCase()));
  const quoted = (names: readonly string[]) => names.map((name) => `'${name}'`).join(", ");
  const warning = `Unexpected input(s) ${quoted(unknown)}, valid inputs are [${quoted(manifest.inputs.map(({ name }) => name))}]`;
  const deprecated = manifest.inputs.flatMap(({ name, deprecationMessage }) =>
    deprecationMessage !== undefined && name in given
      ? [`Input '${name}' has been deprecated with message: ${deprecationMessage}`]
      : [],
  );
  return { environment, warnings: [...(unknown.length === 0 ? [] : [warning]), ...deprecated] };
}
