import type { RunEventBody, ToolEnd, ToolWork } from "../../../src/spec/events.ts";
import type { AbsolutePath, CallId, ObjectId, RepoPath, Sha256, ThreadId } from "../../../src/spec/names.ts";
import type { Attestation } from "../../../src/spec/sandbox.ts";

const usage = { input: 1, cachedInput: 0, cacheWriteInput: 0, output: 1, reasoningOutput: 0 };

/** Every type of event with `text` in every field that can carry text, in an order a run could have. */
export function eventsWith(text: string): RunEventBody[] {
  const error = { code: text, message: text, hint: text, retryable: true };
  const refusal = { code: text, reason: text, wouldAllow: text };
  const path = text as AbsolutePath;
  const by = { source: "nobody-to-ask" } as const;
  const calls: [ToolWork, ToolEnd][] = [
    [
      { kind: "command", command: text, cwd: text },
      { kind: "command", output: text, exitCode: 1, session: undefined },
    ],
    [
      { kind: "file-change", changes: [{ path: text, kind: "update" }] },
      { kind: "text", output: text },
    ],
    [
      { kind: "mcp", server: text, tool: text, input: { [text]: text } },
      { kind: "mcp", content: [{ text }], error: text },
    ],
    [
      { kind: "mcp", server: text, tool: text, input: undefined },
      { kind: "mcp", content: undefined, error: undefined },
    ],
    [
      { kind: "agent", action: "send", receivers: [text as ThreadId], prompt: text },
      { kind: "text", output: text },
    ],
    [
      { kind: "web-search", query: text },
      { kind: "text", output: text },
    ],
    [
      { kind: "other", tool: text },
      { kind: "text", output: text },
    ],
  ];
  return [
    { type: "run-start", version: text, intent: undefined },
    { type: "stage-start", stage: "turn" },
    { type: "warning", error },
    {
      type: "sandbox-attested",
      attestation: { backend: text, guarantees: [{ guarantee: text, held: false, evidence: text }] } as Attestation,
    },
    { type: "thread-start", parent: text as ThreadId, resumed: false },
    { type: "turn-start", turn: 0 },
    { type: "request-start", request: 0, bytes: 1, stablePrefixBytes: 0 },
    { type: "request-retry", request: 0, attempt: 1, of: 5, waitMs: 1, error },
    { type: "message-delta", text },
    { type: "message-end", text },
    { type: "reasoning-end", summary: text },
    { type: "plan-change", items: [{ step: text, status: "pending" }] },
    { type: "compaction-end", tokensBefore: 2, tokensAfter: 1 },
    { type: "request-end", request: 0, usage },
    ...calls.flatMap(([work, end], number): RunEventBody[] => {
      const callId = `${text}${number}` as CallId;
      return [
        { type: "tool-call-start", callId, work },
        { type: "tool-call-delta", callId, output: text },
        { type: "tool-call-end", callId, status: "failed", end, durationMs: 5 },
      ];
    }),
    {
      type: "tool-call-end",
      callId: `${text}?` as CallId,
      status: "failed",
      end: { kind: "text", output: text },
      durationMs: 5,
    },
    {
      type: "decision",
      attempt: { kind: "write", callId: text as CallId, paths: [path] },
      decision: { kind: "refused", by, refusal },
    },
    { type: "turn-end", turn: 0, stop: { kind: "failed", error }, usage, threadUsage: usage },
    {
      type: "patch-captured",
      patch: {
        baseCommit: text as ObjectId,
        baseTree: text as ObjectId,
        tree: text as ObjectId,
        changes: [],
        gitDirectory: path,
        text: { file: path, sha256: text as Sha256, bytes: 1 },
        leftOut: [{ path: text, code: "patch.gitlink" }],
      },
    },
    {
      type: "policy-finding",
      finding: { code: text, verdict: "refuse", path: text as RepoPath, line: 1, reason: text },
    },
    { type: "publish-step-end", step: text, ended: "written", url: text, error: undefined },
    { type: "publish-step-end", step: text, ended: "failed", url: undefined, error },
    { type: "stage-end", stage: "turn", ended: "failed" },
    {
      type: "run-end",
      usage,
      outcome: {
        name: "turn-failed",
        stop: { kind: "failed", error },
        because: error,
        coverage: undefined,
        kept: { patch: text, transcript: text, resumeCommand: text },
      },
    },
  ];
}
