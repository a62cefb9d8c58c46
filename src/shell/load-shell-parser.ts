import type { Parser } from "web-tree-sitter";

/** The two WebAssembly files, by package and file name: `vendorFile` in system/ knows where they are. */
export type ReadVendorFile = (file: { package: string; file: string }) => Promise<Uint8Array>;

/** A parser for bash, in about 20 ms and 10 MB; loads nothing but what it is given. Rejects if a file is missing or broken. */
export async function loadShellParser(readVendorFile: ReadVendorFile): Promise<Parser> {
  const [engine, grammar, { Language, Parser: TreeSitter }] = await Promise.all([
    readVendorFile({ package: "web-tree-sitter", file: "web-tree-sitter.wasm" }),
    readVendorFile({ package: "tree-sitter-bash", file: "tree-sitter-bash.wasm" }),
    import("web-tree-sitter"),
  ]);
  // `locateFile` is only there so that the module does not look for its file beside itself: in a bundle there is none.
  await notAsNode(() => TreeSitter.init({ wasmBinary: engine, locateFile: (name: string) => name }));
  const parser = new TreeSitter();
  parser.setLanguage(await Language.load(grammar));
  return parser;
}

/**
 * The engine decides in its first synchronous step whether it runs in Node, and then takes `createRequire` from a dynamic import of
 * Node's module "module", which ncc bundles without that name. It needs nothing of Node when it is given its bytes, so for that
 * step it is told, in the words it asks for, that this is not Node.
 */
function notAsNode<Value>(start: () => Promise<Value>): Promise<Value> {
  const host: { type?: string } = process as { type?: string };
  const before = host.type;
  host.type = "renderer";
  try {
    return start();
  } finally {
    if (before === undefined) delete host.type;
    else host.type = before;
  }
}
