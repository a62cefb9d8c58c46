import { describe, expect, it } from "vitest";
import {
  type AddedLines,
  decideVerdict,
  defaultPatchLimits,
  judgeLeftOut,
  judgePatch,
} from "../../../src/patch-policy/judge-patch.ts";
import type { ObjectId, RepoPath } from "../../../src/spec/names.ts";
import type { FileChange, FileMode, TreeEntry } from "../../../src/spec/patch.ts";

const entry = (path: string, mode: FileMode = "100644", bytes = 1): TreeEntry => ({
  path: path as RepoPath,
  mode,
  blob: "a".repeat(40) as ObjectId,
  bytes,
});
const added = (path: string, mode?: FileMode, bytes?: number): FileChange => ({
  kind: "added",
  after: entry(path, mode, bytes),
});
const deleted = (path: string, mode?: FileMode): FileChange => ({ kind: "deleted", before: entry(path, mode) });
const modified = (path: string, before: FileMode = "100644", after: FileMode = "100644"): FileChange => ({
  kind: "modified",
  before: entry(path, before),
  after: entry(path, after),
});

function judge(changes: readonly FileChange[], lines: Record<string, AddedLines> = {}, limits = defaultPatchLimits) {
  return judgePatch({
    content: { changes },
    addedLines: new Map(Object.entries(lines).map(([path, value]) => [path as RepoPath, value])),
    findSecrets: (text) => (text.replaceAll("\n", "").includes("hunter2") ? [{ name: "API_KEY" }] : []),
    limits,
    protectedPaths: ["infra/"],
  });
}

const short = (findings: ReturnType<typeof judge>) => findings.map(({ code, verdict }) => `${verdict} ${code}`);

describe("judgePatch", () => {
  it("has nothing against edits, additions and deletions of plain files and programs", () => {
    const changes = [
      modified("a.ts"),
      added("b.ts"),
      deleted("c.ts"),
      modified("run.sh", "100755", "100755"),
      deleted("link", "120000"),
    ];
    expect(judge(changes, { "a.ts": [{ line: 1, text: "ok" }] })).toEqual([]);
  });

  it.each<[string, FileChange, string[]]>([
    ["a new link", added("l", "120000"), ["refuse patch.link"]],
    ["a changed link", modified("l", "120000", "120000"), ["refuse patch.link"]],
    ["a file that becomes a link", modified("l", "100644", "120000"), ["refuse patch.link"]],
    ["a link that becomes a file", modified("l", "120000", "100644"), ["refuse patch.link"]],
    ["a new mode", modified("a", "100644", "100755"), ["refuse patch.mode-change"]],
    ["a lost mode", modified("a", "100755", "100644"), ["refuse patch.mode-change"]],
    ["a new program", added("a.sh", "100755"), ["needs-human patch.mode-change"]],
    ["a workflow", modified(".github/workflows/ci.yml"), ["refuse patch.protected-path"]],
    ["the deletion of a protected file", deleted("CODEOWNERS"), ["refuse patch.protected-path"]],
    ["a path the workflow protects", modified("infra/main.tf"), ["refuse patch.protected-path"]],
    ["a large file", added("big", "100644", 11 * 1024 * 1024), ["refuse patch.too-large"]],
    ["a secret in a name", added("hunter2.txt"), ["refuse patch.secret"]],
  ])("judges %s", (_, change, expected) => {
    expect(short(judge([change]))).toEqual(expected);
  });

  it("finds a secret, also one broken over lines, and never shows it", () => {
    const whole = judge([modified("a")], {
      a: [
        { line: 4, text: "x" },
        { line: 5, text: "key = hunter2" },
      ],
    });
    expect(whole).toMatchObject([{ code: "patch.secret", line: 5 }]);
    const broken = judge([modified("a")], {
      a: [
        { line: 4, text: "hun" },
        { line: 5, text: "ter2" },
      ],
    });
    expect(broken).toMatchObject([{ code: "patch.secret", line: undefined }]);
    expect(JSON.stringify([whole, broken])).not.toContain("hunter2");
  });

  it("finds hidden characters and pointers into a large file store", () => {
    const lines = [
      { line: 1, text: "version https://git-lfs.github.com/spec/v1" },
      { line: 2, text: "a\u202eb" },
    ];
    expect(short(judge([modified("a")], { a: lines }))).toEqual([
      "refuse patch.invisible-characters",
      "refuse patch.filtered-file",
    ]);
  });

  it("counts files and bytes", () => {
    const limits = { maxFiles: 1, maxFileBytes: 10, maxTotalBytes: 3 };
    const findings = judge([added("a", "100644", 2), added("b", "100644", 2)], {}, limits);
    expect(short(findings)).toEqual(["refuse patch.too-large", "refuse patch.too-large"]);
  });

  it("refuses two paths that are one file on some disks", () => {
    expect(short(judge([added("Read.md"), added("read.md")]))).toEqual(["refuse patch.path-encoding"]);
    expect(judge([deleted("Read.md"), added("read.md")])).toEqual([]);
  });

  it("does not pass what could not be read", () => {
    const question = {
      content: { changes: [added("a")] },
      findSecrets: () => [],
      limits: defaultPatchLimits,
      protectedPaths: [],
    };
    expect(short(judgePatch({ ...question, addedLines: undefined }))).toEqual(["refuse patch.too-large"]);
  });
});

describe("decideVerdict", () => {
  it("is the strongest word", () => {
    const findings = [...judge([added("a.sh", "100755")]), ...judge([added("l", "120000")])];
    expect(decideVerdict([])).toBe("allow");
    expect(decideVerdict(findings.slice(0, 1))).toBe("needs-human");
    expect(decideVerdict(findings)).toBe("refuse");
  });
});

describe("judgeLeftOut", () => {
  it("refuses an incomplete patch, but not for a credential file that stayed behind", () => {
    const findings = judgeLeftOut([
      { path: ".env", code: "patch.credential-file" },
      { path: "pipe", code: "patch.special-file" },
    ]);
    expect(short(findings)).toEqual(["allow patch.credential-file", "refuse patch.special-file"]);
  });
});
