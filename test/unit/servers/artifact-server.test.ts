import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readZip } from "../../../servers/artifact/read-zip.ts";
import { makeRuntimeToken, readRuntimeToken } from "../../../servers/artifact/runtime-token.ts";
import { type ArtifactServer, startArtifactServer } from "../../../servers/artifact/start-artifact-server.ts";

const run = promisify(execFile);
const large = randomBytes(9 * 1024 * 1024);
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "artifact-"));
  await mkdir(join(directory, "deep"));
  await writeFile(join(directory, "run.patch"), "--- a\n+++ b\n");
  await writeFile(join(directory, "deep", "large.bin"), large);
});
afterAll(() => rm(directory, { recursive: true }));

/** The real package in a process of its own, as it reads its settings from the environment. */
async function upload(server: ArtifactServer, change: Record<string, string> = {}, name = "codex-run") {
  const script = `
    const { DefaultArtifactClient } = await import("@actions/artifact");
    const files = ["run.patch", "deep/large.bin"].map((file) => process.argv[1] + "/" + file);
    const made = await new DefaultArtifactClient().uploadArtifact(process.argv[2], files, process.argv[1], { retentionDays: 3 });
    console.log("RESULT " + JSON.stringify(made));`;
  const environment = { PATH: process.env["PATH"] ?? "", ...server.environment, ...change };
  const argv = ["--input-type=module", "-e", script, directory, name];
  const { stdout } = await run(process.execPath, argv, { env: environment, timeout: 25_000 });
  return JSON.parse(/^RESULT (.*)$/m.exec(stdout)?.[1] ?? "null") as { id: number; size: number; digest: string };
}

describe("the artifact server", () => {
  it("takes an upload of the real package over plain loopback http, block by block", async () => {
    await using server = await startArtifactServer();
    const made = await upload(server);
    const [kept, ...more] = server.uploads();
    expect(more).toEqual([]);
    expect(kept).toMatchObject({ id: made.id, name: "codex-run", finalized: true, mimeType: "application/zip" });
    expect(kept?.expiresAt).toMatch(/^\d{4}-/);
    expect(kept?.zip?.length).toBe(made.size);
    const files = readZip(kept?.zip ?? Buffer.alloc(0));
    expect([...files.keys()].sort()).toEqual(["deep/large.bin", "run.patch"]);
    expect(files.get("run.patch")?.toString()).toBe("--- a\n+++ b\n");
    expect(files.get("deep/large.bin")?.equals(large)).toBe(true);
    expect(server.requests.filter((line) => line.startsWith("PUT "))).toHaveLength(3);
  });

  it("refuses a second artifact of the same name", async () => {
    await using server = await startArtifactServer();
    await upload(server);
    await expect(upload(server)).rejects.toThrow(/already exists/);
  });

  it("refuses a token without the results scope", async () => {
    await using server = await startArtifactServer();
    const token = makeRuntimeToken({ workflowRunBackendId: "a", workflowJobRunBackendId: "b" });
    const response = await fetch(`${server.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, {
      method: "POST",
      headers: { authorization: `Bearer ${token.replace(/\.[^.]+\./, ".e30.")}` },
      body: "{}",
    });
    expect(response.status).toBe(401);
  });

  it("refuses ids that are not those of the token, and unknown fields", async () => {
    await using server = await startArtifactServer();
    const call = async (method: string, body: object) => {
      const response = await fetch(`${server.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
        method: "POST",
        headers: { authorization: `Bearer ${server.environment.ACTIONS_RUNTIME_TOKEN}` },
        body: JSON.stringify(body),
      });
      return response.status;
    };
    const foreign = { workflow_run_backend_id: "x", workflow_job_run_backend_id: "y" };
    expect(await call("CreateArtifact", { ...foreign, name: "a", version: 7 })).toBe(403);
    expect(await call("CreateArtifact", { ...foreign, name: "a", version: 7, more: 1 })).toBe(400);
    expect(await call("CreateArtifact", { ...foreign, name: "a/b", version: 7 })).toBe(400);
    expect(await call("DeleteArtifact", {})).toBe(404);
  });

  it("refuses bytes without the signature of the upload URL", async () => {
    await using server = await startArtifactServer();
    const blobLess = await fetch(`${server.url}/blobs/none.zip?sig=1`, { method: "PUT", body: "x" });
    expect(blobLess.status).toBe(404);
    const { workflowRunBackendId = "", workflowJobRunBackendId = "" } =
      readRuntimeToken(`Bearer ${server.environment.ACTIONS_RUNTIME_TOKEN}`) ?? {};
    const response = await fetch(`${server.url}/twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact`, {
      method: "POST",
      headers: { authorization: `Bearer ${server.environment.ACTIONS_RUNTIME_TOKEN}` },
      body: JSON.stringify({
        workflow_run_backend_id: workflowRunBackendId,
        workflow_job_run_backend_id: workflowJobRunBackendId,
        name: "a",
        version: 7,
      }),
    });
    const { signed_upload_url: signed } = (await response.json()) as { signed_upload_url: string };
    const forged = await fetch(signed.replace(/sig=.*/, "sig=0"), { method: "PUT", body: "x" });
    expect(forged.status).toBe(403);
    expect(server.uploads()[0]).toMatchObject({ zip: undefined, finalized: false });
  });

  it("shows that the package refuses to upload where the server is not github.com", async () => {
    await using server = await startArtifactServer();
    await expect(upload(server, { GITHUB_SERVER_URL: server.url })).rejects.toThrow(/GHES/);
    expect(server.requests).toEqual([]);
  });

  it("can fail on request, and the package gives up on what is final", async () => {
    await using server = await startArtifactServer({ fail: (_n, line) => (line.includes("Create") ? 403 : undefined) });
    await expect(upload(server)).rejects.toThrow(/asked to fail/);
  });
});
