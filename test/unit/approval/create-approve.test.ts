import { describe, expect, it } from "vitest";
import { createApprove } from "../../../src/approval/create-approve.ts";
import type { Attempt } from "../../../src/spec/decision.ts";
import type { AbsolutePath, CallId } from "../../../src/spec/names.ts";
import type { SandboxMode, SandboxPolicy } from "../../../src/spec/sandbox.ts";

const at = (path: string) => path as AbsolutePath;
const callId = "call" as CallId;
const policy: SandboxPolicy = {
  mode: "workspace-write",
  profile: ":workspace",
  workspace: at("/work"),
  mounts: [
    { kind: "bind", from: at("/"), to: at("/"), access: "read" },
    { kind: "empty", to: at("/tmp"), access: "write", maxBytes: undefined },
    { kind: "overlay", lower: at("/l"), upper: at("/u"), work: at("/w"), to: at("/work") },
    { kind: "bind", from: at("/work/vendor"), to: at("/work/vendor"), access: "read" },
    { kind: "hidden-file", to: at("/work/.env") },
  ],
  network: { kind: "none" },
  environment: {},
  limits: { processes: 1, openFiles: 1, fileBytes: 1, wallMs: 1, workspaceBytes: undefined },
  required: [],
};

function ask(attempt: Attempt, mode: SandboxMode = "workspace-write") {
  return createApprove({ mode, policy })(attempt, new AbortController().signal);
}

function askWrite(paths: string[], mode?: SandboxMode) {
  return ask({ kind: "write", callId, paths: paths.map(at) }, mode);
}

const command = { kind: "command", callId, argv: ["ls"], cwd: at("/work"), justification: undefined } as const;

describe("createApprove", () => {
  it("lets commands run inside the sandbox", async () => {
    expect(await ask({ ...command, wants: "standing-policy" })).toEqual({
      kind: "allowed",
      by: { source: "standing-policy" },
      grant: undefined,
    });
  });

  it("refuses escalation in every mode because there is nobody to ask", async () => {
    for (const mode of ["read-only", "workspace-write", "danger-full-access"] as const) {
      const decision = await ask({ ...command, wants: "escalation", justification: "please" }, mode);
      expect(decision).toMatchObject({
        kind: "refused",
        by: { source: "nobody-to-ask" },
        refusal: {
          reason:
            "approval policy is Never; reject command — you cannot ask for escalated permissions if the approval policy is Never",
        },
      });
    }
  });

  it.each(["/work/a", "/work/deep/er/b", "/tmp/x", "/work/.github/workflows/ci.yml", "/work/sub/.git-notes"])(
    "lets a patch write %s",
    async (path) => {
      expect(await askWrite([path])).toMatchObject({ kind: "allowed" });
    },
  );

  it.each([
    "/etc/passwd",
    "/workspace/a",
    "/work/.git/config",
    "/work/.GIT/config",
    "/work/.git",
    "/work/.codex/config.toml",
    "/work/.agents/x",
    "/work/vendor/lib.js",
    "/work/.env",
    "/",
  ])("refuses a patch that writes %s", async (path) => {
    expect(await askWrite(["/work/fine", path])).toMatchObject({
      kind: "refused",
      refusal: { reason: "patch rejected: writing outside of the project; rejected by user approval settings" },
    });
  });

  it("refuses every patch in read-only mode and none in danger-full-access", async () => {
    expect(await askWrite(["/work/a"], "read-only")).toMatchObject({ kind: "refused" });
    expect(await askWrite(["/etc/hosts"], "danger-full-access")).toMatchObject({ kind: "allowed" });
  });

  it("refuses connections and MCP calls, which nothing has allowed", async () => {
    const host = { host: "example.com", port: 443, protocol: "https", method: undefined } as const;
    expect(await ask({ kind: "connect", callId, ...host })).toMatchObject({ kind: "refused" });
    const call = { server: "s", tool: "t", input: {}, readOnly: true };
    expect(await ask({ kind: "mcp-call", callId, ...call })).toMatchObject({ kind: "refused" });
  });
});
