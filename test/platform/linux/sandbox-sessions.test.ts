import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createHostPlace,
  eventually,
  processesWith,
  readSession,
  readUntil,
  startTestInside,
  type TestInside,
} from "./inside-support.ts";

const place = createHostPlace();
let inside: TestInside;
beforeAll(async () => {
  inside = await startTestInside(place);
});
afterAll(async () => {
  await inside[Symbol.asyncDispose]();
  place[Symbol.dispose]();
});

describe("a command", () => {
  it("has its two streams apart, or merged in the order they were written", async () => {
    const script = "echo one; echo two >&2; echo three";
    expect(await inside.sh(script)).toEqual({
      stdout: "one\nthree\n",
      stderr: "two\n",
      end: { kind: "exited", code: 0 },
    });
    expect((await inside.sh(script, { streams: "merged" })).stdout).toBe("one\ntwo\nthree\n");
  });

  it.each([0, 1, 42, 255])("ends with its code %i", async (code) => {
    expect((await inside.sh(`exit ${code}`)).end).toEqual({ kind: "exited", code });
  });

  it("ends with the signal that killed it", async () => {
    expect((await inside.sh("kill -SEGV $$")).end).toEqual({ kind: "signalled", signal: 11 });
  });

  it("has exactly the environment and directory it was given", async () => {
    const { stdout } = await inside.run(["/usr/bin/env"], { environment: { ONLY: "this\nvalue", EMPTY: "" } });
    expect(stdout.split("\n").sort()).toEqual(["", "EMPTY=", "ONLY=this", "value"]);
    expect((await inside.run(["pwd"], { cwd: "/usr" })).stdout).toBe("/usr\n");
  });

  it("is found on its own search path", async () => {
    const answer = await inside.inside.spawn(inside.request(["true"], { environment: { PATH: "/nowhere" } }));
    expect(answer).toMatchObject({
      kind: "refused",
      refusal: { code: "ENOENT", reason: expect.stringContaining("true") },
    });
  });

  it.each([
    { what: "a program that does not exist", argv: ["/no/such/program"], cwd: "/", code: "ENOENT" },
    { what: "a directory that does not exist", argv: ["true"], cwd: "/no/such", code: "ENOENT" },
    { what: "a file that is not a program", argv: ["/etc/passwd"], cwd: "/", code: "EACCES" },
    { what: "a directory as program", argv: ["/usr"], cwd: "/", code: "EACCES" },
  ])("is refused by name: $what", async ({ argv, cwd, code }) => {
    expect(await inside.inside.spawn(inside.request(argv, { cwd }))).toMatchObject({
      kind: "refused",
      refusal: { code },
    });
  });

  it("gets every byte of arguments close to the limit", async () => {
    const long = "é".repeat(50_000);
    expect((await inside.run(["printf", "%s", long, ""])).stdout).toBe(long);
  });

  it("cannot see an input that is closed, and descriptors of nobody else", async () => {
    expect((await inside.sh("cat; ls /proc/self/fd | tr '\\n' ' '")).stdout).toBe("0 1 2 3 ");
  });
});

describe("streams", () => {
  it("arrive while the command runs", async () => {
    const session = await inside.start(["sh", "-c", "echo ready; read line; echo got $line"], { stdin: "open" });
    const output = session.output[Symbol.asyncIterator]();
    await readUntil(output, "ready\n");
    await session.write(Buffer.from("word\n"));
    await readUntil(output, "got word\n");
    expect(await session.ended).toEqual({ kind: "exited", code: 0 });
  });

  it("carry megabytes both ways without loss", async () => {
    const session = await inside.start(["cat"], { stdin: "open" });
    const sent = Buffer.alloc(5_000_000, "0123456789abcdef\n");
    const written = session.write(sent).then(() => session.closeStdin());
    const { stdout, end } = await readSession(session);
    await written;
    expect(end).toEqual({ kind: "exited", code: 0 });
    expect(Buffer.from(stdout).equals(sent)).toBe(true);
  });

  it("hold a command back whose output nobody reads, and let others run meanwhile", async () => {
    const slow = await inside.start(["sh", "-c", "head -c 3000000 /dev/zero; echo -n > finished"]);
    expect((await inside.run(["echo", "other"])).stdout).toBe("other\n");
    const before = await inside.sh("ls finished 2>/dev/null");
    const { stdout } = await readSession(slow);
    expect(before.stdout).toBe("");
    expect(stdout).toHaveLength(3_000_000);
  });

  it("let a command end whose reader has left", async () => {
    const session = await inside.start(["head", "-c", "3000000", "/dev/zero"]);
    for await (const _ of session.output) break;
    expect(await session.ended).toEqual({ kind: "exited", code: 0 });
  });

  it("deliver what a command wrote just before it ended, all of it", async () => {
    for (let count = 0; count < 20; count++)
      expect((await inside.sh("head -c 60000 /dev/zero; exit 7")).stdout).toHaveLength(60_000);
  });

  it("keep what a command had written for a reader who comes long after its end", async () => {
    const session = await inside.start(["head", "-c", "300000", "/dev/zero"]);
    await new Promise((done) => setTimeout(done, 400));
    expect((await readSession(session)).stdout).toHaveLength(300_000);
  });

  it("end for a command that does not read what it is sent", async () => {
    const session = await inside.start(["sh", "-c", "exec <&-; sleep 0.1"], { stdin: "open" });
    await session.write(Buffer.alloc(2_000_000));
    expect((await readSession(session)).end).toEqual({ kind: "exited", code: 0 });
  });
});

describe("a daemon that keeps the output open", () => {
  it("does not delay the end of its command, and lives on", async () => {
    const mark = "31415.92651";
    const { stdout, end } = await inside.sh(`sleep ${mark} & echo started`);
    expect({ stdout, end }).toEqual({ stdout: "started\n", end: { kind: "exited", code: 0 } });
    expect(processesWith(mark)).not.toEqual([]);
    await inside.sh(`pkill -f ${mark}`);
  });

  it("may go on writing without being killed for it", async () => {
    const { end } = await inside.sh("(while sleep 0.02; do echo tick; echo x >> ticks; done) & echo $! > ticker");
    expect(end).toEqual({ kind: "exited", code: 0 });
    const count = async () => Number((await inside.sh("cat ticks 2>/dev/null | wc -l")).stdout);
    const first = await count();
    let later = first;
    while (later < first + 5) later = await count();
    await inside.sh("kill $(cat ticker)");
  });
});

describe("a terminal", () => {
  const terminal = { columns: 90, rows: 20 };

  it("is one, of the asked size, and is the controlling one", async () => {
    const { stdout } = await inside.sh("test -t 0 && test -t 1 && test -t 2 && stty size < /dev/tty", { terminal });
    expect(stdout).toBe("20 90\r\n");
  });

  it("passes Ctrl-C on as an interrupt", async () => {
    const session = await inside.start(["sh", "-c", "trap 'echo caught; exit 5' INT; echo ready; sleep 60 & wait"], {
      terminal,
    });
    const output = session.output[Symbol.asyncIterator]();
    await readUntil(output, "ready");
    await session.write(Buffer.from("\u0003"));
    await readUntil(output, "caught");
    expect(await session.ended).toEqual({ kind: "exited", code: 5 });
  });

  it("changes its size and tells the command", async () => {
    const session = await inside.start(
      ["bash", "-c", "trap 'stty size; exit 0' WINCH; echo ready; while :; do sleep 0.05; done"],
      {
        terminal,
      },
    );
    const output = session.output[Symbol.asyncIterator]();
    await readUntil(output, "ready");
    session.resize(132, 43);
    expect(await readUntil(output, "43 132")).toContain("43 132");
  });

  it("ends the input of a program that reads lines", async () => {
    const session = await inside.start(["cat"], { terminal });
    await session.write(Buffer.from("line\n"));
    session.closeStdin();
    expect((await readSession(session)).end).toEqual({ kind: "exited", code: 0 });
  });

  it("delivers a long text whole", async () => {
    const { stdout } = await inside.sh("seq 1 20000", { terminal });
    expect(stdout.split("\r\n")).toHaveLength(20_001);
  });
});

describe("signals", () => {
  it("reach the whole process group", async () => {
    const mark = "27182.81828";
    const session = await inside.start(["sh", "-c", `sleep ${mark} & echo ready; wait`]);
    const output = session.output[Symbol.asyncIterator]();
    await readUntil(output, "ready");
    session.signal("SIGKILL");
    expect(await session.ended).toEqual({ kind: "signalled", signal: 9 });
    await eventually("the child is gone too", () => processesWith(mark).length === 0);
  });

  it("can be refused by a command until it is killed", async () => {
    const session = await inside.start(["sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.05; done"]);
    const output = session.output[Symbol.asyncIterator]();
    await readUntil(output, "ready");
    session.signal("SIGTERM");
    expect((await inside.run(["echo", "still"])).stdout).toBe("still\n");
    session.signal("SIGKILL");
    expect(await session.ended).toEqual({ kind: "signalled", signal: 9 });
  });

  it("interrupt a command on pipes", async () => {
    const session = await inside.start(["sleep", "60"]);
    session.signal("SIGINT");
    expect(await session.ended).toEqual({ kind: "signalled", signal: 2 });
  });
});

it("many commands run side by side and each keeps its own output", async () => {
  const all = await Promise.all(
    Array.from({ length: 64 }, (_, number) => inside.sh(`echo ${number}; sleep 0.05; echo ${number} >&2`)),
  );
  expect(all.map(({ stdout, stderr }) => `${stdout}${stderr}`)).toEqual(
    all.map((_, number) => `${number}\n${number}\n`),
  );
});

it("a server in one command is reached from another over the sandbox's own loopback", async () => {
  const script =
    "import socket; s = socket.create_server(('127.0.0.1', 8765)); print('up', flush=True); s.accept()[0].sendall(b'hi')";
  const server = await inside.start(["python3", "-c", script]);
  await readUntil(server.output[Symbol.asyncIterator](), "up");
  const client = "import socket; print(socket.create_connection(('127.0.0.1', 8765)).recv(9))";
  expect((await inside.run(["python3", "-c", client])).stdout).toBe("b'hi'\n");
});
