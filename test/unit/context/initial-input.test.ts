import { describe, expect, it } from "vitest";
import { renderInitialInput } from "../../../src/context/initial-input.ts";
import { baseInstructions, permissionInstructions } from "../../../src/context/instructions.ts";

const parts: Parameters<typeof renderInitialInput>[0] = {
  developerInstructions: undefined,
  writable: [],
  project: { files: [], cutBytes: 0 },
  environment: { cwd: "/w", shell: "bash", date: "2025-11-22", timezone: "Etc/UTC", mode: "workspace-write" },
  task: "the task",
  images: [],
};

const roles = (more: Partial<typeof parts>) =>
  renderInitialInput({ ...parts, ...more }).map(({ role, content }) => [role, content.length]);

describe("the first input of a thread", () => {
  it("is instructions, environment and task", () => {
    expect(roles({})).toEqual([
      ["developer", 2],
      ["user", 1],
      ["user", 1],
    ]);
    const [first, environment, task] = renderInitialInput(parts);
    expect(first?.content[0]).toEqual({ type: "input_text", text: baseInstructions });
    expect(environment?.content).toEqual([
      {
        type: "input_text",
        text: expect.stringMatching(/^<environment_context>\n {2}<cwd>\/w<\/cwd>\n[\s\S]*<\/environment_context>$/),
      },
    ]);
    expect(task).toEqual({ type: "message", role: "user", content: [{ type: "input_text", text: "the task" }] });
  });

  it("has project instructions before what changes from run to run, and images with the task", () => {
    const project = { files: [{ path: "AGENTS.md", text: "be brief" }], cutBytes: 0 };
    const input = renderInitialInput({
      ...parts,
      project,
      developerInstructions: "more",
      images: ["data:image/png;base64,AA=="],
    });
    expect(input.map(({ role, content }) => [role, content.length])).toEqual([
      ["developer", 3],
      ["user", 1],
      ["user", 1],
      ["user", 2],
    ]);
    expect(JSON.stringify(input[1])).toContain("be brief");
    expect(input[3]?.content[1]).toEqual({
      type: "input_image",
      image_url: "data:image/png;base64,AA==",
      detail: "high",
    });
  });

  it("has the same bytes for the same run, and only the end differs for another task", () => {
    const [one, other] = ["one", "other"].map((task) => JSON.stringify(renderInitialInput({ ...parts, task })));
    expect(one).toBe(JSON.stringify(renderInitialInput({ ...parts, task: "one" })));
    expect(other?.startsWith((one ?? "").slice(0, -'one"}]}]'.length))).toBe(true);
  });
});

describe("what the model is told of its sandbox", () => {
  it.each([
    ["read-only", /nothing can be written.*no network/],
    ["workspace-write", /may write in the working tree and in \/tmp.*`\.git`.*read-only.*no network/],
    ["danger-full-access", /There is no sandbox/],
  ] as const)("fits %s", (mode, words) => {
    expect(permissionInstructions({ mode, writable: [] })).toMatch(words);
  });

  it("names further writable directories, and never says that there is no network where there is", () => {
    expect(permissionInstructions({ mode: "workspace-write", writable: ["/a", "/b"] })).toContain(
      "in the working tree and in /a, /b and in /tmp",
    );
    expect(permissionInstructions({ mode: "danger-full-access", writable: [] })).not.toContain("no network");
  });
});

it("the fixed part is at most half of Codex's", () => {
  // Measured with 0.169: 21.6 kB of base prompt and 5.4 kB of developer text.
  const fixed = baseInstructions + permissionInstructions({ mode: "workspace-write", writable: [] });
  expect(Buffer.byteLength(fixed)).toBeLessThan(27_000 / 2);
});
