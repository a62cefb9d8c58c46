import { describe, expect, it } from "vitest";
import { patchDirectory, patchOf, type Tree } from "../../support/patched-directory.ts";

/** The situations Codex names in its own fixtures, by those names; patches and files are ours. */
type Scenario = { name: string; patch: string; before: Tree; after: Tree; output: string | RegExp };

const scenarios: Scenario[] = [
  {
    name: "001_add_file",
    patch: patchOf("*** Add File: notes/today.txt", "+first", "+second"),
    before: {},
    after: { "notes/today.txt": "first\nsecond\n" },
    output: "Success. Updated the following files:\nA notes/today.txt\n",
  },
  {
    name: "002_multiple_operations",
    patch: patchOf(
      "*** Delete File: old.txt",
      "*** Update File: kept.txt",
      "@@",
      "-one",
      "+1",
      "*** Add File: new.txt",
      "+fresh",
    ),
    before: { "old.txt": "gone\n", "kept.txt": "one\ntwo\n" },
    after: { "kept.txt": "1\ntwo\n", "new.txt": "fresh\n" },
    output: "Success. Updated the following files:\nA new.txt\nM kept.txt\nD old.txt\n",
  },
  {
    name: "003_multiple_chunks",
    patch: patchOf("*** Update File: list", "@@", "-a", "+A", "@@", " d", "-e", "+E"),
    before: { list: "a\nb\nc\nd\ne\n" },
    after: { list: "A\nb\nc\nd\nE\n" },
    output: "Success. Updated the following files:\nM list\n",
  },
  {
    name: "004_move_to_new_directory",
    patch: patchOf("*** Update File: a.txt", "*** Move to: deep/er/b.txt", "@@", "-x", "+y"),
    before: { "a.txt": "x\n" },
    after: { "deep/er/b.txt": "y\n" },
    output: "Success. Updated the following files:\nM deep/er/b.txt\n",
  },
  {
    name: "005_rejects_empty_patch",
    patch: patchOf(),
    before: { a: "x\n" },
    after: { a: "x\n" },
    output: "No files were modified.\n",
  },
  {
    name: "006_rejects_missing_context",
    patch: patchOf("*** Update File: a", "@@ nowhere", "-x", "+y"),
    before: { a: "x\n" },
    after: { a: "x\n" },
    output: /^Failed to find context 'nowhere' in \/.*\/a\n$/,
  },
  {
    name: "007_rejects_missing_file_delete",
    patch: patchOf("*** Delete File: missing"),
    before: { a: "x\n" },
    after: { a: "x\n" },
    output: /^Failed to delete file \/.*\/missing\n$/,
  },
  {
    name: "008_rejects_empty_update_hunk",
    patch: patchOf("*** Update File: a"),
    before: { a: "x\n" },
    after: { a: "x\n" },
    output: "Invalid patch hunk on line 2: Update file hunk for path 'a' is empty\n",
  },
  {
    name: "009_requires_existing_file_for_update",
    patch: patchOf("*** Update File: missing", "@@", "-x", "+y"),
    before: { a: "x\n" },
    after: { a: "x\n" },
    output: /^Failed to read file to update \/.*\/missing: No such file or directory \(os error 2\)\n$/,
  },
  {
    name: "010_move_overwrites_existing_destination",
    patch: patchOf("*** Update File: a", "*** Move to: b", "@@", "-x", "+y"),
    before: { a: "x\n", b: "other\n" },
    after: { b: "y\n" },
    output: "Success. Updated the following files:\nM b\n",
  },
  {
    name: "011_add_overwrites_existing_file",
    patch: patchOf("*** Add File: a", "+new"),
    before: { a: "old\nlong\n" },
    after: { a: "new\n" },
    output: "Success. Updated the following files:\nA a\n",
  },
  {
    name: "012_delete_directory_fails",
    patch: patchOf("*** Delete File: folder"),
    before: { folder: null },
    after: { folder: null },
    output: /^Failed to delete file \/.*\/folder\n$/,
  },
  {
    name: "013_rejects_invalid_hunk_header",
    patch: patchOf("*** Rename File: a", "+x"),
    before: { a: "x\n" },
    after: { a: "x\n" },
    output:
      "Invalid patch hunk on line 2: '*** Rename File: a' is not a valid hunk header. Valid hunk headers: '*** Add File: {path}', '*** Delete File: {path}', '*** Update File: {path}'\n",
  },
  {
    name: "014_update_file_appends_trailing_newline",
    patch: patchOf("*** Update File: a", "@@", "-last", "+end"),
    before: { a: "first\nlast" },
    after: { a: "first\nend\n" },
    output: "Success. Updated the following files:\nM a\n",
  },
  {
    name: "015_failure_after_partial_success_leaves_changes",
    patch: patchOf("*** Add File: made", "+x", "*** Update File: missing", "@@", "-a", "+b"),
    before: {},
    after: { made: "x\n" },
    output: /^Failed to read file to update .*\nThese files had already been updated:\nA made\n$/,
  },
  {
    name: "016_pure_addition_update_chunk",
    patch: patchOf("*** Update File: a", "@@", "+three", "+four"),
    before: { a: "one\ntwo\n" },
    after: { a: "one\ntwo\nthree\nfour\n" },
    output: "Success. Updated the following files:\nM a\n",
  },
  {
    name: "017_whitespace_padded_hunk_header",
    patch: patchOf("  *** Update File: a  ", "@@", "-x", "+y"),
    before: { a: "x\n" },
    after: { a: "y\n" },
    output: "Success. Updated the following files:\nM a\n",
  },
  {
    name: "018_whitespace_padded_patch_markers",
    patch: " *** Begin Patch \n*** Add File: a\n+x\n  *** End Patch\t",
    before: {},
    after: { a: "x\n" },
    output: "Success. Updated the following files:\nA a\n",
  },
  {
    name: "019_unicode_simple",
    patch: patchOf("*** Update File: straße.txt", "@@", " naïve café", "-日本", "+🚀 done"),
    before: { "straße.txt": "naïve café\n日本\n" },
    after: { "straße.txt": "naïve café\n🚀 done\n" },
    output: "Success. Updated the following files:\nM straße.txt\n",
  },
  {
    name: "020_delete_file_success",
    patch: patchOf("*** Delete File: a"),
    before: { a: "x\n", b: "y\n" },
    after: { b: "y\n" },
    output: "Success. Updated the following files:\nD a\n",
  },
  {
    name: "020_whitespace_padded_patch_marker_lines",
    patch: "\n\n   *** Begin Patch\n*** Update File: a\n@@\n-x\n+y\n*** End Patch   \n\n",
    before: { a: "x\n" },
    after: { a: "y\n" },
    output: "Success. Updated the following files:\nM a\n",
  },
  {
    name: "021_update_file_deletion_only",
    patch: patchOf("*** Update File: a", "@@", " one", "-two", " three"),
    before: { a: "one\ntwo\nthree\n" },
    after: { a: "one\nthree\n" },
    output: "Success. Updated the following files:\nM a\n",
  },
  {
    name: "022_update_file_end_of_file_marker",
    patch: patchOf("*** Update File: a", "@@", " same", "+tail", "*** End of File"),
    before: { a: "same\nmiddle\nsame\n" },
    after: { a: "same\nmiddle\nsame\ntail\n" },
    output: "Success. Updated the following files:\nM a\n",
  },
];

describe("the situations Codex names", () => {
  it.each(scenarios)("$name", async ({ patch, before, after: expected, output }) => {
    const { value, after } = await patchDirectory(before, patch);
    expect(after).toEqual(expected);
    if (typeof output === "string") expect(value.output).toBe(output);
    else expect(value.output).toMatch(output);
  });
});
