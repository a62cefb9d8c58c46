import { describe, expect, it } from "vitest";
import type { Inside } from "../../../src/spec/ports.ts";
import { createTestToolset } from "../../support/toolset.ts";

const finding = { title: "Off by one", body: "The last item is skipped.", priority: 1 };
const anchored = { ...finding, path: "src/list.ts", snippet: "i < n - 1", start_line: 7, end_line: 3 };

describe("createToolset", () => {
  it("describes its tools in few bytes that are the same every time", async () => {
    await using one = await createTestToolset();
    await using other = await createTestToolset();
    const bytes = JSON.stringify(one.toolset.definitions);
    expect(JSON.stringify(other.toolset.definitions)).toBe(bytes);
    expect(one.toolset.definitions.map(({ type, name }) => `${type} ${name}`)).toEqual([
      "function exec_command",
      "function write_stdin",
      "custom apply_patch",
      "function update_plan",
      "function report_findings",
    ]);
    // A third of what Codex 0.169 sends as tools.
    expect(Buffer.byteLength(bytes)).toBeLessThan(9_200 / 3);
  });

  it.each(["nope", "constructor", "__proto__", "toString"])("does not take %s for a tool", async (name) => {
    await using t = await createTestToolset();
    expect(await t.call(name, {})).toBe(`unsupported call: ${name}`);
    expect(t.events.map(({ type }) => type)).toEqual(["tool-call-start", "tool-call-end"]);
  });

  it("tells a model that calls a tool in the wrong form", async () => {
    await using t = await createTestToolset();
    expect(await t.call("apply_patch", { input: "x" })).toContain("bare text");
    expect(await t.callCustom("exec_command", "echo hi")).toContain("JSON arguments");
  });

  it("answers with a text, and tells of one start and one end, when the sandbox breaks under a call", async () => {
    const broken = (): never => {
      throw new Error("helper is gone for good");
    };
    const wrap = (inside: Inside): Inside => ({
      ...inside,
      spawn: async () => broken(),
      readFile: async () => broken(),
    });
    await using t = await createTestToolset({ wrap });
    expect(await t.call("exec_command", { cmd: "true" })).toBe("exec_command failed: helper is gone for good");
    expect(await t.callCustom("apply_patch", "*** Begin Patch\n*** Delete File: a\n*** End Patch")).toBe(
      "apply_patch failed: helper is gone for good",
    );
    const told = t.events.flatMap((event) => ("callId" in event ? [`${event.type} ${event.callId}`] : []));
    expect(told).toEqual([
      "tool-call-start call-0",
      "tool-call-end call-0",
      "tool-call-start call-1",
      "tool-call-end call-1",
    ]);
  });
});

describe("update_plan", () => {
  it("keeps the last plan and tells of each", async () => {
    await using t = await createTestToolset();
    const plan = [
      { step: "Look", status: "completed" },
      { step: "Fix", status: "in_progress" },
    ];
    expect(await t.call("update_plan", { plan, explanation: null })).toBe("Plan updated");
    expect(t.toolset.plan()).toEqual(plan);
    expect(t.told("plan-change")).toMatchObject([{ items: plan }]);
    expect(await t.call("update_plan", { plan: [{ step: "x", status: "bogus" }] })).toMatch(
      /^failed to parse .*status/,
    );
    expect(t.toolset.plan()).toEqual(plan);
  });
});

describe("report_findings", () => {
  it("keeps findings; lines are hints, the level follows the priority unless it is given", async () => {
    await using t = await createTestToolset();
    const findings = [anchored, { ...finding, title: "Two\n lines", priority: 3, level: "error", confidence: 0.5 }];
    expect(await t.call("report_findings", { findings })).toBe("2 recorded, 2 in all.");
    expect(t.toolset.findings()).toEqual([
      {
        title: "Off by one",
        body: "The last item is skipped.",
        level: "error",
        priority: 1,
        confidence: undefined,
        rule: undefined,
        anchor: { path: "src/list.ts", side: "new", snippet: "i < n - 1", hint: { start: 7, end: 7 } },
        suggestion: undefined,
      },
      expect.objectContaining({ title: "Two lines", level: "error", priority: 3, confidence: 0.5, anchor: undefined }),
    ]);
  });

  it("does not keep the same finding twice", async () => {
    await using t = await createTestToolset();
    await t.call("report_findings", { findings: [anchored] });
    expect(await t.call("report_findings", { findings: [anchored, finding] })).toBe("1 recorded, 2 in all.");
  });

  it.each([
    ["a path out of the repository", { ...anchored, path: "../secret" }, "findings.1: path"],
    ["an absolute path", { ...anchored, path: "/etc/passwd" }, "findings.1: path"],
    ["a path into .git", { ...anchored, path: ".GIT/config" }, "findings.1: path"],
    ["a path without a snippet", { ...anchored, snippet: " " }, "findings.1: snippet"],
    ["a suggestion without a place", { ...finding, suggestion: "x" }, "findings.1: suggestion"],
    ["an unknown priority", { ...finding, priority: 4 }, "findings.1.priority"],
    ["no title", { ...finding, title: " " }, "findings.1.title"],
  ])("keeps none of a call with %s", async (_title, bad, problem) => {
    await using t = await createTestToolset();
    expect(await t.call("report_findings", { findings: [finding, bad] })).toContain(problem);
    expect(t.toolset.findings()).toEqual([]);
  });

  it("keeps at most a hundred", async () => {
    await using t = await createTestToolset();
    const many = (from: number) =>
      Array.from({ length: 60 }, (_, at) => ({ ...finding, title: `Finding ${from + at}` }));
    await t.call("report_findings", { findings: many(0) });
    expect(await t.call("report_findings", { findings: many(60) })).toMatch(/^No finding was recorded: at most 100/);
    expect(t.toolset.findings()).toHaveLength(60);
  });
});
