import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinCommand } from "../../../src/shell/join-command.ts";

describe("joinCommand", () => {
  it.each([
    [["/bin/bash", "-lc", "echo hi"], "/bin/bash -lc 'echo hi'"],
    [["true", ""], "true ''"],
    [["echo", "it's"], `echo "it's"`],
    [["echo", "a=b"], "echo 'a=b'"],
    [["echo", "^up"], "echo '^up'"],
    [["echo", "x'$y"], `echo "x'"'$y'`],
    [["echo", "a\\b"], `echo "a\\\\b"`],
    [["echo", "naïve"], "echo 'naïve'"],
    [["g++", "-o./a", "x:y@z_]"], "g++ -o./a x:y@z_]"],
  ])("writes %j as Codex does", (argv, line) => {
    expect(joinCommand(argv)).toBe(line);
  });

  it("is read back by a shell as the same arguments", () => {
    const argument = fc.string({
      unit: fc.constantFrom("a", " ", "'", '"', "\\", "$", "`", "^", "!", "\n", "é", "*"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(argument, { minLength: 1, maxLength: 3 }), (argv) => {
        const shell = spawnSync("/bin/sh", ["-c", `printf '%s\\0' ${joinCommand(argv)}`], { encoding: "utf8" });
        expect(shell.stdout.split("\0").slice(0, -1)).toEqual(argv);
      }),
      { numRuns: 60 },
    );
  });
});
