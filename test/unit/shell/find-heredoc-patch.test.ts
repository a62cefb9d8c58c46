import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { createHeredocFinder } from "../../../src/shell/find-heredoc-patch.ts";
import type { ReadVendorFile } from "../../../src/shell/load-shell-parser.ts";
import { vendorFile } from "../../../src/system/bundle-directory.ts";

const readVendorFile: ReadVendorFile = (file) => readFile(vendorFile(file));
const find = createHeredocFinder(readVendorFile);
const body = "*** Begin Patch\n*** Add File: a\n+$HOME `id`\n*** End Patch\n";
const heredoc = (head: string, mark = "EOF") => `${head}\n${body}${mark}`;

describe("findHeredocPatch", () => {
  it.each([
    ["quoted mark", heredoc("apply_patch <<'EOF'")],
    ["double-quoted mark", heredoc('apply_patch <<"EOF"')],
    ["bare mark: the body is not expanded", heredoc("apply_patch <<EOF")],
    ["mark with a dash", heredoc("apply_patch <<-'EOF'")],
    ["another mark", heredoc("apply_patch <<'PATCH'", "PATCH")],
    ["the other name", heredoc("applypatch <<'EOF'")],
    ["white space round it", `  \n${heredoc("apply_patch <<'EOF'")}\n\n`],
    ["a variable for it", heredoc("X=1 apply_patch <<'EOF'")],
  ])("takes the whole-script call: %s", async (_title, script) => {
    expect(await find(script)).toEqual({ patch: body, directory: undefined });
  });

  it.each([
    ["cd sub && apply_patch <<'EOF'", "sub"],
    ["cd /a/b/.. && applypatch <<'EOF'", "/a/b/.."],
    ["cd 'a b' && apply_patch <<'EOF'", "a b"],
    ['cd "a b" && apply_patch <<EOF', "a b"],
  ])("takes the directory of one cd: %s", async (head, directory) => {
    expect(await find(heredoc(head))).toEqual({ patch: body, directory });
  });

  it.each([
    ["a command after it", `${heredoc("apply_patch <<'EOF'")}\necho done`],
    ["a command before it", heredoc("echo hi; apply_patch <<'EOF'")],
    ["a command on its line", heredoc("apply_patch <<'EOF' && echo hi")],
    ["a pipe", heredoc("apply_patch <<'EOF' | cat")],
    ["a second redirection", heredoc("apply_patch <<'EOF' > out")],
    ["the background", heredoc("apply_patch <<'EOF' &")],
    ["an argument", heredoc("apply_patch x <<'EOF'")],
    ["a quoted name", heredoc("'apply_patch' <<'EOF'")],
    ["a negation", heredoc("! apply_patch <<'EOF'")],
    ["a subshell", `(${heredoc("apply_patch <<'EOF'")}\n)`],
    ["a comment", heredoc("# note\napply_patch <<'EOF'")],
    ["cd and a semicolon", heredoc("cd sub; apply_patch <<'EOF'")],
    ["cd or", heredoc("cd sub || apply_patch <<'EOF'")],
    ["two cds", heredoc("cd a && cd b && apply_patch <<'EOF'")],
    ["cd with two words", heredoc("cd a b && apply_patch <<'EOF'")],
    ["cd with an option", heredoc("cd -P && apply_patch <<'EOF'")],
    ["cd without a word", heredoc("cd && apply_patch <<'EOF'")],
    ["cd to a variable", heredoc('cd "$HOME" && apply_patch <<EOF')],
    ["cd home", heredoc("cd ~ && apply_patch <<'EOF'")],
    ["cd to a pattern", heredoc("cd src* && apply_patch <<'EOF'")],
    ["cd to pieces", heredoc("cd a'b' && apply_patch <<'EOF'")],
    ["an escaped space", heredoc("cd a\\ b && apply_patch <<'EOF'")],
    ["a quoted patch", `apply_patch '${body}'`],
    ["a patch piped in", heredoc("cat <<'EOF' | apply_patch")],
    ["a here-string", "apply_patch <<<'x'"],
    ["an unfinished here-document", `apply_patch <<'EOF'\n${body}`],
    ["nothing to do with patches", "echo hi"],
  ])("leaves to the shell: %s", async (_title, script) => {
    expect(await find(script)).toBeUndefined();
  });

  it("leaves the process as it was after loading the parser", () => {
    expect(Object.hasOwn(process, "type")).toBe(false);
  });

  it("does not load the parser for a script that names neither program", async () => {
    const untouched = createHeredocFinder(() => Promise.reject(new Error("loaded")));
    expect(await untouched("echo hi")).toBeUndefined();
    await expect(untouched(heredoc("apply_patch <<'EOF'"))).rejects.toThrow("loaded");
  });
});
