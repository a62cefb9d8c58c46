import type { PolicyFinding } from "../spec/findings.ts";
import type { RepoPath } from "../spec/names.ts";
import type { CapturedPatch, FileChange, PatchContent } from "../spec/patch.ts";
import { findHiddenCharacter } from "./invisible-text.ts";
import { findProtection, plainPath } from "./protected-path.ts";

export type PatchLimits = { maxFiles: number; maxFileBytes: number; maxTotalBytes: number };

/** More is not a change a person reviews, and GitHub stops showing it. */
export const defaultPatchLimits: PatchLimits = {
  maxFiles: 1_000,
  maxFileBytes: 10 * 1024 * 1024,
  maxTotalBytes: 32 * 1024 * 1024,
};

/** The lines a file gains, with their numbers in the new file, without line ends. */
export type AddedLines = readonly { line: number; text: string }[];

export type PolicyQuestion = {
  content: Pick<PatchContent, "changes">;
  /** By path; a file that gains no line may be missing. undefined: too much to read, which is a finding and not a pass. */
  addedLines: ReadonlyMap<RepoPath, AddedLines> | undefined;
  /** `Secrets.find`: names, never values. */
  findSecrets: (text: string) => readonly { name: string }[];
  limits: PatchLimits;
  /** Beyond the built-in ones. */
  protectedPaths: readonly string[];
};

/**
 * What stands against publishing a patch. No finding: it may be published. Decided from objects alone, so the same question asked
 * again before a push has the same answer.
 *
 * Modes: a changed mode is refused; an added executable file needs a person, because only the mode makes it run by itself.
 * Links: adding, changing or replacing one is refused; deleting one is a deletion like any other.
 */
export function judgePatch(question: PolicyQuestion): PolicyFinding[] {
  const { changes } = question.content;
  return [
    ...judgeTotals(changes, question.limits),
    ...(question.addedLines === undefined
      ? [finding("patch.too-large", "refuse", undefined, "the added lines are too many to be looked through")]
      : []),
    ...judgeCollisions(changes),
    ...changes.flatMap((change) => [
      ...judgePath(change, question),
      ...judgeMode(change),
      ...judgeContent(change, question),
    ]),
  ];
}

/** The strongest word among the findings. */
export function decideVerdict(findings: readonly PolicyFinding[]): PolicyFinding["verdict"] {
  if (findings.some(({ verdict }) => verdict === "refuse")) return "refuse";
  return findings.some(({ verdict }) => verdict === "needs-human") ? "needs-human" : "allow";
}

/** What was left out makes a patch incomplete, which is refused; only a credential file is better left out than carried. */
export function judgeLeftOut(leftOut: CapturedPatch["leftOut"]): PolicyFinding[] {
  return leftOut.map(({ path, code }) => ({
    code,
    verdict: code === "patch.credential-file" ? "allow" : "refuse",
    path: undefined,
    line: undefined,
    reason: `${path} was changed by the turn but is not part of the patch`,
  }));
}

const pathOf = (change: FileChange): RepoPath => (change.kind === "deleted" ? change.before.path : change.after.path);

function finding(
  code: string,
  verdict: PolicyFinding["verdict"],
  path: RepoPath | undefined,
  reason: string,
): PolicyFinding {
  return { code, verdict, path, line: undefined, reason };
}

function judgeTotals(changes: readonly FileChange[], limits: PatchLimits): PolicyFinding[] {
  const total = changes.reduce((sum, change) => sum + (change.kind === "deleted" ? 0 : change.after.bytes), 0);
  const say = (reason: string) => finding("patch.too-large", "refuse", undefined, reason);
  return [
    ...(changes.length > limits.maxFiles
      ? [say(`the patch changes ${changes.length} files; ${limits.maxFiles} are allowed`)]
      : []),
    ...(total > limits.maxTotalBytes
      ? [say(`the patch holds ${total} bytes; ${limits.maxTotalBytes} are allowed`)]
      : []),
  ];
}

/** Two paths that one disk keeps apart and another does not. */
function judgeCollisions(changes: readonly FileChange[]): PolicyFinding[] {
  const seen = new Map<string, RepoPath>();
  const findings: PolicyFinding[] = [];
  for (const change of changes) {
    if (change.kind === "deleted") continue;
    const { path } = change.after;
    const other = seen.get(plainPath(path));
    if (other !== undefined)
      findings.push(finding("patch.path-encoding", "refuse", path, `${path} and ${other} are one file on some disks`));
    seen.set(plainPath(path), path);
  }
  return findings;
}

function judgePath(change: FileChange, { protectedPaths, findSecrets }: PolicyQuestion): PolicyFinding[] {
  const path = pathOf(change);
  const protection = findProtection(path, protectedPaths);
  const [secret] = findSecrets(path);
  return [
    ...(protection
      ? [finding("patch.protected-path", protection.verdict, path, `${path} is protected: ${protection.why}`)]
      : []),
    ...(secret
      ? [finding("patch.secret", "refuse", undefined, `the name of a file contains the secret ${secret.name}`)]
      : []),
  ];
}

function judgeMode(change: FileChange): PolicyFinding[] {
  if (change.kind === "deleted") return [];
  const { path, mode } = change.after;
  const before = change.kind === "modified" ? change.before.mode : undefined;
  if (mode === "120000" || before === "120000")
    return [finding("patch.link", "refuse", path, `${path} is or was a symbolic link`)];
  if (before !== undefined && before !== mode) {
    return [finding("patch.mode-change", "refuse", path, `the mode of ${path} changes from ${before} to ${mode}`)];
  }
  const addsProgram = before === undefined && mode === "100755";
  return addsProgram ? [finding("patch.mode-change", "needs-human", path, `${path} is a new executable file`)] : [];
}

function judgeContent(change: FileChange, question: PolicyQuestion): PolicyFinding[] {
  if (change.kind === "deleted") return [];
  const { path, bytes } = change.after;
  if (bytes > question.limits.maxFileBytes) {
    return [
      finding(
        "patch.too-large",
        "refuse",
        path,
        `${path} has ${bytes} bytes; ${question.limits.maxFileBytes} are allowed`,
      ),
    ];
  }
  const lines = question.addedLines?.get(path) ?? [];
  return [...judgeLines(path, lines), ...judgeSecrets(path, lines, question.findSecrets)];
}

function judgeLines(path: RepoPath, lines: AddedLines): PolicyFinding[] {
  const hidden = findHiddenCharacter(lines);
  const pointer = lines.find(({ text }) => /^version https:\/\/git-lfs\.github\.com\/spec\//.test(text));
  return [
    ...(hidden
      ? [
          {
            ...finding(
              "patch.invisible-characters",
              "refuse",
              path,
              `${path}:${hidden.line} adds the invisible character ${hidden.character}`,
            ),
            line: hidden.line,
          },
        ]
      : []),
    ...(pointer
      ? [
          {
            ...finding(
              "patch.filtered-file",
              "refuse",
              path,
              `${path} becomes a pointer to content outside the repository`,
            ),
            line: pointer.line,
          },
        ]
      : []),
  ];
}

/** The whole text first, because a secret may be broken over lines; then the line, for the reader. */
function judgeSecrets(path: RepoPath, lines: AddedLines, findSecrets: PolicyQuestion["findSecrets"]): PolicyFinding[] {
  const names = new Set(findSecrets(lines.map(({ text }) => text).join("\n")).map(({ name }) => name));
  return [...names].map((name) => ({
    ...finding("patch.secret", "refuse", path, `${path} contains the secret ${name}`),
    line: lines.find(({ text }) => findSecrets(text).some((found) => found.name === name))?.line,
  }));
}
