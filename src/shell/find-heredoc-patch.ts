import type { Node, Parser } from "web-tree-sitter";
import { loadShellParser, type ReadVendorFile } from "./load-shell-parser.ts";

/** A patch written as the here-document of a command, and the directory the script goes to first. */
export type HeredocPatch = { patch: string; directory: string | undefined };

export type { ReadVendorFile } from "./load-shell-parser.ts";

/** Whether a script is nothing but a call of `apply_patch` with a here-document. */
export type FindHeredocPatch = (script: string) => Promise<HeredocPatch | undefined>;

const programNames = ["apply_patch", "applypatch"];

/**
 * Finds scripts that are, as a whole, `apply_patch <<'EOF' … EOF` (or `applypatch`), alone or after one `cd WORD &&`. The body is taken as
 * it stands, also where the shell would expand it. Anything else, and anything that does not parse, is an ordinary script.
 * The parser (20 ms, 10 MB) is loaded when the first script names one of the two programs; the promise rejects if it cannot be.
 */
export function createHeredocFinder(readVendorFile: ReadVendorFile): FindHeredocPatch {
  let parser: Promise<Parser> | undefined;
  return async (script) => {
    if (!programNames.some((name) => script.includes(name))) return undefined;
    parser ??= loadShellParser(readVendorFile);
    const tree = (await parser).parse(script);
    if (tree === null) return undefined;
    try {
      return readProgram(tree.rootNode);
    } finally {
      tree.delete();
    }
  };
}

function readProgram(program: Node): HeredocPatch | undefined {
  const statement = only(program.namedChildren);
  if (program.hasError || statement?.type !== "redirected_statement") return undefined;
  const [body, redirect, ...more] = named(statement);
  if (body === undefined || redirect === undefined || more.length > 0) return undefined;
  const patch = readHeredoc(redirect);
  if (patch === undefined) return undefined;
  if (isApplyPatch(body)) return { patch, directory: undefined };
  const directory = readChangeDirectory(body);
  return directory === undefined ? undefined : { patch, directory };
}

/** A here-document and nothing else on its line: no pipe, no second redirection, no further command. */
function readHeredoc(redirect: Node): string | undefined {
  if (redirect.type !== "heredoc_redirect") return undefined;
  const [start, body, end, ...more] = named(redirect);
  if (start?.type !== "heredoc_start" || end?.type !== "heredoc_end" || more.length > 0) return undefined;
  return body?.type === "heredoc_body" ? body.text : undefined;
}

/** `apply_patch` without arguments; variables set for it alone do not matter. */
function isApplyPatch(command: Node): boolean {
  if (command.type !== "command") return false;
  const [name, ...more] = named(command).filter((child) => child.type !== "variable_assignment");
  return name?.type === "command_name" && programNames.includes(name.text) && more.length === 0;
}

/** The directory of `cd WORD && apply_patch`. */
function readChangeDirectory(list: Node): string | undefined {
  if (list.type !== "list") return undefined;
  const [change, operator, patch, ...more] = list.children.filter((child) => child !== null);
  if (change?.type !== "command" || operator?.type !== "&&" || patch === undefined || more.length > 0) return undefined;
  const [name, word, ...others] = named(change);
  if (name?.type !== "command_name" || name.text !== "cd" || word === undefined || others.length > 0) return undefined;
  return isApplyPatch(patch) ? readWord(word) : undefined;
}

/** A word whose text is what the shell would make of it; where it would expand or unquote anything, `undefined`. */
function readWord(word: Node): string | undefined {
  if (word.type === "word") return /[\\~*?[\]{}]/.test(word.text) || word.text.startsWith("-") ? undefined : word.text;
  if (word.type === "raw_string") return word.text.slice(1, -1);
  const content = word.type === "string" ? only(word.namedChildren) : undefined;
  return content?.type === "string_content" && !content.text.includes("\\") ? content.text : undefined;
}

function named(node: Node): Node[] {
  return node.namedChildren.filter((child) => child !== null);
}

function only(nodes: readonly (Node | null)[]): Node | undefined {
  return nodes.length === 1 ? (nodes[0] ?? undefined) : undefined;
}
