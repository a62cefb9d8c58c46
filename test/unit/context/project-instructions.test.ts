import { describe, expect, it } from "vitest";
import {
  instructionDirectories,
  loadInstructions,
  renderInstructions,
} from "../../../src/context/project-instructions.ts";

/** Loads from these files; notes what was asked for. */
async function load(
  files: Record<string, string>,
  { cwd = "", maxBytes = 1_000, fallbackNames = [] as string[] } = {},
) {
  const asked: string[] = [];
  const read = async (path: string) => {
    asked.push(path);
    return Object.hasOwn(files, path) ? files[path] : undefined;
  };
  return { ...(await loadInstructions({ cwd, maxBytes, fallbackNames, read })), asked };
}

it.each([
  ["", [""]],
  [".", [""]],
  ["a/b", ["", "a", "a/b"]],
  ["./a//b/", ["", "a", "a/b"]],
])("from the root down to %j are %j", (cwd, directories) => {
  expect(instructionDirectories(cwd)).toEqual(directories);
});

describe("loading instruction files", () => {
  it("takes one of each directory from root to cwd, the override first, then AGENTS.md, then the configured names", async () => {
    const files = {
      "AGENTS.md": "root",
      "a/AGENTS.md": "not taken",
      "a/AGENTS.override.md": "override",
      "a/b/CLAUDE.md": "fallback",
      "c/AGENTS.md": "elsewhere",
    };
    const { files: found, cutBytes } = await load(files, { cwd: "a/b", fallbackNames: ["CLAUDE.md"] });
    expect(found).toEqual([
      { path: "AGENTS.md", text: "root" },
      { path: "a/AGENTS.override.md", text: "override" },
      { path: "a/b/CLAUDE.md", text: "fallback" },
    ]);
    expect(cutBytes).toBe(0);
  });

  it("goes past files that hold nothing", async () => {
    expect((await load({ "AGENTS.override.md": " \n", "AGENTS.md": "text" })).files).toEqual([
      { path: "AGENTS.md", text: "text" },
    ]);
  });

  it("cuts at the limit that all files share, between characters, and counts what is lost", async () => {
    const { files, cutBytes } = await load(
      { "AGENTS.md": "12345678", "a/AGENTS.md": "ab😀cd", "a/b/AGENTS.md": "never" },
      { cwd: "a/b", maxBytes: 12 },
    );
    expect(files).toEqual([
      { path: "AGENTS.md", text: "12345678" },
      { path: "a/AGENTS.md", text: "ab" },
    ]);
    expect(cutBytes).toBe(6 + 5);
  });

  it("takes nothing when the limit is zero", async () => {
    expect(await load({ "AGENTS.md": "text" }, { maxBytes: 0 })).toMatchObject({ files: [], cutBytes: 4 });
  });

  it("keeps a replacement character that the file itself ends with", async () => {
    expect(await load({ "AGENTS.md": "odd \uFFFD" })).toMatchObject({ files: [{ text: "odd \uFFFD" }], cutBytes: 0 });
  });
});

it("instructions are shown in Codex's form, and not at all when there are none", () => {
  const files = [
    { path: "AGENTS.md", text: "one\n" },
    { path: "a/AGENTS.md", text: "\ntwo" },
  ];
  expect(renderInstructions("/w/a", { files, cutBytes: 0 })).toBe(
    "# AGENTS.md instructions for /w/a\n\n<INSTRUCTIONS>\none\n\ntwo\n</INSTRUCTIONS>",
  );
  expect(renderInstructions("/w", { files: [], cutBytes: 0 })).toBeUndefined();
});
