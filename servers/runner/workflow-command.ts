/** A line of output that the runner takes as a command. `form`: `::name::data` or the older `##[name]data`. */
export type WorkflowCommand = {
  form: "colons" | "brackets";
  name: string;
  properties: Readonly<Record<string, string>>;
  data: string;
};

/** The names the runner registers. A stop token is added while commands are stopped. */
export const registeredCommands: readonly string[] = [
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
];

/**
 * Reads a line as actions/runner does (src/Runner.Common/ActionCommand.cs): `::` only at the start after white space, `##[`
 * anywhere in the line; names without case; an unknown name is plain output.
 */
export function parseWorkflowCommand(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  return parseColons(line.trimStart(), names) ?? parseBrackets(line, names);
}

function parseColons(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  if (!line.startsWith("::")) return undefined;
  const end = line.indexOf("::", 2);
  if (end < 0) return undefined;
  const { name, rest } = splitName(line.slice(2, end));
  if (!names.has(name.toLowerCase())) return undefined;
  const properties = parseProperties(rest.trim(), { separator: ",", escapes: propertyEscapes });
  return {
    form: "colons",
    name: name.toLowerCase(),
    properties,
    data: decodeEscapes(line.slice(end + 2), dataEscapes),
  };
}

function parseBrackets(line: string, names: ReadonlySet<string>): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const { name, rest } = splitName(line.slice(start + 3, end));
  if (!names.has(name.toLowerCase())) return undefined;
  const properties = parseProperties(rest, { separator: ";", escapes: bracketEscapes });
  return {
    form: "brackets",
    name: name.toLowerCase(),
    properties,
    data: decodeEscapes(line.slice(end + 1), bracketEscapes),
  };
}

function splitName(information: string): { name: string; rest: string } {
  const space = information.indexOf(" ");
  return space < 0
    ? { name: information, rest: "" }
    : { name: information.slice(0, space), rest: information.slice(space + 1) };
}

type Escapes = readonly (readonly [string, string])[];

const dataEscapes: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const propertyEscapes: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%3A", ":"],
  ["%2C", ","],
  ["%25", "%"],
];
const bracketEscapes: Escapes = [
  ["%3B", ";"],
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%5D", "]"],
  ["%25", "%"],
];

const decodeEscapes = (text: string, escapes: Escapes) =>
  escapes.reduce((value, [escaped, plain]) => value.replaceAll(escaped, plain), text);

function parseProperties(
  text: string,
  { separator, escapes }: { separator: string; escapes: Escapes },
): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf("=");
    if (equals <= 0 || equals === pair.length - 1) continue;
    properties[pair.slice(0, equals).toLowerCase()] = decodeEscapes(pair.slice(equals + 1), escapes);
  }
  return properties;
}

/**
 * Whether the line would be a command without its invisible characters. The runner looks for `::` and `##[` with comparisons of
 * the machine's culture, in which such characters may weigh nothing.
 */
export function isHiddenCommand(line: string, names: ReadonlySet<string>): boolean {
  const visible = line.replace(/\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Cc}/gu, "");
  return (
    visible !== line &&
    parseWorkflowCommand(visible, names) !== undefined &&
    parseWorkflowCommand(line, names) === undefined
  );
}
