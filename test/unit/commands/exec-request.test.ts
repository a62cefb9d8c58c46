import { describe, expect, it } from "vitest";
import { parseExecFlags } from "../../../src/commands/exec-flags.ts";
import { execRequest } from "../../../src/commands/exec-request.ts";
import { minutes } from "../../../src/commands/request-defaults.ts";

function request(argv: string[], codexHome?: string) {
  const parsed = parseExecFlags(argv);
  if (parsed.kind !== "flags") throw new Error("help was asked for");
  return execRequest({
    flags: parsed.flags,
    prompt: "the prompt",
    place: { cwd: "/home/ada/app", home: "/home/ada", codexHome },
  });
}

describe("exec as a request", () => {
  it("works on the directory it was started in, publishes nothing and keeps a transcript", () => {
    expect(request([])).toMatchObject({
      subject: { kind: "directory", path: "/home/ada/app", needsGit: true },
      task: { kind: "prompt", prompt: { kind: "text", text: "the prompt" }, images: [], outputSchema: undefined },
      thread: { kind: "new", keep: true },
      publish: [],
      limits: { timeMs: 1_200_000, tokens: 2_000_000 },
      sandbox: { mode: undefined, profile: undefined, writable: [] },
      outputs: { message: undefined, patch: undefined, upload: "never" },
      codexHome: "/home/ada/.codex",
    });
  });

  it("finds files from where it was started, further directories from the working directory", () => {
    expect(
      request(
        [
          "-C",
          "sub",
          "-o",
          "out.md",
          "--patch",
          "p",
          "--output-schema",
          "s.json",
          "-i",
          "x.png",
          "--add-dir",
          "../lib",
        ],
        "ch",
      ),
    ).toMatchObject({
      subject: { path: "/home/ada/app/sub" },
      task: {
        images: ["/home/ada/app/x.png"],
        outputSchema: { kind: "file", path: "/home/ada/app/s.json", input: "--output-schema" },
      },
      outputs: { message: "/home/ada/app/out.md", patch: "/home/ada/app/p" },
      sandbox: { writable: ["/home/ada/app/lib"] },
      codexHome: "/home/ada/app/ch",
    });
  });

  it("obeys its flags", () => {
    expect(
      request([
        "--skip-git-repo-check",
        "--ephemeral",
        "--ignore-user-config",
        "--max-minutes",
        "0.5",
        "--max-tokens",
        "7",
        "-p",
        "fast",
        "-m",
        "m",
      ]),
    ).toMatchObject({
      subject: { needsGit: false },
      thread: { keep: false },
      ignoreUserConfig: true,
      limits: { timeMs: 30_000, tokens: 7 },
      sandbox: { profile: "fast" },
      model: "m",
    });
    expect(request(["--dangerously-bypass-approvals-and-sandbox"]).sandbox.mode).toBe("danger-full-access");
  });
});

it("minutes never become more than a timer can hold, which would be over at once", () => {
  expect([minutes(20), minutes(1_000_000)]).toEqual([1_200_000, 2 ** 31 - 1]);
});
